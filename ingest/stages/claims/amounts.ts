import type { Amount } from '../../../graph/ontology/extraction';
import type { AmountSpan, Document } from '../../document/document';
import { within } from '../../document/within';
import {
  AFTER_AMOUNT,
  type AmountRole,
  BEFORE_AMOUNT,
  DEAL_NOUNS,
  PAYING,
  PER_PIECE,
  PRICED,
  SUED_FOR,
  THING_VALUED,
} from '../../rules/claims/amount-roles';
import type { Proposal } from '../relations/frames/proposal';
import type { Reading } from '../relations/reading';
import { verbAt } from '../relations/syntax/units';
import type { Elsewhere } from './statement';

const BEFORE = 80;
const AFTER = 40;

/** The role of a sum by the words around it; `unclear` where they tell nothing. `from` is where its sentence begins. */
export function roleOfAmount(doc: Document, amount: AmountSpan, from: number): AmountRole | 'unclear' {
  const before = textBefore(doc, amount, from);
  const after = textAfter(doc, amount);
  if (PER_PIECE.test(after)) return 'other';
  for (const [role, pattern] of AFTER_AMOUNT) if (pattern.test(after)) return role;
  for (const [role, pattern] of BEFORE_AMOUNT) if (pattern.test(before)) return role;
  return 'unclear';
}

function textBefore(doc: Document, amount: AmountSpan, from: number): string {
  return doc.text.slice(Math.max(from, amount.start - BEFORE), amount.start).toLowerCase();
}

function textAfter(doc: Document, amount: AmountSpan): string {
  return doc.text.slice(amount.end, amount.end + AFTER).toLowerCase();
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
  if (!PRICED.has(proposal.type) || proposal.rule === 'round' || isTakenFrom(reading, proposal)) return undefined;
  return inSentence(reading, proposal) ?? inNext(reading, proposal);
}

/** "took $115 million from Acme and Quill": the sum is what the one firm got of all, not what each of them put in. */
function isTakenFrom({ units }: Reading, { type, rule, at, subject, object }: Proposal): boolean {
  if (rule === 'verb.raise-from' || (type === 'INVESTED_IN' && /^(?:noun|compound)\./.test(rule))) return true;
  const active = verbAt(units, at)?.passive === false;
  return type === 'INVESTED_IN' && active && object !== undefined && object.at < at && at < subject.at;
}

/** "raised its dividend to $4", "a contract with Acme worth $4m": a figure that the words beside it give to another thing. */
export function isOtherFigure({ doc, sentence, amounts }: Reading, { type, attributes }: Proposal): boolean {
  const own = type === 'RAISED' || type === 'VALUED_AT' ? attributes.amount : undefined;
  const found = own && amounts.find((each) => each.start === own.start && each.end === own.end);
  if (!found) return false;
  const before = textBefore(doc, found, doc.sentences[sentence]?.start ?? 0);
  const other = BEFORE_AMOUNT.find(([, pattern]) => pattern.test(before))?.[0] === 'other';
  return other || PER_PIECE.test(textAfter(doc, found)) || (type === 'VALUED_AT' && THING_VALUED.test(before));
}

function inSentence(reading: Reading, proposal: Proposal): FoundAmount | undefined {
  const from = reading.doc.sentences[reading.sentence]?.start ?? 0;
  const roles = PRICED.get(proposal.type) ?? [];
  const candidates = reading.amounts.filter((each) => {
    if (each.unit !== 'money') return false;
    if (proposal.type === 'SUED') return isSuedFor(reading, each, proposal, from);
    if (proposal.type !== 'ACQUIRED' && isInOtherClause(reading, each, proposal)) return false;
    const role = roleOfAmount(reading.doc, each, from);
    return role === 'unclear' ? isNear(reading, each, proposal) : roles.includes(role);
  });
  const nearest = candidates.sort((a, b) => distance(a, proposal) - distance(b, proposal))[0];
  return nearest && { amount: nearest.amount };
}

function isSuedFor({ doc }: Reading, amount: AmountSpan, { trigger }: Proposal, from: number): boolean {
  return amount.start > trigger.end && SUED_FOR.test(textBefore(doc, amount, from));
}

/** "supplies Acme as well, and last week signed a $2bn contract with Quill": another verb stands in between. */
function isInOtherClause({ units }: Reading, amount: AmountSpan, { at, trigger }: Proposal): boolean {
  const [from, to] = amount.start > trigger.end ? [trigger.end, amount.start] : [amount.end, trigger.start];
  return units.some(
    (unit, place) =>
      unit.type === 'verb' && unit.form === 'finite' && place !== at && unit.start >= from && unit.end <= to,
  );
}

function isNear(reading: Reading, amount: AmountSpan, proposal: Proposal): boolean {
  const [from, to] = [Math.min(amount.end, proposal.trigger.end), Math.max(amount.start, proposal.trigger.start)];
  const between = reading.doc.text.slice(from, to);
  if (between.length >= 60 || /[;:]| and | while /.test(between)) return false;
  return !reading.units.some((unit) => unit.type === 'verb' && unit.start >= from && unit.end <= to);
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
  if (!DEAL_NOUNS.test(text) && !PAYING.test(text)) return undefined;
  const roles: readonly string[] = [...(PRICED.get(proposal.type) ?? []), 'unclear'];
  const price = amounts.find((each) => roles.includes(roleOfAmount(doc, each, next.start)));
  return price && { amount: price.amount, elsewhere: { span: next, purpose: 'amount' } };
}
