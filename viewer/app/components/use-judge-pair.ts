import type { Proposal } from '../../../graph/graph';
import { texts } from '../texts';
import { useModel } from './use-model';

export const PAIR_VERDICTS = ['same', 'different', 'unsure'] as const;

export type PairVerdict = (typeof PAIR_VERDICTS)[number];

/** Judges a proposal. */
export function useJudgePair(): (proposal: Proposal, verdict: PairVerdict) => Promise<boolean> {
  const { judging } = useModel();
  return ({ left, right }, verdict) =>
    judging.judge({ verdict, left: left.id, right: right.id }, texts.judging.outcomes[verdict](left.name, right.name));
}
