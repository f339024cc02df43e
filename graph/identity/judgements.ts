import type { JudgementRecord } from '../ontology/records';

/** What holds between two names after all that was judged of them. */
export interface Verdict {
  readonly left: string;
  readonly right: string;
  readonly verdict: 'same' | 'different';
}

function byDecision(left: JudgementRecord, right: JudgementRecord): number {
  if (left.decidedAt !== right.decidedAt) return left.decidedAt < right.decidedAt ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}

/** The verdicts in force: of each pair the last one, newest first; `unsure` takes a former one back. */
export function verdictsOf(judgements: Iterable<JudgementRecord>): readonly Verdict[] {
  const inForce = new Map<string, Verdict | undefined>();
  for (const { left, right, verdict } of [...judgements].sort(byDecision)) {
    const pair = [left, right].sort().join(' ');
    inForce.delete(pair);
    inForce.set(pair, verdict === 'unsure' || left === right ? undefined : { left, right, verdict });
  }
  return [...inForce.values()].filter((verdict) => verdict !== undefined).reverse();
}
