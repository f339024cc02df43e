import type { Reading } from '../reading';
import { compoundFrames } from './compound-frames';
import { eventFrames } from './event-frames';
import { figureFrames } from './figure-frames';
import { opennessFrames } from './openness-frames';
import { possessiveFrames } from './possessive-frames';
import type { Proposal } from './proposal';
import { relationalFrames } from './relational-frames';
import { roleFrames } from './role-frames';
import { roundFrames } from './round-frames';
import { shareFrames } from './share-frames';
import { stakeFrames } from './stake-frames';
import { verbFrames } from './verb-frames';

const FRAMES: readonly ((reading: Reading) => readonly Proposal[])[] = [
  compoundFrames,
  roleFrames,
  relationalFrames,
  eventFrames,
  stakeFrames,
  shareFrames,
  roundFrames,
  opennessFrames,
  verbFrames,
  possessiveFrames,
  figureFrames,
];

/** All that a sentence proposes. */
export function framesOf(reading: Reading): readonly Proposal[] {
  return FRAMES.flatMap((frame) => frame(reading));
}
