import type { Amount, Happened } from '../../graph/ontology/extraction';

/** Amounts are the same within one per cent. */
const TOLERANCE = 0.01;

/** Whether two amounts have the same value, of ranges either end; two that are absent have. */
export function sameValue(left: Amount | undefined, right: Amount | undefined): boolean {
  if (!left || !right) return left === right;
  return endsOf(left).some((each) => endsOf(right).some((other) => near(each, other)));
}

/** Whether the amount given is the annotated one: the value, and the currency where one is annotated. */
export function rightAmount(expected: Amount, given: Amount | undefined): boolean {
  if (!given || !sameValue(expected, given)) return false;
  return expected.currency === undefined || expected.currency === given.currency;
}

/** Whether the first and the last day are the annotated ones. */
export function rightDate(
  expected: { readonly from: string; readonly to: string },
  given: Happened | undefined,
): boolean {
  return given?.from === expected.from && given.to === expected.to;
}

function endsOf({ value, upTo = value }: Amount): readonly number[] {
  return [value, upTo];
}

function near(left: number, right: number): boolean {
  return Math.abs(left - right) <= TOLERANCE * Math.max(Math.abs(left), Math.abs(right));
}
