import { isMark, isPreposition, markAt, nounAt, type Unit, verbAt } from './units';

/** How far a search goes: longer detours are no sentence that a person would follow. */
export const REACH = 40;

/**
 * Where a parenthesis that ends just before `at` begins: a bracket, an aside between dashes, a comma phrase that is an
 * apposition, a relative clause, a participle or a "said X" frame. Undefined where the comma opens no such thing.
 */
export function asideStart(units: readonly Unit[], at: number): number | undefined {
  if (isMark(units, at, 'close')) return opening(units, at, 'open');
  if (isMark(units, at, 'dash')) return opening(units, at, 'dash');
  if (isMark(units, at, 'comma')) return commaAside(units, at);
  return undefined;
}

function opening(units: readonly Unit[], at: number, kind: 'open' | 'dash'): number | undefined {
  for (let left = at - 1; left >= Math.max(0, at - REACH); left -= 1) if (isMark(units, left, kind)) return left;
  return undefined;
}

function commaAside(units: readonly Unit[], at: number): number | undefined {
  for (let left = at - 1; left >= Math.max(1, at - REACH); left -= 1) {
    if (isMark(units, left, 'semicolon', 'colon')) return undefined;
    if (isMark(units, left, 'close')) left = opening(units, left, 'open') ?? left;
    if (!isMark(units, left, 'comma')) continue;
    if (opensAside(units, left + 1, at)) return left;
    if (verbBetween(units, left + 1, at)) return undefined;
  }
  return undefined;
}

function verbBetween(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (verbAt(units, at)?.form === 'finite') return true;
  return false;
}

/** Whether the units from the comma's right to the closing comma are an aside. */
function opensAside(units: readonly Unit[], from: number, to: number): boolean {
  if (isMark(units, from, 'relative', 'whose')) return true;
  if (isPreposition(units, from)) return !verbBetween(units, from, to) || isMark(units, from + 1, 'relative');
  const verb = verbAt(units, from);
  if (verb)
    return (
      verb.form === 'gerund' || verb.form === 'participle' || /ed$|^(?:led|run|built|held|known)$/.test(verb.head.lower)
    );
  if (isMark(units, from, 'adverb', 'adjective', 'time', 'other')) return !verbBetween(units, from, to);
  if (isMark(units, from, 'and')) return !verbBetween(units, from, to);
  if (!nounAt(units, from)) return false;
  return !verbBetween(units, from, to) || hasRelative(units, from, to) || isSaying(units, from, to);
}

function hasRelative(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isMark(units, at, 'relative', 'whose')) return true;
    if (verbAt(units, at)?.form === 'finite') return isReduced(units, at);
  }
  return false;
}

/** "the startup run by Vance": a participle that looks like a past tense. */
function isReduced(units: readonly Unit[], at: number): boolean {
  const verb = verbAt(units, at);
  return verb !== undefined && verb.words.length === 1 && isPreposition(units, at + 1, 'by', 'in', 'at', 'from');
}

function isSaying(units: readonly Unit[], from: number, to: number): boolean {
  const verb = verbAt(units, to - 1) ?? verbAt(units, from + 1);
  return verb !== undefined && /^(?:say|report|add|note|confirm|announce|claim|tell)$/.test(verb.lemma);
}

/** Index of the first unit at or after `at` that is no adverb, date or opening quote. */
export function pastAdverbs(units: readonly Unit[], at: number): number {
  let next = at;
  while (next < units.length && isMark(units, next, 'adverb', 'time', 'quote') && markAt(units, next)?.lower !== 'not')
    next += 1;
  return next;
}

/** Index of the first unit at or before `at` that is no adverb or date. */
export function beforeAdverbs(units: readonly Unit[], at: number): number {
  let next = at;
  while (next >= 0 && isMark(units, next, 'adverb', 'time', 'other', 'quote')) {
    if (isPreposition(units, next - 1) && isMark(units, next, 'time')) next -= 1;
    next -= 1;
  }
  return next;
}
