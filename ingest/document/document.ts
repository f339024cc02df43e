import type { Amount, Claim, Diagnostic, Happened, MentionedEntity } from '../../graph/ontology/extraction';
import type { Kind } from '../../graph/ontology/kinds';

/** Half-open UTF-16 offsets into `Document.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockRole =
  | 'body'
  | 'heading'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'dateline'
  | 'promo'
  | 'list-item'
  | 'table-row'
  | 'boilerplate';

/** A line or paragraph. Blocks of another role than body, heading, list item, table row and caption carry no claims. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** Which of the articles run together in this text it belongs to, from 0. */
  readonly article: number;
}

export type TokenShape = 'word' | 'number' | 'symbol' | 'punctuation' | 'quote' | 'open' | 'close';

export interface Token extends Span {
  /** As written, quotes and dashes made plain: `Meta's` is two tokens, `Meta` and `'s`. */
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  readonly shape: TokenShape;
  /** Starts with an upper-case letter or is written like a name (`xAI`, `01.AI`, `eBay`). */
  readonly capital: boolean;
}

export interface Sentence extends Span {
  /** Half-open range into `Document.tokens`. */
  readonly tokens: readonly [number, number];
  /** Index into `Document.blocks`. */
  readonly block: number;
}

/** A quotation: its marks included, and whether the text says who speaks is left to later stages. */
export interface Quotation extends Span {}

/** A sum of money, a share or a plain count. */
export interface AmountSpan extends Span {
  readonly unit: 'money' | 'percent' | 'count';
  readonly amount: Amount;
}

/** A date or period, resolved against the publication date where it is relative and one is given. */
export interface DateSpan extends Span {
  readonly happened: Happened;
  readonly relative: boolean;
}

/** A candidate: may overlap others of its group. */
export interface Candidate extends Span {
  readonly kinds: readonly Kind[];
  /** The catalogue's id. */
  readonly known?: string;
  /** Which rule or table proposed it. */
  readonly by: string;
  /** 0..1 */
  readonly weight: number;
}

/** A decided mention of an entity: never overlaps another. */
export interface DocumentMention extends Span {
  readonly kind: Kind;
  /** Id of an entity in `Document.entities`. */
  readonly entity: string;
  readonly anaphor?: boolean;
  /** How it was resolved: `name`, `alias`, `surname`, `pronoun`, `definite`, `epithet` … */
  readonly by: string;
  /** How sure its entity is, 0..1. Names: 1 unless in doubt. */
  readonly weight: number;
}

/** An entity of this document. */
export interface DocumentEntity extends MentionedEntity {
  /** What the text or the catalogue calls it: "start-up", "bank", "carmaker". Lower case, for anaphora. */
  readonly sorts: readonly string[];
  readonly pronoun?: 'he' | 'she' | 'they' | 'it';
  /** Only reports ("told Reuters"), so it is no argument of a relation. */
  readonly reporter?: boolean;
}

/**
 * A text and all that stages found in it. Immutable: a stage returns a new one. `text` never changes, and
 * `text.slice(start, end)` of every span is what it says.
 */
export interface Document {
  readonly text: string;
  readonly title?: string;
  /** ISO date; relative dates stay unresolved without it. */
  readonly publishedAt?: string;
  readonly url?: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly amounts: readonly AmountSpan[];
  readonly dates: readonly DateSpan[];
  /** Candidates by group: `known`, `names` … */
  readonly spans: Readonly<Record<string, readonly Candidate[]>>;
  /** Sorted by start. */
  readonly mentions: readonly DocumentMention[];
  readonly entities: readonly DocumentEntity[];
  readonly claims: readonly Claim[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is known of a text before any stage has run. */
export interface DocumentSource {
  readonly text: string;
  readonly title?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly url?: string | undefined;
}

/** A document that no stage has seen. */
export function newDocument(source: DocumentSource): Document {
  return {
    text: source.text,
    ...(source.title === undefined ? {} : { title: source.title }),
    ...(source.publishedAt === undefined ? {} : { publishedAt: source.publishedAt }),
    ...(source.url === undefined ? {} : { url: source.url }),
    blocks: [],
    sentences: [],
    tokens: [],
    quotations: [],
    amounts: [],
    dates: [],
    spans: {},
    mentions: [],
    entities: [],
    claims: [],
    diagnostics: [],
  };
}
