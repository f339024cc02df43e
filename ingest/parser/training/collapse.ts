import { MONEY_STAND_IN, NAME_STAND_IN } from '../stand-ins';
import type { TreebankSentence, TreebankWord } from './conllu';

/** Words `start` to `end` become one with this form. */
interface Merge {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?$/;
const TITLES =
  /^(?:CEO|CFO|CTO|COO|President|Chairman|Chair|Director|Secretary|Minister|Prime|Vice|Senator|Sen\.|Judge|Justice|Governor|Gov\.|Mayor|General|Gen\.|Professor|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Chief|Founder|Manager|King|Queen|Prince|Pope|Mt\.?|I)$/;

/**
 * The sentence as extraction shows it to the parser: hyphenated compounds are one word, a sum of money is one symbol
 * and a name, whatever words it has, is one proper noun, always the same. `keepName` says which names stay as written.
 */
export function collapsed(sentence: TreebankSentence, keepName: () => boolean): TreebankSentence {
  const sums = merged(sentence, moneySpans(sentence));
  const names = merged(sums, nameSpans(sums, keepName));
  return merged(names, hyphenSpans(names));
}

/** `$` with its number and scale. */
function moneySpans(sentence: TreebankSentence): readonly Merge[] {
  return spans(
    sentence,
    (word) => word.xpos === '$',
    (word) => word.xpos === 'CD',
  ).map(({ start, end }) => ({
    start,
    end,
    form: MONEY_STAND_IN,
  }));
}

function nameSpans(sentence: TreebankSentence, keepName: () => boolean): readonly Merge[] {
  const named = (word: TreebankWord) => word.upos === 'PROPN' && !CALENDAR.test(word.form) && !TITLES.test(word.form);
  return spans(sentence, named, (word) => named(word) || (word.upos === 'NUM' && word.label === 'flat'))
    .filter(() => !keepName())
    .map(({ start, end }) => ({ start, end, form: NAME_STAND_IN }));
}

/** `open` `-` `source`, and `-` `backed` after a name, which stays a word of its own. */
function hyphenSpans(sentence: TreebankSentence): readonly Merge[] {
  const found: Merge[] = [];
  let free = 0;
  sentence.forEach((word, at) => {
    const after = sentence[at + 1];
    if (word.form !== '-' || !word.glued || after?.glued !== true || at < 1 || !/^[\p{L}\p{N}]/u.test(after.form))
      return;
    const before = sentence[at - 1];
    const last = found.at(-1);
    if (last && last.end === at) {
      found[found.length - 1] = { ...last, end: at + 2, form: `${last.form}-${after.form}` };
      free = at + 2;
      return;
    }
    const named = before?.form === NAME_STAND_IN;
    const start = named ? at : at - 1;
    if (start < free) return;
    found.push({ start, end: at + 2, form: `${named ? '' : (before?.form ?? '')}-${after.form}` });
    free = at + 2;
  });
  return found.filter((merge) => headsOutside(sentence, merge.start, merge.end) === 1);
}

/** Longest runs that hang together, each begun by one test and gone on with by another. */
function spans(
  sentence: TreebankSentence,
  begins: (word: TreebankWord) => boolean,
  goesOn: (word: TreebankWord) => boolean,
): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let at = 0;
  while (at < sentence.length) {
    const end = runEnd(sentence, at, begins, goesOn);
    if (end > at) found.push({ start: at, end });
    at = Math.max(end, at + 1);
  }
  return found;
}

function runEnd(
  sentence: TreebankSentence,
  start: number,
  begins: (word: TreebankWord) => boolean,
  goesOn: (word: TreebankWord) => boolean,
): number {
  const first = sentence[start];
  if (!first || !begins(first)) return start;
  let limit = start + 1;
  while (limit < sentence.length && goesOn(sentence[limit] ?? first)) limit += 1;
  let end = limit;
  while (end > start + 1 && headsOutside(sentence, start, end) !== 1) end -= 1;
  return end;
}

function headsOutside(sentence: TreebankSentence, start: number, end: number): number {
  return sentence.slice(start, end).filter((word) => word.head < start || word.head >= end).length;
}

/** Replaces each span by one word, which takes head, label and tags of the span's top. */
function merged(sentence: TreebankSentence, merges: readonly Merge[]): TreebankSentence {
  if (merges.length === 0) return sentence;
  const mergeAt = (at: number) => merges.find((merge) => merge.start <= at && at < merge.end);
  const place: number[] = [];
  let count = -1;
  sentence.forEach((_word, at) => {
    if (mergeAt(at)?.start === at || mergeAt(at) === undefined) count += 1;
    place.push(count);
  });
  return sentence.flatMap((word, at) => {
    const merge = mergeAt(at);
    if (merge && merge.start !== at) return [];
    const top = merge ? topOf(sentence, merge) : word;
    const form = merge?.form ?? word.form;
    return [{ ...top, form, glued: word.glued, head: top.head < 0 ? -1 : (place[top.head] ?? -1) }];
  });
}

function topOf(sentence: TreebankSentence, { start, end }: Merge): TreebankWord {
  const words = sentence.slice(start, end);
  const top = words.find((word) => word.head < start || word.head >= end) ?? words[0];
  if (!top) throw new RangeError(`An empty span at ${start} of a sentence of ${sentence.length} words.`);
  return top;
}
