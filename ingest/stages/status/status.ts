import type { Status } from '../../../graph/ontology/statuses';
import { FORMER, OF_EARLIER_ROUND } from '../../rules/roles/roles';
import { HEDGES, HEDGING_ADJECTIVES } from '../../rules/status/governors';
import type { Proposal } from '../relations/frames/proposal';
import type { Reading } from '../relations/reading';
import { isMark, markAt, nounAt, verbAt } from '../relations/syntax/units';
import type { TaggedWord } from '../relations/syntax/words';
import { chainStatus, least, type Sort } from './chain';
import { eventStatus, isUnclosed } from './event-status';
import { isHearsay } from './hearsay';
import { isOver } from './over';
import { turnover } from './turnover';
import { ofValuingDeal } from './valuing-deal';

/** Types that stay true once true: whoever founded a firm did so, whoever left it. */
const LASTING: ReadonlySet<string> = new Set(['FOUNDED', 'DEVELOPED', 'OPEN_SOURCED']);

/** Types that an attempt does not bring about. */
const DEALS: ReadonlySet<string> = new Set(['ACQUIRED', 'MERGED_WITH', 'INVESTED_IN', 'RAISED']);

/** Types that begin and end. */
const STATES: ReadonlySet<string> = new Set([
  'OWNS',
  'LEADS',
  'WORKS_FOR',
  'SUPPLIES',
  'USES',
  'PARTNERS_WITH',
  'COMPETES_WITH',
]);

/** The status of a proposal by its own sentence: tense, modals, governing verbs, negation, conditions, hedges. */
export function statusOf(reading: Reading, proposal: Proposal): Status {
  const status = ownStatus(reading, proposal);
  return isHearsay(reading, proposal, status) ? 'rumoured' : status;
}

function ownStatus(reading: Reading, proposal: Proposal): Status {
  const context = contextStatus(reading, proposal);
  const own = proposal.status;
  const chain = verbAt(reading.units, proposal.at)
    ? chainStatus(reading.units, proposal.at, sortOf(proposal))
    : 'actual';
  const turned = turnover(reading, proposal, chain);
  if (turned) return least([turned, ...(context === 'rumoured' ? [context] : [])]);
  if (isUnclosed(reading, proposal)) return 'planned';
  if (proposal.settled) return least([own ?? 'actual', ...(context === 'rumoured' ? [context] : [])]);
  const described = descriptionStatus(reading, proposal);
  const found = least([
    chain,
    context,
    ofValuingDeal(reading, proposal),
    ...(own ? [own] : []),
    ...(described ? [described] : []),
    ...eventStatus(reading, proposal, sortOf(proposal) === 'state'),
  ]);
  if (sortOf(proposal) === 'state' && isOver(reading, proposal)) return 'former';
  if (found === 'planned' && proposal.type === 'COMPETES_WITH') return 'actual';
  return found === 'former' && LASTING.has(proposal.type) ? 'actual' : found;
}

function sortOf({ type, rule }: Proposal): Sort {
  if (DEALS.has(type)) return 'deal';
  return STATES.has(type) || (type === 'INVESTED_IN' && /^(?:stake|noun\.)/.test(rule)) ? 'state' : 'other';
}
/** "its planned purchase of", "an alleged stake": adjectives before the noun that carries the claim. */
function descriptionStatus(reading: Reading, proposal: Proposal): Status | undefined {
  const unit = reading.units.find((each) => each.start <= proposal.trigger.start && proposal.trigger.end <= each.end);
  if (unit?.type !== 'noun') return undefined;
  const joined = proposal.type === 'INVESTED_IN' && unit.words.some(isInvestors);
  for (const word of unit.words) {
    const over = FORMER.has(word.lower) && !(joined && OF_EARLIER_ROUND.has(word.lower));
    const former = over || word.lower.startsWith('ex-') ? 'former' : undefined;
    const status = HEDGING_ADJECTIVES.get(word.lower) ?? (word.lower === 'no' ? 'rejected' : former);
    if (status && word.start < proposal.trigger.start) return status;
  }
  return undefined;
}

function isInvestors({ mention, lower }: TaggedWord): boolean {
  return mention === undefined && /^(?:investor|backer|funder|shareholder)s$/.test(lower);
}

/** Conditions, questions and hedges that hold for the clause or the sentence. */
function contextStatus(reading: Reading, proposal: Proposal): Status {
  const { units } = reading;
  const sentence = reading.doc.sentences[reading.sentence];
  if (sentence && /\?["”’']?\s*$/.test(reading.doc.text.slice(sentence.start, sentence.end))) return 'rumoured';
  const place = Math.abs(proposal.at);
  for (let left = place - 1; left >= 0; left -= 1) {
    const mark = markAt(units, left);
    if (mark?.mark === 'subordinator' && /^(?:if|unless|whether)$/.test(mark.lower)) return 'rumoured';
    if (mark && HEDGES.has(mark.lower)) return 'rumoured';
    if (isMark(units, left, 'semicolon', 'relative', 'that', 'subordinator')) break;
    const verb = verbAt(units, left);
    if (verb && verb.form === 'finite' && left < place - 1 && nounAt(units, left - 1)) break;
  }
  return hedgedNear(reading, proposal) ? 'rumoured' : 'actual';
}

function hedgedNear(reading: Reading, proposal: Proposal): boolean {
  const unit = verbAt(reading.units, proposal.at);
  const after = markAt(reading.units, proposal.at + 1);
  return unit !== undefined && after !== undefined && HEDGES.has(after.lower);
}
