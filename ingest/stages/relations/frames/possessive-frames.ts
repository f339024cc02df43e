import type { Span } from '../../../document/document';
import { SAYING } from '../../../rules/attribution/saying';
import { FORMER } from '../../../rules/roles/roles';
import { isSubject } from '../../anaphora/anaphor';
import { argumentKind, mentionOf, type Reading } from '../reading';
import { ownerReferences } from '../references/owners';
import type { Reference } from '../references/reference';
import { ownReferences, referencesOf, subjectReferences } from '../references/references';
import { headOf } from '../syntax/complements';
import { isMark, isPreposition, markAt, type NounUnit, verbAt } from '../syntax/units';
import { type Draft, kindsAt, type Proposal, pairs } from './proposal';
import { whose } from './relational-frames';

const WORKS = { kinds: kindsAt('DEVELOPED', 'object') };
const MAKERS = { kinds: ['Firm', 'Organization'] } as const;

/** Who is listed after these leads what owns them: "bosses, including Acme's Ada Vance". */
const CHIEFS = /^(?:leaders|bosses|chiefs|heads|executives|ceos|founders)$/;

/** What owners say: "Acme's Quill", "Acme's Quill chatbot", "the Acme Quill model", "Acme's Ada Vance". */
export function possessiveFrames(reading: Reading): readonly Proposal[] {
  return reading.units.flatMap((unit, at) =>
    unit.type === 'noun'
      ? [
          ...works(reading, unit, at),
          ...adjacent(reading, unit, at),
          ...people(reading, unit, at),
          ...belonging(reading, unit, at),
        ]
      : [],
  );
}

function works(reading: Reading, noun: NounUnit, at: number): readonly Proposal[] {
  const owned = ownerReferences(reading, noun, at, MAKERS);
  const owners = owned.length > 0 ? owned : whose(reading, at, MAKERS);
  if (owners.length === 0) return [];
  const anaphor = owners.some((each) => mentionOf(reading, each.mention)?.anaphor);
  const works = ownReferences(reading, at, WORKS).filter((each) => !mentionOf(reading, each.mention)?.anaphor);
  return pairs(
    reading,
    draft(possessiveOf(reading, noun, at), at, 'DEVELOPED', anaphor ? 0.72 : 0.8),
    owners.slice(-1),
    works,
  );
}

type Owned = 'DEVELOPED' | 'LEADS' | 'WORKS_FOR';

function draft(trigger: Span, at: number, type: Owned, weight: number): Draft {
  return {
    type,
    trigger,
    rule: `possessive.${type.toLowerCase()}`,
    weight,
    at: -1 - at,
    status: 'actual',
    settled: true,
  };
}

/** The `'s`, "its" or "whose" that says who owns a noun phrase. */
function possessiveOf(reading: Reading, noun: NounUnit, at: number): Span {
  const pronoun = noun.words.find((word) => word.mention !== undefined && word.mention === noun.ownerMention);
  if (pronoun) return spanOf(pronoun);
  if (isMark(reading.units, at - 1, 'whose')) return spanOf(reading.units[at - 1] ?? noun);
  const owner = noun.owner === undefined ? undefined : reading.units[noun.owner];
  if (!owner) return spanOf(noun);
  const mark = /^['’‘]s?/.exec(reading.doc.text.slice(owner.end, noun.start))?.[0] ?? '';
  return mark === '' ? spanOf(noun) : { start: owner.end, end: owner.end + mark.length };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** A maker's name right before its work's: "Acme Quill 2". */
function adjacent(reading: Reading, noun: NounUnit, at: number): readonly Proposal[] {
  const places = noun.words.flatMap((word, place): number[] => {
    const next = noun.words[place + 1]?.mention;
    if (noun.words[place + 2]?.text.startsWith('-') || mentionOf(reading, word.mention)?.anaphor) return [];
    const left = argumentKind(reading, word.mention);
    const right = argumentKind(reading, next);
    return left === 'Firm' && (right === 'Model' || right === 'Product') ? [place] : [];
  });
  return places.flatMap((place) => {
    const maker = reference(reading, noun, at, place);
    const work = reference(reading, noun, at, place + 1);
    return maker && work
      ? pairs(reading, draft(spanOf(noun.words[place] ?? noun), at, 'DEVELOPED', 0.75), [maker], [work])
      : [];
  });
}

function reference(reading: Reading, noun: NounUnit, at: number, place: number): Reference | undefined {
  const mention = noun.words[place]?.mention;
  const found = mentionOf(reading, mention);
  return mention === undefined || !found ? undefined : { mention, at, weight: found.weight };
}

/** "Acme's Ada Vance" works there, in whatever role. */
function people(reading: Reading, noun: NounUnit, at: number): readonly Proposal[] {
  if (noun.mention === undefined || noun.owner === undefined || argumentKind(reading, noun.mention) !== 'Person')
    return [];
  const person = reference(reading, noun, at, noun.words.length - 1);
  const owners = ownerReferences(reading, noun, at, MAKERS);
  if (!person || noun.words.length > 1) return [];
  const leads = reading.units.slice(0, at).some((unit) => unit.type === 'noun' && CHIEFS.test(unit.head.lower));
  return pairs(
    reading,
    draft(possessiveOf(reading, noun, at), at, leads ? 'LEADS' : 'WORKS_FOR', leads ? 0.8 : 0.62),
    [person],
    owners.slice(-1),
  );
}

/** Whom one meets at a firm need not work there; who speaks from one does. */
function speaks(reading: Reading, at: number): boolean {
  return SAYING.has(verbAt(reading.units, at - 1)?.lemma ?? '') || isSubject(reading.units, at);
}

/** "Ada Vance of Acme", "Ada Vance from the Acme Institute". */
function belonging(reading: Reading, noun: NounUnit, at: number): readonly Proposal[] {
  if (noun.mention === undefined || noun.possessive || argumentKind(reading, noun.mention) !== 'Person') return [];
  let aside = isMark(reading.units, at + 1, 'comma', 'open') ? at + 2 : at + 1;
  while (/^(?:both|all|also)$/.test(markAt(reading.units, aside)?.lower ?? '')) aside += 1;
  const former = isMark(reading.units, aside, 'adverb') && FORMER.has(markAt(reading.units, aside)?.lower ?? '');
  const place = former ? aside + 1 : at + 1;
  if (!isPreposition(reading.units, place, 'of', 'from', 'at', ...(former ? ['with'] : []))) return [];
  if (!former && /^(?:hire|poach|recruit|lure|take)$/.test(verbAt(reading.units, at - 1)?.lemma ?? '')) return [];
  if (!former && !isPreposition(reading.units, place, 'of') && !speaks(reading, at)) return [];
  const body = headOf(reading.units, place + 1);
  const person = reference(reading, noun, at, noun.words.length - 1);
  if (body === undefined || !person) return [];
  const found = referencesOf(reading, body, MAKERS).slice(0, 1);
  const own = draft(spanOf(reading.units[place] ?? noun), at, 'WORKS_FOR', 0.74);
  const people = former ? subjectReferences(reading, at, { kinds: ['Person'] }) : [person];
  return pairs(reading, former ? { ...own, status: 'former' } : own, people, found);
}
