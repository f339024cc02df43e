import type { Status } from '../../../graph/ontology/statuses';
import { ENDING } from '../../rules/status/endings';
import { GOVERNING_NOUNS, GOVERNING_VERBS, HEDGING_ADJECTIVES } from '../../rules/status/governors';
import type { Proposal } from '../relations/frames/proposal';
import { headLemma, type Reading } from '../relations/reading';
import { isPassive } from '../relations/syntax/clauses';
import { phrasesAfter } from '../relations/syntax/complements';
import { pastAdverbs } from '../relations/syntax/skip';
import { isMark, isPreposition, markAt, nounAt, type Unit, type VerbUnit, verbAt } from '../relations/syntax/units';
import { isNegated } from './negation';

/** Verbs that bring an event about: not to have done so yet leaves it to come. */
const CLOSING = /^(?:complete|close|finalise|finalize|conclude|seal|consummate|finish|clear|approve)$/;

/** Verbs with an event as object that leave it open: "expects the acquisition of". */
const OPEN_OBJECT: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...'expect|want|prepare|envisage|await|anticipate|need|seek'
    .split('|')
    .map((verb): [string, Status] => [verb, 'planned']),
  ...'contemplate|study|rumour|rumor|tout|near|evaluate'.split('|').map((verb): [string, Status] => [verb, 'rumoured']),
]);

/** Verbs with an event as object that give it up. */
const GIVEN_UP: ReadonlySet<string> = new Set(
  'walk away|pull out|back out|back away|rule out|give up|abandon|turn down|call off|dismiss|oppose|withdraw|decide'.split(
    '|',
  ),
);

/** "has not yet closed", "has not completed its purchase of": to come, not denied. */
export function isUnclosed(reading: Reading, { rule, at }: Proposal): boolean {
  const verb = verbAt(reading.units, at);
  return (
    rule.startsWith('event.') && verb !== undefined && CLOSING.test(verb.lemma) && isNegated(reading.units, verb, at)
  );
}

/**
 * What the verb of an event noun says of it, where the noun carries the claim: "its purchase of A is expected to close",
 * "walked away from its takeover of A", "talks over a merger".
 */
export function eventStatus(reading: Reading, proposal: Proposal, state: boolean): readonly Status[] {
  if (!proposal.rule.startsWith('event.')) return [];
  const { units } = reading;
  const noun = units.findIndex((unit) => unit.start <= proposal.trigger.start && proposal.trigger.end <= unit.end);
  const verb = verbAt(units, proposal.at);
  const found = [...above(units, noun), ...inRelative(units, noun)];
  if (!verb || noun < 0) return found;
  const before = proposal.at < noun && !isPassive(units, proposal.at);
  found.push(...(before ? asObject(units, verb, proposal.at, state) : asSubject(units, verb, proposal.at)));
  if (isNegated(units, verb, proposal.at)) return found;
  if (isTalk(units, noun) && ENDING_TALKS.test(verb.lemma)) found.push('rejected');
  if (proposal.type === 'INVESTED_IN' && before && /^(?:exit|quit|unwind|leave)$/.test(verb.lemma))
    found.push('former');
  if (state && ENDING.has(verb.lemma) && (before || isPassive(units, proposal.at))) found.push('former');
  return found;
}

/** "a bid for Acme that was rejected by its board": what a passive relative clause says of the event. */
function inRelative(units: readonly Unit[], noun: number): readonly Status[] {
  const last = phrasesAfter(units, noun).at(-1)?.at ?? noun;
  const relative = isMark(units, last + 1, 'comma') ? last + 2 : last + 1;
  if (noun < 0 || !(isMark(units, relative, 'relative') || isMark(units, relative, 'that'))) return [];
  const at = pastAdverbs(units, relative + 1);
  const verb = verbAt(units, at);
  if (!verb || verb.modal !== undefined || !isPassive(units, at) || isNegated(units, verb, at)) return [];
  return GOVERNING_VERBS.get(verb.lemma) === 'rejected' ? ['rejected'] : [];
}

const ENDING_TALKS =
  /^(?:end|break off|break down|abandon|call off|halt|suspend|drop|scrap|terminate|collapse|fail|founder)$/;

function isTalk(units: readonly Unit[], at: number): boolean {
  const noun = nounAt(units, at);
  return noun !== undefined && /^(?:talk|discussion|negotiation)s?$/.test(noun.head.lower);
}

/** "talks over a merger", "the plan for a takeover": the noun that the event hangs on. */
function above(units: readonly Unit[], noun: number): readonly Status[] {
  if (!isPreposition(units, noun - 1, 'over', 'about', 'on', 'for', 'of', 'in')) return [];
  const outer = nounAt(units, noun - 2);
  const own = outer && GOVERNING_NOUNS.get(headLemma(outer));
  if (own !== 'rumoured') return [];
  return outer?.words[0]?.lower === 'no' ? ['rejected'] : [own];
}

function asObject(units: readonly Unit[], verb: VerbUnit, at: number, state: boolean): readonly Status[] {
  const negated = isNegated(units, verb, at);
  const dropped = GIVEN_UP.has(verb.lemma) && (verb.lemma !== 'decide' || isPreposition(units, at + 1, 'against'));
  if (dropped && !state) return [negated ? 'rumoured' : 'rejected'];
  const open = OPEN_OBJECT.get(verb.lemma);
  return open && verb.lemma !== 'need' ? [open] : [];
}

/** "is expected to close", "is possible", "is subject to approval", "has not yet closed". */
function asSubject(units: readonly Unit[], verb: VerbUnit, at: number): readonly Status[] {
  if (closesLater(units, verb, at)) return ['planned'];
  if (isPassive(units, at)) {
    const own = GOVERNING_VERBS.get(verb.lemma);
    return own === 'planned' || own === 'rumoured' ? [own] : [];
  }
  if (/^(?:collapse|fail|unravel|founder|fizzle)$/.test(verb.lemma) && verb.past) return ['rejected'];
  if (/^(?:need|require|await|face|hinge|depend)$/.test(verb.lemma) && !verb.past) return ['planned'];
  if (verb.lemma !== 'be' && verb.lemma !== 'remain') return [];
  if (/^(?:off|dead)$/.test(markAt(units, at + 1)?.lower ?? '')) return ['rejected'];
  const toInfinitive = verbAt(units, at + 1)?.form === 'infinitive';
  return [...(toInfinitive ? (['planned'] as const) : []), ...adjectives(units, at)];
}

/** "once the purchase has closed", "when it closes". */
function closesLater(units: readonly Unit[], verb: VerbUnit, at: number): boolean {
  if (!CLOSING.test(verb.lemma) || verb.past) return false;
  return units
    .slice(Math.max(0, at - 4), at)
    .some((unit) => unit.type === 'mark' && /^(?:once|when|until|after|if|before|unless)$/.test(unit.lower));
}

function adjectives(units: readonly Unit[], at: number): readonly Status[] {
  const found: Status[] = [];
  for (let right = at + 1; right < at + 5; right += 1) {
    if (isMark(units, right, 'comma', 'relative', 'subordinator') || !markAt(units, right)) break;
    const own = HEDGING_ADJECTIVES.get(markAt(units, right)?.lower ?? '');
    if (own) found.push(own);
  }
  return found;
}
