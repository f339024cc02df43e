import { FirmamentError } from '../graph/ontology/errors';
import { compareVerdicts } from '../ingest/evaluation/compare';
import type { Evaluation } from '../ingest/evaluation/evaluation';
import type { Score } from '../ingest/evaluation/score';
import { isPart, PARTS, type Part } from '../ingest/parts';
import { alignedLines } from './aligned';

/** What becomes of an evaluation when a part of extraction is switched off. */
export interface Ablation {
  readonly part: Part;
  readonly total: Score;
  /** Found with the annotated status too; absent in suites. */
  readonly withStatus?: Score;
  /** Annotated claims that only the whole extractor finds, and those that it misses because of the part. */
  readonly lost: number;
  readonly gained: number;
  /** False claims that the part prevents, and those that it brings. */
  readonly newFalse: number;
  readonly goneFalse: number;
}

/**
 * Parts by name; `all` stands for each in turn.
 *
 * @throws usage `no-part` for a word that names none
 */
export function partsIn(words: readonly string[]): readonly Part[] {
  return words.flatMap((word) => {
    if (word === 'all') return PARTS;
    if (isPart(word)) return [word];
    const message = `--without "${word}": there is no such part of extraction. Choose all or of ${PARTS.join(', ')}.`;
    throw new FirmamentError('usage', message, { code: 'no-part' });
  });
}

/** Compares an evaluation without a part with that of the whole extractor. */
export function ablationOf(part: Part, without: Evaluation, whole: Evaluation): Ablation {
  const { lost, gained, newFalse, goneFalse } = compareVerdicts(without.verdicts, whole.verdicts);
  return {
    part,
    total: totalOf(without),
    ...(without.relations?.withStatus ? { withStatus: without.relations.withStatus } : {}),
    lost: lost.length,
    gained: gained.length,
    newFalse: newFalse.length,
    goneFalse: goneFalse.length,
  };
}

const CHANGES = ['change of F1', 'lost', 'gained', 'new false', 'false no more'];

/** A table, one line a part: what is left without it. */
export function ablationLines(whole: Evaluation, ablations: readonly Ablation[]): readonly string[] {
  const all = totalOf(whole);
  return alignedLines([
    ['relations without', 'precision', 'recall', 'F1', 'with status', ...CHANGES],
    ['  nothing', ...scoreCells(all, whole.relations?.withStatus), ...CHANGES.map(() => '')],
    ...ablations.map(({ part, total, withStatus, lost, gained, newFalse, goneFalse }) => [
      `  ${part}`,
      ...scoreCells(total, withStatus),
      signed((total.f1 ?? 0) - (all.f1 ?? 0)),
      ...[lost, gained, newFalse, goneFalse].map(String),
    ]),
  ]);
}

function totalOf({ relations }: Evaluation): Score {
  return relations?.total ?? { recall: 0, expected: 0, found: 0 };
}

/** Precision, recall, F1, and F1 of those with the right status. */
function scoreCells({ precision, recall, f1 }: Score, withStatus: Score | undefined): readonly string[] {
  return [precision, recall, f1, withStatus?.f1].map((value) => (value === undefined ? '-' : value.toFixed(3)));
}

function signed(change: number): string {
  return `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(3)}`;
}
