import type {
  AttributePart,
  Evaluation,
  NameScores,
  RelationScores,
  StatusCount,
} from '../ingest/evaluation/evaluation';
import { rate, type Score } from '../ingest/evaluation/score';
import type { Unnamed } from '../ingest/evaluation/unnamed';
import { alignedLines } from './aligned';

const SCORE_COLUMNS = ['precision', 'recall', 'F1', 'support', 'found', 'given'];

/** The figures of an evaluation as aligned tables, a blank line between them. */
export function evaluationLines(evaluation: Evaluation): readonly string[] {
  const { name, texts, names, relations, statuses, amounts, dates, claimsPerText, unnamed } = evaluation;
  const parts = [
    [`${name}: ${texts} texts, ${claimsPerText.toFixed(2)} claims a text`, ...unnamedLine(unnamed)],
    names ? nameTable(names) : [],
    relations ? relationTable(relations) : [],
    statuses ? statusTable(statuses) : [],
    amounts && dates ? attributeTable(amounts, dates) : [],
    calibrationTable(evaluation),
  ];
  return parts.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, '']);
}

function unnamedLine({ entities, claims }: Unnamed): readonly string[] {
  if (entities === 0) return [];
  return [`not in the graph: ${claims} claims about ${entities} entities that their texts never name`];
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

function relationTable({ total, types, ...others }: RelationScores): readonly string[] {
  return alignedLines([
    ['relations', ...SCORE_COLUMNS],
    ...types.map(({ type, ...score }) => [`  ${type}`, ...scoreCells(score)]),
    ['total', ...scoreCells(total)],
    ...rowOf('with the right status', others.withStatus),
    ...rowOf('in either direction', others.undirected),
    ...rowOf('in the stream, the unnamed too', differing(others.inStream, total)),
    ...rowOf('in the graph, without the unnamed', differing(others.inGraph, total)),
    ...rowOf('texts that may be read', others.open),
    ...rowOf('texts held back', others.heldBack),
  ]);
}

function rowOf(label: string, score: Score | undefined): readonly (readonly string[])[] {
  return score ? [[`  ${label}`, ...scoreCells(score)]] : [];
}

/** A score that says no more than the total is not shown. */
function differing(score: Score | undefined, { found, given }: Score): Score | undefined {
  return score && (score.found !== found || score.given !== given) ? score : undefined;
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

function calibrationTable({ calibration, heldOutError }: Evaluation): readonly string[] {
  if (!calibration) return [];
  const refitted = heldOutError === undefined ? '' : `, ${share(heldOutError)} fitted to the other texts`;
  const rows = calibration.bins.map(({ from, to, claims, confidence, right }) => [
    `  ${from.toFixed(1)}–${to.toFixed(1)}`,
    String(claims),
    ...(claims === 0 ? ['-', '-'] : [share(confidence), share(right)]),
  ]);
  return [
    ...alignedLines([['confidence', 'claims', 'mean', 'right'], ...rows]),
    `expected calibration error ${share(calibration.error)}${refitted}`,
  ];
}
