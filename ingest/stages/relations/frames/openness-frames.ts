import { headLemma, phraseOf, type Reading } from '../reading';
import { ownerReferences } from '../references/owners';
import type { Reference } from '../references/reference';
import { referencesOf, subjectReferences } from '../references/references';
import { isPassive, subjectOf } from '../syntax/clauses';
import { complementsOf } from '../syntax/complements';
import { isMark, nounAt, type VerbUnit } from '../syntax/units';
import { relativeObject } from './holder-verbs';
import { type Draft, kindsAt, type Proposal, pairs } from './proposal';

const MAKERS = { kinds: kindsAt('OPEN_SOURCED', 'subject') };
const WORKS = { kinds: kindsAt('OPEN_SOURCED', 'object') };
const LICENCE =
  /\b((?:MIT|Apache(?: 2\.0)?|BSD|GPL(?:v\d)?|Creative Commons|CC BY(?:-SA)?(?: 4\.0)?|MPL|LGPL)(?:[ -]licen[cs]e)?)\b/i;

/** What else says that a work was opened: "make Quill open source", "released Quill as open source", "under an MIT licence". */
export function opennessFrames(reading: Reading): readonly Proposal[] {
  return reading.units.flatMap((unit, at) => {
    if (unit.type !== 'verb') return [];
    if (unit.lemma === 'make') return made(reading, unit, at);
    return /^(?:release|distribute|publish|license|launch|offer|ship|put)$/.test(unit.lemma)
      ? released(reading, unit, at)
      : [];
  });
}

function draft(verb: VerbUnit, at: number, licence?: string): Draft {
  return {
    type: 'OPEN_SOURCED',
    trigger: verb.trigger,
    rule: 'openness',
    weight: 0.9,
    at,
    ...(licence === undefined ? {} : { attributes: { licence } }),
  };
}

/** "make Quill open source", "making the weights of Quill open". */
function made(reading: Reading, verb: VerbUnit, at: number): readonly Proposal[] {
  const { object } = complementsOf(reading.units, at);
  const open = opensAfter(reading, at);
  if (!open) return [];
  const passive = isPassive(reading.units, at);
  const subject = subjectOf(reading.units, at);
  if (passive || object === undefined || !subject) return [];
  return pairs(
    reading,
    draft(verb, at),
    subjectReferences(reading, subject.at, MAKERS),
    referencesOf(reading, object, WORKS),
  );
}

/** Whether the clause of a verb goes on "open source" or "open-source" as what it makes of its object. */
export function opensAfter(reading: Reading, at: number): boolean {
  const { units } = reading;
  for (let next = at + 1; next < Math.min(units.length, at + 12); next += 1) {
    const unit = units[next];
    if (
      !unit ||
      (unit.type === 'verb' && !/^open/.test(unit.lemma)) ||
      isMark(units, next, 'semicolon', 'relative', 'that')
    )
      return false;
    if (unit.type === 'noun') {
      if (/^open(?:-| )?source$|open source$/.test(phraseOf(unit)) || /open-source$/.test(unit.head.lower)) return true;
    } else if (/^open(?:-source)?/.test(unit.type === 'mark' ? unit.lower : unit.lemma)) return true;
  }
  return false;
}

/** "released Quill under an MIT licence", "Quill is distributed under": the owner of the work opened it. */
function released(reading: Reading, verb: VerbUnit, at: number): readonly Proposal[] {
  const complements = complementsOf(reading.units, at);
  const under = complements.prepositions.find((each) => each.preposition === 'under' || each.preposition === 'as');
  if (!under) return [];
  const noun = nounAt(reading.units, under.at);
  const span = noun ? reading.doc.text.slice(noun.start, noun.end + 24) : '';
  const licence = LICENCE.exec(span)?.[1];
  const open =
    licence !== undefined || (noun !== undefined && /open[- ]?(?:source|licen|weight)|permissive/.test(phraseOf(noun)));
  if (!open) return [];
  const subject = subjectOf(reading.units, at);
  if (!subject) return [];
  const passive = isPassive(reading.units, at);
  const works = passive
    ? subjectReferences(reading, subject.at, WORKS)
    : objects(reading, complements.object ?? relativeObject(reading.units, at));
  const makers = passive ? ownersOf(reading, subject.at) : subjectReferences(reading, subject.at, MAKERS);
  return pairs(reading, draft(verb, at, licence), makers, works);
}

function objects(reading: Reading, object: number | undefined): readonly Reference[] {
  return object === undefined ? [] : referencesOf(reading, object, WORKS);
}

function ownersOf(reading: Reading, at: number): readonly Reference[] {
  const noun = nounAt(reading.units, at);
  return noun && headLemma(noun) !== undefined ? ownerReferences(reading, noun, at, MAKERS) : [];
}
