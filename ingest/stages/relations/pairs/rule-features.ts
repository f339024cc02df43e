import { signatureOf } from '../../../../graph/ontology/relations';
import type { FeatureHashes } from '../../../linear/feature-hashes';
import type { Proposal } from '../frames/proposal';
import { mentionOf, type Reading } from '../reading';

/** Adds what the frames read between the entities of a pair, and of either with others. */
export function addRules(
  to: FeatureHashes,
  reading: Reading,
  proposals: readonly Proposal[],
  [left, right]: readonly [string, string],
): void {
  let read = false;
  for (const { type, subject, object, rule } of proposals) {
    const from = mentionOf(reading, subject.mention)?.entity;
    const until = mentionOf(reading, object?.mention)?.entity;
    const forth = from === left && until === right;
    if (forth || (from === right && until === left)) {
      const way = signatureOf(type)?.symmetric === true ? '' : forth ? '>' : '<';
      to.name(`rule ${type}${way}`);
      to.name(`rule ${rule}${way}`);
      read = true;
    } else if (from === left || from === right || until === left || until === right) to.name(`rule near ${type}`);
  }
  if (!read) to.name('rule none');
}
