import type { Amount } from '../../../graph/ontology/extraction';
import type { AmountSpan, Document } from '../../document/document';
import { AFTER_AMOUNT, BEFORE_AMOUNT, DEAL_NOUNS, PRICED } from '../../rules/claims/amount-roles';
import type { Proposal } from '../relations/frames/proposal';
import type { Reading } from '../relations/reading';
import { within } from '../relations/readings';
import type { Elsewhere } from './statement';

/** What a sum of money is: the price of a deal, a valuation, a round, or something that no claim wants. */
export type AmountRole = 'price' | 'valuation' | 'round' | 'other' | 'unclear';

const BEFORE = 60;
const AFTER = 40;

/** The role of a sum by the words around it. */
export function roleOfAmount(doc: Document, amount: AmountSpan, from: number): AmountRole {
  const before = doc.text.slice(Math.max(from, amount.start - BEFORE), amount.start).toLowerCase();
  const after = doc.text.slice(amount.end, amount.end + AFTER).toLowerCase();
  for (const [role, pattern] of AFTER_AMOUNT) if (pattern.test(after)) return role;
  for (const [role, pattern] of BEFORE_AMOUNT) if (pattern.test(before)) return role;
  return 'unclear';
}

export interface FoundAmount {
  readonly amount: Amount;
  readonly elsewhere?: Elsewhere;
}

/** The sum that belongs to a claim: a figure's own, else a price in its sentence, else one in the next ("The deal …"). */
export function amountOf(reading: Reading, proposal: Proposal): FoundAmount | undefined {
  const own = proposal.attributes.amount;
  if (own) {
    const found = reading.amounts.find((each) => each.start === own.start && each.end === own.end);
    return found && { amount: found.amount };
  }
  if (!PRICED.has(proposal.type) || proposal.rule === 'round' || proposal.rule === 'verb.raise-from') return undefined;
  return inSentence(reading, proposal) ?? inNext(reading, proposal);
}

function inSentence(reading: Reading, proposal: Proposal): FoundAmount | undefined {
  const sentence = reading.doc.sentences[reading.sentence];
  const candidates = reading.amounts.filter((each) => {
    if (each.unit !== 'money') return false;
    const role = roleOfAmount(reading.doc, each, sentence?.start ?? 0);
    return role === 'price' || (role === 'unclear' && isNear(reading, each, proposal));
  });
  const nearest = candidates.sort((a, b) => distance(a, proposal) - distance(b, proposal))[0];
  return nearest && { amount: nearest.amount };
}

function isNear(reading: Reading, amount: AmountSpan, proposal: Proposal): boolean {
  const between = reading.doc.text.slice(
    Math.min(amount.end, proposal.trigger.end),
    Math.max(amount.start, proposal.trigger.start),
  );
  return between.length < 60 && !/[;:]| and | while /.test(between);
}

function distance(amount: AmountSpan, proposal: Proposal): number {
  return Math.abs(amount.start - proposal.trigger.start);
}

/** "The deal is worth $3bn.": the next sentence of the paragraph, if it names the event again and the sum is a price. */
function inNext(reading: Reading, proposal: Proposal): FoundAmount | undefined {
  const { doc } = reading;
  if (proposal.type === 'SUPPLIES' || proposal.type === 'SUED') return undefined;
  const here = doc.sentences[reading.sentence];
  const next = doc.sentences[reading.sentence + 1];
  if (!here || !next || doc.blocks[next.block]?.article !== doc.blocks[here.block]?.article) return undefined;
  const amounts = within(doc.amounts, next).filter((each) => each.unit === 'money');
  const text = doc.text.slice(next.start, next.end).toLowerCase();
  if (!DEAL_NOUNS.test(text)) return undefined;
  const price = amounts.find((each) => /^(?:price|unclear)$/.test(roleOfAmount(doc, each, next.start)));
  return price && { amount: price.amount, elsewhere: { span: next, purpose: 'amount' } };
}
