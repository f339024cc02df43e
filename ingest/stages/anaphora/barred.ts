import type { Kind } from '../../../graph/ontology/kinds';
import { OFFERS, TURNING_DOWN } from '../../rules/anaphora/plain-things';
import { SAYING } from '../../rules/attribution/saying';
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
  else if (!isOwnOf(anaphor)) for (const subject of subjectsBefore(anaphor, reading, history)) barred.add(subject);
  for (const described of describedBefore(anaphor, reading, history)) barred.add(described);
  for (const refuser of refusersBefore(anaphor, reading, history)) barred.add(refuser);
  for (const paper of papersBefore(anaphor, reading, history)) barred.add(paper);
  for (const backer of backersBefore(anaphor, reading, history)) barred.add(backer);
  return barred;
}

/** "Larkspur is its main rival", "Larkspur and Tern Labs, its rivals,": nobody is a rival or customer of itself. */
function describedBefore(
  { at, possessive, form }: Anaphor,
  reading: Reading,
  history: readonly Past[],
): readonly string[] {
  const { units, sentence } = reading;
  const noun = nounAt(units, at);
  if (form !== 'it' || !possessive || !noun || !OTHERS.test(noun.head.lemma)) return [];
  const left = verbAt(units, at - 1)?.lemma === 'be' ? (subjectOf(units, at - 1)?.at ?? at) : at - 2;
  if (left !== at - 2 || !isMark(units, at - 1, 'comma')) {
    if (verbAt(units, at - 1)?.lemma !== 'be') return [];
  }
  const members = subjectReferences(reading, left, { kinds: ['Firm', 'Organization'] });
  const ids = members.flatMap(({ mention }) => mentionOf(reading, mention)?.entity ?? []);
  return ids.length > 0
    ? ids
    : history.filter((past) => past.sentence === sentence && past.at === left).map(({ entity }) => entity.id);
}

/** What somebody is to somebody else. */
const OTHERS =
  /^(?:rival|competitor|customer|client|supplier|partner|investor|backer|shareholder|owner|parent|subsidiary|unit|neighbour|neighbor|buyer|suitor)$/;

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

/** "The Ledger reported that it": papers report of others, if there are any. */
function papersBefore(
  { at, subject, start, kinds }: Anaphor,
  reading: Reading,
  history: readonly Past[],
): readonly string[] {
  const { units, sentence } = reading;
  const left = isMark(units, at - 1, 'that', 'relative') ? at - 2 : at - 1;
  if (!subject || verbAt(units, left)?.lemma !== 'report') return [];
  const papers = subjectEntities(reading, left, kinds, history);
  const others = history.some(
    (past) =>
      past.start < start &&
      sentence - past.sentence <= 2 &&
      past.entity.kind === 'Firm' &&
      !papers.includes(past.entity.id),
  );
  return others ? papers : [];
}

/** "Larkspur turned down its offer": what is refused is another's. */
function refusersBefore(anaphor: Anaphor, reading: Reading, history: readonly Past[]): readonly string[] {
  const noun = nounAt(reading.units, anaphor.at);
  if (!anaphor.possessive || anaphor.sort !== '' || !noun || !OFFERS.has(noun.head.lemma)) return [];
  const verb = verbAt(reading.units, anaphor.at - 1);
  if (!verb || !TURNING_DOWN.has(verb.lemma)) return [];
  return subjectEntities(reading, anaphor.at - 1, anaphor.kinds, history);
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
function subjectsBefore(anaphor: Anaphor, reading: Reading, history: readonly Past[]): readonly string[] {
  const { units } = reading;
  for (let left = anaphor.at - 1; left >= 0; left -= 1) {
    const verb = verbAt(units, left);
    if (verb?.form === 'gerund' && anaphor.possessive) continue;
    if (!verb) continue;
    return verb.lemma === 'value' ? [] : subjectEntities(reading, left, anaphor.kinds, history);
  }
  return [];
}

/** What the subject of a verb stands for, be it a name or an anaphor of the same sentence. */
function subjectEntities(
  reading: Reading,
  verb: number,
  kinds: readonly Kind[],
  history: readonly Past[],
): readonly string[] {
  const at = subjectOf(reading.units, verb)?.at ?? verb - 1;
  const named = subjectReferences(reading, at, { kinds });
  const said = history.filter((past) => past.sentence === reading.sentence && past.at === at && past.place !== 'owner');
  return [
    ...named.flatMap(({ mention }) => mentionOf(reading, mention)?.entity ?? []),
    ...said.map(({ entity }) => entity.id),
  ];
}

/** "a company that sells its": a possessive is most often the subject's of its own clause. */
const OWN_SCORE = 0.4;
const BESIDE_SCORE = 0.9;

/**
 * What a pronoun's own sentence speaks for: the subject of the clause that a possessive stands in; whoever is said to
 * have said so, if it is a subject. Each with what it adds to a candidate's score.
 */
export function ownersOf(anaphor: Anaphor, reading: Reading, history: readonly Past[]): ReadonlyMap<string, number> {
  const beside = besideBefore(anaphor, reading, history);
  if (beside !== undefined) return new Map([[beside, BESIDE_SCORE]]);
  const said = anaphor.subject ? sayingBefore(anaphor, reading) : undefined;
  if (said !== undefined) return scored(subjectEntities(reading, said, anaphor.kinds, history));
  if (!anaphor.possessive || anaphor.sort !== '') return new Map();
  for (let left = anaphor.at - 1; left >= 0; left -= 1) {
    if (verbAt(reading.units, left)?.form === 'finite') {
      return scored(subjectEntities(reading, left, anaphor.kinds, history));
    }
  }
  return new Map();
}

function scored(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id) => [id, OWN_SCORE]));
}

/** "Northwind and its chief": whose it is stands right before. */
function besideBefore(
  { at, possessive, sort }: Anaphor,
  { units, sentence }: Reading,
  history: readonly Past[],
): string | undefined {
  if (!possessive || sort !== '' || !isMark(units, at - 1, 'and', 'or')) return undefined;
  const past = history.findLast((each) => each.sentence === sentence && each.at === at - 2 && each.place !== 'owner');
  return past?.entity.id;
}

/** Verbs of saying by which one most often speaks of oneself; papers report of others. */
const OF_ONESELF: ReadonlySet<string> = new Set(
  [...SAYING].filter((verb) =>
    /^(?:say|announce|add|confirm|deny|claim|disclose|insist|state|acknowledge)$/.test(verb),
  ),
);

/** "Northwind said (that) it": the verb of saying right before. */
function sayingBefore({ at }: Anaphor, { units }: Reading): number | undefined {
  const left = isMark(units, at - 1, 'that', 'relative', 'time') ? at - 2 : at - 1;
  return OF_ONESELF.has(verbAt(units, left)?.lemma ?? '') ? left : undefined;
}
