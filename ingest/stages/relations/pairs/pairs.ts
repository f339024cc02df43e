import { signatureOf } from '../../../../graph/ontology/relations';
import { hashOf } from '../../../linear/hash';
import type { Proposal } from '../frames/proposal';
import { argumentKind, mentionOf, type Reading } from '../reading';
import type { ParseSentence } from '../syntax/remembered';
import { type SentenceTree, treeOf } from '../syntax/tree';
import { type Outline, outlineOf } from './outline';
import { kindsOf, type Pair, pairFeatures } from './pair-features';
import { pathFeatures } from './path-features';

/** Words between two lists beyond which a sentence does not relate them. */
const FAR = 45;
/** Mentions of a sentence beyond which it is a directory. */
const MOST_MENTIONS = 60;

/** Two mentions that a sentence may relate, with what the model reads of them. */
export interface PairExample {
  /** Counted from the first mention of the sentence, in the order of the text. */
  readonly left: number;
  readonly right: number;
  /** Indices of their units. */
  readonly leftAt: number;
  readonly rightAt: number;
  /** Places of the ends in `outline.words`. */
  readonly span: readonly [number, number];
  readonly outline: Outline;
  /** Hashes of features. */
  readonly features: readonly number[];
}

/** All pairs of a sentence whose ends are two entities. What the frames read of a pair is a feature of it. */
export function pairsIn(
  reading: Reading,
  proposals: readonly Proposal[],
  parse: ParseSentence,
): readonly PairExample[] {
  const outline = outlineOf(reading);
  if (outline.mentions.length < 2 || outline.mentions.length > MOST_MENTIONS) return [];
  const parsed = parsedOf(reading, parse);
  return outline.mentions.flatMap((_place, left) =>
    outline.mentions.slice(left + 1).flatMap((_other, step): PairExample[] => {
      const example = exampleOf({ reading, outline, parsed, proposals }, { left, right: left + 1 + step });
      return example ? [example] : [];
    }),
  );
}

interface Parsed {
  readonly tree: SentenceTree;
  /** Mention, counted from the first of the sentence → index into `tree`. */
  readonly places: ReadonlyMap<number, number>;
}

function parsedOf({ doc, sentence, words }: Reading, parse: ParseSentence): Parsed {
  const own = doc.sentences[sentence];
  const places = words.flatMap((word, at): [number, number][] =>
    word.mention === undefined ? [] : [[word.mention, at]],
  );
  return { tree: treeOf(words, (shown) => parse(shown, own)), places: new Map(places) };
}

interface Sentence {
  readonly reading: Reading;
  readonly outline: Outline;
  readonly parsed: Parsed;
  readonly proposals: readonly Proposal[];
}

function exampleOf({ reading, outline, parsed, proposals }: Sentence, pair: Pair): PairExample | undefined {
  const places = [outline.mentions[pair.left] ?? 0, outline.mentions[pair.right] ?? 0] as const;
  const [left, right] = [outline.words[places[0]], outline.words[places[1]]];
  if (left?.mention === undefined || right?.mention === undefined) return undefined;
  if (argumentKind(reading, left.mention) === undefined || argumentKind(reading, right.mention) === undefined)
    return undefined;
  const entities = [mentionOf(reading, left.mention)?.entity, mentionOf(reading, right.mention)?.entity] as const;
  if (entities[0] === entities[1] || places[1] - places[0] > FAR * 2) return undefined;
  const names = [
    ...pairFeatures(reading, outline, pair),
    ...waysBetween(parsed, left.mention, right.mention, kindsOf(reading, left.mention, right.mention)),
    ...ruleFeatures(reading, proposals, entities[0] ?? '', entities[1] ?? ''),
  ];
  return {
    left: left.mention,
    right: right.mention,
    leftAt: left.at,
    rightAt: right.at,
    span: places,
    outline,
    features: names.map(hashOf),
  };
}

/** What the frames read between the entities of a pair, and of either with others. */
function ruleFeatures(
  reading: Reading,
  proposals: readonly Proposal[],
  left: string,
  right: string,
): readonly string[] {
  const found: string[] = [];
  for (const { type, subject, object, rule } of proposals) {
    const from = mentionOf(reading, subject.mention)?.entity;
    const to = mentionOf(reading, object?.mention)?.entity;
    const forth = from === left && to === right;
    const back = from === right && to === left;
    if (forth || back) {
      const way = signatureOf(type)?.symmetric === true ? '' : forth ? '>' : '<';
      found.push(`rule ${type}${way}`, `rule ${rule}${way}`);
    } else if (from === left || from === right || to === left || to === right) found.push(`rule near ${type}`);
  }
  return found.length === 0
    ? ['rule none']
    : found.some((each) => !each.startsWith('rule near'))
      ? found
      : [...found, 'rule none'];
}

function waysBetween({ tree, places }: Parsed, left: number, right: number, kinds: string): readonly string[] {
  const [from, to] = [places.get(left), places.get(right)];
  return from === undefined || to === undefined ? ['path none'] : pathFeatures(tree, from, to, kinds);
}
