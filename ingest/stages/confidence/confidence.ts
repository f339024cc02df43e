import { CALIBRATION } from '../../rules/confidence/calibration';
import type { Proposal } from '../relations/frames/proposal';
import { PAIR_RULE } from '../relations/pairs/pair-rule';
import type { Reading } from '../relations/reading';

/** Beyond so many units between its two ends a claim is less sure. */
const FAR = 18;

/**
 * How sure a claim is, 0..1: the weight of its rule, of the two references, of where it stands; then calibrated. What the
 * model of pairs says is so already, its references among what it has seen.
 */
export function confidenceOf(reading: Reading, proposal: Proposal): number {
  const { subject, object } = proposal;
  const far = object !== undefined && Math.abs(subject.at - object.at) > FAR;
  const raw = proposal.weight * subject.weight * (object?.weight ?? 1) * placeFactor(reading) * (far ? 0.85 : 1);
  return (
    Math.round((proposal.rule === PAIR_RULE ? proposal.weight * placeFactor(reading) : calibrated(raw)) * 100) / 100
  );
}

function placeFactor(reading: Reading): number {
  const sentence = reading.doc.sentences[reading.sentence];
  const role = sentence && reading.doc.blocks[sentence.block]?.role;
  if (role === 'caption') return 0.85;
  return role === 'heading' ? 0.92 : 1;
}

/** Reads the table between its points. */
export function calibrated(raw: number): number {
  for (let at = 1; at < CALIBRATION.length; at += 1) {
    const [left, low] = CALIBRATION[at - 1] ?? [0, 0];
    const [right, high] = CALIBRATION[at] ?? [1, 1];
    if (raw <= right) return low + ((high - low) * (raw - left)) / (right - left || 1);
  }
  return CALIBRATION.at(-1)?.[1] ?? raw;
}
