import type { Slot } from '../../../rules/relations/verb-rule';
import { GOVERNING_NOUNS } from '../../../rules/status/governors';
import { amountIn, argumentKind, headLemma, type Reading } from '../reading';
import { ownerReferences } from '../references/owners';
import type { Reference, Wanted } from '../references/reference';
import { ownReferences, referencesOf } from '../references/references';
import type { Complements } from '../syntax/complements';
import { isMark, isPreposition, markAt, nounAt, type VerbUnit, verbAt } from '../syntax/units';
import { clauseSubjects } from './clause-subject';
import { contactObject, foundedFor, gappedObjects } from './elliptic';
import { groupReferences } from './groups';
import { relativeObject } from './holder-verbs';

/** A verb in its sentence, with what stands around it. */
export interface VerbPlace {
  readonly reading: Reading;
  readonly verb: VerbUnit;
  readonly at: number;
  readonly passive: boolean;
  /** Index of the noun that the verb is said of. */
  readonly said: number | undefined;
  readonly way: number;
  /** Index of the relative pronoun through which the subject was found. */
  readonly relative: number | undefined;
  readonly complements: Complements;
}

/** The references in a slot of a rule: its logical subject or object, or what hangs on it by a preposition. */
export function slot(name: Slot, place: VerbPlace, wanted: Wanted): readonly Reference[] {
  if (name === 'subject') return place.passive ? agents(place, wanted) : said(place, wanted);
  if (name === 'object') return place.passive ? said(place, wanted) : objects(place, wanted);
  return hanging(place, name.slice(1), wanted);
}

function objects({ reading, at, said: subject, complements }: VerbPlace, wanted: Wanted): readonly Reference[] {
  const { object } = complements;
  if (object !== undefined) {
    const found = referencesOf(reading, object, wanted);
    return found.length === 0 ? found : [...found, ...gappedObjects(reading, found.at(-1)?.at ?? object, wanted)];
  }
  const relative =
    relativeObject(reading.units, at) ?? (subject === undefined ? undefined : contactObject(reading.units, subject));
  return relative === undefined ? [] : ownReferences(reading, relative, wanted);
}

/** What hangs on a verb by a preposition: the first that is wanted, and what is joined to it. Sums are no members. */
function hanging({ reading, complements }: VerbPlace, preposition: string, wanted: Wanted): readonly Reference[] {
  const found: Reference[] = [];
  for (const each of complements.prepositions) {
    if (each.preposition !== preposition || isQuantity(reading, each.at)) continue;
    if (found.length > 0 && !isJoined(reading, each.at, preposition)) break;
    const own = referencesOf(reading, each.at, wanted);
    const further = own.length > 0 ? own : groupReferences(reading, each.at, wanted);
    found.push(...further.filter((next) => !found.some((known) => known.mention === next.mention)));
  }
  return found;
}

/** "competes with A and with B", "invested $5bn in A and $2bn in B". */
function isJoined({ units }: Reading, at: number, preposition: string): boolean {
  let left = at;
  while (left > 0 && !isPreposition(units, left, preposition)) left -= 1;
  left -= 1;
  if (nounAt(units, left)?.mention === undefined && nounAt(units, left)) left -= 1;
  return isMark(units, left, 'and', 'comma');
}

function isQuantity(reading: Reading, at: number): boolean {
  const noun = nounAt(reading.units, at);
  return noun !== undefined && noun.mention === undefined && amountIn(reading, noun, 'money') !== undefined;
}

/** What a verb is said of. */
export function said(place: VerbPlace, wanted: Wanted): readonly Reference[] {
  if (place.said === undefined) return [];
  const who = whoSaid(place);
  if (who !== undefined) return ownReferences(place.reading, who, wanted);
  const ways = [clauseSubjects(place.reading, place.said, wanted), atPlace(place, wanted)];
  const own = ways.find((each) => each.length > 0) ?? groupReferences(place.reading, place.said, wanted);
  if (own.length > 0 || place.verb.form !== 'infinitive') return own;
  const noun = nounAt(place.reading.units, place.said);
  const attempt = noun !== undefined && GOVERNING_NOUNS.has(headLemma(noun));
  const owners = attempt ? ownerReferences(place.reading, noun, place.said, wanted) : [];
  return owners.length > 0 ? owners : foundedFor(place.reading, place.at, wanted);
}

/** "Vance, a former president of Acme, who runs": "who" passes over what is no person. */
function whoSaid({ reading, said, relative }: VerbPlace): number | undefined {
  if (said === undefined || relative === undefined || markAt(reading.units, relative)?.lower !== 'who')
    return undefined;
  const mention = nounAt(reading.units, said)?.mention;
  if (mention === undefined || argumentKind(reading, mention) === 'Person') return undefined;
  for (let left = said - 1; left >= Math.max(0, said - 6); left -= 1) {
    if (verbAt(reading.units, left)) return undefined;
    if (argumentKind(reading, nounAt(reading.units, left)?.mention) === 'Person') return left;
  }
  return undefined;
}

const TEAMS = /^(?:team|engineer|staff|researcher|scientist|developer|group|people|employee|worker)$/;

/** "At Acme, her engineers build": the firm at which they do. */
function atPlace({ reading, said }: VerbPlace, wanted: Wanted): readonly Reference[] {
  const { units } = reading;
  const team = said === undefined ? undefined : nounAt(units, said);
  if (!team || !TEAMS.test(headLemma(team)) || !isPreposition(units, 0, 'at', 'inside') || !isMark(units, 2, 'comma'))
    return [];
  return ownReferences(reading, 1, wanted);
}

function agents(place: VerbPlace, wanted: Wanted): readonly Reference[] {
  return hanging(place, 'by', wanted);
}
