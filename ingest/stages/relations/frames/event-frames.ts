import { type EventNoun, type EventSlot, RULES_OF_EVENT } from '../../../rules/relations/event-nouns';
import { AGENT_VERBS, OFF_EVENTS } from '../../../rules/relations/support-verbs';
import { headLemma, type Reading } from '../reading';
import { ownerReferences } from '../references/owners';
import type { Reference, Wanted } from '../references/reference';
import { referencesOf, subjectReferences } from '../references/references';
import { governingPreposition, isPassive, subjectOf } from '../syntax/clauses';
import { phrasesAfter } from '../syntax/complements';
import { isMark, type NounUnit, nounAt, type Unit, verbAt } from '../syntax/units';
import { kindsAt, type Proposal, pairs, together } from './proposal';

/** What nouns of events say: "Acme's purchase of Larkspur", "a merger between A and B". */
export function eventFrames(reading: Reading): readonly Proposal[] {
  return reading.units.flatMap((unit, at) => {
    if (unit.type !== 'noun') return [];
    const rules = RULES_OF_EVENT.get(headLemma(unit)) ?? RULES_OF_EVENT.get(unit.head.lower) ?? [];
    return rules.flatMap((rule) => apply(rule, reading, unit, at));
  });
}

function apply(rule: EventNoun, reading: Reading, noun: NounUnit, at: number): readonly Proposal[] {
  const from = filled(rule.from, reading, noun, at, { kinds: kindsAt(rule.type, 'subject') });
  if (from.length === 0) return [];
  const others = rule.to.filter((slot) => slot !== 'before' || !rule.from.includes('before'));
  let to = filled(others, reading, noun, at, { kinds: kindsAt(rule.type, 'object') });
  const governor = governingVerb(reading.units, at);
  const answering = rule.id === 'bid' && to.length === 0 ? answerers(reading, governor) : [];
  if (answering.length > 0) to = answering;
  if (endsLater(reading.units, governor)) return [];
  const draft = {
    type: rule.type,
    trigger: { start: noun.head.start, end: noun.head.end },
    rule: `event.${rule.id}`,
    weight: rule.weight,
    at: governor ?? at,
    ...statusOf(rule, reading.units, governor),
  };
  if (to.length > 0) return pairs(reading, draft, from, to);
  return rule.reciprocal && from.length > 1 ? together(reading, draft, from) : [];
}

/** "Larkspur spurned a bid by Northwind": who answers a bid is whom it was for. */
function answerers(reading: Reading, governor: number | undefined): readonly Reference[] {
  const verb = governor === undefined ? undefined : verbAt(reading.units, governor);
  if (governor === undefined || !verb || !ANSWERING.test(verb.lemma) || isPassive(reading.units, governor)) return [];
  const subject = subjectOf(reading.units, governor);
  return subject ? subjectReferences(reading, subject.at, { kinds: ['Firm'] }) : [];
}

const ANSWERING = /^(?:spurn|reject|turn down|rebuff|decline|refuse|receive|accept|get|fend)$/;

/** "plans to end its partnership": what is to end is not said to be, nor not to be. */
function endsLater(units: readonly Unit[], governor: number | undefined): boolean {
  const verb = governor === undefined ? undefined : verbAt(units, governor);
  return (
    verb !== undefined &&
    /^(?:end|terminate|cancel)$/.test(verb.lemma) &&
    (verb.form === 'infinitive' || verb.modal !== undefined)
  );
}

function statusOf(rule: EventNoun, units: readonly Unit[], governor: number | undefined) {
  const verb = governor === undefined ? undefined : verbAt(units, governor);
  const off = verb && OFF_EVENTS.get(verb.lemma);
  const done = off === 'planned' && verb?.lemma === 'announce' && !DEALS.has(rule.type);
  if (off && !verb?.negated && !done) return { status: off };
  return rule.status === undefined ? {} : { status: rule.status };
}

/** Types whose announcement is no completion; a partnership or a launch that is announced exists. */
const DEALS: ReadonlySet<string> = new Set(['ACQUIRED', 'MERGED_WITH', 'INVESTED_IN']);

/** The verb that the event noun is subject or object of: what it says decides whether the event came about. */
export function governingVerb(units: readonly Unit[], at: number): number | undefined {
  const left = verbLeft(units, at);
  if (left !== undefined) return left;
  for (let right = at + 1; right < Math.min(units.length, at + 16); right += 1) {
    if (isMark(units, right, 'semicolon', 'colon', 'subordinator', 'that', 'relative')) return undefined;
    if (verbAt(units, right)?.form === 'finite') return right;
  }
  return undefined;
}

/** The verb to the left that has the noun as its object, past its owner and a preposition ("bid on and led a buyout"). */
function verbLeft(units: readonly Unit[], at: number): number | undefined {
  let left = startOf(units, at) - 1;
  const preposition = governingPreposition(units, at);
  if (preposition !== undefined) left = preposition - 1;
  while (isMark(units, left, 'adverb', 'time', 'quote')) left -= 1;
  if (isMark(units, left, 'preposition')) left -= 1;
  if (verbAt(units, left)) return left;
  if (preposition !== undefined && nounAt(units, left)) return verbLeft(units, left);
  return undefined;
}

function startOf(units: readonly Unit[], at: number): number {
  const owner = nounAt(units, at)?.owner;
  return owner === undefined ? at : startOf(units, owner);
}

function filled(
  slots: readonly EventSlot[],
  reading: Reading,
  noun: NounUnit,
  at: number,
  wanted: Wanted,
): readonly Reference[] {
  for (const slot of slots) {
    const found = fill(slot, reading, noun, at, wanted);
    if (found.length > 0) return found;
  }
  return [];
}

function fill(slot: EventSlot, reading: Reading, noun: NounUnit, at: number, wanted: Wanted): readonly Reference[] {
  if (slot === 'owner') return ownerReferences(reading, noun, at, wanted);
  if (slot === 'before') return before(reading, noun, at, wanted);
  if (slot === 'agent') return agents(reading, at, wanted);
  const phrase = phrasesAfter(reading.units, at).find((each) => each.preposition === slot.slice(1));
  return phrase ? referencesOf(reading, phrase.at, wanted) : [];
}

function before(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): readonly Reference[] {
  return noun.inner.flatMap((mention) => {
    const found = reading.doc.mentions[mention];
    return found && wanted.kinds.includes(found.kind) ? [{ mention, at, weight: found.weight * 0.9 }] : [];
  });
}

/** The subject of the verb that has the event as its object, if that verb makes its subject the one who does it. */
function agents(reading: Reading, at: number, wanted: Wanted): readonly Reference[] {
  const { units } = reading;
  const governor = verbLeft(units, at);
  const verb = governor === undefined ? undefined : verbAt(units, governor);
  if (governor === undefined || !verb || !AGENT_VERBS.has(verb.lemma)) return [];
  if (isPassive(units, governor)) return [];
  const subject = subjectOf(units, governor);
  return subject ? subjectReferences(reading, subject.at, wanted) : [];
}
