import { FeatureHashes } from '../../../linear/feature-hashes';
import type { Proposal } from '../frames/proposal';
import { argumentKind, mentionOf, type Reading } from '../reading';
import type { ParseSentence } from '../syntax/remembered';
import { type SentenceTree, treeOf } from '../syntax/tree';
import { VERB, WORD } from './feature-groups';
import { type Outline, outlineOf } from './outline';
import { addPairFeatures, kindsOf, type Pair } from './pair-features';
import { addPath } from './path-features';
import { addRules } from './rule-features';

/** Words between two lists beyond which a sentence does not relate them. */
const FAR = 45;
/** Mentions of a sentence beyond which it is a directory. */
const MOST_MENTIONS = 60;
/** Shorter words say little by themselves. */
const SHORT = 3;

/** Two mentions that a sentence may relate, with what the model reads of them. */
export interface PairExample {
  /** Counted from the first mention of the sentence, in the order of the text. */
  readonly left: number;
  readonly right: number;
  /** Indices of their units. */
  readonly leftAt: number;
  readonly rightAt: number;
  /** Ids of the two entities. */
  readonly entities: readonly [string, string];
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
  const sentence = { reading, outline, proposals, common: wordFeatures(outline), parsed: lazily(reading, parse) };
  const found: PairExample[] = [];
  for (let left = 0; left < outline.mentions.length; left += 1) {
    for (let right = left + 1; right < outline.mentions.length; right += 1) {
      const example = exampleOf(sentence, { left, right });
      if (example) found.push(example);
    }
  }
  return found;
}

interface Parsed {
  readonly tree: SentenceTree;
  /** Mention, counted from the first of the sentence → index into `tree`. */
  readonly places: ReadonlyMap<number, number>;
}

/** The tree of a sentence, found when it is first asked for. */
function lazily(reading: Reading, parse: ParseSentence): () => Parsed {
  let parsed: Parsed | undefined;
  return () => {
    parsed ??= parsedOf(reading, parse);
    return parsed;
  };
}

function parsedOf({ doc, sentence, words }: Reading, parse: ParseSentence): Parsed {
  const own = doc.sentences[sentence];
  const places = new Map<number, number>();
  words.forEach(({ mention }, at) => {
    if (mention !== undefined) places.set(mention, at);
  });
  return { tree: treeOf(words, (shown) => parse(shown, own)), places };
}

/** What all pairs of a sentence share: its words. */
function wordFeatures({ words }: Outline): readonly number[] {
  const found = new FeatureHashes();
  for (const { verb, lemma } of words) if (verb) found.add(VERB, lemma);
  for (const { mention, lemma } of words) if (mention === undefined && lemma.length > SHORT) found.add(WORD, lemma);
  return found.hashes;
}

interface Sentence {
  readonly reading: Reading;
  readonly outline: Outline;
  readonly proposals: readonly Proposal[];
  readonly common: readonly number[];
  readonly parsed: () => Parsed;
}

function exampleOf({ reading, outline, proposals, common, parsed }: Sentence, pair: Pair): PairExample | undefined {
  const span = [outline.mentions[pair.left] ?? 0, outline.mentions[pair.right] ?? 0] as const;
  const [left, right] = [outline.words[span[0]], outline.words[span[1]]];
  if (left?.mention === undefined || right?.mention === undefined || span[1] - span[0] > FAR * 2) return undefined;
  if (argumentKind(reading, left.mention) === undefined || argumentKind(reading, right.mention) === undefined)
    return undefined;
  const entities = [entityOf(reading, left.mention), entityOf(reading, right.mention)] as const;
  if (entities[0] === entities[1]) return undefined;
  const found = new FeatureHashes();
  addPairFeatures(found, reading, outline, pair);
  found.addAll(common);
  addWay(found, parsed, left.mention, right.mention, kindsOf(reading, left.mention, right.mention));
  addRules(found, reading, proposals, entities);
  return {
    left: left.mention,
    right: right.mention,
    leftAt: left.at,
    rightAt: right.at,
    entities,
    span,
    outline,
    features: found.hashes,
  };
}

function entityOf(reading: Reading, mention: number): string {
  return mentionOf(reading, mention)?.entity ?? '';
}

/** The way between two mentions in the tree; the topic of the text stands in none. */
function addWay(to: FeatureHashes, parsed: () => Parsed, left: number, right: number, kinds: string): void {
  const places = left < 0 ? undefined : parsed().places;
  const [from, until] = [places?.get(left), places?.get(right)];
  if (from === undefined || until === undefined) to.name('path none');
  else addPath(to, parsed().tree, from, until, kinds);
}
