import type { Status } from '../../../../graph/ontology/statuses';
import { APPOINTING, BECOMING, INCLUDING } from '../../../rules/roles/role-verbs';
import { DISMISSING, LEAVING_ROLE } from '../../../rules/status/endings';
import { chainStatus } from '../../status/chain';
import type { Reading } from '../reading';
import type { Wanted } from '../references/reference';
import { ownReferences, referencesOf, subjectReferences } from '../references/references';
import { isPassive, subjectOf } from '../syntax/clauses';
import { complementsOf } from '../syntax/complements';
import { isMark, isPreposition, nounAt, type Unit, type VerbUnit, verbAt } from '../syntax/units';
import { anchorOf, type Holder, type HolderPlace, startOf } from './holder';

/** "Vance is / became / was named chief executive", "named Vance its chief executive". */
export function linked({ reading, noun, at, wanted }: HolderPlace): Holder | undefined {
  const { units } = reading;
  let left = anchorOf(units, at) - 1;
  if (isPreposition(units, left, 'among') && verbAt(units, left - 1)?.lemma === 'be') left -= 1;
  left = conjunctStart(units, left);
  const end = left;
  while (isMark(units, left, 'adverb', 'time', 'other')) left -= 1;
  const verb = verbAt(units, left);
  if (verb) return denied(units.slice(left + 1, end + 1), ofVerb(reading, verb, left, wanted));
  const object = nounAt(units, left);
  const appointing = verbAt(units, left - 1);
  if (!object || !appointing || !APPOINTING.has(appointing.lemma) || noun.mention !== undefined) return undefined;
  return { found: ownReferences(reading, left, wanted), at: left - 1, weight: 0.95 };
}

/** "is not a subsidiary", "is no longer chief": what stands between the verb and the noun. */
function denied(between: readonly Unit[], holder: Holder | undefined): Holder | undefined {
  const words = between.map((unit) => (unit.type === 'mark' ? unit.lower : ''));
  if (holder && words.includes('no longer')) return { ...holder, status: 'former' };
  return holder && words.some((word) => /^(?:not|never|n't)$/.test(word)) ? { ...holder, status: 'rejected' } : holder;
}

/** "is a professor at X and a member of Y": the second noun hangs on the same verb. */
function conjunctStart(units: readonly Unit[], at: number): number {
  let left = at;
  if (!isMark(units, left, 'and', 'comma')) return at;
  left -= 1;
  if (isMark(units, left, 'comma')) left -= 1;
  for (let steps = 0; steps < 12 && left >= 0; steps += 1, left -= 1) {
    const verb = verbAt(units, left);
    if (verb) return BECOMING.has(verb.lemma) || verb.lemma === 'be' ? left : at;
    if (isMark(units, left, 'comma', 'semicolon', 'relative', 'that', 'subordinator')) return at;
  }
  return at;
}

function ofVerb(reading: Reading, verb: VerbUnit, at: number, wanted: Wanted): Holder | undefined {
  if (INCLUDING.has(verb.lemma) && verb.lemma !== 'be') return undefined;
  const copula = verb.lemma === 'be' || BECOMING.has(verb.lemma);
  const named = APPOINTING.has(verb.lemma) && isPassive(reading.units, at);
  if (!copula && !named) return undefined;
  const subject = subjectOf(reading.units, at);
  if (!subject) return undefined;
  const found = subjectReferences(reading, subject.at, wanted);
  return withStatus({ found, at, weight: 0.97 }, statusOfLink(verb, named));
}

function withStatus(holder: Holder, status: Status | undefined): Holder {
  return status === undefined ? holder : { ...holder, status };
}

/** "was chief executive" is over, "was named" and "has been" are not. */
export function statusOfLink(verb: VerbUnit, named: boolean): Status | undefined {
  if (named || verb.lemma === 'become') return undefined;
  if (verb.perfect) return verb.past && verb.lemma === 'be' ? 'former' : undefined;
  return verb.past && verb.form === 'finite' ? 'former' : undefined;
}

/** "resigned as chief" is over, "will resign" and "refused to resign" not yet. */
export function statusOfLeaving(units: readonly Unit[], at: number): Status {
  return chainStatus(units, at) === 'actual' ? 'former' : 'actual';
}

/** "served as chair", "hired Vance as chief executive", "who Vance hired as chief", "was replaced as chief". */
export function asComplement({ reading, at, wanted }: HolderPlace): Holder | undefined {
  const { units } = reading;
  const as = anchorOf(units, at) - 1;
  if (!isPreposition(units, as, 'as', 'to', 'among')) return undefined;
  const left = verbBefore(units, as);
  const verb = left === undefined ? undefined : verbAt(units, left);
  if (left === undefined || !verb) return undefined;
  if (isPreposition(units, as, 'among')) return amongClients(reading, left, wanted);
  if (APPOINTING.has(verb.lemma)) return appointed(reading, left, wanted);
  if (isPreposition(units, as, 'to')) return undefined;
  const subject = subjectOf(units, left);
  if (!subject) return undefined;
  const found = subjectReferences(reading, subject.at, wanted);
  return withStatus({ found, at: left, weight: 0.93 }, statusAs(units, verb, left));
}

function statusAs(units: readonly Unit[], verb: VerbUnit, at: number): Status | undefined {
  const over = LEAVING_ROLE.has(verb.lemma) || (isDismissal(verb) && isPassive(units, at));
  return over ? statusOfLeaving(units, at) : statusOfLink(verb, !/^(?:serve|work|act)$/.test(verb.lemma));
}

function isDismissal(verb: VerbUnit): boolean {
  return DISMISSING.has(verb.lemma) || verb.lemma === 'succeed';
}

function verbBefore(units: readonly Unit[], at: number): number | undefined {
  for (let left = at - 1; left >= Math.max(0, at - 8); left -= 1) {
    if (verbAt(units, left)) return left;
    if (isMark(units, left, 'comma', 'semicolon', 'colon', 'relative', 'that', 'subordinator')) return undefined;
  }
  return undefined;
}

/** "counts Larkspur among its clients", "Vance and Okoro count among the founders". */
function amongClients(reading: Reading, verb: number, wanted: Wanted): Holder | undefined {
  const object = complementsOf(reading.units, verb).object;
  const subject =
    object === undefined && verbAt(reading.units, verb)?.lemma === 'count' && subjectOf(reading.units, verb);
  if (subject) return { found: subjectReferences(reading, subject.at, wanted), at: verb, weight: 0.93 };
  return object === undefined ? undefined : { found: referencesOf(reading, object, wanted), at: verb, weight: 0.95 };
}

function appointed(reading: Reading, at: number, wanted: Wanted): Holder | undefined {
  const { units } = reading;
  if (isPassive(units, at)) {
    const subject = subjectOf(units, at);
    return subject && { found: subjectReferences(reading, subject.at, wanted), at, weight: 0.95 };
  }
  const object = complementsOf(units, at).object;
  if (object !== undefined) return { found: ownReferences(reading, object, wanted), at, weight: 0.95 };
  const relative = relativeObject(units, at);
  return relative === undefined ? undefined : { found: ownReferences(reading, relative, wanted), at, weight: 0.92 };
}

/** "Okoro, who Vance hired": what a verb without an object is done to, if a relative pronoun opens its clause. */
export function relativeObject(units: readonly Unit[], verb: number): number | undefined {
  const subject = subjectOf(units, verb);
  if (!subject) return undefined;
  const relative = startOf(units, subject.at) - 1;
  if (!isMark(units, relative, 'relative')) return undefined;
  const left = isMark(units, relative - 1, 'comma') ? relative - 2 : relative - 1;
  return nounAt(units, left) ? left : undefined;
}
