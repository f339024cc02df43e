import type { Kind } from '../../../graph/ontology/kinds';
import type { RelationType } from '../../../graph/ontology/relations';
import type { AmountSpan, DateSpan, Document, DocumentEntity, DocumentMention, Span } from '../../document/document';
import type { NounUnit, Unit } from './syntax/units';
import type { Word } from './syntax/words';

/** What a frame read between two names whose kinds do not fit it. */
export interface Misfit extends Span {
  readonly type: RelationType;
  readonly subject: DocumentMention;
  readonly object: DocumentMention;
}

/** A sentence as frames read it. */
export interface Reading {
  readonly doc: Document;
  readonly entities: ReadonlyMap<string, DocumentEntity>;
  /** Index into `doc.sentences`. */
  readonly sentence: number;
  /** Index into `doc.mentions` of the first mention that starts in it or after it: words and units count from there. */
  readonly first: number;
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
  /** Unit of a subject → the first verb it is subject of. */
  readonly subjects: ReadonlyMap<number, number>;
  /** Amounts and dates that start in the sentence. */
  readonly amounts: readonly AmountSpan[];
  readonly dates: readonly DateSpan[];
  /** Entity → how often the text names it. */
  readonly counts: ReadonlyMap<string, number>;
  /** The firm that the text names far more often than any other. */
  readonly prominent: string | undefined;
  /** The firm that the text is about when the sentence begins, if it is plain. */
  readonly topic?: Topic;
  /** Who raised the money in the round that a sentence or two before told of. */
  readonly raiser?: Topic;
  /** Entity of a model or product → who made it, as a sentence before tells. */
  readonly makers?: ReadonlyMap<string, Topic>;
  /** Entities whose kind is a guess, so that what a frame needs of them may correct it. */
  readonly soft?: ReadonlySet<string>;
  /** Told of what is refused for the kinds of its ends. */
  refuse?(misfit: Misfit): void;
}

/** A firm that earlier sentences leave in mind. */
export interface Topic {
  /** Its last mention before the sentence, counted from the first of the sentence: below 0. */
  readonly mention: number;
  /** 0..1 */
  readonly weight: number;
}

/** A mention counted from the first of the sentence, as words, units and references do. */
export function mentionOf(reading: Reading, at: number | undefined): DocumentMention | undefined {
  return at === undefined ? undefined : reading.doc.mentions[reading.first + at];
}

/** The kind of a mention that may be an argument; reporters have none. */
export function argumentKind(reading: Reading, at: number | undefined): Kind | undefined {
  const mention = mentionOf(reading, at);
  if (!mention || reading.entities.get(mention.entity)?.reporter) return undefined;
  return mention.kind;
}

/** The last word of a noun phrase, in the singular where the lemma is known. */
export function headLemma(noun: NounUnit): string {
  return noun.head.mention === undefined ? noun.head.lemma.toLowerCase() : '';
}

/** The noun phrase in lower case. */
export function phraseOf(noun: NounUnit): string {
  return noun.words.map((word) => word.lower).join(' ');
}

/** The first amount of a unit that lies in a span. */
export function amountIn(reading: Reading, span: Span, unit: AmountSpan['unit']): AmountSpan | undefined {
  return reading.amounts.find((each) => each.unit === unit && each.start < span.end && span.start < each.end);
}
