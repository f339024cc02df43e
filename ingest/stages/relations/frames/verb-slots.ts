import type { Slot, VerbRule } from '../../../rules/relations/verb-rule';
import { GOVERNING_NOUNS } from '../../../rules/status/governors';
import { amountIn, argumentKind, headLemma, type Reading } from '../reading';
import { ownerReferences } from '../references/owners';
import type { Reference, Wanted } from '../references/reference';
import { ownReferences, referencesOf, subjectReferences } from '../references/references';
import type { Complements } from '../syntax/complements';
import { isMark, isPreposition, markAt, nounAt, type VerbUnit, verbAt } from '../syntax/units';
import { relativeObject } from './holders';

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
export function slot(rule: VerbRule, name: Slot, place: VerbPlace, wanted: Wanted): readonly Reference[] {
  const { reading, complements } = place;
  if (name === 'subject') return place.passive ? agents(place, wanted) : said(place, wanted);
  if (name === 'object') {
    if (place.passive) return said(place, wanted);
    if (complements.object !== undefined) return referencesOf(reading, complements.object, wanted);
    const relative = relativeObject(reading.units, place.at);
    return relative === undefined ? [] : ownReferences(reading, relative, wanted);
  }
  const preposition = name.slice(1);
  return (
    complements.prepositions
      .filter((each) => each.preposition === preposition && !isQuantity(rule, reading, each.at))
      .map((each) => referencesOf(reading, each.at, wanted))
      .find((each) => each.length > 0) ?? []
  );
}

function isQuantity(_rule: VerbRule, reading: Reading, at: number): boolean {
  const noun = nounAt(reading.units, at);
  return noun !== undefined && noun.mention === undefined && amountIn(reading, noun, 'money') !== undefined;
}

/** What a verb is said of. */
export function said(place: VerbPlace, wanted: Wanted): readonly Reference[] {
  if (place.said === undefined) return [];
  const who = whoSaid(place);
  if (who !== undefined) return ownReferences(place.reading, who, wanted);
  const direct = subjectReferences(place.reading, place.said, wanted);
  const own = direct.length > 0 ? direct : atPlace(place, wanted);
  const noun = nounAt(place.reading.units, place.said);
  const attempt = own.length === 0 && place.verb.form === 'infinitive' && noun && GOVERNING_NOUNS.has(headLemma(noun));
  return attempt ? ownerReferences(place.reading, noun, place.said, wanted) : own;
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
  return (
    place.complements.prepositions
      .filter((each) => each.preposition === 'by')
      .map((each) => referencesOf(place.reading, each.at, wanted))
      .find((each) => each.length > 0) ?? []
  );
}
