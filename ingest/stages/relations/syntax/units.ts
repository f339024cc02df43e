import type { Span } from '../../../document/document';
import type { TaggedWord } from './words';

/** `Amazon-backed`: a name and the participle it is joined to. */
export interface Compound extends Span {
  /** Which of the mentions of its sentence. */
  readonly mention: number;
  /** Lemma of the participle: `back`. */
  readonly lemma: string;
  /** Offsets of the participle without its hyphen. */
  readonly trigger: Span;
}

/** A noun phrase without what follows its head; a name, a pronoun, "its latest AI model". */
export interface NounUnit extends Span {
  readonly type: 'noun';
  readonly words: readonly TaggedWord[];
  readonly head: TaggedWord;
  /** Which of the mentions of its sentence, where the head, or the whole phrase, is a mention. */
  readonly mention?: number;
  /** Mentions before the head: `Alibaba` in "Alibaba Group chair". */
  readonly inner: readonly number[];
  /** Index of the unit whose `'s` stands before this one. */
  readonly owner?: number;
  /** Mention of a possessive pronoun inside the phrase: "its". */
  readonly ownerMention?: number;
  readonly compounds: readonly Compound[];
  /** Followed by `'s`. */
  readonly possessive: boolean;
}

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** A verb with its auxiliaries, adverbs and particle. */
export interface VerbUnit extends Span {
  readonly type: 'verb';
  readonly words: readonly TaggedWord[];
  /** The main verb. */
  readonly head: TaggedWord;
  /** Lemma with particle: `take over`. */
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly past: boolean;
  readonly modal?: string;
  /** Main verb to particle, for the trigger. */
  readonly trigger: Span;
}

export type MarkKind =
  | 'comma'
  | 'and'
  | 'or'
  | 'but'
  | 'preposition'
  | 'relative'
  | 'whose'
  | 'that'
  | 'subordinator'
  | 'open'
  | 'close'
  | 'quote'
  | 'dash'
  | 'colon'
  | 'semicolon'
  | 'adverb'
  | 'time'
  | 'adjective'
  | 'other';

/** Anything between phrases. */
export interface MarkUnit extends Span {
  readonly type: 'mark';
  readonly mark: MarkKind;
  /** In lower case: the preposition, the adverb. */
  readonly lower: string;
}

export type Unit = NounUnit | VerbUnit | MarkUnit;

export function nounAt(units: readonly Unit[], at: number): NounUnit | undefined {
  const unit = units[at];
  return unit?.type === 'noun' ? unit : undefined;
}

export function verbAt(units: readonly Unit[], at: number): VerbUnit | undefined {
  const unit = units[at];
  return unit?.type === 'verb' ? unit : undefined;
}

export function markAt(units: readonly Unit[], at: number): MarkUnit | undefined {
  const unit = units[at];
  return unit?.type === 'mark' ? unit : undefined;
}

export function isMark(units: readonly Unit[], at: number, ...kinds: readonly MarkKind[]): boolean {
  const mark = markAt(units, at);
  return mark !== undefined && kinds.includes(mark.mark);
}

export function isPreposition(units: readonly Unit[], at: number, ...words: readonly string[]): boolean {
  const mark = markAt(units, at);
  return mark?.mark === 'preposition' && (words.length === 0 || words.includes(mark.lower));
}
