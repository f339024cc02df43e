import type { Kind } from '../../../graph/ontology/kinds';
import { type RelationType, signatureOf } from '../../../graph/ontology/relations';
import { GIVING, HAPPENINGS, OF_FIRMS, QUANTITIES } from '../../rules/anaphora/plain-things';
import type { Slot, VerbRule } from '../../rules/relations/verb-rule';
import { RULES_OF_VERB } from '../../rules/relations/verbs';
import { headLemma, type Reading } from '../relations/reading';
import { pastAdverbs } from '../relations/syntax/skip';
import { isMark, isPreposition, markAt, nounAt, type Unit, type VerbUnit, verbAt } from '../relations/syntax/units';
import type { Anaphor } from './anaphor';

const BODIES: readonly Kind[] = ['Firm', 'Organization'];
const NOTHING: readonly Kind[] = [];

/**
 * The kinds that "it" may be of where it stands, none where it stands for a plain thing: a deal, a sum, a decision. Only
 * objects of verbs that firms or works are objects of, and subjects that are not said to be something else, remain.
 */
export function kindsWhere(anaphor: Anaphor, reading: Reading): readonly Kind[] {
  const { form, kinds, possessive } = anaphor;
  if (form !== 'it' || possessive) return kinds;
  if (anaphor.subject || !isObject(anaphor, reading)) return isHappening(anaphor, reading) ? NOTHING : kinds;
  const allowed = kindsOfObject(reading.units, anaphor.at);
  return kinds.filter((kind) => allowed.includes(kind));
}

function isObject({ at }: Anaphor, { units }: Reading): boolean {
  return verbAt(units, at - 1) !== undefined || isPreposition(units, at - 1);
}

/** "it is the second exit": a deal or the like, unless the sentence is turned round ("it is Northwind that"). */
function isHappening({ at }: Anaphor, { units }: Reading): boolean {
  const next = pastAdverbs(units, at + 1);
  if (!/^(?:be|become|mark|remain|represent)$/.test(verbAt(units, next)?.lemma ?? '')) return false;
  for (let right = next + 1; right < Math.min(units.length, next + 4); right += 1) {
    const noun = nounAt(units, right);
    if (noun?.head.lower === 'one' && isPreposition(units, right + 1, 'of')) continue;
    if (noun) return noun.mention === undefined && HAPPENINGS.has(noun.head.lemma);
    if (isPreposition(units, right, 'of')) continue;
    if (isPreposition(units, right)) return false;
  }
  return false;
}

function kindsOfObject(units: readonly Unit[], at: number): readonly Kind[] {
  const preposition = markAt(units, at - 1)?.mark === 'preposition' ? markAt(units, at - 1)?.lower : undefined;
  if (preposition === 'of' && isShare(units, at - 2)) return BODIES;
  if (preposition === 'of' && isQuantity(units, at - 2)) return NOTHING;
  const verb = governingVerb(units, preposition === undefined ? at - 1 : at - 2);
  if (!verb) return preposition === undefined ? NOTHING : BODIES;
  if (preposition !== undefined) return ofPreposition(verb, preposition);
  if (OF_FIRMS.has(verb.lemma)) return [...BODIES, ...kindsOfSlot(verb, 'object')];
  if (GIVING.has(verb.lemma) || verbAt(units, at + 1)?.form === 'infinitive') return BODIES;
  return kindsOfSlot(verb, 'object');
}

function isQuantity(units: readonly Unit[], at: number): boolean {
  const noun = nounAt(units, at);
  return noun === undefined || noun.head.tag === 'NUM' || QUANTITIES.has(headLemma(noun));
}

/** "owns 7% of it", "took control of it", "the owner of it". */
function isShare(units: readonly Unit[], at: number): boolean {
  const share = nounAt(units, at);
  return (
    share !== undefined &&
    /%|^(?:percent|cent|stake|control|ownership|owner|parent|founder|subsidiary|unit|division|part)$/.test(
      share.head.lower,
    )
  );
}

/** The verb right before, or before its own object. */
function governingVerb(units: readonly Unit[], at: number): VerbUnit | undefined {
  for (let left = at; left >= Math.max(0, at - 4); left -= 1) {
    const verb = verbAt(units, left);
    if (verb) return verb;
    if (isMark(units, left, 'comma', 'semicolon', 'colon', 'that', 'subordinator', 'relative', 'but')) return undefined;
  }
  return undefined;
}

function ofPreposition(verb: VerbUnit, preposition: string): readonly Kind[] {
  const found = kindsOfSlot(verb, `@${preposition}`);
  return found.length > 0 ? found : /^(?:for|with|at|by|from|against|to)$/.test(preposition) ? BODIES : NOTHING;
}

/** What the relations of a verb take at a slot. */
function kindsOfSlot(verb: VerbUnit, slot: Slot): readonly Kind[] {
  const rules = RULES_OF_VERB.get(verb.lemma) ?? [];
  const kinds = rules.flatMap((rule) => [
    ...(rule.from === slot ? endKinds(rule, 'subject') : []),
    ...(rule.to.includes(slot) ? endKinds(rule, 'object') : []),
  ]);
  return [...new Set(kinds)];
}

function endKinds({ type }: { readonly type: RelationType } & VerbRule, end: 'subject' | 'object'): readonly Kind[] {
  return signatureOf(type)?.[end] ?? [];
}
