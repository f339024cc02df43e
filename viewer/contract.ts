import type {
  ArticleDetails,
  ArticleView,
  ClaimView,
  EntityView,
  GraphStats,
  History,
  Judged,
  RelationshipDetails,
  RelationshipView,
  Review,
  Scope,
  Subgraph,
} from '../graph/graph';
import type { Judgement, JudgementRecord } from '../graph/ontology/judgements';
import type { RelationType } from '../graph/ontology/relations';
import type { RecipeAnswer } from '../graph/query/recipes/answer';
import type { Recipe } from '../graph/query/recipes/recipe';
import type { NameHit, ReadRequest, ReadResult } from '../graph/store/store';

/** An error as every route answers it. */
export interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string };
}

/** A format of the export menu. */
export interface FormatInfo {
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  readonly description: string;
}

/** What the page must know before it asks for anything else. */
export interface AboutBody {
  readonly version: string;
  /** Nodes of the first view. */
  readonly first: number;
  readonly query: { readonly rows: Range; readonly milliseconds: Range };
  readonly formats: readonly FormatInfo[];
  /** How well this version's extraction read annotated texts; none where nobody measured. */
  readonly measured: readonly MeasuredSet[];
  /** Whether articles can be given to this server. */
  readonly adds: boolean;
}

/** A file to be read: its ending decides how, as with `firmament ingest`. */
export interface AddRequest {
  readonly name: string;
  readonly text: string;
}

/** What became of one article of a file. */
export interface AddedArticle {
  /** Name of the file, and which article of it. */
  readonly path: string;
  /** Id of the article; null where it was refused. */
  readonly article: string | null;
  readonly status: 'new' | 'known' | 'updated' | 'refused';
  readonly entities: number;
  readonly claims: number;
  /** Why it was refused. */
  readonly reason?: string;
}

export interface AddBody {
  readonly articles: readonly AddedArticle[];
}

/** How much of what texts say is found, and how much of what is found they say. */
export interface Accuracy {
  /** 0 to 1. */
  readonly precision: number;
  /** 0 to 1. */
  readonly recall: number;
  /** How many relations were annotated. */
  readonly expected: number;
}

/** Accuracy on one set of annotated texts, by type of relation. */
export interface MeasuredSet {
  readonly name: 'articles' | 'passages';
  readonly texts: number;
  readonly total: Accuracy;
  readonly types: readonly (Accuracy & { readonly type: string })[];
}

/** A limit's default and the most one may ask for. */
export interface Range {
  readonly standard: number;
  readonly most: number;
}

export type StatsBody = GraphStats;
export type SearchBody = { readonly hits: readonly NameHit[] };
export type QueryBody = ReadResult;
/** A question of analysts, without its query. */
export type Question = Omit<Recipe, 'cypher'>;
export type QuestionsBody = { readonly questions: readonly Question[] };

/** A question to answer; names or ids of firms and people in the arguments. */
export interface AskRequest {
  readonly question: string;
  readonly arguments: Readonly<Record<string, string>>;
}

export type AskBody = RecipeAnswer;
export type RelationshipBody = RelationshipDetails;
export type ArticleBody = ArticleDetails;

/** What a person decides, as `POST /api/judge` takes it. */
export type JudgeRequest = Judgement;
/** What became of it; of one about a claim also the relationship that it says now, or that is left without it. */
export type JudgeBody = Judged & { readonly relationship?: string };
export type ReviewBody = Review;
export type HistoryBody = History;

/** A name of an entity, and why it is taken for its own. In no text and by no judgement: the catalogue has it. */
export interface NameOf {
  readonly name: string;
  /** How many articles write it so, and how many introduce it as another name. */
  readonly written: number;
  readonly introduced: number;
  /** The judgement by which it is. */
  readonly judged?: JudgementRecord;
}

export type NamesBody = { readonly names: readonly NameOf[] };

/** A part of the graph without its evidence. */
export type PictureBody = Omit<Subgraph, 'claims'>;

/** What a picture starts from: the entities of highest rank, these very entities, or what a query names. */
export type Base =
  | { readonly top: number }
  /** With what lies within `depth` steps of them; 0 for themselves alone. */
  | { readonly ids: readonly string[]; readonly depth: number }
  | { readonly query: string; readonly parameters: NonNullable<ReadRequest['parameters']> };

/** Adds an entity and up to `limit` of its neighbours that are not yet in the picture, of highest rank first. */
export interface Step {
  readonly id: string;
  readonly limit: number;
  readonly type?: RelationType;
}

/** A picture is a function of this: the same request gives the same picture of the same graph. */
export interface PictureRequest {
  readonly base: Base;
  readonly steps: readonly Step[];
}

/** An entity with its relations; each with the entity at the other end. */
export interface EntityBody {
  readonly entity: EntityView;
  readonly relations: readonly Relation[];
  readonly figures: readonly ClaimView[];
  /** Those that name it, the latest first. */
  readonly articles: readonly ArticleView[];
}

export interface Relation {
  readonly relationship: RelationshipView;
  readonly other: EntityView;
}

export interface NeighboursBody {
  readonly relations: readonly Relation[];
  /** How many there are without the limit. */
  readonly total: number;
}

export interface ExportRequest {
  readonly format: string;
  readonly scope: Scope;
  /** Articles and claims as nodes of their own. */
  readonly evidence?: boolean;
}
