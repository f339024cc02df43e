import type { Kind } from '../../../graph/ontology/kinds';
import type { Reading } from '../relations/reading';
import { mentionOf } from '../relations/reading';
import { subjectReferences } from '../relations/references/references';
import { governingPreposition, subjectOf } from '../relations/syntax/clauses';
import { isMark, nounAt, verbAt } from '../relations/syntax/units';
import type { Anaphor } from './anaphor';
import type { Past } from './history';

/** Whom an anaphor cannot stand for, by where it stands: entities by id. */
export function barredBy(anaphor: Anaphor, reading: Reading, history: readonly Past[]): ReadonlySet<string> {
  const barred = new Set(anaphor.not.flatMap((mention) => mentionOf(reading, mention)?.entity ?? []));
  for (const beside of joined(anaphor, reading)) barred.add(beside);
  if (anaphor.subject) for (const fronted of frontedBefore(anaphor, reading, history)) barred.add(fronted);
  else if (!isOwnOf(anaphor)) for (const subject of subjectsBefore(anaphor, reading)) barred.add(subject);
  for (const backer of backersBefore(anaphor, reading, history)) barred.add(backer);
  return barred;
}

/** "Northwind led a round for Larkspur, which values it at": what is valued is not who pays, if another is named. */
function backersBefore(
  { at, start }: Anaphor,
  { units, sentence }: Reading,
  history: readonly Past[],
): readonly string[] {
  const verb = verbAt(units, at - 1) ?? verbAt(units, at + 1);
  if (verb?.lemma !== 'value') return [];
  const here = history.filter(
    (past) => past.sentence === sentence && past.start < start && past.entity.kind === 'Firm',
  );
  const others = here.some(({ place }) => place !== 'subject');
  return others ? here.filter(({ place }) => place === 'subject').map(({ entity }) => entity.id) : [];
}

/** "Northwind and its": a possessive may well be the subject's own; a description never is. */
function isOwnOf({ possessive, form }: Anaphor): boolean {
  return form === 'owned' || (possessive && (form === 'it' || form === 'he' || form === 'she' || form === 'they'));
}

/** "sued the company and Northwind": two members of a list are two. */
function joined({ at, possessive, form }: Anaphor, reading: Reading): readonly string[] {
  const { units } = reading;
  if (possessive && form !== 'definite' && form !== 'epithet') return [];
  return [at - 2, at + 2].flatMap((place) => {
    const noun = isMark(units, (place + at) / 2, 'and', 'or') ? nounAt(units, place) : undefined;
    return noun?.possessive ? [] : (mentionOf(reading, noun?.mention)?.entity ?? []);
  });
}

/** "With Larkspur, the company built": what a phrase before the first subject names is somebody else. */
function frontedBefore({ at }: Anaphor, reading: Reading, history: readonly Past[]): readonly string[] {
  const { units } = reading;
  if (units.slice(0, at).some((unit) => unit.type === 'verb' && unit.form === 'finite')) return [];
  return history.flatMap((past) => {
    const place = units.findIndex((unit) => unit.start <= past.start && past.start < unit.end);
    const before = past.sentence === reading.sentence && place >= 0 && place < at;
    const preposition = before ? governingPreposition(units, place) : undefined;
    const mark = preposition === undefined ? undefined : units[preposition];
    return mark?.type === 'mark' && /^(?:with|by|in|from|through|alongside|after)$/.test(mark.lower)
      ? [past.entity.id]
      : [];
  });
}

/** The subject of the verb that an object or what hangs on it belongs to, its whole list included. */
function subjectsBefore(anaphor: Anaphor, reading: Reading): readonly string[] {
  const { units } = reading;
  for (let left = anaphor.at - 1; left >= 0; left -= 1) {
    const verb = verbAt(units, left);
    if (verb?.form === 'gerund' && anaphor.possessive) continue;
    if (!verb) continue;
    return verb.lemma === 'value' ? [] : subjectEntities(reading, left, anaphor.kinds);
  }
  return [];
}

function subjectEntities(reading: Reading, verb: number, kinds: readonly Kind[]): readonly string[] {
  const subject = subjectOf(reading.units, verb);
  const found = subject ? subjectReferences(reading, subject.at, { kinds }) : [];
  return found.flatMap(({ mention }) => mentionOf(reading, mention)?.entity ?? []);
}

/** The subject of the clause that a possessive pronoun stands in: whose it may be. */
export function ownersOf(anaphor: Anaphor, reading: Reading): ReadonlySet<string> {
  if (!anaphor.possessive || anaphor.sort !== '') return new Set();
  for (let left = anaphor.at - 1; left >= 0; left -= 1) {
    if (verbAt(reading.units, left)?.form === 'finite') return new Set(subjectEntities(reading, left, anaphor.kinds));
  }
  return new Set();
}
