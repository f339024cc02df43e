import { BEING, INSIDES, LICENCE, OPEN_TERMS, PUBLISHING } from '../../../rules/relations/openness';
import { headLemma, mentionOf, phraseOf, type Reading } from '../reading';
import { ownerReferences } from '../references/owners';
import type { Reference } from '../references/reference';
import { ownReferences, referencesOf, subjectReferences } from '../references/references';
import { isPassive } from '../syntax/clauses';
import { complementsOf, phrasesAfter } from '../syntax/complements';
import { pastAdverbs } from '../syntax/skip';
import { isMark, isPreposition, markAt, nounAt, type VerbUnit, verbAt } from '../syntax/units';
import { subjectOfClause } from './clause-subject';
import { contactObject } from './elliptic';
import { relativeObject } from './holder-verbs';
import { type Draft, kindsAt, type Proposal, pairs } from './proposal';

const MAKERS = { kinds: kindsAt('OPEN_SOURCED', 'subject') };
const WORKS = { kinds: kindsAt('OPEN_SOURCED', 'object') };

/** What else says that a work was opened: "make Quill open source", "released the weights of", "under an MIT licence". */
export function opennessFrames(reading: Reading): readonly Proposal[] {
  return reading.units.flatMap((unit, at) => {
    if (unit.type !== 'verb' || !(PUBLISHING.test(unit.lemma) || isBeingAvailable(reading, at))) return [];
    const terms = termsOf(reading, unit, at);
    return terms ? opened(reading, unit, at, terms) : [];
  });
}

interface Terms {
  readonly licence?: string;
}

/** On what open terms a verb publishes its object; undefined where on none. */
function termsOf(reading: Reading, verb: VerbUnit, at: number): Terms | undefined {
  const licensed = licenceOf(reading, at);
  if (licensed) return licensed;
  if (/^make$/.test(verb.lemma)) return opensAfter(reading, at) ? {} : undefined;
  const thing = isPassive(reading.units, at)
    ? subjectOfClause(reading.units, at)?.at
    : complementsOf(reading.units, at).object;
  const noun = thing === undefined ? undefined : nounAt(reading.units, thing);
  return noun && INSIDES.test(headLemma(noun)) ? {} : undefined;
}

/** "under an MIT licence", "as open source". */
function licenceOf(reading: Reading, at: number): Terms | undefined {
  const under = complementsOf(reading.units, at).prepositions.find((each) => /^(?:under|as)$/.test(each.preposition));
  const noun = under && nounAt(reading.units, under.at);
  if (!noun) return quotedLicence(reading, at);
  const licence = LICENCE.exec(reading.doc.text.slice(noun.start, noun.end + 24))?.[1];
  if (licence !== undefined) return { licence };
  return OPEN_TERMS.test(phraseOf(noun)) ? {} : undefined;
}

/** "released Quill, a model, under an ‘MIT License’": the quotation mark hides the noun. */
function quotedLicence({ units, doc }: Reading, at: number): Terms | undefined {
  for (let next = at + 1; next < Math.min(units.length, at + REACH) && !verbAt(units, next); next += 1) {
    if (!isPreposition(units, next, 'under')) continue;
    const end = units[next]?.end ?? 0;
    const licence = QUOTED.exec(doc.text.slice(end, end + 40))?.[1];
    return licence === undefined ? undefined : { licence };
  }
  return undefined;
}

const QUOTED = new RegExp(`^ (?:an? |the )?[‘“"'\`]${LICENCE.source}`, 'i');

function opened(reading: Reading, verb: VerbUnit, at: number, { licence }: Terms): readonly Proposal[] {
  const { units } = reading;
  const { object, prepositions } = complementsOf(units, at);
  const passive = isPassive(units, at) || BEING.test(verb.lemma);
  const subject = subjectOfClause(units, at)?.at;
  if (subject === undefined) return [];
  const by = passive ? prepositions.find((each) => each.preposition === 'by') : undefined;
  const thing = passive ? subject : (object ?? relativeObject(units, at) ?? contactObject(units, subject));
  if (thing === undefined) return [];
  const works = worksAt(reading, thing, passive);
  const makers = by ? referencesOf(reading, by.at, MAKERS) : ofSubject(reading, subject, passive);
  const attributes = licence === undefined ? {} : { attributes: { licence } };
  const draft: Draft = {
    type: 'OPEN_SOURCED',
    trigger: verb.trigger,
    rule: 'openness',
    weight: 0.9,
    at,
    ...attributes,
  };
  if (makers.length > 0 || !passive) return pairs(reading, draft, makers, works);
  return works.flatMap((work) => pairs(reading, draft, makerInMind(reading, work), [work]));
}

/** "The model is available under …": who the text says made it. */
function makerInMind(reading: Reading, { mention }: Reference): readonly Reference[] {
  const maker = reading.makers?.get(mentionOf(reading, mention)?.entity ?? '');
  return maker ? [{ mention: maker.mention, at: 0, weight: maker.weight }] : [];
}

/** "is available under": being there for others, on the terms that follow. */
function isBeingAvailable(reading: Reading, at: number): boolean {
  const verb = verbAt(reading.units, at);
  return verb !== undefined && BEING.test(verb.lemma) && isAvailable(reading, pastAdverbs(reading.units, at + 1));
}

/** Who opens: the subject, or the owner of what is said to be opened. */
function ofSubject(reading: Reading, subject: number, passive: boolean): readonly Reference[] {
  if (!passive) return subjectReferences(reading, subject, MAKERS);
  const noun = nounAt(reading.units, subject);
  return noun ? ownerReferences(reading, noun, subject, MAKERS) : [];
}

/** The works that are published, or whose weights are. */
function worksAt(reading: Reading, at: number, passive: boolean): readonly Reference[] {
  const direct = passive ? subjectReferences(reading, at, WORKS) : referencesOf(reading, at, WORKS);
  const noun = nounAt(reading.units, at);
  if (direct.length > 0 || !noun || !INSIDES.test(headLemma(noun))) return direct;
  const owners = ownerReferences(reading, noun, at, WORKS);
  if (owners.length > 0) return owners;
  const phrase = phrasesAfter(reading.units, at).find((each) => /^(?:of|for|to|behind)$/.test(each.preposition));
  if (phrase) return referencesOf(reading, phrase.at, WORKS);
  return noun.inner.flatMap(() => ownReferences(reading, at, WORKS));
}

/** How far from its verb what it makes of its object may stand. */
const REACH = 12;

/** Whether the clause of a verb goes on "open source", "open-source" or "freely available" as what it makes of its object. */
export function opensAfter(reading: Reading, at: number): boolean {
  const { units } = reading;
  for (let next = at + 1; next < Math.min(units.length, at + REACH); next += 1) {
    const unit = units[next];
    if (!unit || isMark(units, next, 'semicolon', 'relative', 'that')) return false;
    if (unit.type === 'verb' && !/^open/.test(unit.lemma)) return false;
    if (unit.type === 'noun') {
      if (/^open(?:-| )?source$|open source$/.test(phraseOf(unit)) || /open-source$/.test(unit.head.lower)) return true;
      continue;
    }
    if (/^open(?:-source|-weight)?\b/.test(unit.type === 'mark' ? unit.lower : unit.lemma)) return true;
    if (/^(?:freely|publicly)$/.test(unit.type === 'mark' ? unit.lower : '') && isAvailable(reading, next + 1))
      return true;
  }
  return false;
}

function isAvailable({ units }: Reading, at: number): boolean {
  return /^(?:available|downloadable|accessible)$/.test(markAt(units, at)?.lower ?? '');
}
