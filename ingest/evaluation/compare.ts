import type { Run, Verdict } from './evaluation';

/** What differs between two runs over the same annotations, claim by claim. */
export interface Comparison {
  /** Missed before, found now. */
  readonly gained: readonly Verdict[];
  /** Found before, missed now. */
  readonly lost: readonly Verdict[];
  /** Found in both, with another status, or with an amount or date that is right in one of them only. */
  readonly changed: readonly Change[];
  /** False now and not before, and the other way round. */
  readonly newFalse: readonly Verdict[];
  readonly goneFalse: readonly Verdict[];
}

export interface Change {
  readonly before: Verdict;
  readonly now: Verdict;
}

/** Compares a run with an earlier one; a text or claim that only one of them has counts as missed in the other. */
export function compareVerdicts(now: readonly Verdict[], before: readonly Verdict[]): Comparison {
  const [nowFound, wasFound] = [keyed(now, 'found'), keyed(before, 'found')];
  const [nowFalse, wasFalse] = [keyed(now, 'false'), keyed(before, 'false')];
  return {
    gained: without(nowFound, wasFound),
    lost: without(wasFound, nowFound),
    changed: changes(nowFound, wasFound),
    newFalse: without(nowFalse, wasFalse),
    goneFalse: without(wasFalse, nowFalse),
  };
}

/** The verdicts of the evaluation of that name in an earlier run. */
export function verdictsIn({ evaluations }: Run, name: string): readonly Verdict[] | undefined {
  return evaluations.find((each) => each.name === name)?.verdicts;
}

type Keyed = ReadonlyMap<string, Verdict>;

function keyed(verdicts: readonly Verdict[], outcome: Verdict['outcome']): Keyed {
  const mine = verdicts.filter((each) => each.outcome === outcome);
  return new Map(mine.map((each) => [JSON.stringify([each.text, each.key]), each]));
}

function without(these: Keyed, those: Keyed): readonly Verdict[] {
  return [...these].flatMap(([key, verdict]) => (those.has(key) ? [] : [verdict]));
}

function changes(now: Keyed, before: Keyed): readonly Change[] {
  return [...now].flatMap(([key, verdict]) => {
    const earlier = before.get(key);
    return earlier && differs(verdict, earlier) ? [{ before: earlier, now: verdict }] : [];
  });
}

function differs(left: Verdict, right: Verdict): boolean {
  const { status, amountRight, dateRight } = left;
  return status !== right.status || amountRight !== right.amountRight || dateRight !== right.dateRight;
}
