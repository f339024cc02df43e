import { HYPHEN_WORDS } from '../../rules/hyphen-words';

const CLITIC = /(?:n't|'(?:s|re|ve|ll|d|m))$/i;
const FIGURE_UNIT = /^(\d[\d.,]*)(bn|mn|tn|trn|m|k|b|billion|million|trillion|crore|lakh)$/;
const PRICE_UNIT = /^(\d[\d.,]*)([BMTKbmk]|Bn|BN|Mn|MN)$/;
const FIGURE_SCALE = /^(\d[\d.,]*)(-)(million|billion|trillion|bn|m)$/;
const FIGURE_RANGE = /^(\d[\d.,]*)(-)(\d[\d.,]*)(bn|mn|tn|m|k)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** A space lost before a day or a sum: "December31", "RMB310.4". */
const LOST_SPACE =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|RMB|USD|EUR|Rs\.?|CHF|SEK)(\d[\d.,]*)$/;
const PART_OF_DATE = /^(early|mid|late|end)(-)(\d{4}|\p{Lu}\p{L}+)$/iu;
const NAME_AND_WORD = /^(\p{Lu}[\p{L}\p{N}.&']*|[\p{Ll}\p{N}][\p{L}\p{N}.]*\p{Lu}[\p{L}\p{N}.]*)(-)(\p{Ll}[\p{L}-]*)$/u;
const SHOUTED = /^(?:\p{Lu}{2,}|(?:\p{Lu}\.)+|\p{L}*\p{Ll}\p{Lu}\p{L}*)$/u;
const GLUED = /^(\p{L}*\p{Ll}{2})(\.)(\p{Lu}\p{Ll}+)$/u;

/**
 * The parts of a word as scanned, joined they are the word: clitics, a unit after a figure, a word that qualifies a name.
 *
 * @param word with plain quotes and hyphens
 * @param priced whether a currency sign stands before it, so that `10B` is a sum
 * @example
 * splitWord("Amazon-backed", false); // ['Amazon', '-', 'backed']
 */
export function splitWord(word: string, priced: boolean): readonly string[] {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return splitFigure(word, priced);
  const clitic = word.includes("'") ? CLITIC.exec(word) : null;
  if (clitic && clitic.index > 0) return [...splitWord(word.slice(0, clitic.index), priced), clitic[0]];
  if (word.includes('-')) return splitHyphen(word);
  if (endsInFigure(word)) {
    const lost = partsOf(LOST_SPACE, word);
    if (lost.length > 1) return lost;
  }
  return word.includes('.') ? partsOf(GLUED, word) : [word];
}

/** Most words do not. */
function endsInFigure(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return (last >= 48 && last <= 57) || last === 44 || last === 46;
}

function splitFigure(word: string, priced: boolean): readonly string[] {
  if (DATE.test(word)) return [word];
  const clitic = word.includes("'") ? CLITIC.exec(word) : null;
  if (clitic) return [...splitFigure(word.slice(0, clitic.index), priced), clitic[0]];
  for (const form of [FIGURE_UNIT, FIGURE_SCALE, FIGURE_RANGE, ...(priced ? [PRICE_UNIT] : [])]) {
    const parts = partsOf(form, word);
    if (parts.length > 1) return parts;
  }
  return word.includes('-') ? splitHyphen(word) : [word];
}

function splitHyphen(word: string): readonly string[] {
  const dated = partsOf(PART_OF_DATE, word);
  if (dated.length > 1) return dated;
  const parts = partsOf(NAME_AND_WORD, word);
  const [name, , after] = parts;
  if (name === undefined || after === undefined) return parts;
  const last = after.slice(after.lastIndexOf('-') + 1);
  return HYPHEN_WORDS.has(after) || HYPHEN_WORDS.has(last) || SHOUTED.test(name) ? parts : [word];
}

function partsOf(form: RegExp, word: string): readonly string[] {
  const found = form.exec(word);
  return found ? found.slice(1).filter((part) => part !== undefined && part !== '') : [word];
}
