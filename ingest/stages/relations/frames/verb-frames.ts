import type { Kind } from '../../../../graph/ontology/kinds';
import type { Status } from '../../../../graph/ontology/statuses';
import type { Span } from '../../../document/document';
import type { VerbRule } from '../../../rules/relations/verb-rule';
import { RULES_OF_VERB } from '../../../rules/relations/verbs';
import { FORMER } from '../../../rules/roles/roles';
import { amountIn, phraseOf, type Reading } from '../reading';
import { isPassive } from '../syntax/clauses';
import { complementsOf } from '../syntax/complements';
import { isMark, markAt, nounAt, type Unit, type VerbUnit } from '../syntax/units';
import { subjectOfClause } from './clause-subject';
import { opensAfter } from './openness-frames';
import { type Attributes, kindsAt, type Proposal, pairs, together } from './proposal';

import { objectFits, thingOf } from './verb-conditions';
import { said, slot, type VerbPlace } from './verb-slots';

const WAY_WEIGHT = { direct: 1, shared: 0.96, relative: 0.95, control: 0.96, participle: 0.9, reduced: 0.96 } as const;

/** What the verbs of a sentence say: one try for each rule of each verb. */
export function verbFrames(reading: Reading): readonly Proposal[] {
  return reading.units.flatMap((unit, at) => {
    if (unit.type !== 'verb') return [];
    const rules = RULES_OF_VERB.get(unit.lemma) ?? RULES_OF_VERB.get(unit.head.lemma) ?? [];
    if (rules.length === 0) return [];
    const place = placeOf(reading, unit, at);
    return firstPerPair(rules.flatMap((rule) => apply(rule, place)));
  });
}

/** A verb says one thing of two entities: the first rule that reads it. Symmetric readings count as one. */
function firstPerPair(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>();
  return proposals.filter((each) => {
    const ends = [each.subject.mention, each.object?.mention ?? -1].sort((a, b) => a - b).join(' ');
    if (seen.has(ends)) return false;
    seen.add(ends);
    return true;
  });
}

function placeOf(reading: Reading, verb: VerbUnit, at: number): VerbPlace {
  const subject = subjectOfClause(reading.units, at);
  return {
    reading,
    verb,
    at,
    passive: isPassive(reading.units, at),
    said: subject?.at,
    way: subject ? WAY_WEIGHT[subject.way] : 1,
    relative: subject?.way === 'relative' ? relativeBetween(reading.units, subject.at, at) : undefined,
    complements: complementsOf(reading.units, at),
  };
}

function relativeBetween(units: readonly Unit[], from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at -= 1) if (isMark(units, at, 'relative')) return at;
  return undefined;
}

function apply(rule: VerbRule, place: VerbPlace): readonly Proposal[] {
  if (!objectFits(rule, place)) return [];
  if (place.verb.lemma === 'make' && opensAfter(place.reading, place.at)) return [];
  const found = between(rule, place, kindsAt(rule.type, 'subject'), kindsAt(rule.type, 'object'));
  const firms = ['Firm'] as const;
  return found.length === 0 && rule.makers && rule.products ? between(rule, place, firms, firms) : found;
}

/** The proposals between what stands in the slots of a rule. */
function between(rule: VerbRule, place: VerbPlace, left: readonly Kind[], right: readonly Kind[]): readonly Proposal[] {
  const base = { kinds: left, products: rule.makers === true };
  const subjects = isBuiltOn(rule, place) ? said(place, base) : slot(rule.from, place, base);
  if (subjects.length === 0) return [];
  const kinds = rule.works === true ? right.filter((kind) => WORKS.has(kind)) : right;
  const wanted = { kinds, products: rule.products === true };
  const objects = rule.to.map((to) => slot(to, place, wanted)).find((each) => each.length > 0) ?? [];
  const draft = draftOf(rule, place);
  if (objects.length > 0) return pairs(place.reading, draft, subjects, objects);
  return areTogether(rule, place) && subjects.length > 1 ? together(place.reading, draft, subjects) : [];
}

const WORKS: ReadonlySet<Kind> = new Set<Kind>(['Model', 'Product']);

/** "A and B merged": but not "A and B merged their units". */
function areTogether(rule: VerbRule, { complements }: VerbPlace): boolean {
  if (rule.reciprocal !== true) return false;
  return rule.from === 'object' || complements.object === undefined || rule.objectHeads !== undefined;
}

/** "is built on Acme's model": what is built on it is what uses it. */
function isBuiltOn(rule: VerbRule, { passive, complements }: VerbPlace): boolean {
  return rule.id === 'run-on' && passive && !complements.prepositions.some((each) => each.preposition === 'by');
}

function draftOf(rule: VerbRule, place: VerbPlace) {
  return {
    type: rule.type,
    trigger: triggerOf(rule, place),
    rule: `verb.${rule.id}`,
    weight: rule.weight * place.way,
    at: place.at,
    attributes: attributesOf(rule, place),
    ...statusOf(rule, place),
  };
}

/** The verb, and the noun without which it would say nothing: "faces competition". */
function triggerOf(rule: VerbRule, place: VerbPlace): Span {
  const thing = rule.objectHeads !== undefined && !place.passive ? thingOf(place) : undefined;
  const said = thing?.words.every((word) => word.mention === undefined);
  return thing && said ? { start: place.verb.trigger.start, end: thing.head.end } : place.verb.trigger;
}

/** "was at Acme", "is formerly of": who was somewhere is no longer said to be. */
function statusOf(rule: VerbRule, { verb, at, reading }: VerbPlace): { readonly status?: Status } {
  const adverb = markAt(reading.units, at + 1)?.lower ?? '';
  if (rule.id === 'be-at' && verb.lemma === 'be' && verb.modal === undefined && (verb.past || FORMER.has(adverb)))
    return { status: 'former' };
  return rule.status === undefined ? {} : { status: rule.status };
}

function attributesOf(rule: VerbRule, place: VerbPlace): Attributes {
  const noun = thingOf(place);
  const what = rule.what && noun && noun.mention === undefined ? { what: phraseOf(noun) } : {};
  return { ...what, ...shareOf(rule, place) };
}

/** "counts on Larkspur for over 60% of sales". */
function shareOf(rule: VerbRule, place: VerbPlace): Attributes {
  if (rule.id !== 'rely-for-sales') return {};
  const last = place.complements.prepositions.at(-1);
  const noun = last && nounAt(place.reading.units, last.at);
  const span = noun && { start: place.verb.end, end: noun.end };
  const share = span && amountIn(place.reading, span, 'percent');
  return share ? { share: share.amount.value } : {};
}
