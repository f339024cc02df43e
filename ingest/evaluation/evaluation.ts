import { z } from 'zod';
import { amountSchema, type Extraction } from '../../graph/ontology/extraction';
import { STATUSES } from '../../graph/ontology/statuses';
import type { Calibration } from './calibration';
import type { Score } from './score';
import type { Unnamed } from './unnamed';

/** What became of one relation or figure, annotated or given. */
export const verdictSchema = z
  .strictObject({
    /** Id of the text. */
    text: z.string(),
    /** Which claim of the text: the same in every run. */
    key: z.string(),
    /**
     * `uncounted`: given, and annotated as what one would neither demand nor call wrong. `unnamed`: false, of somebody
     * whom the text never names: in the stream, not in the graph.
     */
    outcome: z.enum(['found', 'missed', 'false', 'uncounted', 'unnamed']),
    /** Of a text that is held back: counted, not shown. */
    heldBack: z.literal(true).optional(),
    /** The relation's type, or in suites the group of types that says the same. */
    type: z.string(),
    subject: z.string(),
    object: z.string().optional(),
    /** The annotated status, and the one given. */
    expectedStatus: z.enum(STATUSES).optional(),
    status: z.enum(STATUSES).optional(),
    /** The annotated amount, and whether one given is the same. */
    amount: amountSchema.optional(),
    amountRight: z.boolean().optional(),
    /** An amount, a date was given that is not annotated. */
    amountExtra: z.boolean().optional(),
    dateRight: z.boolean().optional(),
    dateExtra: z.boolean().optional(),
    /** Of the surest claim that says so. */
    confidence: z.number().optional(),
    sentence: z.string(),
  })
  .readonly();

export type Verdict = z.infer<typeof verdictSchema>;

/** A kind of name, or several kinds that a suite does not tell apart, under the first one's name. */
export interface KindScore {
  readonly kind: string;
  readonly exact: Score;
  readonly partial: Score;
}

export interface NameScores {
  readonly exact: Score;
  /** Gold folders: the same name after normalising, by any alias. Suites: overlapping by half or the same after normalising. */
  readonly partial: Score;
  readonly kinds: readonly KindScore[];
  /** Of the entities found, those of the annotated kind. */
  readonly kindsRight?: Part;
  /** Names missed and false, the kind as their type. */
  readonly faults: readonly Verdict[];
}

export interface TypeScore extends Score {
  readonly type: string;
}

export interface RelationScores {
  /** Gold folders: of what the graph keeps. Suites: of the whole stream, as their scorer counts. */
  readonly total: Score;
  /** Gold folders: of the whole stream, claims about the unnamed included. */
  readonly inStream?: Score;
  /** Suites: of what the graph keeps. */
  readonly inGraph?: Score;
  /** Gold folders in which texts are held back: those, and the others. */
  readonly heldBack?: Score;
  readonly open?: Score;
  /** Found with the annotated status. */
  readonly withStatus?: Score;
  /** Pairs whose type is right, in whichever direction. */
  readonly undirected?: Score;
  readonly types: readonly TypeScore[];
}

/** So many of so many. */
export interface Part {
  readonly right: number;
  readonly of: number;
}

/** Of the relations found that have the attribute in the annotation; `extra` have it only in what was given. */
export interface AttributePart extends Part {
  readonly extra: number;
}

export interface StatusCount {
  readonly expected: string;
  readonly given: string;
  readonly count: number;
}

/** Figures of one gold folder or suite. */
export interface Evaluation {
  readonly name: string;
  readonly form: 'gold' | 'pairs' | 'passages' | 'names';
  readonly texts: number;
  readonly names?: NameScores;
  readonly relations?: RelationScores;
  /** Relations found, by annotated and given status. */
  readonly statuses?: readonly StatusCount[];
  readonly amounts?: AttributePart;
  readonly dates?: AttributePart;
  /** Absent where it is not known which claims are false. */
  readonly calibration?: Calibration;
  /** Expected calibration error of confidence fitted to the other texts; see `heldOutError`. */
  readonly heldOutError?: number;
  readonly claimsPerText: number;
  readonly unnamed: Unnamed;
  readonly verdicts: readonly Verdict[];
}

/** What an extractor gave for the texts of a gold folder or suite, by their ids. A text without is all missed. */
export type Outputs = ReadonlyMap<string, Extraction>;

/** The part of a run's `--json` that another run is compared with. */
export const runSchema = z
  .object({
    evaluations: z
      .array(z.object({ name: z.string(), verdicts: z.array(verdictSchema).readonly() }).readonly())
      .readonly(),
  })
  .readonly();

export type Run = z.infer<typeof runSchema>;
