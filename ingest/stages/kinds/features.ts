import type { Document, Token } from '../../document/document';
import { BODY_WORDS, FIRM_ENDS, LEGAL_FORMS } from '../../rules/kinds/name-forms';
import { COMMON_WORDS } from '../../rules/names/common-words';
import { DEMONYMS } from '../../rules/names/demonyms';
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from '../../rules/names/given-names';
import { ORDINARY_CAPITALS } from '../../rules/names/not-names';
import { PLACES } from '../../rules/names/places';
import { EAST_ASIAN_SURNAMES, SURNAMES } from '../../rules/names/surnames';
import { ROLE_WORDS } from '../../rules/names/titles';
import type { Group, Mentioned } from './groups';
import { best, type Scores } from './scores';

/** More mentions than this add nothing to what surrounds a name. */
const MOST_READ = 8;
const LONGEST_TOPIC = 60;
const SHORTEST_TOPIC = 4;
const MOST_WORDS = 6;

/** Features of a group by their names: those of its form once, those of what surrounds it by their share of mentions. */
export function featuresOf(doc: Document, group: Group, scores: Scores): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const mentions = group.mentions.slice(0, MOST_READ);
  const name = mentions.reduce(
    (longest, mention) => (mention.text.length > longest.length ? mention.text : longest),
    '',
  );
  for (const feature of [...formFeatures(name), ...ruleFeatures(doc, group, scores)]) found.set(feature, 1);
  for (const mention of mentions)
    for (const feature of contextFeatures(doc, mention))
      found.set(feature, (found.get(feature) ?? 0) + 1 / mentions.length);
  addTopic(doc, mentions[0], found);
  return found;
}

/** The ordinary words of the first sentence that has the name, together as heavy as one feature. */
function addTopic(doc: Document, first: Mentioned | undefined, found: Map<string, number>): void {
  const [from, to] = doc.sentences[first?.sentence ?? -1]?.tokens ?? [0, 0];
  const words = doc.tokens.slice(from, Math.min(to, from + LONGEST_TOPIC)).filter(isTopical);
  for (const word of words) found.set(`topic=${word.lower}`, 1 / Math.sqrt(words.length));
}

function isTopical(token: Token): boolean {
  return !token.capital && token.shape === 'word' && token.text.length >= SHORTEST_TOPIC;
}

function ruleFeatures(doc: Document, group: Group, scores: Scores): string[] {
  const { kind, score } = best(scores);
  const money = doc.amounts.some((amount) => amount.unit === 'money');
  return [
    'any',
    `rule=${kind}:${Math.min(6, Math.round(score * 2) / 2)}`,
    `money=${money}`,
    `often=${Math.min(3, group.mentions.length)}`,
    `by=${group.mentions[0]?.by ?? ''}`,
  ];
}

function formFeatures(name: string): string[] {
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const lists = words.map(listOf);
  const found = [
    `words=${Math.min(5, words.length)}`,
    `shape=${words.slice(0, 4).map(shapeOf).join(' ')}`,
    `first=${first.toLowerCase()}`,
    `last=${last.toLowerCase()}`,
    `lists=${lists.slice(0, 4).join(' ')}`,
    `firstlist=${words.length > 1}:${lists[0]}`,
    `lastlist=${words.length > 1}:${lists.at(-1)}`,
    `plain=${lists.filter((list) => list === 'common' || list === 'ordinary').length}/${Math.min(4, words.length)}`,
    ...words.slice(0, MOST_WORDS).map((word) => `has=${word.toLowerCase()}`),
  ];
  for (const size of [2, 3, 4]) {
    if (last.length > size) found.push(`ends=${last.slice(-size).toLowerCase()}`);
    if (size > 2 && first.length > size) found.push(`begins=${first.slice(0, size).toLowerCase()}`);
  }
  return found;
}

const LISTS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['legal', LEGAL_FORMS],
  ['firm', FIRM_ENDS],
  ['body', BODY_WORDS],
  ['given', MALE_NAMES],
  ['given', FEMALE_NAMES],
  ['given', OTHER_NAMES],
  ['surname', SURNAMES],
  ['asian', EAST_ASIAN_SURNAMES],
  ['nation', DEMONYMS],
  ['place', PLACES],
  ['ordinary', ORDINARY_CAPITALS],
];

function listOf(word: string): string {
  return (
    LISTS.find(([, words]) => words.has(word))?.[0] ?? (COMMON_WORDS.has(word.toLowerCase()) ? 'common' : 'strange')
  );
}

/** "Xx" for "Arden", "X" for "IBM", "XxX" for "OpenAI", "X-d" for "F-16". */
function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, 'd')
    .slice(0, 6);
}

function contextFeatures(doc: Document, mention: Mentioned): string[] {
  const [from, to] = mention.tokens;
  const [start, end] = doc.sentences[mention.sentence]?.tokens ?? [from, to];
  const at = (index: number): string => (index < start || index >= end ? '^' : wordOf(doc.tokens[index]));
  const [b1, b2, a1, a2] = [at(from - 1), at(from - 2), at(to), at(to + 1)];
  return [
    `b1=${b1}`,
    `b2=${b2} ${b1}`,
    `b3=${at(from - 3)} ${b2} ${b1}`,
    `near-b=${b2}`,
    `a1=${a1}`,
    `a2=${a1} ${a2}`,
    `a3=${a1} ${a2} ${at(to + 2)}`,
    `near-a=${a2}`,
    `between=${b1} ${a1}`,
    `verb=${verbAfter(doc.tokens, to, end)}`,
    `opens=${from === start}`,
    `listed=${isListed(b1)}${isListed(a1)}:${isListed(b1) ? listOf(doc.tokens[from - 2]?.text ?? '') : ''}`,
    `noun=${nounBefore(doc.tokens, from, start)}`,
  ];
}

/** A neighbour as the word it is; a name, a figure or a role only as such. */
function wordOf(token: Token | undefined): string {
  if (!token) return '^';
  if (token.shape === 'number') return '0';
  if (ROLE_WORDS.has(token.lower)) return `role`;
  if (token.capital && !COMMON_WORDS.has(token.lower)) return 'Name';
  return token.capital ? `C:${token.lower}` : token.lower;
}

function isListed(word: string): boolean {
  return word === ',' || word === 'and' || word === 'or' || word === '&';
}

/** The nearest ordinary noun or verb before a name, past the names and commas of a list. */
function nounBefore(tokens: readonly Token[], from: number, start: number): string {
  for (let at = from - 1; at >= Math.max(start, from - LONGEST_LIST); at -= 1) {
    const word = tokens[at];
    if (
      word &&
      !word.capital &&
      word.shape === 'word' &&
      word.text.length >= SHORTEST_TOPIC &&
      !JOINERS.has(word.lower)
    )
      return word.lower;
  }
  return '';
}

const LONGEST_LIST = 40;
const JOINERS = new Set([
  'such',
  'like',
  'including',
  'includes',
  'include',
  'included',
  'well',
  'both',
  'with',
  'from',
]);
const REACH = 6;

/** The first word after a name that ends as verbs do. */
function verbAfter(tokens: readonly Token[], to: number, end: number): string {
  for (let at = to; at < Math.min(end, to + REACH); at += 1) {
    const word = tokens[at];
    if (word && !word.capital && /^(?:is|was|has|had|are|were|will|\p{Ll}{2,}(?:ed|s))$/u.test(word.lower))
      return word.lower;
  }
  return '';
}
