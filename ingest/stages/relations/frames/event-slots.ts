import type { EventNoun, EventSlot } from '../../../rules/relations/event-rule';
import { AGENT_VERBS, BEING_VERBS } from '../../../rules/relations/support-verbs';
import { headLemma, mentionOf, type Reading } from '../reading';
import { ownerReferences } from '../references/owners';
import type { Reference, Wanted } from '../references/reference';
import { referencesOf } from '../references/references';
import { governingPreposition, isPassive, isReducedPassive } from '../syntax/clauses';
import { complementsOf, phrasesAfter } from '../syntax/complements';
import { pastAdverbs } from '../syntax/skip';
import { isMark, isPreposition, type NounUnit, nounAt, type VerbUnit, verbAt } from '../syntax/units';
import { clauseSubjects, subjectOfClause } from './clause-subject';
import { verbLeft } from './event-governor';
import { groupReferences } from './groups';
import { holderOf } from './holders';

/** An event noun in its sentence, and the rule that reads it. */
export interface EventPlace {
  readonly reading: Reading;
  readonly rule: EventNoun;
  readonly noun: NounUnit;
  readonly at: number;
}

type Fill = (place: EventPlace, wanted: Wanted) => readonly Reference[];

const FILLS: Readonly<Record<Exclude<EventSlot, `@${string}`>, Fill>> = {
  owner: ({ reading, noun, at }, wanted) => ownerReferences(reading, noun, at, wanted),
  agent: (place, wanted) => ofGovernor(place, wanted, isAgentive),
  being: (place, wanted) => ofGovernor(place, wanted, isBeing),
  answering: (place, wanted) => ofGovernor(place, wanted, isAnswer),
  done,
  accused,
  denoted,
  talks,
  before,
  speaker,
  topic: ({ reading: { topic } }) => (topic ? [{ ...topic, at: 0 }] : []),
};

/** The references in the first of several slots of an event that holds any. */
export function filled(slots: readonly EventSlot[], place: EventPlace, wanted: Wanted): readonly Reference[] {
  for (const slot of slots) {
    const found = isPlain(slot) ? FILLS[slot](place, wanted) : hanging(place, slot.slice(1), wanted);
    if (found.length > 0) return found;
  }
  return [];
}

function isPlain(slot: EventSlot): slot is Exclude<EventSlot, `@${string}`> {
  return !slot.startsWith('@');
}

function hanging({ reading, at }: EventPlace, preposition: string, wanted: Wanted): readonly Reference[] {
  const phrase = phrasesAfter(reading.units, at).find((each) => each.preposition === preposition);
  if (!phrase) return [];
  const found = referencesOf(reading, phrase.at, wanted);
  return found.length > 0 ? found : groupReferences(reading, phrase.at, wanted);
}

/** "its purchases include", "its latest acquisition, Larkspur": but not "before its acquisition, Larkspur". */
function denoted({ reading, noun, at }: EventPlace, wanted: Wanted): readonly Reference[] {
  const preposition = governingPreposition(reading.units, at);
  if (preposition !== undefined && !isPreposition(reading.units, preposition, 'among')) return [];
  return holderOf(reading, noun, at, wanted)?.found ?? [];
}

/** "the Larkspur deal". */
function before({ reading, noun, at }: EventPlace, wanted: Wanted): readonly Reference[] {
  return noun.inner.flatMap((mention) => {
    const found = mentionOf(reading, mention);
    return found && wanted.kinds.includes(found.kind) ? [{ mention, at, weight: found.weight * 0.9 }] : [];
  });
}

/** The subject of the verb that has the event as its object, if that verb is one of those asked for. */
function ofGovernor(
  place: EventPlace,
  wanted: Wanted,
  asked: (place: EventPlace, verb: VerbUnit, at: number) => boolean,
): readonly Reference[] {
  const { units } = place.reading;
  const governor = verbLeft(units, place.at) ?? opened(place);
  const verb = governor === undefined ? undefined : verbAt(units, governor);
  if (governor === undefined || !verb || !asked(place, verb, governor)) return [];
  const subject = subjectOfClause(units, governor);
  return subject ? clauseSubjects(place.reading, subject.at, wanted) : [];
}

/** "With backing from Acme, Larkspur has": the verb of the clause that the phrase opens. */
function opened({ reading, at }: EventPlace): number | undefined {
  const { units } = reading;
  if (!isPreposition(units, 0, 'with') || at !== 1) return undefined;
  const verb = units.findIndex((unit) => unit.type === 'verb');
  return verb > 0 && units.slice(0, verb).some((_unit, place) => isMark(units, place, 'comma')) ? verb : undefined;
}

function isAgentive({ reading }: EventPlace, verb: VerbUnit, at: number): boolean {
  return AGENT_VERBS.has(verb.lemma) && !isPassive(reading.units, at);
}

/** "is in a race with", "is locked in a battle with", "is in talks about", "with backing from". */
function isBeing({ reading, noun, at }: EventPlace, verb: VerbUnit): boolean {
  const left = at - 1;
  if (noun.owner !== undefined || !isPreposition(reading.units, left, 'in', 'with', 'about', 'over')) return false;
  return isPreposition(reading.units, left, 'with') || BEING_VERBS.has(verb.lemma);
}

/** Passives of "hit", "slap" and "serve" answer an event, of other verbs the actives. */
function isAnswer({ reading, rule }: EventPlace, verb: VerbUnit, at: number): boolean {
  if (rule.type === 'ACQUIRED' && verb.form === 'gerund' && sells(reading, at)) return false;
  const struck = /^(?:hit|slap|serve|target|name)$/.test(verb.lemma);
  return (rule.answers ?? []).includes(verb.lemma) && isPassive(reading.units, at) === struck;
}

/** "sold Quill to Acme, fending off a bid from": the bid was for what is sold. */
function sells({ units }: Reading, at: number): boolean {
  return units.slice(0, at).some((unit) => unit.type === 'verb' && /^(?:sell|divest|auction)$/.test(unit.head.lemma));
}

/** "Acme said a merger with": who says so, where nobody else is named. */
function speaker({ reading, at }: EventPlace, wanted: Wanted): readonly Reference[] {
  const { units } = reading;
  const verb = isMark(units, at - 1, 'that') ? at - 2 : at - 1;
  if (!/^(?:say|confirm|announce|add)$/.test(verbAt(units, verb)?.lemma ?? '')) return [];
  const subject = subjectOfClause(units, verb);
  return subject ? clauseSubjects(reading, subject.at, wanted) : [];
}

/** "a suit brought by Acme". */
function done({ reading, at }: EventPlace, wanted: Wanted): readonly Reference[] {
  const { units } = reading;
  const last = phrasesAfter(units, at).at(-1)?.at ?? at;
  for (const place of [at, last]) {
    const verb = pastAdverbs(units, place + 1);
    if (!isReducedPassive(units, verb)) continue;
    const by = complementsOf(units, verb).prepositions.find((each) => each.preposition === 'by');
    const found = by ? referencesOf(reading, by.at, wanted) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** "the suit accuses Larkspur of": the object of the verb whose subject the event is. */
function accused({ reading, at }: EventPlace, wanted: Wanted): readonly Reference[] {
  const { units } = reading;
  const verb = units.findIndex(
    (unit, place) => place > at && unit.type === 'verb' && /^(?:accuse|allege|name|target|charge)$/.test(unit.lemma),
  );
  if (verb < 0 || isPassive(units, verb)) return [];
  const { object } = complementsOf(units, verb);
  return object === undefined ? [] : referencesOf(reading, object, wanted);
}

/** "in talks with Larkspur about a merger": with whom the talks are. */
function talks({ reading, at }: EventPlace, wanted: Wanted): readonly Reference[] {
  const { units } = reading;
  if (!isPreposition(units, at - 1, 'about', 'over', 'on')) return [];
  for (let left = at - 2; left >= Math.max(0, at - 6); left -= 1) {
    const noun = nounAt(units, left);
    if (!noun || !/^(?:talk|discussion|negotiation)s?$/.test(headLemma(noun))) continue;
    const phrase = phrasesAfter(units, left, 1).find((each) => each.preposition === 'with');
    return phrase ? referencesOf(reading, phrase.at, wanted) : [];
  }
  return [];
}
