import type { Dispute } from './ontology/disputes';
import type { Extraction } from './ontology/extraction';
import type { Judgement, JudgementRecord } from './ontology/judgements';
import type { Kind } from './ontology/kinds';
import type { GraphRecord, RefusalRecord, Stamp } from './ontology/records';
import type { ClaimType, RelationType } from './ontology/relations';
import type { Status } from './ontology/statuses';
import type { NameHit, Properties, ReadRequest, ReadResult, StoreCounts } from './store/store';

/** One article read and extracted, as `accept` takes it. Plain data: it crosses processes. */
export interface Reading {
  /** Normalised text that the extraction's offsets point into. */
  readonly content: string;
  readonly publication: {
    readonly url?: string;
    readonly title?: string;
    readonly outlet?: string;
    readonly author?: string;
    readonly publishedAt?: string;
    readonly path?: string;
  };
  readonly stamp: Stamp;
  readonly extraction: Extraction;
}

/** What the graph already has of an article, so that nothing is extracted twice. */
export interface Known {
  /** Id of the publication. */
  readonly article: string;
  /** The publication is recorded with this very text. */
  readonly publication: boolean;
  /** The text has an extraction of this stamp, resolved against this publication date. */
  readonly extracted: boolean;
}

/** What became of a judgement: `known` where one in force says the same already. */
export interface Judged {
  readonly id: string;
  readonly status: 'new' | 'known';
}

/** Something that was read and not taken. */
export type Refused = Pick<RefusalRecord, 'path' | 'code' | 'message'>;

/** What was read and is no part of the graph. */
export interface Loss {
  readonly what: 'article' | 'paragraph' | 'name' | 'claim';
  /** Which step refused it: read, layout, names, claims, identity … */
  readonly stage: string;
  /** Stable, kebab-case: `too-large`, `byline`, `doubtful`. */
  readonly reason: string;
  readonly message: string;
  /** How many it stands for. */
  readonly count: number;
  /** Where it was read from. */
  readonly path?: string;
  /** Id of the publication; absent where the article itself was refused. */
  readonly article?: string;
  readonly title?: string;
  /** Offsets into the text, and what stands there, cut after 200 characters. */
  readonly start?: number;
  readonly end?: number;
  readonly text?: string;
}

export interface Losses {
  readonly counts: readonly (Pick<Loss, 'what' | 'stage' | 'reason'> & { readonly count: number })[];
  /** As many as were asked for. */
  readonly losses: readonly Loss[];
  /** All of them, counted. */
  readonly total: number;
}

/** Which losses are meant. */
export interface LossScope {
  /** Id, path or address of one publication. @default all */
  readonly article?: string;
  /** Losses listed at most; all are counted. @default 1000 */
  readonly limit?: number;
}

export interface Accepted {
  readonly status: 'new' | 'known' | 'updated';
  /** Id of the publication (`Article` node). */
  readonly article: string;
  readonly entities: number;
  readonly claims: number;
}

/** An entity as exported and shown. */
export interface EntityView {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly properties: Properties;
}

export interface RelationshipView {
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly confidence: number;
  readonly properties: Properties;
}

/** A claim with all one needs to show it: the sentence, its surroundings and where it was printed. */
export interface ClaimView {
  readonly id: string;
  readonly type: ClaimType;
  readonly status: Status;
  readonly confidence: number;
  readonly subject: string;
  readonly object?: string;
  readonly relationship?: string;
  readonly quote: string;
  /** Offsets into the text: of the sentence, and of what to mark in it. */
  readonly start: number;
  readonly end: number;
  readonly subjectSpan: readonly [number, number];
  readonly objectSpan?: readonly [number, number];
  readonly triggerSpan: readonly [number, number];
  /** Claims of one relationship with the same value have one source: copies of one text or passage. */
  readonly sourceGroup: string;
  /** When it is said to have happened: first and last day, and the words of the text. */
  readonly happened?: { readonly from?: string; readonly to?: string; readonly text?: string };
  /** When it was first published. */
  readonly published?: string;
  /** When it was first read. */
  readonly ingested?: string;
  /** Up to 300 characters either side of the sentence. */
  readonly before: string;
  readonly after: string;
  /** Source, amount, currency, role, licence, round, stake, share, what, happenedFrom, happenedTo … */
  readonly properties: Properties;
  readonly articles: readonly ArticleView[];
}

export interface ArticleView {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly publishedAt?: string;
  readonly ingestedAt?: string;
}

export interface EntityDetails {
  readonly entity: EntityView;
  /** Relationships it stands in, with the entities at their other ends. */
  readonly relationships: readonly RelationshipView[];
  readonly neighbours: readonly EntityView[];
  /** Claims about it alone: RAISED, VALUED_AT. */
  readonly figures: readonly ClaimView[];
  readonly articles: readonly ArticleView[];
}

/** Where an article names an entity: offsets into its text. */
export interface MentionView {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  /** A pronoun or a phrase such as "the company". */
  readonly anaphor?: boolean;
}

/** An article as it is understood now: names stand for their present entities, refused claims are left out. */
export interface ArticleDetails {
  readonly article: ArticleView;
  /** Other publications of the same text, the earliest first. */
  readonly copies: readonly ArticleView[];
  /** Paragraphs are separated by line breaks; all offsets point into it. */
  readonly content: string;
  /** In the order of the text. */
  readonly mentions: readonly MentionView[];
  /** All that the mentions and claims name. */
  readonly entities: readonly EntityView[];
  /** In the order of the text. */
  readonly claims: readonly ClaimView[];
}

export interface RelationshipDetails {
  readonly relationship: RelationshipView;
  readonly source: EntityView;
  readonly target: EntityView;
  readonly claims: readonly ClaimView[];
  /** The happenings that the claims speak of, the one that decides last. */
  readonly events: readonly EventView[];
  /** What contradicts what: claims of this relationship among themselves, or those of `rivals`. */
  readonly disputes: readonly Dispute[];
  /** Claims of other relationships that stand against this one, and the one that ended it. */
  readonly rivals: readonly ClaimView[];
  /** Who printed it, each once; `relationship.properties.sources` says how many are independent. */
  readonly outlets: readonly string[];
}

/** One happening that claims of a relationship speak of: same amount, overlapping dates, where they are given. */
export interface EventView {
  readonly status: Status;
  readonly confidence: number;
  /** Ids of its claims. */
  readonly claims: readonly string[];
  readonly sources: number;
  readonly outlets: readonly string[];
  /** First and last day of publication. */
  readonly firstPublished?: string;
  readonly lastPublished?: string;
  /** When it is said to have happened. */
  readonly from?: string;
  readonly to?: string;
  readonly amount?: number;
  readonly amountUpTo?: number;
  readonly currency?: string;
}

/** What of a relationship changed by what was published in a stretch of time. */
export type ChangeKind = 'new' | 'confirmed' | 'denied' | 'ended' | 'disputed';

export interface ChangeView {
  readonly kinds: readonly ChangeKind[];
  readonly relationship: RelationshipView;
  /** Its status before, if it was known at all. */
  readonly before?: Status;
  readonly source: EntityView;
  readonly target: EntityView;
  /** The claims published in that time that made the change. */
  readonly claims: readonly ClaimView[];
}

/** The first of the relationships that are disputed, and how many there are. */
export interface Disputed {
  readonly disputes: readonly DisputedView[];
  readonly total: number;
}

/** A relationship with what its claims, or those of others, dispute. */
export type DisputedView = Omit<RelationshipDetails, 'events'>;

/** Days from and to, each `YYYY-MM-DD` or only its beginning: `2024`, `2024-03`. Both count in. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Asks the graph as it was when only what had been published by a day was known. */
export interface AsOf {
  /** `YYYY-MM-DD`, or only its beginning. What is undated had not been published. */
  readonly asOf?: string;
}

/** A way from one entity to another: its entities in order, and all relationships of each step between them. */
export interface Path {
  readonly entities: readonly EntityView[];
  readonly steps: readonly (readonly RelationshipView[])[];
}

/** Which part of the graph is meant. Conditions add up; none means all. */
export interface Scope {
  /** Cypher whose answer names the entities and relationships. Gated, read only. */
  readonly query?: string;
  readonly parameters?: ReadRequest['parameters'];
  /** Entities within `depth` steps of these. */
  readonly around?: readonly string[];
  /** @default 1 */
  readonly depth?: number;
  readonly kinds?: readonly Kind[];
  readonly types?: readonly RelationType[];
  readonly statuses?: readonly Status[];
  readonly minConfidence?: number;
  /** Only relationships that are said to have happened, or to have held, at some time in it. */
  readonly during?: Period;
  /** The so many entities of highest rank. */
  readonly top?: number;
}

/** A part of the graph. Every relationship has both ends in `entities`. */
export interface Subgraph {
  readonly entities: readonly EntityView[];
  readonly relationships: readonly RelationshipView[];
  /** Of the relationships and figures, in the order of their ids, when asked for. */
  readonly claims: readonly ClaimView[];
  /** What the whole graph holds, for "300 of 4,812". */
  readonly of: { readonly entities: number; readonly relationships: number };
}

export interface GraphStats {
  readonly articles: number;
  readonly texts: number;
  readonly claims: number;
  readonly entities: number;
  readonly relationships: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  /** The canonical graph hash: SHA-256 over entities, relationships, articles and claims, sorted; no layout, no times of ingestion. */
  readonly hash: string;
}

export interface Rebuilt {
  readonly before: string;
  readonly after: string;
  readonly same: boolean;
}

/** Which judgements are asked for; all without a condition. */
export interface HistoryFilter {
  /** Id of an entity, now or formerly: judgements of any of its names, or of claims about it. */
  readonly entity?: string;
  /** Id of a publication: also of its text. */
  readonly article?: string;
  readonly claim?: string;
  /** The so many newest. @default 1000 */
  readonly limit?: number;
}

export interface HistoryEntry {
  readonly judgement: JudgementRecord;
  /** `replaced` where a later judgement of the same pair holds. */
  readonly state: 'in force' | 'taken back' | 'replaced';
}

/** What was recorded of a publication at one time; the last one is in force. */
export interface ArticleVersion extends ArticleView {
  readonly text: string;
  readonly ingestedAt: string;
  /** Every reading of the text, the oldest first. */
  readonly readings: readonly { readonly stamp: Stamp; readonly claims: number }[];
}

export interface History {
  /** The newest first. */
  readonly entries: readonly HistoryEntry[];
  /** How many there are without the limit. */
  readonly total: number;
  /** Of the article asked for, the oldest first. */
  readonly versions: readonly ArticleVersion[];
}

/** Something in the texts that speaks for or against two names being one. */
export interface Finding {
  readonly what: string;
  /** The sentence, where there is one. */
  readonly quote?: string;
  /** Id of the text it stands in. */
  readonly text?: string;
}

/** Two entities that may be one. Nothing is joined by it: a person judges. */
export interface Proposal {
  readonly left: EntityView;
  readonly right: EntityView;
  /** 0 to 1: how alike the names are, raised and lowered by what the texts say. */
  readonly score: number;
  /** In what the names are alike. */
  readonly because: string;
  readonly support: readonly Finding[];
  readonly conflict: readonly Finding[];
}

export interface Review {
  /** The best first; pairs already judged are left out. */
  readonly proposals: readonly Proposal[];
  /** Pairs whose names are alike, before the texts were looked at. */
  readonly alike: number;
}

/** A text on record whose reading in force has another stamp. */
export interface OutdatedText {
  readonly content: string;
  readonly article: string;
  /** The first publication of the text. */
  readonly publication: Reading['publication'];
  readonly stamp?: Stamp;
}

export interface OutdatedPage {
  readonly texts: readonly OutdatedText[];
  /** Where to go on; absent at the end. */
  readonly next?: string;
}

/**
 * The graph: records and what is projected from them, over either store, in this process or in the one that owns the
 * data directory. Arguments and answers are plain data.
 */
export interface Graph {
  /** Asked before extraction; `content` is the normalised text. */
  known(content: string, publication: Reading['publication'], stamp: Stamp): Promise<Known>;
  /** Writes down and projects one article, in one transaction. Accepting it again changes nothing. */
  accept(reading: Reading): Promise<Accepted>;
  /** Writes down that something was not taken, and why; again changes nothing. The graph and its hash stay as they are. */
  refuse(refused: Refused): Promise<void>;
  /**
   * Writes down what a person decided and projects what it changes. No rule and no extractor overrules it; `undo` gives
   * the graph that would be there without it.
   *
   * @throws not-found for what is not in the graph; invalid-input for what cannot be, or contradicts judgements in
   * force: the message has the chain of those
   * @example
   * const { id } = await graph.judge({ verdict: 'same', left: 'firm/openai', right: 'firm/open_ai', author: 'ann' });
   * await graph.judge({ verdict: 'undo', judgement: id });
   */
  judge(judgement: Judgement): Promise<Judged>;
  /** Which entities may be one, with what speaks for it and against it. @param options `limit`: 10 unless given, 100 at most */
  review(options?: { readonly limit?: number; readonly kind?: Kind }): Promise<Review>;
  /** What was judged, by whom, when and why, and whether it holds; of an article also what was recorded of it. */
  history(filter?: HistoryFilter): Promise<History>;
  /** Texts that were last read under another stamp, a page at a time. */
  outdated(stamp: Stamp, options?: { readonly after?: string }): Promise<OutdatedPage>;
  /** Positions, communities and ranks over the whole graph; seeded, outside the hash. After a batch of articles. */
  arrange(): Promise<void>;
  /** A query that has passed the read-only gate (`graph/query`), which this runs first. */
  read(request: ReadRequest & AsOf): Promise<ReadResult>;
  search(
    text: string,
    options?: { readonly kinds?: readonly Kind[]; readonly limit?: number } & AsOf,
  ): Promise<readonly NameHit[]>;
  /** @throws not-found */
  entity(id: string, options?: { readonly during?: Period } & AsOf): Promise<EntityDetails>;
  /** @throws not-found */
  relationship(id: string, options?: AsOf): Promise<RelationshipDetails>;
  /**
   * An article by the id of its publication, with its text and all that was found in it.
   *
   * @throws not-found
   */
  article(id: string): Promise<ArticleDetails>;
  /** With `claims`, the evidence too. */
  subgraph(scope: Scope, options?: { readonly claims?: boolean } & AsOf): Promise<Subgraph>;
  stats(options?: AsOf): Promise<GraphStats>;
  /** What became new, confirmed, denied, ended or disputed by what was published in a period; by id. */
  changes(period: Period): Promise<readonly ChangeView[]>;
  /** Relationships whose claims contradict one another, or those of another relationship; by id. */
  disputes(options?: { readonly limit?: number } & AsOf): Promise<Disputed>;
  /** Counts by kind and type, without looking at everything. */
  counts(): Promise<StoreCounts>;
  /**
   * The shortest ways between two entities, at most five, whatever the direction of the relationships.
   *
   * @param options.hops steps at most, 6 at most. @default 4
   * @throws not-found
   */
  paths(from: string, to: string, options?: { readonly hops?: number }): Promise<readonly Path[]>;
  /** What was read and is no part of the graph, with its reason. */
  losses(scope?: LossScope): Promise<Losses>;
  /** The next of all records after the first so many, in the order in which they were written down; none at the end. */
  records(after: number): Promise<readonly GraphRecord[]>;
  /** Writes records of another graph down behind the others, unprojected: a copy ends with `rebuild`. */
  admit(records: readonly GraphRecord[]): Promise<void>;
  /** Projects everything anew from the records. With `verify` the store is left alone and only the hashes are compared. */
  rebuild(options?: { readonly verify?: boolean }): Promise<Rebuilt>;
  close(): Promise<void>;
}
