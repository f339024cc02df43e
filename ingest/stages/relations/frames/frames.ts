import type { Reading } from '../reading';
import { compoundFrames } from './compound-frames';
import { eventFrames } from './event-frames';
import { figureFrames } from './figure-frames';
import { opennessFrames } from './openness-frames';
import { originFrames } from './origin-frames';
import { possessiveFrames } from './possessive-frames';
import type { Proposal } from './proposal';
import { relationalFrames } from './relational-frames';
import { roleFrames } from './role-frames';
import { roundFrames } from './round-frames';
import { shareFrames } from './share-frames';
import { stakeFrames } from './stake-frames';
import { tableFrames } from './table-frames';
import { verbFrames } from './verb-frames';

type Frames = (reading: Reading) => readonly Proposal[];

/** In the order in which they propose. */
const FRAMES = [
  ['compound', compoundFrames],
  ['role', roleFrames],
  ['relational', relationalFrames],
  ['event', eventFrames],
  ['stake', stakeFrames],
  ['share', shareFrames],
  ['round', roundFrames],
  ['openness', opennessFrames],
  ['verb', verbFrames],
  ['possessive', possessiveFrames],
  ['figure', figureFrames],
  ['origin', originFrames],
  ['table', tableFrames],
] as const satisfies readonly (readonly [group: string, frames: Frames])[];

/** A group of frames, by the words that carry its relations. */
export type FrameGroup = (typeof FRAMES)[number][0];

export const FRAME_GROUPS: readonly FrameGroup[] = FRAMES.map(([group]) => group);

const NONE: ReadonlySet<FrameGroup> = new Set();

/** All that a sentence proposes, but for groups that are switched off. */
export function framesOf(reading: Reading, without: ReadonlySet<FrameGroup> = NONE): readonly Proposal[] {
  return FRAMES.flatMap(([group, frames]) => (without.has(group) ? [] : frames(reading)));
}
