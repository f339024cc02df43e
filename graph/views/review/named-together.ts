import { byText } from '../../ontology/text-order';

/** How one sentence names two: as two, or one as another name of the other. */
export interface Together {
  readonly as: 'two' | 'one';
  readonly quote: string;
}

/** Longest sentence quoted; what is longer is a list. */
const LONGEST = 600;

/**
 * The first sentence of a text in which both are named, each by one of these names; undefined where none does. A name
 * in brackets right behind the other introduces it: the text says they are one.
 *
 * @example
 * namedTogether('Nexa and Nexa Labs compete.', ['Nexa'], ['Nexa Labs']); // as two
 * namedTogether('The Data Agency (DA) sued.', ['Data Agency'], ['DA']); // as one
 */
export function namedTogether(
  content: string,
  left: readonly string[],
  right: readonly string[],
): Together | undefined {
  for (const quote of sentencesOf(content)) {
    const places = placesOf(quote, [
      ...left.map((name) => ({ name, end: 0 })),
      ...right.map((name) => ({ name, end: 1 })),
    ]);
    const [first, second] = [places.find(({ end }) => end === 0), places.find(({ end }) => end === 1)];
    if (!first || !second) continue;
    return { as: introduces(quote, first, second) ? 'one' : 'two', quote };
  }
  return undefined;
}

function sentencesOf(content: string): readonly string[] {
  return content
    .split(/\n|(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && sentence.length <= LONGEST);
}

interface Place {
  readonly start: number;
  readonly stop: number;
  readonly end: number;
}

/** Where names stand as whole words, the longer ones first, none inside another. */
function placesOf(
  sentence: string,
  names: readonly { readonly name: string; readonly end: number }[],
): readonly Place[] {
  const places: Place[] = [];
  const longest = [...names].sort((one, other) => other.name.length - one.name.length || byText(one.name, other.name));
  for (const { name, end } of longest) {
    for (let start = sentence.indexOf(name); start >= 0 && name !== ''; start = sentence.indexOf(name, start + 1)) {
      const stop = start + name.length;
      const isWhole = !isLetter(sentence[start - 1]) && !isLetter(sentence[stop]);
      if (isWhole && places.every((place) => stop <= place.start || start >= place.stop))
        places.push({ start, stop, end });
    }
  }
  return places;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

const INTRODUCES = /^,? (?:\(|(?:also |formerly |better |previously )?(?:known|called|dubbed) (?:as )?)["“‘']?$/;

function introduces(sentence: string, one: Place, other: Place): boolean {
  const [before, after] = one.start < other.start ? [one, other] : [other, one];
  return INTRODUCES.test(sentence.slice(before.stop, after.start));
}
