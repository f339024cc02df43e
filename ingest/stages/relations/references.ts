import type { Kind } from '../../../graph/ontology/kinds';
import {
  CARRIERS,
  EXAMPLE_PREPOSITIONS,
  PRODUCT_NOUNS,
  SORT_NOUNS,
  TRANSPARENT,
} from '../../rules/relations/reference-nouns';
import { argumentKind, headLemma, mentionOf, type Reading } from './reading';
import { isReducedPassive } from './syntax/clauses';
import { headOf, phrasesAfter } from './syntax/complements';
import { pastAdverbs } from './syntax/skip';
import { isMark, isPreposition, type NounUnit, nounAt, type Unit, verbAt } from './syntax/units';

/** A mention that a noun phrase stands for. */
export interface Reference {
  /** Index into `Document.mentions`. */
  readonly mention: number;
  /** How sure, 0..1: the mention's own weight, less for every step taken to reach it. */
  readonly weight: number;
  /** The noun unit it was read from. */
  readonly at: number;
}

/** What is looked for. */
export interface Wanted {
  readonly kinds: readonly Kind[];
  /** "offerings from Acme", "Acme's chips": the maker counts for what it makes. */
  readonly products?: boolean;
}

/** The references of one member of a list and the index after all that belongs to it. */
interface Member {
  readonly found: readonly Reference[];
  readonly end: number;
}

const NONE: readonly Reference[] = [];

/**
 * The mentions that a noun phrase stands for, its list to the right included: "Northwind", "the Quill 2 model", "its
 * latest model, Quill 2, as well as …", "firms such as A and B", "two of Acme's models".
 */
export function referencesOf(reading: Reading, at: number, wanted: Wanted): readonly Reference[] {
  const first = member(reading, at, wanted, 0);
  return first.found.length === 0 ? NONE : [...first.found, ...rest(reading, first.end, wanted, false)];
}

/** As `referencesOf` for a subject, whose list lies to its left: "A, B and C have". */
export function subjectReferences(reading: Reading, at: number, wanted: Wanted): readonly Reference[] {
  const own = member(reading, at, wanted, 0).found;
  if (own.length === 0) return NONE;
  return [...leftList(reading, at, wanted), ...own];
}

/** The references of exactly one noun phrase, lists left out. */
export function ownReferences(reading: Reading, at: number, wanted: Wanted): readonly Reference[] {
  return member(reading, at, wanted, 0).found;
}

function member(reading: Reading, at: number, wanted: Wanted, depth: number): Member {
  const noun = nounAt(reading.units, at);
  if (!noun || depth > 4) return { found: NONE, end: at + 1 };
  const several = severalReferences(reading, noun, at, wanted);
  if (several.length > 0) return { found: several, end: at + 1 };
  const head = headReference(reading, noun, at, wanted);
  if (head) return { found: [head], end: at + 1 };
  if (noun.possessive) return { found: NONE, end: at + 1 };
  for (const way of [apposed, examples, through, ofMaker, apposedTo]) {
    const found = way(reading, noun, at, wanted, depth);
    if (found && found.found.length > 0) return found;
  }
  return { found: NONE, end: at + 1 };
}

function fitting(reading: Reading, mention: number | undefined, wanted: Wanted): boolean {
  const kind = argumentKind(reading, mention);
  if (kind === undefined) return false;
  return wanted.kinds.includes(kind) || (reading.soft?.has(mentionOf(reading, mention)?.entity ?? '') ?? false);
}

function reference(reading: Reading, mention: number, at: number, factor: number): Reference {
  return { mention, at, weight: (mentionOf(reading, mention)?.weight ?? 0) * factor };
}

/** "both companies": a phrase whose words were shared out among what it stands for. */
function severalReferences(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): readonly Reference[] {
  if (mentionOf(reading, noun.mention)?.by !== 'several') return NONE;
  return noun.words.flatMap((word) =>
    word.mention !== undefined && fitting(reading, word.mention, wanted)
      ? [reference(reading, word.mention, at, 1)]
      : [],
  );
}

function headReference(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): Reference | undefined {
  if (noun.mention !== undefined) {
    return fitting(reading, noun.mention, wanted) ? reference(reading, noun.mention, at, 1) : undefined;
  }
  const inner = noun.inner.findLast((each) => fitting(reading, each, wanted));
  return inner !== undefined && isCarried(reading, noun, inner) ? reference(reading, inner, at, 0.95) : undefined;
}

/** "the Quill 2 AI model", "the Larkspur team": the words after the name add nothing. */
function isCarried(reading: Reading, noun: NounUnit, inner: number): boolean {
  const kind = mentionOf(reading, inner)?.kind;
  const carriers = kind === undefined ? undefined : CARRIERS[kind];
  const after = noun.words.slice(noun.words.findIndex((word) => word.mention === inner) + 1);
  return (
    carriers !== undefined &&
    after.every((word) => word.tag === 'ADJ' || carriers.has(word.lemma) || carriers.has(word.lower))
  );
}

/** "its latest model, Quill 2", "a rival (Larkspur)", "the start-up — Larkspur —". */
function apposed(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): Member | undefined {
  if (!SORT_NOUNS.has(headLemma(noun)) && !CARRIER_HEADS.has(headLemma(noun))) return undefined;
  const { units } = reading;
  if (!isMark(units, at + 1, 'comma', 'dash', 'open', 'colon', 'quote')) return undefined;
  const called = /^(?:call|name|dub)$/.test(verbAt(units, at + 2)?.lemma ?? '');
  const next = pastAdverbs(units, called ? at + 3 : at + 2);
  const name = nounAt(units, next);
  if (name?.mention === undefined || name.possessive || !fitting(reading, name.mention, wanted)) return undefined;
  if (verbAt(units, pastAdverbs(units, next + 1))?.form === 'finite' && isMark(units, at + 1, 'comma'))
    return undefined;
  const plural = noun.head.lower !== noun.head.lemma;
  const others = plural ? rest(reading, next + 1, wanted, true) : NONE;
  return { found: [reference(reading, name.mention, next, 0.95), ...others], end: next + 1 };
}

/** "Larkspur, the start-up run by Vance": the name that a description stands beside. */
function apposedTo(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): Member | undefined {
  const described = SORT_NOUNS.has(headLemma(noun)) || /^(?:a|an)$/.test(noun.words[0]?.lower ?? '');
  if (!described || !isMark(reading.units, at - 1, 'comma', 'dash', 'open')) return undefined;
  const name = nounAt(reading.units, at - 2);
  if (name?.mention === undefined || name.possessive || !fitting(reading, name.mention, wanted)) return undefined;
  return { found: [reference(reading, name.mention, at - 2, 0.93)], end: at + 1 };
}

const CARRIER_HEADS = new Set(Object.values(CARRIERS).flatMap((each) => [...each]));

/** "firms such as A and B", "investors, including A": the examples stand for the whole. */
function examples(reading: Reading, noun: NounUnit, at: number, wanted: Wanted, depth: number): Member | undefined {
  if (noun.mention !== undefined || !isPlural(noun)) return undefined;
  const { units } = reading;
  let next = at + 1;
  for (const phrase of phrasesAfter(units, at)) {
    if (EXAMPLE_PREPOSITIONS.has(phrase.preposition)) break;
    next = phrase.at + 1;
  }
  if (isMark(units, next, 'comma')) next += 1;
  if (isMark(units, next, 'dash', 'colon')) return listed(reading, next + 1, wanted, depth);
  if (!isPreposition(units, next, ...EXAMPLE_PREPOSITIONS)) return undefined;
  return listed(reading, next + 1, wanted, depth);
}

/** One firm "like Larkspur" is another firm; firms like it include it. */
function isPlural(noun: NounUnit): boolean {
  return (
    noun.head.lower !== noun.head.lemma ||
    /^(?:competition|people|others|media|lot|team|group|swathe|host|number|range)$/.test(noun.head.lower)
  );
}

function listed(reading: Reading, at: number, wanted: Wanted, depth: number): Member | undefined {
  const start = headOf(reading.units, pastAdverbs(reading.units, at));
  if (start === undefined) return undefined;
  const first = member(reading, start, wanted, depth + 1);
  if (first.found.length === 0) return undefined;
  return { found: [...first.found, ...rest(reading, first.end, wanted, true)], end: first.end };
}

/** "two of Acme's models", "the latest version of Quill". */
function through(reading: Reading, noun: NounUnit, at: number, wanted: Wanted, depth: number): Member | undefined {
  const works = wanted.kinds.includes('Model') && /^(?:model|weight|code|version)$/.test(headLemma(noun));
  if (!works && !TRANSPARENT.has(headLemma(noun)) && noun.head.tag !== 'NUM') return undefined;
  const phrase = phrasesAfter(reading.units, at, 1)[0];
  if (!phrase || !(works ? /^(?:of|in|under)$/ : /^(?:of|from|in|among)$/).test(phrase.preposition)) return undefined;
  const inside = member(reading, phrase.at, wanted, depth + 1);
  return { found: inside.found.map((each) => ({ ...each, weight: each.weight * 0.95 })), end: inside.end };
}

/** "offerings from Acme", "Acme's chips", "Acme products": the maker, where products count for it. */
function ofMaker(reading: Reading, noun: NounUnit, at: number, wanted: Wanted, depth: number): Member | undefined {
  const work = /^(?:Model|Product)$/.test(argumentKind(reading, noun.mention) ?? '');
  if (!wanted.products || !(work || PRODUCT_NOUNS.has(headLemma(noun)))) return undefined;
  const owner = noun.owner === undefined ? undefined : ownerReference(reading, noun, at, wanted);
  if (owner) return { found: [...leftList(reading, noun.owner ?? at, wanted), owner], end: at + 1 };
  const inner = noun.inner.findLast((each) => fitting(reading, each, wanted));
  if (inner !== undefined) return { found: [reference(reading, inner, at, 0.85)], end: at + 1 };
  const phrase = phrasesAfter(reading.units, at).find((each) => /^(?:from|by|of)$/.test(each.preposition));
  if (!phrase) return undefined;
  const inside = member(reading, phrase.at, wanted, depth + 1);
  return { found: inside.found.map((each) => ({ ...each, weight: each.weight * 0.9 })), end: inside.end };
}

/** The mention that owns a noun phrase: "Acme's", "its". */
export function ownerReference(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): Reference | undefined {
  if (noun.ownerMention !== undefined && fitting(reading, noun.ownerMention, wanted)) {
    return reference(reading, noun.ownerMention, at, 1);
  }
  if (noun.owner === undefined) return undefined;
  const owner = nounAt(reading.units, noun.owner);
  return owner ? headReference(reading, owner, noun.owner, wanted) : undefined;
}

/** All owners: "Northwind and Larkspur's joint venture". */
export function ownerReferences(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): readonly Reference[] {
  const own = ownerReference(reading, noun, at, wanted);
  if (!own) return NONE;
  return noun.owner === undefined ? [own] : [...leftList(reading, noun.owner, wanted), own];
}

/** Members of the list that the unit at `at` ends, itself left out, left to right. */
export function leftList(reading: Reading, at: number, wanted: Wanted): readonly Reference[] {
  const { units } = reading;
  let edge = leftEdge(units, at);
  if (!isMark(units, edge - 1, 'and', 'or')) return NONE;
  const found: Reference[] = [];
  let mark = edge - 1;
  while (isMark(units, mark, 'and', 'or', 'comma')) {
    const place = isMark(units, mark, 'and', 'or') && isMark(units, mark - 1, 'comma') ? mark - 2 : mark - 1;
    const noun = nounAt(units, place);
    const own = noun && headReference(reading, noun, place, wanted);
    if (!own) break;
    found.unshift(own);
    edge = leftEdge(units, place);
    mark = edge - 1;
  }
  return verbAt(units, edge - 1) && verbAt(units, edge - 1)?.form === 'finite' && found.length < 2 ? NONE : found;
}

function leftEdge(units: readonly Unit[], at: number): number {
  let edge = at;
  for (;;) {
    const owner = nounAt(units, edge)?.owner;
    if (owner === undefined) return edge;
    edge = owner;
  }
}

/** The further members of a list whose first member ends at `from`. `loose` lists need no "and" before the last. */
function rest(reading: Reading, from: number, wanted: Wanted, loose: boolean): readonly Reference[] {
  const { units } = reading;
  const found: Reference[] = [];
  let closed = false;
  let at = from;
  for (let steps = 0; steps < 40; steps += 1) {
    const join = joinAt(units, at);
    if (!join) break;
    const head = headOf(units, join.next);
    if (head === undefined || (join.last && startsClause(units, head, from))) break;
    const next = member(reading, head, wanted, 1);
    if (next.found.length === 0 && !join.last && !isMark(units, head + 1, 'comma', 'and')) break;
    found.push(...next.found);
    closed ||= join.last;
    at = next.end;
  }
  return closed || loose ? found : NONE;
}

interface Join {
  readonly next: number;
  readonly last: boolean;
}

/** `,` or `and` or `, and` or `as well as with` between members. */
function joinAt(units: readonly Unit[], at: number): Join | undefined {
  let next = at;
  const comma = isMark(units, next, 'comma');
  if (comma) next += 1;
  const last = isMark(units, next, 'and', 'or');
  if (last) next += 1;
  if (!comma && !last) return undefined;
  if (last && isPreposition(units, next, 'with', 'to', 'by', 'from', 'in')) next += 1;
  return { next: pastAdverbs(units, next), last };
}

/** "…, and Larkspur sold …": the noun is the subject of a new clause, no member. */
function startsClause(units: readonly Unit[], head: number, list: number): boolean {
  const next = pastAdverbs(units, head + 1);
  const verb = verbAt(units, next);
  if (verb?.form !== 'finite' || isReducedPassive(units, next)) return false;
  for (let left = list - 1; left >= 0; left -= 1) {
    if (isMark(units, left, 'semicolon', 'colon', 'subordinator', 'that')) return false;
    const before = verbAt(units, left);
    if (before?.form === 'finite') return true;
  }
  return false;
}

/** The only firm named before a place of the sentence, else the one that the text is about. */
export function firmInMind(reading: Reading, at: number, except: readonly number[] = []): readonly Reference[] {
  const barred = new Set(except.map((mention) => mentionOf(reading, mention)?.entity));
  const before = new Map<string, Reference>();
  for (let left = 0; left < at; left += 1) {
    const noun = nounAt(reading.units, left);
    if (noun?.mention === undefined || argumentKind(reading, noun.mention) !== 'Firm') continue;
    const entity = mentionOf(reading, noun.mention)?.entity ?? '';
    if (!barred.has(entity)) before.set(entity, reference(reading, noun.mention, left, 0.78));
  }
  if (before.size === 1) return [...before.values()];
  const { topic } = reading;
  if (before.size > 1 || !topic || barred.has(mentionOf(reading, topic.mention)?.entity)) return NONE;
  return [{ mention: topic.mention, at, weight: topic.weight }];
}
