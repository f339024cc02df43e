import { OBJECT_CONTROL } from '../../../rules/lexicon/control';
import { IRREGULAR } from '../../../rules/lexicon/forms';
import { asideStart, beforeAdverbs, REACH } from './skip';
import { isMark, isPreposition, nounAt, type Unit, type VerbUnit, verbAt } from './units';

/** How the subject of a verb was found: the further, the less sure. */
export type SubjectWay = 'direct' | 'shared' | 'relative' | 'control' | 'participle' | 'reduced';

export interface Subject {
  /** Index of the noun unit that is the head of the subject. */
  readonly at: number;
  readonly way: SubjectWay;
}

const DEPTH = 6;

/**
 * The noun phrase that a verb is said of: the logical subject of an active verb, what a passive is done to. Found by
 * looking left at the level of the clause, past asides and phrases that hang on prepositions; shared by coordinated
 * verbs; taken over from the governing verb by infinitives and participles.
 */
export function subjectOf(units: readonly Unit[], at: number, depth = 0): Subject | undefined {
  const verb = verbAt(units, at);
  if (!verb || depth > DEPTH) return undefined;
  if (verb.form === 'infinitive') return subjectOfInfinitive(units, at, depth);
  if (verb.form === 'gerund' && verb.words.length === 1) return subjectOfGerund(units, at, depth);
  const conjunct = sharedWith(units, at);
  if (conjunct !== undefined) return share(subjectOf(units, conjunct, depth + 1));
  if (isReducedPassive(units, at)) return reduced(units, at);
  return leftOf(units, at, depth);
}

function share(found: Subject | undefined): Subject | undefined {
  return found && { at: found.at, way: found.way === 'direct' ? 'shared' : found.way };
}

/** "a start-up run by Vance", "Larkspur, backed by Northwind": a participle that stands after its noun. */
export function isReducedPassive(units: readonly Unit[], at: number): boolean {
  const verb = verbAt(units, at);
  if (!verb || verb.words.some((word) => word.tag === 'AUX')) return false;
  if (!couldBeParticiple(verb)) return false;
  if (/^(?:value|price)$/.test(verb.lemma) && isPreposition(units, at + 1, 'at')) return true;
  if (isMark(units, at - 1, 'comma') && MADE.test(verb.lemma) && isPreposition(units, at + 1, 'with')) return true;
  const next = isMark(units, at + 1, 'time')
    ? at + 2
    : isPreposition(units, at + 1, 'in', 'since', 'for', 'at')
      ? at + 3
      : at + 1;
  return isPreposition(units, at + 1, 'by') || (next > at + 1 && isPreposition(units, next, 'by'));
}

/** Verbs of making that are passive where they follow a comma: "Quill, developed with Acme". */
const MADE = /^(?:develop|co-develop|design|co-design|create)$/;

export function couldBeParticiple(verb: VerbUnit): boolean {
  return /ed$/.test(verb.head.lower) || IRREGULAR.get(verb.head.lower)?.participle === true;
}

/** Whether a verb is done to its subject: a passive, a reduced one, or one that shares its auxiliary with a passive. */
export function isPassive(units: readonly Unit[], at: number): boolean {
  const verb = verbAt(units, at);
  if (!verb) return false;
  if (verb.passive || isReducedPassive(units, at)) return true;
  if (verb.words.length > 1 || !couldBeParticiple(verb) || nounAt(units, at + 1)) return false;
  const conjunct = sharedWith(units, at);
  return conjunct !== undefined && isPassive(units, conjunct);
}

function reduced(units: readonly Unit[], at: number): Subject | undefined {
  let left = beforeAdverbs(units, at - 1);
  const conjunct = sharedWith(units, at);
  if (conjunct !== undefined) return share(subjectOf(units, conjunct, 1));
  if (isMark(units, left, 'comma', 'dash', 'open')) left -= 1;
  const start = isMark(units, left, 'close') ? asideStart(units, left) : undefined;
  const found = nounLeft(units, start === undefined ? left : start - 1);
  return found === undefined ? undefined : { at: found, way: 'reduced' };
}

/** The nearest noun at or left of a place, or none if something else stands there. */
function nounLeft(units: readonly Unit[], at: number): number | undefined {
  return nounAt(units, at) ? at : undefined;
}

/** The verb that this one is coordinated with: "bought X and sold Y", "founded by X, and funded by Y". */
export function sharedWith(units: readonly Unit[], at: number): number | undefined {
  let left = beforeAdverbs(units, at - 1);
  if (!isMark(units, left, 'and', 'or', 'but')) return undefined;
  left -= 1;
  if (isMark(units, left, 'comma')) left -= 1;
  const own = verbAt(units, at);
  for (let steps = 0; left >= 0 && steps < REACH; left -= 1, steps += 1) {
    if (isMark(units, left, 'semicolon', 'colon')) return undefined;
    const other = verbAt(units, left);
    if (own && other && alike(own, other, units, left)) return left;
  }
  return undefined;
}

function alike(own: VerbUnit, other: VerbUnit, units: readonly Unit[], at: number): boolean {
  if (own.form === 'infinitive' || own.form === 'gerund') return other.form === own.form;
  if (/^(?:say|tell|report|add)$/.test(other.lemma) && isMark(units, at + 1, 'that')) return false;
  if (own.words.length === 1 && isBareForm(own)) return other.form === 'infinitive' || other.modal !== undefined;
  return other.form === 'finite' || other.form === 'participle';
}

/** "plans to buy Larkspur and sell Quill": no ending at all. */
function isBareForm(verb: VerbUnit): boolean {
  return (
    verb.head.lower === verb.head.lemma &&
    !/ed$|s$/.test(verb.head.lower) &&
    IRREGULAR.get(verb.head.lower)?.past !== true
  );
}

function leftOf(units: readonly Unit[], at: number, depth: number): Subject | undefined {
  let left = at - 1;
  for (let steps = 0; left >= 0 && steps < REACH; steps += 1) {
    left = beforeAdverbs(units, left);
    if (left < 0) return undefined;
    const aside = asideStart(units, left);
    if (aside !== undefined && aside < left) {
      left = aside - 1;
      continue;
    }
    if (isMark(units, left, 'relative')) return antecedent(units, left);
    const noun = nounAt(units, left);
    if (!noun) return undefined;
    const before = governingPreposition(units, left);
    const opensClause = steps === 0 && before !== undefined && isPreposition(units, before, ...CLAUSE_OPENERS);
    if (before === undefined || (opensClause && isFiniteVerb(units, at))) return subjectNoun(units, left, depth);
    left = before - 1;
  }
  return undefined;
}

/** Prepositions that open clauses too: "as it looks to", "after Acme sued". */
const CLAUSE_OPENERS = ['as', 'after', 'before', 'since', 'until'];

/** No participle that hangs on its noun: "the deal after the talks led by Vance". */
function isFiniteVerb(units: readonly Unit[], at: number): boolean {
  return verbAt(units, at)?.form === 'finite' && !isReducedPassive(units, at);
}

/** Index of the preposition that a noun hangs on, past its owners and list: "of Acme's two founders". */
export function governingPreposition(units: readonly Unit[], at: number): number | undefined {
  let left = at;
  for (;;) {
    const owner = nounAt(units, left)?.owner;
    if (owner === undefined) break;
    left = owner;
  }
  if (isPreposition(units, left - 1)) return left - 1;
  return listPreposition(units, left);
}

/** "with Acme, Globex and Initech": every member of the list hangs on "with". */
function listPreposition(units: readonly Unit[], at: number): number | undefined {
  if (!isMark(units, at - 1, 'and', 'or', 'comma')) return undefined;
  const gap = isMark(units, at - 1, 'and', 'or') && isMark(units, at - 2, 'comma') ? 3 : 2;
  const before = nounAt(units, at - gap);
  if (!before || (isMark(units, at - 1, 'comma') && !isMark(units, at + 1, 'and', 'or', 'comma'))) return undefined;
  if (isMark(units, at - 1, 'comma')) return undefined;
  return governingPreposition(units, at - gap);
}

function subjectNoun(units: readonly Unit[], at: number, depth: number): Subject {
  const noun = nounAt(units, at);
  if (noun && /^(?:that|which|who)$/.test(noun.head.lower)) return antecedent(units, at) ?? { at, way: 'direct' };
  return { at, way: depth > 0 ? 'shared' : 'direct' };
}

/** What a relative pronoun stands for: the noun before it, past a comma; the head of "maker of X" stays the last noun. */
export function antecedent(units: readonly Unit[], at: number): Subject | undefined {
  let left = at - 1;
  if (isPreposition(units, left)) left -= 1;
  if (isMark(units, left, 'comma', 'dash')) left -= 1;
  if (isMark(units, left, 'close')) left = (asideStart(units, left) ?? left) - 1;
  if (nounAt(units, left)) return { at: left, way: 'relative' };
  if (isMark(units, left, 'time')) left -= isPreposition(units, left - 1) ? 2 : 1;
  return nounAt(units, left) ? { at: left, way: 'relative' } : undefined;
}

/** The verb or noun that an infinitive depends on. */
export function governorOf(units: readonly Unit[], at: number): number | undefined {
  const verb = verbAt(units, at);
  if (!verb) return undefined;
  if (verb.form !== 'infinitive' && verb.form !== 'gerund' && !isBareForm(verb)) return undefined;
  const conjunct = sharedWith(units, at);
  if (conjunct !== undefined)
    return governorOf(units, conjunct) ?? (verbAt(units, conjunct)?.modal ? conjunct : undefined);
  let left = beforeAdverbs(units, at - 1);
  if (isPreposition(units, left) || isMark(units, left, 'adjective')) left -= 1;
  for (let steps = 0; left >= 0 && steps < REACH; left -= 1, steps += 1) {
    if (verbAt(units, left)) return left;
    if (isMark(units, left, 'semicolon', 'colon', 'subordinator', 'that', 'relative', 'comma')) return undefined;
  }
  return undefined;
}

function subjectOfInfinitive(units: readonly Unit[], at: number, depth: number): Subject | undefined {
  const attempt = beforeAdverbs(units, at - 1);
  const noun = nounAt(units, attempt);
  if (noun && (noun.ownerMention !== undefined || noun.owner !== undefined) && noun.mention === undefined) {
    return { at: attempt, way: 'control' };
  }
  const governor = governorOf(units, at);
  if (governor === undefined) return fronted(units, at, depth);
  const verb = verbAt(units, governor);
  const object = nounAt(units, governor + 1);
  if (verb && object && OBJECT_CONTROL.has(verb.lemma) && !verb.passive) return { at: governor + 1, way: 'control' };
  const found = subjectOf(units, governor, depth + 1);
  return found && { at: found.at, way: 'control' };
}

/** "To take on Larkspur, Northwind bought …", "After buying Larkspur, Northwind …": the subject of the main clause. */
function fronted(units: readonly Unit[], at: number, depth: number): Subject | undefined {
  if (beforeAdverbs(units, at - 1) > 0) return undefined;
  for (let right = at + 1; right < Math.min(units.length, at + REACH); right += 1) {
    if (!isMark(units, right, 'comma')) continue;
    for (let next = right + 1; next < Math.min(units.length, right + 12); next += 1) {
      if (verbAt(units, next)?.form === 'finite') {
        const found = subjectOf(units, next, depth + 1);
        return found && found.at > right ? { at: found.at, way: 'participle' } : undefined;
      }
      if (isMark(units, next, 'comma') && !nounAt(units, next - 1)) break;
    }
  }
  return undefined;
}

function subjectOfGerund(units: readonly Unit[], at: number, depth: number): Subject | undefined {
  const conjunct = sharedWith(units, at);
  if (conjunct !== undefined) return share(subjectOf(units, conjunct, depth + 1));
  const left = beforeAdverbs(units, at - 1);
  if (left === 0 && isMark(units, left, 'and')) return fronted(units, at, depth);
  if (isMark(units, left, 'comma')) return ofMainVerb(units, left, depth);
  if (isPreposition(units, left)) return left === 0 ? fronted(units, at, depth) : ofMainVerb(units, left, depth);
  const verb = verbAt(units, left);
  if (verb) {
    const found = subjectOf(units, left, depth + 1);
    return found && { at: found.at, way: 'control' };
  }
  if (left < 0) return fronted(units, at, depth);
  if (isMark(units, left, 'subordinator')) return ofMainVerb(units, left, depth) ?? fronted(units, at, depth);
  const noun = nounAt(units, left);
  if (!noun) return undefined;
  const object = verbAt(units, left - 1)?.form === 'finite';
  return object ? ofMainVerb(units, left, depth) : { at: left, way: 'reduced' };
}

/** The subject of the last finite verb before a place. */
function ofMainVerb(units: readonly Unit[], from: number, depth: number): Subject | undefined {
  for (let left = from - 1; left >= Math.max(0, from - REACH); left -= 1) {
    const verb = verbAt(units, left);
    if (verb?.form === 'finite') {
      const found = subjectOf(units, left, depth + 1);
      return found && { at: found.at, way: 'participle' };
    }
    if (isMark(units, left, 'semicolon', 'colon')) return undefined;
  }
  return fronted(units, from + 1, depth);
}
