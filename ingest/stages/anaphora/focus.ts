import type { DocumentEntity } from '../../document/document';
import { ACTING, EVENTS } from '../../rules/anaphora/plain-things';
import { PERSON_HEADS } from '../../rules/anaphora/sorts';
import { isRoleWord } from '../../rules/roles/roles';
import type { Reading } from '../relations/reading';
import { subjectOf } from '../relations/syntax/clauses';
import { pastAdverbs } from '../relations/syntax/skip';
import { type NounUnit, nounAt, type Unit, verbAt } from '../relations/syntax/units';
import { type Anaphor, standsForSort } from './anaphor';
import type { Past } from './history';

/** What only firms are in: "it was in talks". */
const BUSY: ReadonlySet<string> = new Set([
  'talks',
  'negotiations',
  'discussions',
  'debt',
  'administration',
  'business',
]);

/**
 * Whether "it" may go on with an entity: it does what only firms do, or the entity is what the sentence or the one before
 * is about and no plain thing ("the deal", "a plant") has come between.
 */
export function mayGoOn(
  anaphor: Anaphor,
  entity: DocumentEntity,
  reading: Reading,
  before: Reading | undefined,
  history: readonly Past[],
): boolean {
  if (anaphor.form !== 'it') return true;
  if (isNamedAfterSubject(anaphor, entity, reading, history)) return true;
  if (anaphor.possessive) return !ownSubjectIsPlain(anaphor, reading);
  if (!anaphor.subject) return true;
  if (doesAsFirmsDo(anaphor, reading)) return true;
  return isInFocus(anaphor, entity, reading, history) && !hasPlainSubject(anaphor, reading, before);
}

/** "it bought", "it is in talks", "it is a subsidiary". */
function doesAsFirmsDo({ at }: Anaphor, { units }: Reading): boolean {
  const next = pastAdverbs(units, at + 1);
  const lemma = verbAt(units, next)?.lemma ?? '';
  if (ACTING.has(lemma)) return true;
  if (lemma !== 'be' && lemma !== 'become' && lemma !== 'remain') return false;
  const noun = units.slice(next + 1, next + 4).find((unit) => unit.type === 'noun');
  return noun?.type === 'noun' && (BUSY.has(noun.head.lower) || standsForSort(noun.head.lower));
}

/** "The money helps Northwind as it": named in the sentence, after its last subject that is a plain thing. */
function isNamedAfterSubject(
  { at, start }: Anaphor,
  { id }: DocumentEntity,
  { units, sentence }: Reading,
  history: readonly Past[],
): boolean {
  const named = history.findLast((past) => past.sentence === sentence && past.start < start);
  const subject = lastSubject(units, at);
  return named?.entity.id === id && subject !== undefined && subject.start < named.start;
}

function isInFocus(
  { start }: Anaphor,
  { id }: DocumentEntity,
  { sentence }: Reading,
  history: readonly Past[],
): boolean {
  return history.some(
    (past) =>
      past.entity.id === id &&
      past.start < start &&
      sentence - past.sentence <= 1 &&
      (past.place === 'subject' || (past.anaphor && past.place !== 'owner')),
  );
}

/** "The city regained its": the subject of its own clause is what a possessive stands for. */
function ownSubjectIsPlain({ at }: Anaphor, { units }: Reading): boolean {
  for (let left = at - 1; left >= 0; left -= 1) {
    if (verbAt(units, left)?.form !== 'finite') continue;
    const subject = subjectOf(units, left);
    const noun = subject && nounAt(units, subject.at);
    return noun !== undefined && isPlainThing(noun) && !EVENTS.has(noun.head.lemma);
  }
  return false;
}

/** The last subject before is a plain thing: in the sentence itself, else that of the sentence before. */
function hasPlainSubject({ at }: Anaphor, reading: Reading, before: Reading | undefined): boolean {
  const own = lastSubject(reading.units, at);
  if (own) return isPlainThing(own);
  const main = before && firstSubject(before.units);
  return main !== undefined && isPlainThing(main);
}

function lastSubject(units: readonly Unit[], at: number): NounUnit | undefined {
  for (let left = at - 1; left >= 0; left -= 1) {
    const subject = verbAt(units, left)?.form === 'finite' ? subjectOf(units, left) : undefined;
    if (subject) return nounAt(units, subject.at);
  }
  return undefined;
}

function firstSubject(units: readonly Unit[]): NounUnit | undefined {
  for (const [at, unit] of units.entries()) {
    const subject = unit.type === 'verb' && unit.form === 'finite' ? subjectOf(units, at) : undefined;
    if (subject) return nounAt(units, subject.at);
  }
  return undefined;
}

/** "the deal", "a plant": one thing, neither somebody nor what a firm or work is called by, and nobody's own. */
function isPlainThing({ words, head, mention, inner, owner }: NounUnit): boolean {
  if (mention !== undefined || inner.length > 0 || owner !== undefined || head.tag !== 'NOUN') return false;
  if (!/^(?:the|a|an|this|that|another|each|every)$/.test(words[0]?.lower ?? '')) return false;
  const singular = head.lower === head.lemma;
  return singular && !isRoleWord(head.lower) && !PERSON_HEADS.has(head.lower) && !standsForSort(head.lower);
}
