import type { Kind } from '../../../graph/ontology/kinds';
import type { AmountSpan, DateSpan, Document, DocumentEntity, DocumentMention, Span } from '../../document/document';
import type { NounUnit, Unit } from './syntax/units';

/** A sentence as frames read it. */
export interface Reading {
  readonly doc: Document;
  readonly entities: ReadonlyMap<string, DocumentEntity>;
  /** Index into `doc.sentences`. */
  readonly sentence: number;
  readonly units: readonly Unit[];
  /** Amounts and dates that start in the sentence. */
  readonly amounts: readonly AmountSpan[];
  readonly dates: readonly DateSpan[];
  /** Entity → how often the text names it. */
  readonly counts: ReadonlyMap<string, number>;
  /** The firm that the text is about when the sentence begins, if it is plain. */
  readonly topic?: Topic;
  /** Who raised the money in the round that a sentence or two before told of. */
  readonly raiser?: Topic;
  /** Entities whose kind is a guess, so that what a frame needs of them may correct it. */
  readonly soft?: ReadonlySet<string>;
}

/** A firm that earlier sentences leave in mind. */
export interface Topic {
  /** Index into `Document.mentions` of its last mention before the sentence. */
  readonly mention: number;
  /** 0..1 */
  readonly weight: number;
}

export function mentionOf(reading: Reading, at: number | undefined): DocumentMention | undefined {
  return at === undefined ? undefined : reading.doc.mentions[at];
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
