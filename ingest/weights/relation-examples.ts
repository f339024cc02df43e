import type { Offsets } from '../../graph/ontology/extraction';
import { isRelationType } from '../../graph/ontology/relations';
import type { Catalogue } from '../catalogue/catalogue';
import { type Document, type DocumentSource, newDocument } from '../document/document';
import { matchEntities } from '../evaluation/gold-entities';
import type { GoldText } from '../evaluation/gold-text';
import { standTogether } from '../evaluation/suite-names';
import { hashOf } from '../linear/hash';
import type { Example } from '../linear/train-linear';
import { createParser, type Parse } from '../parser/create-parser';
import { anaphoraStage, firstAnaphoraStage } from '../stages/anaphora/anaphora';
import { lowerStages } from '../stages/lower-stages';
import { framesOf } from '../stages/relations/frames/frames';
import { outcomeIndex } from '../stages/relations/pairs/outcomes';
import { pairsIn } from '../stages/relations/pairs/pairs';
import type { Reading } from '../stages/relations/reading';
import { readingsOf } from '../stages/relations/readings';
import { createSentenceReader } from '../stages/relations/sentence-reader';
import { softKindsStage } from '../stages/relations/soft-kinds';
import { withTopics } from '../stages/relations/topics';
import type { AnnotatedText } from './annotated-texts';
import { withNames } from './with-names';

/** An example with where it comes from. */
export interface RelationExample extends Example {
  readonly source: string;
  readonly text: string;
  readonly fold: number;
  /** The two ends, for figures. */
  readonly left: Offsets;
  readonly right: Offsets;
  readonly ids: readonly [string, string];
}

export const FOLDS = 5;
/** Texts that begin alike are one passage: they fall into one fold. */
const PASSAGE_START = 40;

/** Which fold a text belongs to. */
export function foldOf(text: string): number {
  return hashOf(text.slice(0, PASSAGE_START)) % FOLDS;
}

export type Read = (
  source: DocumentSource,
  names?: readonly Offsets[],
) => { readonly doc: Document; readonly pairs: readonly MentionPair[] };

/** Two mentions of a sentence, as indices into `Document.mentions`, with the hashes of what the model reads of them. */
export interface MentionPair {
  readonly left: number;
  readonly right: number;
  readonly features: readonly number[];
}

/** Reads texts up to the pairs of their sentences. */
export function pairReader(catalogue: Catalogue): Read {
  const parse = createParser();
  const reader = createSentenceReader();
  const lower = lowerStages(catalogue);
  const upper = [firstAnaphoraStage(reader), softKindsStage(reader), anaphoraStage(reader)];
  return (source, names = []) => {
    const named = withNames(
      lower.reduce((current, stage) => stage.run(current), newDocument(source)),
      names,
    );
    const doc = upper.reduce((current, stage) => stage.run(current), named);
    const readings = withTopics(doc, readingsOf(doc, reader));
    return { doc, pairs: readings.flatMap((reading) => mentionPairs(reading, parse)) };
  };
}

function mentionPairs(reading: Reading, parse: Parse): readonly MentionPair[] {
  return pairsIn(reading, framesOf(reading), parse).map(({ left, right, features }) => {
    return { left: reading.first + left, right: reading.first + right, features };
  });
}

/** The examples of a text whose relations stand between stretches of it. */
export function examplesOfText(read: Read, source: string, annotated: AnnotatedText): readonly RelationExample[] {
  const names = annotated.relations.flatMap(({ subject, object }) => [subject, object]);
  const { doc, pairs } = read({ text: annotated.text }, [...names, ...(annotated.pair ?? [])]);
  return pairs.flatMap((pair, at): RelationExample[] => {
    const outcomes = outcomesIn(doc, pair, annotated);
    return outcomes === undefined ? [] : [exampleOf(source, annotated.id, doc, pair, at, outcomes)];
  });
}

function outcomesIn(doc: Document, pair: MentionPair, annotated: AnnotatedText): readonly number[] | undefined {
  const [left, right] = [offsetsOf(doc, pair.left), offsetsOf(doc, pair.right)];
  const at = (span: Offsets, other: Offsets): boolean => standTogether(span, other, annotated.text);
  const joins = (one: Offsets, two: Offsets): boolean =>
    (at(one, left) && at(two, right)) || (at(one, right) && at(two, left));
  if (annotated.pair && !joins(...annotated.pair)) return undefined;
  if (annotated.open.some((each) => joins(...each))) return undefined;
  const found = annotated.relations.flatMap(({ subject, object, type }) => {
    if (at(subject, left) && at(object, right)) return [outcomeIndex(type, false)];
    return at(subject, right) && at(object, left) ? [outcomeIndex(type, true)] : [];
  });
  if (found.length > 0) return [...new Set(found)];
  if (!annotated.pair && [pair.left, pair.right].some((end) => isLoneAnaphor(doc, end))) return undefined;
  return isRelatedElsewhere(doc, pair, annotated) ? undefined : [0];
}

/** An anaphor of what its sentence does not name: relations are annotated between names, so that it has none says nothing. */
function isLoneAnaphor(doc: Document, end: number): boolean {
  const mention = doc.mentions[end];
  if (!mention?.anaphor) return false;
  const sentence = doc.sentences.find((each) => each.start <= mention.start && mention.start < each.end);
  return !doc.mentions.some(
    (each) =>
      each.entity === mention.entity &&
      !each.anaphor &&
      each.start >= (sentence?.start ?? 0) &&
      each.end <= (sentence?.end ?? doc.text.length),
  );
}

/** Other mentions of the two entities are annotated as related: that these are not says nothing. */
function isRelatedElsewhere(doc: Document, pair: MentionPair, { relations, text }: AnnotatedText): boolean {
  const entities = [doc.mentions[pair.left]?.entity, doc.mentions[pair.right]?.entity];
  const at = (span: Offsets): readonly string[] =>
    doc.mentions.filter(({ start, end }) => standTogether(span, [start, end], text)).map(({ entity }) => entity);
  return relations.some(({ subject, object }) => {
    const ends = [...at(subject), ...at(object)];
    return entities.every((each) => each !== undefined && ends.includes(each));
  });
}

function offsetsOf(doc: Document, mention: number): Offsets {
  const { start, end } = doc.mentions[mention] ?? { start: 0, end: 0 };
  return [start, end];
}

function exampleOf(
  source: string,
  text: string,
  doc: Document,
  pair: MentionPair,
  at: number,
  outcomes: readonly number[],
): RelationExample {
  return {
    source,
    text,
    fold: foldOf(doc.text),
    key: hashOf(`${source} ${text} ${at}`),
    features: pair.features,
    outcomes,
    weight: 1,
    left: offsetsOf(doc, pair.left),
    right: offsetsOf(doc, pair.right),
    ids: [doc.mentions[pair.left]?.entity ?? '', doc.mentions[pair.right]?.entity ?? ''],
  };
}

/** The examples of an annotated article: a pair is of a type in the sentence that is its evidence, and left out in others. */
export function examplesOfArticle(
  read: Read,
  source: string,
  { id, source: article, gold }: GoldText,
  weight = 1,
): readonly RelationExample[] {
  const { doc, pairs } = read(article);
  const { matched } = matchEntities(gold, { ...doc, diagnostics: [] }, doc.text);
  return pairs.flatMap((pair, at): RelationExample[] => {
    const ends = [pair.left, pair.right].map((each) => matched.get(doc.mentions[each]?.entity ?? ''));
    const claims = gold.claims.filter(
      ({ subject, object }) =>
        (subject === ends[0] && object === ends[1]) || (subject === ends[1] && object === ends[0]),
    );
    if (claims.some((claim) => claim.optional)) return [];
    const start = doc.mentions[pair.left]?.start ?? 0;
    const here = claims.filter(({ evidence }) => liesIn(doc.text, evidence, start));
    if (claims.length > 0 && here.length === 0) return [];
    const outcomes = here.flatMap(({ type, subject }) =>
      isRelationType(type) ? [outcomeIndex(type, subject !== ends[0])] : [],
    );
    const example = exampleOf(source, id, doc, pair, at, outcomes.length === 0 ? [0] : [...new Set(outcomes)]);
    return [{ ...example, weight }];
  });
}

function liesIn(text: string, evidence: string, offset: number): boolean {
  for (let from = text.indexOf(evidence); from >= 0; from = text.indexOf(evidence, from + 1))
    if (from <= offset && offset < from + evidence.length) return true;
  return false;
}
