import { REACHING, VALUING, WORTH } from '../../../rules/relations/figure-words';
import { headLemma } from '../reading';
import { ownerReferences } from '../references/owners';
import type { Reference } from '../references/reference';
import { ownReferences, referencesOf } from '../references/references';
import { isPassive, subjectOf } from '../syntax/clauses';
import { complementsOf, headOf, phrasesAfter } from '../syntax/complements';
import { isMark, isPreposition, markAt, type NounUnit, nounAt, verbAt } from '../syntax/units';
import { beforeSum, FIRMS, figures, type Sum, subjectsOf, verbBefore } from './figure';
import type { Proposal } from './proposal';

type Way = (sum: Sum) => readonly Proposal[] | undefined;

/** What a sum says that a firm is worth: undefined where it says no such thing. */
export function valued(sum: Sum): readonly Proposal[] | undefined {
  for (const way of WAYS) {
    const found = way(sum);
    if (found) return found;
  }
  return undefined;
}

const WAYS: readonly Way[] = [priceOn, valuedAt, worth, byNoun];

/** "values Acme at $5bn", "puts Acme at $5bn", "was valued at $5bn", "valued at". */
function valuedAt(sum: Sum): readonly Proposal[] | undefined {
  const { reading, at } = sum;
  const { units } = reading;
  const verb = verbBefore(sum);
  const unit = verb === undefined ? undefined : verbAt(units, verb);
  if (verb === undefined || !unit || !VALUING.test(unit.lemma) || !isPreposition(units, beforeSum(sum), 'at'))
    return undefined;
  const outright = /^(?:value|price)$/.test(unit.lemma);
  const firms = isPassive(units, verb) || isPreposition(units, verb + 1, 'at') ? ofPassive(sum, verb) : valuedFirm(sum);
  if (!outright && (firms.length === 0 || isPassive(units, verb))) return undefined;
  return figures(sum, 'VALUED_AT', at > verb ? firms : [], verb, unit.trigger);
}

function ofPassive({ reading }: Sum, verb: number): readonly Reference[] {
  return subjectsOf(reading, verb);
}

/** "values A at $5bn and B at $3bn", "puts A's value at $5bn": the firm before "at". */
function valuedFirm(sum: Sum): readonly Reference[] {
  const { reading } = sum;
  const place = beforeSum(sum) - 1;
  const noun = nounAt(reading.units, place);
  if (!noun) return [];
  if (WORTH.test(headLemma(noun))) return ownerReferences(reading, noun, place, FIRMS);
  return referencesOf(reading, place, FIRMS).slice(0, 1);
}

/** "puts a price of $5bn on A and $3bn on B". */
function priceOn(sum: Sum): readonly Proposal[] | undefined {
  const { reading, at } = sum;
  const { units } = reading;
  const verb = verbBefore(sum, 12);
  const unit = verb === undefined ? undefined : verbAt(units, verb);
  if (verb === undefined || unit?.lemma !== 'put' || !isPreposition(units, at + 1, 'on')) return undefined;
  const object = nounAt(units, headOf(units, verb + 1) ?? -1);
  const priced = object !== undefined && /^(?:price|value|valuation|tag)$/.test(headLemma(object));
  const head = priced ? headOf(units, at + 2) : undefined;
  return head === undefined
    ? undefined
    : figures(sum, 'VALUED_AT', ownReferences(reading, head, FIRMS), verb, unit.trigger);
}

/** "is worth around $5bn", "Acme, worth $5bn,". */
function worth(sum: Sum): readonly Proposal[] | undefined {
  const { reading, at } = sum;
  const { units, doc } = reading;
  const place = [at, at - 1, beforeSum(sum), beforeSum(sum) + 1].find((each) =>
    /^worth\b/.test(doc.text.slice(units[each]?.start, units[each]?.end).toLowerCase()),
  );
  if (place === undefined) return undefined;
  const span = { start: units[place]?.start ?? sum.amount.start, end: (units[place]?.start ?? sum.amount.start) + 5 };
  if (isMark(units, place - 1, 'comma') && nounAt(units, place - 2)?.mention !== undefined)
    return figures(sum, 'VALUED_AT', ownReferences(reading, place - 2, FIRMS), place, span);
  const verb = verbBefore(sum);
  const unit = verb === undefined ? undefined : verbAt(units, verb);
  if (verb === undefined || unit?.lemma !== 'be' || place - verb > 2) return undefined;
  return figures(sum, 'VALUED_AT', subjectsOf(reading, verb), verb, unit.trigger);
}

/** "a $5bn valuation", "at a valuation of $5bn", "its valuation rose to $5bn", "gave Acme a market value of $5bn". */
function byNoun(sum: Sum): readonly Proposal[] | undefined {
  const { reading, at } = sum;
  const { units } = reading;
  const found = worthNoun(sum);
  if (!found) return undefined;
  const place = units.indexOf(found);
  const trigger = { start: found.head.start, end: found.head.end };
  const governor = governorOf(sum, place);
  const firms = owned(sum, found, place, governor);
  return figures(sum, 'VALUED_AT', firms, governor ?? at, trigger);
}

/** The noun for what a firm is worth that holds the sum, that it hangs on, or that is said to reach it. */
function worthNoun(sum: Sum): NounUnit | undefined {
  const { reading, at } = sum;
  const own = nounAt(reading.units, at);
  if (own && isWorth(own)) return own;
  const left = beforeSum(sum);
  if (isMark(reading.units, left, 'preposition') && /^(?:from|after)$/.test(markAt(reading.units, left)?.lower ?? ''))
    return undefined;
  for (let place = at - 1; place >= Math.max(0, at - 6); place -= 1) {
    const noun = nounAt(reading.units, place);
    if (noun) return isWorth(noun) ? noun : undefined;
    const verb = verbAt(reading.units, place);
    if (verb && !REACHING.test(verb.lemma)) return undefined;
  }
  return undefined;
}

/** "value" alone is of anything; of firms it is their "market value". */
function isWorth(noun: NounUnit): boolean {
  const head = headLemma(noun);
  if (!WORTH.test(head)) return false;
  const market = noun.words.some((word) => /^(?:market|equity|enterprise|stock-market)$/.test(word.lower));
  return /^(?:valuation|capitali[sz]ation)/.test(head) || market;
}

/** Whose value it is: its owner's, the first object's of "gave", what it is "of" or "for", the subject's. */
function owned(sum: Sum, noun: NounUnit, place: number, governor: number | undefined): readonly Reference[] {
  const { reading } = sum;
  const owners = ownerReferences(reading, noun, place, FIRMS);
  if (owners.length > 0) return owners;
  const { units } = reading;
  const phrase = phrasesAfter(units, place).find(
    (each) => /^(?:of|for|on)$/.test(each.preposition) && nounAt(units, each.at)?.mention !== undefined,
  );
  const hanging = phrase ? referencesOf(reading, phrase.at, FIRMS).slice(0, 1) : [];
  if (hanging.length > 0) return hanging;
  const before = isPreposition(units, place - 1, 'with') && isMark(units, place - 2, 'comma') ? place - 3 : undefined;
  const beside = before === undefined ? [] : ownReferences(reading, before, FIRMS);
  if (beside.length > 0 || governor === undefined) return beside;
  const verb = verbAt(units, governor);
  if (verb && /^(?:give|hand|assign|award|grant|earn)$/.test(verb.lemma) && !isPassive(units, governor)) {
    const { object } = complementsOf(units, governor);
    return object === undefined || object === place ? [] : ownReferences(reading, object, FIRMS);
  }
  return subjectsOf(reading, governor);
}

const VALUE_VERBS =
  /^(?:raise|be|have|seek|close|reach|hit|secure|sell|get|complete|wrap|lift|discuss|talk|command|fetch|attract|receive|land|give|hand|earn|boast|carry|achieve|gain|go|list|float|debut|enjoy|win|top|assign|aim|target|net|bag|take in|trade|start|end)/;

function governorOf({ reading }: Sum, place: number): number | undefined {
  const { units } = reading;
  for (let left = place - 1; left >= Math.max(0, place - 24); left -= 1) {
    const verb = verbAt(units, left);
    if (verb && (verb.form !== 'gerund' || left === 0) && VALUE_VERBS.test(verb.lemma)) return left;
    if (verb && subjectOf(units, left) && /^(?:give|value)$/.test(verb.lemma)) return left;
  }
  return undefined;
}
