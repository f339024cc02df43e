import type { Calibration } from '../ingest/evaluation/calibration';
import type {
  AttributePart,
  Evaluation,
  NameScores,
  RelationScores,
  StatusCount,
} from '../ingest/evaluation/evaluation';
import { rate, type Score } from '../ingest/evaluation/score';
import { alignedLines } from './aligned';

const SCORE_COLUMNS = ['precision', 'recall', 'F1', 'support', 'found', 'given'];

/** The figures of an evaluation as aligned tables, a blank line between them. */
export function evaluationLines(evaluation: Evaluation): readonly string[] {
  const { name, texts, names, relations, statuses, amounts, dates, calibration, claimsPerText } = evaluation;
  const parts = [
    [`${name}: ${texts} texts, ${claimsPerText.toFixed(2)} claims a text`],
    names ? nameTable(names) : [],
    relations ? relationTable(relations) : [],
    statuses ? statusTable(statuses) : [],
    amounts && dates ? attributeTable(amounts, dates) : [],
    calibration ? calibrationTable(calibration) : [],
  ];
  return parts.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, '']);
}

function nameTable({ exact, partial, kinds, kindsRight }: NameScores): readonly string[] {
  const rows = [
    ['names', ...SCORE_COLUMNS],
    ['exact', ...scoreCells(exact)],
    ...kinds.map((each) => [`  ${each.kind}`, ...scoreCells(each.exact)]),
    ['partial', ...scoreCells(partial)],
    ...kinds.map((each) => [`  ${each.kind}`, ...scoreCells(each.partial)]),
  ];
  const kindLine = kindsRight ? [`kind right for ${kindsRight.right} of ${kindsRight.of} entities`] : [];
  return [...alignedLines(rows), ...kindLine];
}

function relationTable({ total, withStatus, undirected, types }: RelationScores): readonly string[] {
  return alignedLines([
    ['relations', ...SCORE_COLUMNS],
    ...types.map(({ type, ...score }) => [`  ${type}`, ...scoreCells(score)]),
    ['total', ...scoreCells(total)],
    ...(withStatus ? [['  with the right status', ...scoreCells(withStatus)]] : []),
    ...(undirected ? [['  in either direction', ...scoreCells(undirected)]] : []),
  ]);
}

function scoreCells({ precision, recall, f1, expected, found, given }: Score): readonly string[] {
  return [share(precision), share(recall), share(f1), String(expected), String(found), String(given ?? '-')];
}

function share(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(3);
}

/** Rows: as annotated. Columns: as given. */
function statusTable(statuses: readonly StatusCount[]): readonly string[] {
  const shown = [...new Set(statuses.flatMap(({ expected, given }) => [expected, given]))].sort();
  const countOf = (expected: string, given: string) =>
    statuses.find((each) => each.expected === expected && each.given === given)?.count ?? 0;
  return alignedLines([
    ['status, annotated \\ given', ...shown],
    ...shown.map((expected) => [`  ${expected}`, ...shown.map((given) => String(countOf(expected, given)))]),
  ]);
}

function attributeTable(amounts: AttributePart, dates: AttributePart): readonly string[] {
  return alignedLines([
    ['of the relations found', 'right', 'annotated', 'share', 'not annotated'],
    ['  amounts', ...partCells(amounts)],
    ['  dates', ...partCells(dates)],
  ]);
}

function partCells({ right, of, extra }: AttributePart): readonly string[] {
  return [String(right), String(of), share(rate(right, of)), String(extra)];
}

function calibrationTable({ bins, error }: Calibration): readonly string[] {
  const rows = bins.map(({ from, to, claims, confidence, right }) => [
    `  ${from.toFixed(1)}–${to.toFixed(1)}`,
    String(claims),
    ...(claims === 0 ? ['-', '-'] : [share(confidence), share(right)]),
  ]);
  return [
    ...alignedLines([['confidence', 'claims', 'mean', 'right'], ...rows]),
    `expected calibration error ${share(error)}`,
  ];
}
