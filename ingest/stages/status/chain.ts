import type { Status } from '../../../graph/ontology/statuses';
import { GOVERNING_NOUNS, GOVERNING_VERBS, HEDGES, HEDGING_ADJECTIVES, MODALS } from '../../rules/status/governors';
import { headLemma } from '../relations/reading';
import { governorOf, sharedWith } from '../relations/syntax/clauses';
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

/** Tells statuses from weakest claim of truth to strongest: the least of a chain wins, a denial over all. */
const LEAST_FIRST: readonly Status[] = ['rejected', 'rumoured', 'planned', 'former', 'actual'];

const DEPTH = 8;

/**
 * What the verbs above a claim leave of it: "has been trying to compete" is actual, "is in talks to buy" rumoured,
 * "has not signalled that it plans to" rejected. `at` is the verb that carries the claim; a `deal` that was only tried is
 * open.
 */
export function chainStatus(units: readonly Unit[], at: number, deal = false): Status {
  const found: Status[] = [];
  let place: number | undefined = at;
  for (let depth = 0; place !== undefined && depth < DEPTH; depth += 1) {
    const verb = verbAt(units, place);
    if (!verb) break;
    found.push(...ofVerb(units, verb, place, place === at));
    if (deal && place !== at && /^(?:try|attempt)$/.test(verb.lemma)) found.push('planned');
    found.push(...between(units, place));
    found.push(...reported(units, place));
    place = governorOf(units, place) ?? modalOf(units, place);
  }
  return least(found);
}

/** "has not signalled that it plans to", "denied that it had": the verb whose "that" clause a verb opens. */
function reported(units: readonly Unit[], at: number): readonly Status[] {
  for (let left = at - 1; left >= Math.max(0, at - 5); left -= 1) {
    if (verbAt(units, left)) return [];
    if (!isMark(units, left, 'that')) continue;
    const verb = verbAt(units, left - 1);
    if (!verb) return [];
    if (verb.negated) return ['rejected'];
    const own = /^(?:deny|speculate|allege|suspect|believe|hint|suggest|doubt)$/.test(verb.lemma);
    return own ? [verb.lemma === 'deny' ? 'rejected' : 'rumoured'] : [];
  }
  return [];
}

/** The least of several statuses; two denials do not make an assertion. */
export function least(statuses: readonly Status[]): Status {
  return LEAST_FIRST.find((status) => statuses.includes(status)) ?? 'actual';
}

/** The verb whose modal is shared: "will buy A and sell B". */
function modalOf(units: readonly Unit[], at: number): number | undefined {
  const verb = verbAt(units, at);
  if (!verb || verb.words.length > 1 || /(?:ed|s|ing)$/.test(verb.head.lower)) return undefined;
  const shared = sharedWith(units, at);
  return shared !== undefined && verbAt(units, shared)?.modal !== undefined ? shared : undefined;
}

function ofVerb(units: readonly Unit[], verb: VerbUnit, at: number, carries: boolean): readonly Status[] {
  const found: Status[] = [];
  if (inTalks(units, at)) found.push('rumoured');
  if (verb.negated || isNegatedBefore(units, at)) found.push('rejected');
  const modal = modalStatus(units, verb, at);
  if (modal && !(verb.perfect && modal === 'planned')) found.push(modal);
  if (verb.words.some((word) => HEDGES.has(word.lower))) found.push('rumoured');
  if (!carries) {
    const own = GOVERNING_VERBS.get(verb.lemma);
    if (verb.lemma === 'continue' && found.every((each) => each === 'planned')) return [];
    if (own && !(own === 'rejected' && verb.negated)) found.push(own);
  }
  if (carries && verb.form === 'infinitive' && governorOf(units, at) === undefined) found.push('planned');
  return found;
}

/** "is in talks about", "held discussions over". */
function inTalks(units: readonly Unit[], at: number): boolean {
  for (let right = at + 1; right <= at + 3; right += 1) {
    const noun = nounAt(units, right);
    if (noun) return /^(?:talk|discussion|negotiation)$/.test(headLemma(noun));
  }
  return false;
}

/** "would" is a plan where someone said it: "announced that it would buy". */
function modalStatus(units: readonly Unit[], verb: VerbUnit, at: number): Status | undefined {
  if (verb.modal === undefined) return undefined;
  if (/^(?:would|'d)$/.test(verb.modal) && units.slice(Math.max(0, at - 6), at).some(isPromise)) return 'planned';
  return MODALS.get(verb.modal);
}

function isPromise(unit: Unit): boolean {
  return (
    unit.type === 'verb' &&
    /^(?:say|announce|agree|pledge|promise|confirm|vow|reveal|state|declare|tell)$/.test(unit.lemma)
  );
}

function isNegatedBefore(units: readonly Unit[], at: number): boolean {
  const left = markAt(units, at - 1);
  return left !== undefined && /^(?:not|never|no longer|without|instead of|rather than|nor)$/.test(left.lower);
}

/** Nouns, adjectives and adverbs between a verb and its governor: "talks to", "is likely to", "reportedly". */
function between(units: readonly Unit[], at: number): readonly Status[] {
  const infinitive = verbAt(units, at)?.form === 'infinitive';
  const found: Status[] = [];
  for (let left = at - 1; left >= Math.max(0, at - 8); left -= 1) {
    if (verbAt(units, left) || isMark(units, left, 'comma', 'semicolon', 'that', 'relative', 'subordinator')) break;
    const noun = nounAt(units, left);
    if (noun) {
      const governs = infinitive || isPreposition(units, left + 1, 'of', 'about', 'on', 'over');
      const own = governs ? ofNoun(noun) : undefined;
      if (own) found.push(own);
      if (!isPreposition(units, left - 1)) break;
      continue;
    }
    const mark = markAt(units, left);
    const adjective = mark && (HEDGING_ADJECTIVES.get(mark.lower) ?? (HEDGES.has(mark.lower) ? 'rumoured' : undefined));
    if (adjective) found.push(adjective);
  }
  return found;
}

function ofNoun(noun: NounUnit): Status | undefined {
  const own = GOVERNING_NOUNS.get(headLemma(noun));
  return own && noun.words[0]?.lower === 'no' ? 'rejected' : own;
}
