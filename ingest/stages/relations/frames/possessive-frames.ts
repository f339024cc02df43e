import { argumentKind, mentionOf, type Reading } from '../reading';
import { ownerReferences, ownReferences, type Reference } from '../references';
import type { NounUnit } from '../syntax/units';
import { kindsAt, type Proposal, pairs } from './proposal';

const WORKS = { kinds: kindsAt('DEVELOPED', 'object') };
const MAKERS = { kinds: ['Firm', 'Organization'] } as const;

/** What owners say: "Acme's Quill", "Acme's Quill chatbot", "the Acme Quill model", "Acme's Ada Vance". */
export function possessiveFrames(reading: Reading): readonly Proposal[] {
  return reading.units.flatMap((unit, at) =>
    unit.type === 'noun'
      ? [...works(reading, unit, at), ...adjacent(reading, unit, at), ...people(reading, unit, at)]
      : [],
  );
}

function works(reading: Reading, noun: NounUnit, at: number): readonly Proposal[] {
  const owners = ownerReferences(reading, noun, at, MAKERS);
  if (owners.length === 0) return [];
  const anaphor = owners.some((each) => mentionOf(reading, each.mention)?.anaphor);
  const works = ownReferences(reading, at, WORKS).filter((each) => !mentionOf(reading, each.mention)?.anaphor);
  return pairs(reading, draft(noun, at, 'DEVELOPED', anaphor ? 0.72 : 0.8), owners.slice(-1), works);
}

function draft(noun: NounUnit, at: number, type: 'DEVELOPED' | 'WORKS_FOR', weight: number) {
  return {
    type,
    trigger: { start: noun.start, end: noun.end },
    rule: `possessive.${type.toLowerCase()}`,
    weight,
    at: -1 - at,
    status: 'actual' as const,
    settled: true,
  };
}

/** A maker's name right before its work's: "Acme Quill 2". */
function adjacent(reading: Reading, noun: NounUnit, at: number): readonly Proposal[] {
  const places = noun.words.flatMap((word, place): number[] => {
    const next = noun.words[place + 1]?.mention;
    const left = argumentKind(reading, word.mention);
    const right = argumentKind(reading, next);
    return left === 'Firm' && (right === 'Model' || right === 'Product') ? [place] : [];
  });
  return places.flatMap((place) => {
    const maker = reference(reading, noun, at, place);
    const work = reference(reading, noun, at, place + 1);
    return maker && work ? pairs(reading, draft(noun, at, 'DEVELOPED', 0.75), [maker], [work]) : [];
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
  return pairs(reading, draft(noun, at, 'WORKS_FOR', 0.66), [person], owners.slice(-1));
}
