import type { FeatureHashes } from '../../../linear/feature-hashes';
import { APART, SAME_LIST } from './feature-groups';
import type { OutlineWord } from './outline';

/** Fewer words than this between two ends count as a whole as well. */
const NEAR = 6;
/** Of more words than this the first and the last are looked at. */
const LONGEST = 24;

/** Adds what the words between two ends show: alone, in twos and threes, as a whole, their verbs, what joins them. */
export function addBetween(to: FeatureHashes, between: readonly OutlineWord[], kinds: string, same: boolean): void {
  const groups = same ? SAME_LIST : APART;
  const half = LONGEST / 2;
  const kept = between.length > LONGEST ? [...between.slice(0, half), ...between.slice(-half)] : between;
  const lemmas = kept.map((word) => word.lemma);
  for (const lemma of lemmas) to.add(groups.one, lemma);
  addChains(to, ['<', ...lemmas, '>'], groups);
  if (lemmas.length <= NEAR) {
    const whole = lemmas.join(' ');
    to.add(groups.whole, whole);
    to.addTwo(groups.wholeKinds, kinds, whole);
  }
  for (const { verb, form } of between) {
    if (!verb) continue;
    to.add(groups.verb, form);
    to.addTwo(groups.verbKinds, kinds, form);
  }
  const skeleton = between.filter((word) => word.verb || word.small).map((word) => word.lemma);
  to.add(groups.skeleton, skeleton.slice(0, 6).join(' '));
  to.add(groups.skeletonEnd, skeleton.slice(-2).join(' '));
}

function addChains(
  to: FeatureHashes,
  framed: readonly string[],
  { two, three }: { readonly two: number; readonly three: number },
): void {
  framed.forEach((own, at) => {
    const last = framed[at - 1];
    const beforeLast = framed[at - 2];
    if (last !== undefined) to.addTwo(two, last, own);
    if (last !== undefined && beforeLast !== undefined) to.addThree(three, beforeLast, last, own);
  });
}
