import { FeatureHashes } from '../../../linear/feature-hashes';
import { CHAIN, TOPIC_ANYWHERE, TOPICS_AFTER, TOPICS_BEFORE, TOPICS_BETWEEN, type TopicGroups } from './feature-groups';
import type { Outline, OutlineWord } from './outline';
import type { Ends } from './pair-ends';

/** Words before the first end and after the last that are looked at. */
const REACH = 8;

/** What the words before, between and after are about, each once: a word unseen in training counts by its topic. */
export function topicFeatures({ words }: Outline, ends: Ends, kinds: string): readonly number[] {
  const before = words.slice(Math.max(0, ends.first - REACH), ends.first);
  const between = words.slice(ends.from + 1, ends.to);
  const after = words.slice(ends.last + 1, ends.last + 1 + REACH);
  const found = new FeatureHashes();
  const same = ends.same ? 1 : 0;
  addTopics(found, before, TOPICS_BEFORE[same], kinds);
  found.add(CHAIN.before, chainOf(before).slice(-2).join(' '));
  addTopics(found, between, TOPICS_BETWEEN[same], kinds);
  const chain = chainOf(between);
  found.add(CHAIN.head, chain.slice(0, 5).join(' '));
  found.add(CHAIN.end, chain.slice(-2).join(' '));
  found.add(CHAIN.start, chain.slice(0, 2).join(' '));
  addTopics(found, after, TOPICS_AFTER[same], kinds);
  found.add(CHAIN.after, chainOf(after).slice(0, 2).join(' '));
  return [...new Set(found.hashes)];
}

function addTopics(to: FeatureHashes, words: readonly OutlineWord[], { alone, withKinds }: TopicGroups, kinds: string) {
  for (const { topics } of words) {
    for (const topic of topics) {
      to.add(alone, topic);
      to.addTwo(withKinds, kinds, topic);
      to.add(TOPIC_ANYWHERE, topic);
    }
  }
}

/** What tells and what joins, in order: topics and small words. */
function chainOf(words: readonly OutlineWord[]): readonly string[] {
  const chain: string[] = [];
  for (const { topics, small, lemma } of words) if (small || topics.length > 0) chain.push(topics[0] ?? lemma);
  return chain;
}
