import type { Status } from '../../../graph/ontology/statuses';
import { CEASING } from '../../rules/status/endings';
import { ENDLESS, GOVERNING_VERBS, HEDGES, MODALS } from '../../rules/status/governors';
import { headLemma } from '../relations/reading';
import { governorOf, sharedWith } from '../relations/syntax/clauses';
import { beforeAdverbs } from '../relations/syntax/skip';
import { isPreposition, markAt, nounAt, type Unit, type VerbUnit, verbAt } from '../relations/syntax/units';
import { failedAfter, isProgressing } from './attempts';
import { between } from './between';
import { cameToNothing } from './fate';
import { isNegated } from './negation';
import { reported } from './reported';

/** Tells statuses from weakest claim of truth to strongest: the least of a chain wins, a denial over all. */
const LEAST_FIRST: readonly Status[] = ['rejected', 'rumoured', 'planned', 'former', 'actual'];

const DEPTH = 8;

/** What a claim is of: a deal, which is done or not; a state, which begins and ends; or neither. */
export type Sort = 'deal' | 'state' | 'other';

/**
 * What the verbs above a claim leave of it: "has been trying to compete" is actual, "is in talks to buy" rumoured,
 * "has not signalled that it plans to" rejected. `at` is the verb that carries the claim; a deal that was only tried is
 * open, a state that has stopped is over.
 */
export function chainStatus(units: readonly Unit[], at: number, sort: Sort = 'other'): Status {
  const found: Status[] = [];
  let place: number | undefined = at;
  let below: number | undefined;
  for (let depth = 0; place !== undefined && depth < DEPTH; depth += 1) {
    const verb = verbAt(units, place);
    if (!verb) break;
    found.push(...ofVerb(units, verb, place, below, sort));
    if (sort === 'deal' && below !== undefined && /^(?:try|attempt)$/.test(verb.lemma)) found.push('planned');
    found.push(...between(units, place));
    found.push(...reported(units, place));
    below = place;
    place = governorOf(units, place) ?? modalOf(units, place);
  }
  if (sort === 'deal' && isProgressing(units, at)) found.push('planned');
  const status = least(found);
  const open = status === 'planned' || status === 'rumoured';
  return open && (failedAfter(units, at) || cameToNothing(units, at)) ? 'rejected' : status;
}

/** The least of several statuses; two denials do not make an assertion. */
export function least(statuses: readonly Status[]): Status {
  return LEAST_FIRST.find((status) => statuses.includes(status)) ?? 'actual';
}

/** The verb whose modal is shared: "will buy A and sell B". */
function modalOf(units: readonly Unit[], at: number): number | undefined {
  const verb = verbAt(units, at);
  if (!verb) return undefined;
  const bare = verb.words[0]?.lower === 'be' || (verb.words.length === 1 && !/(?:ed|s|ing)$/.test(verb.head.lower));
  if (!bare) return undefined;
  const shared = sharedWith(units, at);
  return shared !== undefined && verbAt(units, shared)?.modal !== undefined ? shared : undefined;
}

/** `below` is the verb that this one governs; undefined for the verb that carries the claim. */
function ofVerb(
  units: readonly Unit[],
  verb: VerbUnit,
  at: number,
  below: number | undefined,
  sort: Sort,
): readonly Status[] {
  const found: Status[] = [];
  const own = below === undefined ? undefined : governing(units, verb, at, below, sort);
  const negated = isNegated(units, verb, at);
  if (inTalks(units, at)) found.push('rumoured');
  if (negated && own !== 'rejected') found.push('rejected');
  const modal = modalStatus(units, verb, at);
  if (modal && !(verb.perfect && modal === 'planned')) found.push(modal);
  if (verb.words.some((word) => HEDGES.has(word.lower))) found.push('rumoured');
  if (below !== undefined && verb.lemma === 'continue' && found.every((each) => each === 'planned')) return [];
  if (own === 'rejected' && negated) return ENDLESS.has(verb.lemma) ? found : [...found, 'rumoured'];
  if (own) found.push(own);
  const lone = below === undefined && verb.form === 'infinitive' && governorOf(units, at) === undefined;
  return lone ? [...found, 'planned'] : found;
}

/** What a verb leaves of the verb below it. */
function governing(units: readonly Unit[], verb: VerbUnit, at: number, below: number, sort: Sort): Status | undefined {
  const directly = beforeAdverbs(units, below - 1) === at && verbAt(units, below)?.form === 'infinitive';
  if (verb.lemma === 'be') return directly ? 'planned' : undefined;
  if (verb.lemma === 'go') return directly && verb.head.lower === 'going' ? 'planned' : undefined;
  if (sort === 'state' && verb.head.lower === 'used' && directly) return 'former';
  if (sort === 'state' && CEASING.has(verb.lemma)) return 'former';
  const preposition = isPreposition(units, at + 1) ? markAt(units, at + 1)?.lower : undefined;
  return GOVERNING_VERBS.get(`${verb.lemma} ${preposition ?? ''}`) ?? GOVERNING_VERBS.get(verb.lemma);
}

/** "is in talks about", "held discussions over". */
function inTalks(units: readonly Unit[], at: number): boolean {
  for (let right = at + 1; right <= at + 3; right += 1) {
    const noun = nounAt(units, right);
    if (noun) return /^(?:talk|discussion|negotiation)$/.test(headLemma(noun));
  }
  return false;
}

/** "would" is a plan where someone said it: "announced that it would buy"; or where a plan is spoken of. */
function modalStatus(units: readonly Unit[], verb: VerbUnit, at: number): Status | undefined {
  if (verb.modal === undefined) return undefined;
  if (!/^(?:would|'d)$/.test(verb.modal)) return MODALS.get(verb.modal);
  if (units.slice(Math.max(0, at - 6), at).some(isPromise)) return 'planned';
  const agreed = units.some((_, place) => isPreposition(units, place, 'under', 'as') && isPlan(units, place + 1));
  return agreed ? 'planned' : MODALS.get(verb.modal);
}

function isPlan(units: readonly Unit[], at: number): boolean {
  const noun = nounAt(units, at);
  return noun !== undefined && /^(?:plan|deal|agreement|term|pact|proposal|part)$/.test(headLemma(noun));
}

function isPromise(unit: Unit): boolean {
  return (
    unit.type === 'verb' &&
    /^(?:say|announce|agree|pledge|promise|confirm|vow|reveal|state|declare|tell)$/.test(unit.lemma)
  );
}
