import { z } from 'zod';
import type { Evaluation, TypeScore } from './evaluation';

/** How far F1 of a type may fall before it counts as a loss. */
const TOLERANCE = 0.02;

/** One line of a baseline. */
export const baselineLineSchema = z
  .strictObject({
    type: z.string(),
    /** Rounded to three digits. */
    f1: z.number().min(0).max(1),
    /** Counts that precision and recall follow from, as in `Score`. */
    expected: z.int().min(0),
    found: z.int().min(0),
    given: z.int().min(0),
    right: z.int().min(0),
  })
  .readonly();

export type BaselineLine = z.infer<typeof baselineLineSchema>;

/** A type that fell, or that one of the two lacks: absent there. */
export interface Fall {
  readonly type: string;
  readonly before?: number;
  readonly now?: number;
}

type Scored = Pick<Evaluation, 'relations'>;

/** The baseline of an evaluation as a file: JSON lines, one a type, sorted. */
export function baselineText({ relations }: Scored): string {
  const lines = (relations?.types ?? []).filter(isAnnotated).map(lineOf);
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Types whose F1 is more than two points below the baseline, and those that the baseline and the annotations do not share. */
export function fallsBelow(
  baseline: readonly Pick<BaselineLine, 'type' | 'f1'>[],
  { relations }: Scored,
): readonly Fall[] {
  const before = new Map(baseline.map(({ type, f1 }) => [type, f1]));
  const now = new Map((relations?.types ?? []).filter(isAnnotated).map(({ type, f1 = 0 }) => [type, f1]));
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((type) => {
    const [was, is] = [before.get(type), now.get(type)];
    if (was !== undefined && is !== undefined && is >= was - TOLERANCE) return [];
    return [{ type, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { now: is }) }];
  });
}

function isAnnotated({ expected }: TypeScore): boolean {
  return expected > 0;
}

function lineOf({ type, f1 = 0, expected, found, given = 0, right = found }: TypeScore): BaselineLine {
  return { type, f1: Number(f1.toFixed(3)), expected, found, given, right };
}
