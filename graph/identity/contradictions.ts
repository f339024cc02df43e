import { getOrMake } from '../projection/maps';
import type { Verdict } from './judgements';

/** Verdicts that together rule another one out: a way of "same" from end to end, with at most one "different" on it. */
export type Chain = readonly Verdict[];

/** Two names that somebody wants judged. */
export type Proposed = Pick<Verdict, 'left' | 'right' | 'verdict'>;

/**
 * The verdicts in force that a new one contradicts, as a chain from its left name to its right one; undefined where it
 * may stand. `same` follows through any number of names, `different` through whatever is the same as either.
 *
 * @example
 * contradictionOf([{ left: 'a', right: 'b', verdict: 'same' }], { left: 'a', right: 'b', verdict: 'different' });
 */
export function contradictionOf(verdicts: readonly Verdict[], { left, right, verdict }: Proposed): Chain | undefined {
  const ways = waysFrom(left, verdicts);
  if (verdict === 'different') return ways.get(right);
  const back = waysFrom(right, verdicts);
  for (const apart of verdicts.filter((each) => each.verdict === 'different')) {
    for (const [near, far] of [
      [apart.left, apart.right],
      [apart.right, apart.left],
    ] as const) {
      const [there, home] = [ways.get(near), back.get(far)];
      if (there && home) return [...there, apart, ...home.toReversed()];
    }
  }
  return undefined;
}

/** To each name that is the same as this one by judgement, the shortest chain of verdicts that says so. */
function waysFrom(name: string, verdicts: readonly Verdict[]): ReadonlyMap<string, Chain> {
  const next = new Map<string, Verdict[]>();
  for (const each of verdicts) {
    if (each.verdict !== 'same') continue;
    for (const end of [each.left, each.right]) getOrMake(next, end, () => []).push(each);
  }
  const ways = new Map<string, Chain>([[name, []]]);
  // A map hands out what is added while it is walked: this is breadth first.
  for (const [here, way] of ways) {
    for (const each of next.get(here) ?? []) {
      const there = each.left === here ? each.right : each.left;
      if (!ways.has(there)) ways.set(there, [...way, each]);
    }
  }
  return ways;
}

/**
 * A chain in words: "firm/a = firm/b (ann, 3 May 2026, judgement 1f…), judged different from firm/c (…)".
 *
 * @param from the name that the chain begins at
 */
export function chainInWords(chain: Chain, from: string): string {
  let here = from;
  return chain.reduce((said, each) => {
    here = each.left === here ? each.right : each.left;
    const link = each.verdict === 'same' ? ` = ${here}` : `, judged different from ${here}`;
    return `${said}${link}${each.by ? ` (${decisionInWords(each.by)})` : ''}`;
  }, from);
}

/** Who decided, and when: "ann, 3 May 2026, judgement 1f…". */
export function decisionInWords(by: {
  readonly id: string;
  readonly author?: string | undefined;
  readonly decidedAt: string;
}): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
  const date = Number.isNaN(Date.parse(by.decidedAt)) ? by.decidedAt : day.format(new Date(by.decidedAt));
  return [...(by.author === undefined ? [] : [by.author]), date, `judgement ${by.id}`].join(', ');
}
