import { FRAME_GROUPS, type FrameGroup } from './stages/relations/frames/frames';

type FramePart = `frames-${FrameGroup}`;

/** Parts of extraction that can be switched off, besides the groups of frames. */
const STAGED = [
  'catalogue',
  'kinds-model',
  'soft-kinds',
  'anaphora',
  'relative-pronouns',
  'quotations',
  'amounts',
  'dates',
  'frames',
  'pairs-model',
  'status',
] as const;

/** What can be switched off to see what it contributes. */
export type Part = (typeof STAGED)[number] | FramePart;

/** All parts, in the order in which they come. */
export const PARTS: readonly Part[] = STAGED.flatMap((part) => [part, ...(part === 'frames' ? frameParts() : [])]);

function frameParts(): readonly FramePart[] {
  return FRAME_GROUPS.map(partOf);
}

function partOf(group: FrameGroup): FramePart {
  return `frames-${group}`;
}

export function isPart(word: string): word is Part {
  return PARTS.some((part) => part === word);
}

/** The groups of frames that are switched off: those named, or all with `frames`. */
export function framesWithout(without: ReadonlySet<Part>): ReadonlySet<FrameGroup> {
  return new Set(FRAME_GROUPS.filter((group) => without.has('frames') || without.has(partOf(group))));
}
