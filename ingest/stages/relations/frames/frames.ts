import { mentionOf, type Reading } from '../reading';
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

/** Groups that ask for one end only, or find the other in other sentences. */
const OF_ONE_END: ReadonlySet<FrameGroup> = new Set<FrameGroup>(['figure', 'table']);

/** All that a sentence proposes, but for groups that are switched off. */
export function framesOf(reading: Reading, without: ReadonlySet<FrameGroup> = NONE): readonly Proposal[] {
  const two = hasTwoEnds(reading);
  return FRAMES.flatMap(([group, frames]) =>
    without.has(group) || !(two || OF_ONE_END.has(group)) ? [] : frames(reading),
  );
}

/** Whether a sentence names, or is about, two entities: fewer have no relation. */
function hasTwoEnds(reading: Reading): boolean {
  const { doc, first, sentence, topic, raiser } = reading;
  const end = doc.sentences[sentence]?.end ?? 0;
  const one = doc.mentions[first]?.entity;
  for (let at = first + 1; (doc.mentions[at]?.start ?? end) < end; at += 1)
    if (doc.mentions[at]?.entity !== one) return true;
  const inside = (doc.mentions[first]?.start ?? end) < end ? one : undefined;
  const others = [inside, mentionOf(reading, topic?.mention)?.entity, mentionOf(reading, raiser?.mention)?.entity];
  return new Set(others.filter((each) => each !== undefined)).size > 1;
}
