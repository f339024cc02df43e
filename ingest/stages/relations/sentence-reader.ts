import type { AmountSpan, DateSpan, Document, DocumentMention, Sentence } from '../../document/document';
import { within } from '../../document/within';
import { chunk } from './syntax/chunker';
import { createTagger, type Tagger } from './syntax/tagger';
import type { Unit } from './syntax/units';
import { verbsOfSubjects } from './syntax/verbs-of-subjects';
import { type Word, wordsOf } from './syntax/words';

/** A sentence cut up. Whatever stage asks, it is the same object as long as the sentence holds the same mentions. */
export interface CutSentence {
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
  /** Unit of a subject → the first verb it is subject of. */
  readonly subjects: ReadonlyMap<number, number>;
  /** Amounts and dates that start in the sentence. */
  readonly amounts: readonly AmountSpan[];
  readonly dates: readonly DateSpan[];
}

/** Cuts a sentence of a document, in which amounts, dates and mentions are found, into words and units. */
export type SentenceReader = (doc: Document, sentence: Sentence) => CutSentence;

/** Ways to cut a sentence that are kept: with and without anaphors, with names on trial. */
const MOST_KEPT = 4;

interface Kept {
  readonly mentions: readonly DocumentMention[];
  readonly cut: CutSentence;
}

/**
 * A reader of sentences that keeps what it made of each: many stages ask, and the mentions of a sentence seldom change
 * between them. What is kept goes when the sentence goes.
 */
export function createSentenceReader(tagger: Tagger = createTagger()): SentenceReader {
  const kept = new WeakMap<Sentence, readonly Kept[]>();
  return (doc, sentence) => {
    const mentions = within(doc.mentions, sentence);
    const own = kept.get(sentence) ?? [];
    const known = own.find((each) => areAlike(each.mentions, mentions));
    if (known) return known.cut;
    const cut = cutSentence(doc, sentence, mentions, tagger);
    kept.set(sentence, [{ mentions, cut }, ...own].slice(0, MOST_KEPT));
    return cut;
  };
}

/** Whether two lists of mentions cut a sentence in the same way: kinds and entities do not matter. */
function areAlike(one: readonly DocumentMention[], other: readonly DocumentMention[]): boolean {
  if (one.length !== other.length) return false;
  return one.every(({ start, end }, at) => other[at]?.start === start && other[at]?.end === end);
}

function cutSentence(
  doc: Document,
  sentence: Sentence,
  mentions: readonly DocumentMention[],
  tagger: Tagger,
): CutSentence {
  const amounts = within(doc.amounts, sentence);
  const dates = within(doc.dates, sentence);
  const words = wordsOf(doc, sentence, mentions);
  const sums = amounts.filter((each) => each.unit !== 'count');
  const units = chunk(tagger(words), dates, sums);
  return { words, units, subjects: verbsOfSubjects(units), amounts, dates };
}
