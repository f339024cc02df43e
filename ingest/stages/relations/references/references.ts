import type { Reading } from '../reading';
import { nounAt } from '../syntax/units';
import { apposed, apposedTo, predicated } from './appositions';
import { examples } from './examples';
import { headReference, severalReferences } from './head-reference';
import { leftList } from './left-list';
import type { Member, NounPlace, Way } from './noun-place';
import { ofMaker, through } from './passed-on';
import type { Reference, Wanted } from './reference';
import { rightList } from './right-list';

/** Steps from a description to what it stands for. */
const MOST_STEPS = 4;

const WAYS: readonly Way[] = [apposed, examples, through, ofMaker, apposedTo, predicated];

/**
 * The mentions that a noun phrase stands for, its list to the right included: "Northwind", "the Quill 2 model", "its
 * latest model, Quill 2, as well as …", "firms such as A and B", "two of Acme's models".
 */
export function referencesOf(reading: Reading, at: number, wanted: Wanted): readonly Reference[] {
  const first = member(reading, at, wanted, 0);
  return first.found.length === 0 ? [] : [...first.found, ...rest(reading, first.end, wanted, false)];
}

/** As `referencesOf` for a subject, whose list lies to its left: "A, B and C have". */
export function subjectReferences(reading: Reading, at: number, wanted: Wanted): readonly Reference[] {
  const own = member(reading, at, wanted, 0).found;
  return own.length === 0 ? [] : [...leftList(reading, at, wanted), ...own];
}

/** The references of exactly one noun phrase, lists left out. */
export function ownReferences(reading: Reading, at: number, wanted: Wanted): readonly Reference[] {
  return member(reading, at, wanted, 0).found;
}

function member(reading: Reading, at: number, wanted: Wanted, depth: number): Member {
  const nothing = { found: [], end: at + 1 };
  const noun = nounAt(reading.units, at);
  if (!noun || depth > MOST_STEPS) return nothing;
  const several = severalReferences(reading, noun, at, wanted);
  if (several.length > 0) return { found: several, end: at + 1 };
  const head = headReference(reading, noun, at, wanted);
  if (head) return { found: [head], end: at + 1 };
  if (noun.possessive) return nothing;
  const place: NounPlace = {
    reading,
    noun,
    at,
    wanted,
    member: (next) => member(reading, next, wanted, depth + 1),
    rest: (from) => rest(reading, from, wanted, true),
  };
  for (const way of WAYS) {
    const found = way(place);
    if (found && found.found.length > 0) return found;
  }
  return nothing;
}

function rest(reading: Reading, from: number, wanted: Wanted, loose: boolean): readonly Reference[] {
  return rightList(reading.units, from, loose, (at) => member(reading, at, wanted, 1));
}
