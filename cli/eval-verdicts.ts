import { printable } from '../graph/query/terminal-text';
import type { Comparison } from '../ingest/evaluation/compare';
import type { Evaluation, Verdict } from '../ingest/evaluation/evaluation';

/** A sentence is shown up to here. */
const MOST_CHARACTERS = 300;

type Chosen = (verdict: Verdict) => boolean;

/** What is shown of claims, in this order. */
const CLAIM_BLOCKS: readonly (readonly [title: string, chosen: Chosen])[] = [
  ['MISS', ({ outcome }) => outcome === 'missed'],
  ['FALSE', ({ outcome }) => outcome === 'false'],
  ['WRONG', (each) => each.outcome === 'found' && faultsOf(each).length > 0],
  ['UNNAMED', ({ outcome }) => outcome === 'unnamed'],
];

const NAME_BLOCKS: typeof CLAIM_BLOCKS = [
  ['NAME MISSED', ({ outcome }) => outcome === 'missed'],
  ['NAME FALSE', ({ outcome }) => outcome === 'false'],
];

/**
 * Up to so many misses, false alarms, relations found with a wrong status, amount or date, claims about somebody unnamed
 * (which the graph leaves out), and names missed and false, each with its sentence. Texts held back are not shown.
 */
export function shownLines(
  { verdicts, names }: Pick<Evaluation, 'verdicts' | 'names'>,
  count: number,
): readonly string[] {
  const shown = (from: readonly Verdict[], blocks: typeof CLAIM_BLOCKS) =>
    blocks.flatMap(([title, chosen]) => block(title, from.filter(isOpen).filter(chosen), count));
  return [...shown(verdicts, CLAIM_BLOCKS), ...shown(names?.faults ?? [], NAME_BLOCKS)];
}

function isOpen({ heldBack }: Verdict): boolean {
  return heldBack !== true;
}

/** What was gained and lost against an earlier run, counts first; of texts held back there are counts only. */
export function comparisonLines({ gained, lost, changed, newFalse, goneFalse }: Comparison): readonly string[] {
  const counts = `${gained.length} gained, ${lost.length} lost, ${changed.length} changed, `;
  return [
    `against the earlier run: ${counts}${newFalse.length} new false, ${goneFalse.length} false no more`,
    ...gained.filter(isOpen).flatMap((each) => verdictLines('GAINED', each)),
    ...lost.filter(isOpen).flatMap((each) => verdictLines('LOST', each)),
    ...changed
      .filter(({ now }) => isOpen(now))
      .flatMap(({ before, now }) => verdictLines('CHANGED', now, `, before ${stateOf(before)}`)),
    ...newFalse.filter(isOpen).flatMap((each) => verdictLines('NEW FALSE', each)),
    ...goneFalse.filter(isOpen).map((each) => `FALSE NO MORE  ${claimText(each)}`),
    '',
  ];
}

/** Spread over the whole list, so that not only the first texts are seen. */
function block(title: string, verdicts: readonly Verdict[], count: number): readonly string[] {
  const step = Math.max(1, verdicts.length / count);
  const shown = verdicts.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step) || at === 0);
  return shown.slice(0, count).flatMap((each) => verdictLines(title, each));
}

function verdictLines(title: string, verdict: Verdict, more = ''): readonly string[] {
  const sentence = printable(verdict.sentence.replace(/\s+/g, ' ').slice(0, MOST_CHARACTERS));
  return [`${title}  ${claimText(verdict)}${more}`, `    “${sentence}”`];
}

function claimText(verdict: Verdict): string {
  const { text, type, subject, object, amount, confidence } = verdict;
  const money = amount ? ` ${amount.value} ${amount.currency ?? ''}`.trimEnd() : '';
  const to = object === undefined ? '' : ` → ${object}`;
  const sure = confidence === undefined ? '' : confidence.toFixed(2);
  const parts = [text, type, `${subject}${to}${money}`, stateOf(verdict), sure];
  return printable(parts.filter((part) => part !== '').join('  '));
}

function stateOf(verdict: Verdict): string {
  const { status, expectedStatus } = verdict;
  return [status ?? expectedStatus, ...faultsOf(verdict)].filter((part) => part !== undefined).join(', ');
}

function faultsOf({ status, expectedStatus, amountRight, dateRight }: Verdict): readonly string[] {
  const wrongStatus = status !== undefined && expectedStatus !== undefined && status !== expectedStatus;
  return [
    ...(wrongStatus ? [`annotated ${expectedStatus}`] : []),
    ...(amountRight === false ? ['another amount'] : []),
    ...(dateRight === false ? ['another date'] : []),
  ];
}
