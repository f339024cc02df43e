import type { EventNoun } from '../../../rules/relations/event-rule';
import { RULES_OF_EVENT } from '../../../rules/relations/events';
import { OFF_EVENTS } from '../../../rules/relations/support-verbs';
import { headLemma, type Reading } from '../reading';
import type { Reference } from '../references/reference';
import { phrasesAfter } from '../syntax/complements';
import { type NounUnit, type Unit, verbAt } from '../syntax/units';
import { governingVerb } from './event-governor';
import { type EventPlace, filled } from './event-slots';
import { kindsAt, type Proposal, pairs, together } from './proposal';

/** What nouns of events say: "Acme's purchase of Larkspur", "a merger between A and B". */
export function eventFrames(reading: Reading): readonly Proposal[] {
  return reading.units.flatMap((unit, at) => {
    if (unit.type !== 'noun') return [];
    const rules = RULES_OF_EVENT.get(headLemma(unit)) ?? RULES_OF_EVENT.get(unit.head.lower) ?? [];
    return rules.flatMap((rule) => apply({ reading, rule, noun: unit, at }));
  });
}

function apply(place: EventPlace): readonly Proposal[] {
  const { reading, rule, noun, at } = place;
  if (!describes(rule, noun) || !leadsTo(rule, reading.units, at)) return [];
  const from = filled(rule.from, place, { kinds: kindsAt(rule.type, 'subject') });
  if (from.length === 0) return [];
  const others = rule.to.filter((slot) => slot !== 'before' || !rule.from.includes('before'));
  const to = filled(others, place, { kinds: kindsAt(rule.type, 'object') });
  const governor = governingVerb(reading.units, at);
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
  return rule.reciprocal ? together(reading, draft, members(place, from)) : [];
}

/** "A and B dropped their merger": those in the first slot that holds more than one. */
function members(place: EventPlace, from: readonly Reference[]): readonly Reference[] {
  if (from.length > 1) return from;
  const wanted = { kinds: kindsAt(place.rule.type, 'subject') };
  return place.rule.from.map((slot) => filled([slot], place, wanted)).find((each) => each.length > 1) ?? [];
}

/** Whether the words before the noun are those that the rule asks for. */
function describes({ modifiers, not }: EventNoun, noun: NounUnit): boolean {
  const words = noun.words.slice(0, -1).flatMap((word) => [word.lower, word.lemma]);
  if (modifiers && !words.some((word) => modifiers.includes(word))) return false;
  return !words.some((word) => not?.includes(word));
}

/** Whether the infinitive after the noun is one that the rule asks for: "a contract with Acme to supply". */
function leadsTo({ infinitives, unless }: EventNoun, units: readonly Unit[], at: number): boolean {
  if (!infinitives && !unless) return true;
  const last = phrasesAfter(units, at).at(-1)?.at ?? at;
  const verb = [at + 1, last + 1].map((place) => verbAt(units, place)).find((each) => each?.form === 'infinitive');
  if (infinitives) return verb !== undefined && infinitives.includes(verb.lemma);
  return verb === undefined || !unless?.includes(verb.lemma);
}

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
  if (off && !verb?.negated && !done && rule.type !== 'SUED') return { status: off };
  return rule.status === undefined ? {} : { status: rule.status };
}

/** Types whose announcement is no completion; a partnership or a launch that is announced exists. */
const DEALS: ReadonlySet<string> = new Set(['ACQUIRED', 'MERGED_WITH', 'INVESTED_IN']);
