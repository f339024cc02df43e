import type { Document, DocumentMention } from '../../../document/document';
import { isPassage } from '../../../document/passage';
import type { FeatureHashes } from '../../../linear/feature-hashes';
import type { Reading } from '../reading';
import { mentionOf } from '../reading';
import { addBetween } from './between-features';
import { AROUND, LEFT_NAME, RIGHT_NAME } from './feature-groups';
import { type Outline, type OutlineWord, TOPIC } from './outline';
import type { Ends } from './pair-ends';
import { topicFeatures } from './topic-features';

/** Two mentions of a sentence, by their places in `Outline.mentions`; `left` stands first. */
export interface Pair {
  readonly left: number;
  readonly right: number;
}

/** Words before both ends and after them that are looked at. */
const NEAR = 6;

/** Adds the features of a pair: words between and around its ends, kinds, lists, forms of the names. */
export function addPairFeatures(to: FeatureHashes, reading: Reading, outline: Outline, pair: Pair): void {
  const ends = endsOf(outline, pair);
  const left = mentionOf(reading, outline.words[ends.left]?.mention);
  const right = mentionOf(reading, outline.words[ends.right]?.mention);
  if (!left || !right) return;
  const kinds = `${kindOf(left)}${kindOf(right)}`;
  const between = outline.words.slice(ends.from + 1, ends.to);
  addSetting(to, reading, outline, ends, kinds, between);
  addBetween(to, between, kinds, ends.same);
  addAround(to, outline, ends, kinds);
  to.add(LEFT_NAME, lastWordOf(left, reading.doc.text));
  to.add(RIGHT_NAME, lastWordOf(right, reading.doc.text));
  to.addAll(topicFeatures(outline, ends, kinds));
  if (outline.words[ends.left]?.form === TOPIC) addOpening(to, outline);
}

function endsOf({ mentions, lists }: Outline, { left, right }: Pair): Ends {
  const same = lists[left] === lists[right];
  const firstOf = (at: number) => lists.indexOf(lists[at] ?? -1);
  const lastOf = (at: number) => lists.lastIndexOf(lists[at] ?? -1);
  const place = (at: number) => mentions[at] ?? 0;
  return {
    left: place(left),
    right: place(right),
    from: place(same ? left : lastOf(left)),
    to: place(same ? right : firstOf(right)),
    first: place(firstOf(left)),
    last: place(lastOf(right)),
    same,
    leftPlace: left - firstOf(left),
    rightPlace: right - firstOf(right),
  };
}

/** The kinds of two mentions, an anaphor's in lower case: `Pf`. */
export function kindsOf(reading: Reading, left: number, right: number): string {
  return [left, right]
    .map((each) => mentionOf(reading, each))
    .map((each) => (each ? kindOf(each) : ''))
    .join('');
}

function kindOf(mention: DocumentMention): string {
  const kind = mention.kind.charAt(0);
  return mention.anaphor ? kind.toLowerCase() : kind;
}

/** Whether a text is a whole article rather than a passage cut out of one. */
export function isArticle(doc: Document): boolean {
  return !isPassage(doc) || doc.publishedAt !== undefined;
}

function addSetting(
  to: FeatureHashes,
  reading: Reading,
  outline: Outline,
  ends: Ends,
  kinds: string,
  between: readonly OutlineWord[],
): void {
  const names = between.filter((word) => word.mention !== undefined).length;
  const verbs = between.filter((word) => word.verb).length;
  const length = Math.min(8, Math.ceil(Math.log2(between.length + 1) * 2));
  const topic = outline.words[ends.left]?.form === TOPIC;
  const style = isArticle(reading.doc) ? 'article' : 'passage';
  to.name('any');
  to.name(style);
  to.name(`${style} ${kinds}`);
  to.name(`k ${kinds}`);
  to.name(`len ${length}`);
  to.name(`names ${Math.min(4, names)}`);
  to.name(`verbs ${Math.min(3, verbs)}`);
  to.name(`len ${length} names ${Math.min(2, names)} verbs ${Math.min(2, verbs)} ${kinds}`);
  to.name(`same ${ends.same} ${kinds}`);
  to.name(`list ${Math.min(1, ends.leftPlace)} ${Math.min(1, ends.rightPlace)}`);
  to.name(`starts ${ends.first === 0}`);
  to.name(`topic ${topic}`);
  to.name(`topic ${topic} ${style} ${kinds}`);
  to.name(`many ${Math.min(6, outline.mentions.length)}`);
}

function addAround(to: FeatureHashes, { words }: Outline, { first, last, from, to: until }: Ends, kinds: string): void {
  const at = (place: number): string => words[place]?.lemma ?? '^';
  const [p1, p2, n1, n2] = [at(first - 1), at(first - 2), at(last + 1), at(last + 2)];
  to.add(AROUND.p1, p1);
  to.addTwo(AROUND.p2, p2, p1);
  to.add(AROUND.n1, n1);
  to.addTwo(AROUND.n2, n1, n2);
  to.addThree(AROUND.n3, n1, n2, at(last + 3));
  to.addTwo(AROUND.p1k, kinds, p1);
  to.addTwo(AROUND.n1k, kinds, n1);
  to.add(AROUND.l1, at(from + 1));
  to.add(AROUND.r1, at(until - 1));
  to.addTwo(AROUND.r2, at(until - 2), at(until - 1));
  for (let step = 1; step <= NEAR; step += 1) {
    to.add(AROUND.pb, at(first - step));
    to.add(AROUND.nb, at(last + step));
    to.addTwo(AROUND.pg, at(first - step - 1), at(first - step));
    to.addTwo(AROUND.ng, at(last + step), at(last + step + 1));
  }
}

function lastWordOf({ start, end }: DocumentMention, text: string): string {
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[^\s]+$/u)?.[0] ?? 'undefined'
  );
}

/** How a sentence opens whose first end is named before it. */
function addOpening(to: FeatureHashes, { words }: Outline): void {
  const opening = words.slice(1, 6).map((word) => word.lemma);
  for (const at of opening.keys()) to.name(`o${at} ${opening.slice(0, at + 1).join(' ')}`);
}
