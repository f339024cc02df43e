import type { FeatureHashes } from '../../../linear/feature-hashes';
import { hashOfGroup } from '../../../linear/hash';
import { TOPICS_OF_WORD } from '../../../rules/relations/topic-words';
import { type PathStep, pathBetween, type SentenceTree } from '../syntax/tree';

/** Arcs that lead from a list to its members and from a phrase to its name: the way is the same without them. */
const PASSED = new Set(['conj', 'appos', 'flat', 'compound']);
const LONGEST = 7;

const PATH = hashOfGroup('path');
const TOP = hashOfGroup('path top');
const TOPIC = hashOfGroup('path topic');
const WORDS = hashOfGroup('path words');
const STEP = hashOfGroup('path step');
const ON = hashOfGroup('path on');

/** Adds what the dependency tree shows of two words: the arcs between them, the words on the way, the one above both. */
export function addPath(to: FeatureHashes, tree: SentenceTree, left: number, right: number, kinds: string): void {
  const { steps, top } = pathBetween(tree, left, right);
  const kept = steps.filter((step) => !PASSED.has(step.label));
  if (kept.length > LONGEST) {
    to.name('path far');
    return;
  }
  const labels = kept.map(labelOf);
  const way = labels.join(' ');
  const above = top === left || top === right ? '' : (tree[top]?.lemma ?? '');
  const topic = TOPICS_OF_WORD.get(above)?.[0] ?? '';
  const inner = kept.slice(0, -1).map((step) => step.lemma);
  to.add(PATH, way);
  to.addTwo(PATH, kinds, way);
  to.add(TOP, above);
  to.addTwo(TOP, above, way);
  to.addTwo(TOPIC, topic, way);
  to.addTwo(TOPIC, topic, kinds);
  to.add(WORDS, inner.join(' '));
  to.name(`path length ${kept.length}`);
  kept.forEach(({ lemma }, at) => {
    to.addTwo(STEP, labels[at] ?? '', lemma);
  });
  for (const lemma of inner) addTopics(to, lemma, kinds);
}

function addTopics(to: FeatureHashes, lemma: string, kinds: string): void {
  for (const topic of TOPICS_OF_WORD.get(lemma) ?? []) {
    to.add(ON, topic);
    to.addTwo(ON, topic, kinds);
  }
}

function labelOf({ direction, label }: PathStep): string {
  return `${direction === 'up' ? '^' : 'v'}${label}`;
}
