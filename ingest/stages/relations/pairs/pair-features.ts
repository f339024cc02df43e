import type { Document, DocumentMention } from '../../../document/document';
import { isPassage } from '../../../document/passage';
import type { Reading } from '../reading';
import { mentionOf } from '../reading';
import { type Outline, type OutlineWord, TOPIC } from './outline';
import type { Ends } from './pair-ends';
import { isSmall } from './small-words';
import { topicFeatures } from './topic-features';

/** Two mentions of a sentence, by their places in `Outline.mentions`; `left` stands first. */
export interface Pair {
  readonly left: number;
  readonly right: number;
}

const NEAR = 6;
const LONGEST = 24;

/** The names of a pair's features: words between and around its ends, kinds, lists, forms of the names. */
export function pairFeatures(reading: Reading, outline: Outline, pair: Pair): readonly string[] {
  const ends = endsOf(outline, pair);
  const left = mentionOf(reading, outline.words[ends.left]?.mention);
  const right = mentionOf(reading, outline.words[ends.right]?.mention);
  if (!left || !right) return [];
  const kinds = `${kindOf(left)}${kindOf(right)}`;
  const between = outline.words.slice(ends.from + 1, ends.to);
  return [
    ...settingFeatures(reading, outline, ends, kinds, between),
    ...betweenFeatures(reading, between, kinds, ends.same),
    ...aroundFeatures(reading, outline, ends, kinds),
    ...nameFeatures(left, right, reading.doc.text),
    ...topicFeatures(outline, ends, kinds),
    ...(outline.words[ends.left]?.form === TOPIC ? openingFeatures(reading, outline) : []),
  ];
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

function settingFeatures(
  reading: Reading,
  outline: Outline,
  ends: Ends,
  kinds: string,
  between: readonly OutlineWord[],
): readonly string[] {
  const names = between.filter((word) => word.mention !== undefined).length;
  const verbs = between.filter((word) => word.verb).length;
  const length = Math.min(8, Math.ceil(Math.log2(between.length + 1) * 2));
  const topic = outline.words[ends.left]?.form === TOPIC;
  const style = isArticle(reading.doc) ? 'article' : 'passage';
  return [
    'any',
    style,
    `${style} ${kinds}`,
    `k ${kinds}`,
    `len ${length}`,
    `names ${Math.min(4, names)}`,
    `verbs ${Math.min(3, verbs)}`,
    `len ${length} names ${Math.min(2, names)} verbs ${Math.min(2, verbs)} ${kinds}`,
    `same ${ends.same} ${kinds}`,
    `list ${Math.min(1, ends.leftPlace)} ${Math.min(1, ends.rightPlace)}`,
    `starts ${ends.first === 0}`,
    `topic ${topic}`,
    `topic ${topic} ${style} ${kinds}`,
    `many ${Math.min(6, outline.mentions.length)}`,
  ];
}

function betweenFeatures(
  reading: Reading,
  between: readonly OutlineWord[],
  kinds: string,
  same: boolean,
): readonly string[] {
  const lemmas = (between.length > LONGEST ? [...between.slice(0, 12), ...between.slice(-12)] : between).map((word) =>
    lemmaOf(reading, word),
  );
  const tag = same ? 'S' : 'B';
  const framed = ['<', ...lemmas, '>'];
  const found: string[] = [];
  for (const lemma of lemmas) found.push(`${tag}1 ${lemma}`);
  for (let at = 1; at < framed.length; at += 1) found.push(`${tag}2 ${framed[at - 1]} ${framed[at]}`);
  for (let at = 2; at < framed.length; at += 1) found.push(`${tag}3 ${framed[at - 2]} ${framed[at - 1]} ${framed[at]}`);
  if (lemmas.length <= NEAR) found.push(`${tag}w ${lemmas.join(' ')}`, `${tag}wk ${kinds} ${lemmas.join(' ')}`);
  const forms = between.filter((word) => word.verb).map((word) => word.form);
  for (const form of forms) found.push(`${tag}v ${form}`, `${tag}vk ${kinds} ${form}`);
  const skeleton = between.filter((word) => word.verb || isSmall(word)).map((word) => word.lemma);
  found.push(`${tag}s ${skeleton.slice(0, 6).join(' ')}`, `${tag}e ${skeleton.slice(-2).join(' ')}`);
  return found;
}

/** A word by its lemma, another mention by its kind. */
function lemmaOf(reading: Reading, word: OutlineWord): string {
  if (word.mention === undefined) return word.lemma;
  return `#${mentionOf(reading, word.mention)?.kind ?? ''}`;
}

function aroundFeatures(reading: Reading, { words }: Outline, ends: Ends, kinds: string): readonly string[] {
  const at = (place: number): string => {
    const word = words[place];
    return word ? lemmaOf(reading, word) : '^';
  };
  const [p1, p2, n1, n2] = [at(ends.first - 1), at(ends.first - 2), at(ends.last + 1), at(ends.last + 2)];
  const found = [
    `p1 ${p1}`,
    `p2 ${p2} ${p1}`,
    `n1 ${n1}`,
    `n2 ${n1} ${n2}`,
    `n3 ${n1} ${n2} ${at(ends.last + 3)}`,
    `p1k ${kinds} ${p1}`,
    `n1k ${kinds} ${n1}`,
    `l1 ${at(ends.from + 1)}`,
    `r1 ${at(ends.to - 1)}`,
    `r2 ${at(ends.to - 2)} ${at(ends.to - 1)}`,
  ];
  for (let step = 1; step <= NEAR; step += 1) {
    found.push(`pb ${at(ends.first - step)}`, `nb ${at(ends.last + step)}`);
    found.push(
      `pg ${at(ends.first - step - 1)} ${at(ends.first - step)}`,
      `ng ${at(ends.last + step)} ${at(ends.last + step + 1)}`,
    );
  }
  for (const word of words) if (word.verb) found.push(`verb ${word.lemma}`);
  for (const word of words) if (word.mention === undefined && word.lemma.length > 3) found.push(`w ${word.lemma}`);
  return found;
}

function nameFeatures(left: DocumentMention, right: DocumentMention, text: string): readonly string[] {
  const lastOf = (mention: DocumentMention) =>
    /[^\s]+$/u.exec(text.slice(mention.start, mention.end).toLowerCase())?.[0];
  return [`nl ${lastOf(left)}`, `nr ${lastOf(right)}`];
}

/** How a sentence opens whose first end is named before it. */
function openingFeatures(reading: Reading, { words }: Outline): readonly string[] {
  const opening = words.slice(1, 6).map((word) => lemmaOf(reading, word));
  return opening.map((_word, at) => `o${at} ${opening.slice(0, at + 1).join(' ')}`);
}
