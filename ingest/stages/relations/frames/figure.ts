import type { FigureType } from '../../../../graph/ontology/relations';
import type { AmountSpan, Span } from '../../../document/document';
import type { Reading } from '../reading';
import type { Reference } from '../references/reference';
import { subjectReferences } from '../references/references';
import { isMark, isPreposition, verbAt } from '../syntax/units';
import { subjectOfClause } from './clause-subject';
import type { Attributes, Proposal } from './proposal';

/** A sum of money in its sentence, and the index of the unit that holds it. */
export interface Sum {
  readonly reading: Reading;
  readonly amount: AmountSpan;
  readonly at: number;
}

/** Figures are of firms. */
export const FIRMS = { kinds: ['Firm'] } as const;

/** One claim of a figure for each firm. */
export function figures(
  { reading, amount }: Sum,
  type: FigureType,
  firms: readonly Reference[],
  at: number,
  trigger: Span,
  more: Attributes = {},
): readonly Proposal[] {
  const attributes = { amount: { start: amount.start, end: amount.end }, ...more };
  const rule = `figure.${type.toLowerCase()}`;
  return firms.map((subject) => ({
    type,
    subject,
    trigger,
    sentence: reading.sentence,
    rule,
    weight: 0.88,
    at,
    attributes,
  }));
}

/** Index of the first unit left of a sum that does not round it: "at around $5bn". */
export function beforeSum({ reading, at }: Sum): number {
  let left = at - 1;
  while (
    isMark(reading.units, left, 'adverb', 'adjective') ||
    isPreposition(reading.units, left, 'around', 'about', 'over', 'up to', 'near')
  )
    left -= 1;
  return left;
}

/** Index of the nearest verb to the left. */
export function verbBefore({ reading, at }: Sum, reach = 14): number | undefined {
  for (let left = at - 1; left >= Math.max(0, at - reach); left -= 1) if (verbAt(reading.units, left)) return left;
  return undefined;
}

/** The firms that a verb is said of. */
export function subjectsOf(reading: Reading, verb: number): readonly Reference[] {
  const subject = subjectOfClause(reading.units, verb);
  return subject ? subjectReferences(reading, subject.at, FIRMS) : [];
}
