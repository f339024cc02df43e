import type { Reading } from '../reading';
import type { Wanted } from '../references/reference';
import { referencesOf } from '../references/references';
import { type NounUnit, nounAt } from '../syntax/units';
import type { Holder, HolderPlace, HolderWay } from './holder';
import { apposedLeft, apposedRight, describedFirst, included } from './holder-appositions';
import { coordinated } from './holder-lists';
import { inPosition } from './holder-positions';
import { asComplement, linked } from './holder-verbs';

/** Nouns of one list that are passed from the last to the first. */
const MOST_STEPS = 4;

const WAYS: readonly HolderWay[] = [
  inside,
  linked,
  inPosition,
  asComplement,
  apposedLeft,
  included,
  apposedRight,
  describedFirst,
  coordinated,
];

/**
 * Finds what a noun such as "rival", "owner" or "chief executive" denotes: the name after it, in apposition, as subject
 * of "is", "was named", "serves as", as example ("rivals such as …"), as what a list includes, as what the noun before it
 * in a list denotes.
 */
export function holderOf(
  reading: Reading,
  noun: NounUnit,
  at: number,
  wanted: Wanted,
  steps = MOST_STEPS,
): Holder | undefined {
  const place: HolderPlace = { reading, noun, at, wanted, holderOf: (next) => further(reading, next, wanted, steps) };
  for (const way of WAYS) {
    const found = way(place);
    if (found && found.found.length > 0) return found;
  }
  return undefined;
}

function further(reading: Reading, at: number, wanted: Wanted, steps: number): Holder | undefined {
  const noun = nounAt(reading.units, at);
  return noun && steps > 0 ? holderOf(reading, noun, at, wanted, steps - 1) : undefined;
}

function inside({ reading, noun, at, wanted }: HolderPlace): Holder | undefined {
  if (noun.mention === undefined) return undefined;
  const found = referencesOf(reading, at, wanted);
  const plural = noun.words.some((word) => word.tag === 'NOUN' && /s$/.test(word.lower) && word.lemma !== word.lower);
  return { found: plural ? found : found.slice(0, 1), at, weight: 1 };
}
