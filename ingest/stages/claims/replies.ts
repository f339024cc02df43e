import type { Status } from '../../../graph/ontology/statuses';
import { CLOSING, NEEDING, REPLIES, REPLY_NOUNS, WALKING_AWAY } from '../../rules/claims/replies';
import { headLemma, type Reading } from '../relations/reading';
import { isPassive, subjectOf } from '../relations/syntax/clauses';
import { complementsOf } from '../relations/syntax/complements';
import {
  isMark,
  isPreposition,
  markAt,
  type NounUnit,
  nounAt,
  type Unit,
  type VerbUnit,
  verbAt,
} from '../relations/syntax/units';
import { chainStatus } from '../status/chain';
import { isNegated } from '../status/negation';

/** What a sentence says of a deal without naming whose it is. */
export interface Reply {
  readonly reading: Reading;
  readonly status: Status;
  /** Offset of its verb. */
  readonly start: number;
}

/** What a sentence says of "the offer", "the deal", "the talks" without naming whose, in its order. */
export function repliesIn(reading: Reading): readonly Reply[] {
  return reading.units.flatMap((unit, at): Reply[] => {
    if (unit.type !== 'verb') return [];
    const status = answer(reading.units, unit, at) ?? pending(reading.units, unit, at);
    return status === undefined ? [] : [{ reading, status, start: unit.start }];
  });
}

/** "Okoro rejected the offer", "the deal closed", "the talks have ended". */
function answer(units: readonly Unit[], verb: VerbUnit, at: number): Status | undefined {
  if (isToCome(units, verb, at)) return undefined;
  if (walksAway(units, verb, at)) return 'rejected';
  for (const [lemma, reply] of REPLIES) {
    if (lemma !== verb.lemma) continue;
    const noun = answered(units, at, reply.intransitive);
    const thing = noun && REPLY_NOUNS.get(headLemma(noun));
    if (noun && thing && reply.of.includes(thing) && (thing !== 'deal' || isDefinite(noun))) return reply.status;
  }
  return undefined;
}

/** Only what has been is an answer: not "once the deal closes", "if the deal fails", "will reject the offer". */
function isToCome(units: readonly Unit[], verb: VerbUnit, at: number): boolean {
  if (chainStatus(units, at) !== 'actual' || (verb.form === 'finite' && !verb.past && !verb.perfect)) return true;
  for (let left = at - 1; left >= Math.max(0, at - 4); left -= 1) {
    if (/^(?:once|if|when|until|unless|whether|before)$/.test(markAt(units, left)?.lower ?? '')) return true;
    if (isMark(units, left, 'comma', 'semicolon')) return false;
  }
  return false;
}

function walksAway(units: readonly Unit[], verb: VerbUnit, at: number): boolean {
  const lemma = markAt(units, at + 1)?.lower === 'no' ? `${verb.lemma} no` : verb.lemma;
  if (!WALKING_AWAY.has(lemma) || isPassive(units, at)) return false;
  return !isPreposition(units, at + 1, 'from', 'of');
}

/** The noun that a verb is done to, or says something of. */
function answered(units: readonly Unit[], at: number, intransitive: boolean): NounUnit | undefined {
  if (intransitive) return isPassive(units, at) ? undefined : subjectNoun(units, at);
  if (isPassive(units, at)) return subjectNoun(units, at);
  const { object, prepositions } = complementsOf(units, at);
  const away = prepositions.find((each) => /^(?:from|of)$/.test(each.preposition) && each.at <= at + 3);
  return nounAt(units, object ?? away?.at ?? -1);
}

function subjectNoun(units: readonly Unit[], at: number): NounUnit | undefined {
  const place = subjectOf(units, at)?.at;
  return place === undefined ? undefined : nounAt(units, place);
}

function isDefinite(noun: NounUnit): boolean {
  const first = noun.words[0]?.lower ?? '';
  return /^(?:the|this|that|his|its|their|her|both|all)$/.test(first) || noun.owner !== undefined;
}

/** "The deal is expected to close in June", "needs the approval of", "is subject to": what was told as done is to come. */
function pending(units: readonly Unit[], verb: VerbUnit, at: number): Status | undefined {
  const noun = subjectNoun(units, at);
  if (!noun || REPLY_NOUNS.get(headLemma(noun)) !== 'deal' || !isDefinite(noun) || verb.past) return undefined;
  if (verb.modal !== 'will' && verb.modal !== undefined) return undefined;
  if (NEEDING.has(verb.lemma) && !isNegated(units, verb, at)) return 'planned';
  if (CLOSING.has(verb.lemma) && verb.form === 'infinitive') return 'planned';
  const subject =
    verb.lemma === 'be' && /^(?:subject|conditional|contingent)$/.test(markAt(units, at + 1)?.lower ?? '');
  return subject && verbAt(units, at) ? 'planned' : undefined;
}
