import { EXAMPLE_PREPOSITIONS } from '../../../rules/relations/reference-nouns';
import { headOf, phrasesAfter } from '../syntax/complements';
import { pastAdverbs } from '../syntax/skip';
import { isMark, isPreposition, type NounUnit, nounAt } from '../syntax/units';
import type { Member, NounPlace } from './noun-place';

/** "firms such as A and B", "investors, including A": the examples stand for the whole. */
export function examples(place: NounPlace): Member | undefined {
  const { noun, at } = place;
  if (noun.mention !== undefined || !isPlural(noun)) return undefined;
  const { units } = place.reading;
  let next = at + 1;
  for (const phrase of phrasesAfter(units, at)) {
    if (EXAMPLE_PREPOSITIONS.has(phrase.preposition)) break;
    next = phrase.at + 1;
  }
  if (isMark(units, next, 'comma')) next += 1;
  if (isMark(units, next, 'dash', 'colon')) return listed(place, next + 1);
  if (isPreposition(units, next, 'among') && nounAt(units, next + 1)?.head.lower === 'them')
    return listed(place, next + 2);
  if (!isPreposition(units, next, ...EXAMPLE_PREPOSITIONS)) return undefined;
  return listed(place, isMark(units, next + 1, 'colon') ? next + 2 : next + 1);
}

/** One firm "like Larkspur" is another firm; firms like it include it. */
function isPlural(noun: NounUnit): boolean {
  return (
    noun.head.lower !== noun.head.lemma ||
    /^(?:competition|people|others|media|lot|team|group|swathe|host|number|range)$/.test(noun.head.lower)
  );
}

function listed({ reading, member, rest }: NounPlace, at: number): Member | undefined {
  const start = headOf(reading.units, pastAdverbs(reading.units, at));
  if (start === undefined) return undefined;
  const first = member(start);
  if (first.found.length === 0) return undefined;
  return { found: [...first.found, ...rest(first.end)], end: first.end };
}
