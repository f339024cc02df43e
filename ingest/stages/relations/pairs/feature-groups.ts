import { hashOfGroup } from '../../../linear/hash';

/** Groups of features of the words between two ends, by whether the two are of one list (`S`) or not (`B`). */
function betweenGroups(tag: 'S' | 'B') {
  return {
    one: hashOfGroup(`${tag}1`),
    two: hashOfGroup(`${tag}2`),
    three: hashOfGroup(`${tag}3`),
    whole: hashOfGroup(`${tag}w`),
    wholeKinds: hashOfGroup(`${tag}wk`),
    verb: hashOfGroup(`${tag}v`),
    verbKinds: hashOfGroup(`${tag}vk`),
    skeleton: hashOfGroup(`${tag}s`),
    skeletonEnd: hashOfGroup(`${tag}e`),
  };
}

export const SAME_LIST = betweenGroups('S');
export const APART = betweenGroups('B');

/** Groups of features of the words around both ends: `p` before, `n` after, `l` and `r` right inside. */
export const AROUND = {
  p1: hashOfGroup('p1'),
  p2: hashOfGroup('p2'),
  n1: hashOfGroup('n1'),
  n2: hashOfGroup('n2'),
  n3: hashOfGroup('n3'),
  p1k: hashOfGroup('p1k'),
  n1k: hashOfGroup('n1k'),
  l1: hashOfGroup('l1'),
  r1: hashOfGroup('r1'),
  r2: hashOfGroup('r2'),
  pb: hashOfGroup('pb'),
  nb: hashOfGroup('nb'),
  pg: hashOfGroup('pg'),
  ng: hashOfGroup('ng'),
} as const;

/** Groups of features of all words of a sentence. */
export const VERB = hashOfGroup('verb');
export const WORD = hashOfGroup('w');

/** Groups of features of the last words of the two names. */
export const LEFT_NAME = hashOfGroup('nl');
export const RIGHT_NAME = hashOfGroup('nr');

/** Groups of features of what a part of a sentence is about: alone, and with the kinds of both ends. */
export interface TopicGroups {
  readonly alone: number;
  readonly withKinds: number;
}

function topicGroups(part: 'P' | 'B' | 'N', same: boolean): TopicGroups {
  const tag = `${part}${same ? 'S' : ''}`;
  return { alone: hashOfGroup(`t${tag}`), withKinds: hashOfGroup(`tk${tag}`) };
}

/** Of ends apart, of ends in one list. */
export const TOPICS_BEFORE = [topicGroups('P', false), topicGroups('P', true)] as const;
export const TOPICS_BETWEEN = [topicGroups('B', false), topicGroups('B', true)] as const;
export const TOPICS_AFTER = [topicGroups('N', false), topicGroups('N', true)] as const;

export const TOPIC_ANYWHERE = hashOfGroup('ts');
/** Groups of features of chains of topics and small words: before, between from either end, after. */
export const CHAIN = {
  before: hashOfGroup('tp'),
  start: hashOfGroup('tb'),
  head: hashOfGroup('tc'),
  end: hashOfGroup('te'),
  after: hashOfGroup('tn'),
} as const;
