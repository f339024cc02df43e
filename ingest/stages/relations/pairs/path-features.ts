import { TOPICS_OF_WORD } from '../../../rules/relations/topic-words';
import { type PathStep, pathBetween, type SentenceTree } from '../syntax/tree';

/** Arcs that lead from a list to its members and from a phrase to its name: the way is the same without them. */
const PASSED = new Set(['conj', 'appos', 'flat', 'compound']);
const LONGEST = 7;

/** What the dependency tree shows of two words: the arcs between them, the words on the way, the one above both. */
export function pathFeatures(tree: SentenceTree, left: number, right: number, kinds: string): readonly string[] {
  const { steps, top } = pathBetween(tree, left, right);
  const kept = steps.filter((step) => !PASSED.has(step.label));
  if (kept.length > LONGEST) return ['path far'];
  const labels = kept.map(labelOf).join(' ');
  const above = top === left || top === right ? '' : (tree[top]?.lemma ?? '');
  const topic = TOPICS_OF_WORD.get(above)?.[0] ?? '';
  const inner = kept.slice(0, -1).map((step) => step.lemma);
  const found = [
    `path ${labels}`,
    `path ${kinds} ${labels}`,
    `path top ${above}`,
    `path top ${above} ${labels}`,
    `path topic ${topic} ${labels}`,
    `path topic ${topic} ${kinds}`,
    `path words ${inner.join(' ')}`,
    `path length ${kept.length}`,
    ...kept.map((step) => `path step ${labelOf(step)} ${step.lemma}`),
  ];
  for (const lemma of inner)
    for (const each of TOPICS_OF_WORD.get(lemma) ?? []) found.push(`path on ${each}`, `path on ${each} ${kinds}`);
  return found;
}

function labelOf({ direction, label }: PathStep): string {
  return `${direction === 'up' ? '^' : 'v'}${label}`;
}
