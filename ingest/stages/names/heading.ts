import type { Token } from '../../document/document';
import { BODY_WORDS, FIRM_ENDS, LEGAL_FORMS } from '../../rules/kinds/name-forms';
import { HEADING_WORDS } from '../../rules/names/headings';
import { OPENING_VERBS } from '../../rules/sentence-openers';
import type { KnownRun } from './pieces';
import type { Run } from './runs';
import type { Vocabulary } from './vocabulary';

const LONGEST_HEADING = 4;

/** The run without a heading that stands right before it, as where lines were lost: "History Brannock was founded". */
export function withoutHeading(
  tokens: readonly Token[],
  run: Run,
  start: number,
  known: readonly KnownRun[],
  words: Vocabulary,
): Run {
  if (run.from - start > LONGEST_HEADING || !tokens.slice(start, run.from).every(isHeading)) return run;
  let from = run.from;
  while (from < run.to && isHeading(tokens[from]) && !known.some((name) => name.from <= from && from < name.to))
    from += 1;
  if (from === run.from) return withoutEcho(tokens, run, start);
  return isName(tokens, { from, to: run.to }, known, words) ? { from, to: run.to } : run;
}

function isHeading(token: Token | undefined): boolean {
  return token !== undefined && (HEADING_WORDS.has(token.text) || token.lower === 'and' || token.text === '&');
}

/** Whether what is left when the heading is cut off is a name of its own. */
function isName(tokens: readonly Token[], rest: Run, known: readonly KnownRun[], words: Vocabulary): boolean {
  const first = tokens[rest.from];
  if (!first || rest.from >= rest.to) return false;
  if (FIRM_ENDS.has(first.text) || LEGAL_FORMS.has(first.text) || BODY_WORDS.has(first.text)) return false;
  if (known.some((name) => name.from === rest.from) || first.text === 'The') return true;
  const acts = isVerb(tokens[rest.to]);
  return acts && (!words.isCommon(first.lower) || rest.to - rest.from > 1);
}

function isVerb(token: Token | undefined): boolean {
  return (
    token !== undefined && !token.capital && (OPENING_VERBS.has(token.lower) || /\p{L}(?:ed|s)$/u.test(token.lower))
  );
}

/** "Pump Courier Pump Courier is a paper": a heading that the sentence repeats. */
function withoutEcho(tokens: readonly Token[], run: Run, start: number): Run {
  const half = (run.to - run.from) / 2;
  if (run.from !== start || half < 2 || !Number.isInteger(half)) return run;
  const echoes = tokens
    .slice(run.from, run.from + half)
    .every((token, index) => token.text === tokens[run.from + half + index]?.text);
  return echoes ? { from: run.from + half, to: run.to } : run;
}
