import type { Status } from '../../../graph/ontology/statuses';
import { relativeClauseOf } from '../claims/relative-clause';
import type { Proposal } from '../relations/frames/proposal';
import { headLemma, type Reading } from '../relations/reading';
import { isMark, nounAt, type Unit, verbAt } from '../relations/syntax/units';
import { chainStatus } from './chain';

const DEAL = /^(?:deal|transaction|round|swap|sale|offer|bid|agreement|buyout|takeover|merger|listing)$/;

/** "agreed to merge in a deal that values it at": a value that a deal gives is as sure as the deal. */
export function ofValuingDeal({ units }: Reading, { type, at }: Proposal): Status {
  const verb = verbAt(units, at);
  if (type !== 'VALUED_AT' || !verb || !/^(?:value|price|give|put)$/.test(verb.lemma)) return 'actual';
  const noun = isMark(units, at - 1, 'relative', 'that') ? at - 2 : at - 1;
  const deal = nounAt(units, noun);
  if (!deal || !DEAL.test(headLemma(deal))) return 'actual';
  const main = verbBefore(units, noun);
  const status = main === undefined ? 'actual' : chainStatus(units, main, 'deal');
  return status === 'planned' || status === 'rumoured' ? status : 'actual';
}

function verbBefore(units: readonly Unit[], at: number): number | undefined {
  for (let left = at - 1; left >= Math.max(0, at - 12); left -= 1) {
    if (isMark(units, left, 'semicolon', 'colon')) return undefined;
    if (verbAt(units, left) && relativeClauseOf(units, left) === undefined) return left;
  }
  return undefined;
}
