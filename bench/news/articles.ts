import { firmName, modelName, personName } from './names';
import { pick, type Random, seededRandom } from './random';
import { HEADINGS, PLACES, SENTENCES, TRADES } from './sentences';

/** Sentences of the shortest and of the longest article. */
const SHORTEST = 6;
const LONGEST = 60;
const MOST_IN_PARAGRAPH = 4;
const MONTHS = ['January', 'March', 'April', 'June', 'August', 'October', 'November'];

/** So many articles of news, of 6 to 60 sentences; the same for the same seed. */
export function articlesOf(count: number, seed: number): readonly string[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => article(random, sizeOf(random)));
}

/** Articles of news that hold at least so many characters in all. */
export function articlesHolding(characters: number, seed: number): readonly string[] {
  const random = seededRandom(seed);
  const articles: string[] = [];
  for (let total = 0; total < characters; total += articles.at(-1)?.length ?? 0)
    articles.push(article(random, sizeOf(random)));
  return articles;
}

/** One article of at least so many characters: it tells of ever new firms, as a long text does. */
export function longArticle(characters: number, seed: number): string {
  const random = seededRandom(seed);
  const parts: string[] = [];
  for (let total = 0; total < characters; total += parts.at(-1)?.length ?? 0) parts.push(body(random, LONGEST));
  return parts.join('\n\n');
}

/** Most articles are short, few are long. */
function sizeOf(random: Random): number {
  return SHORTEST + Math.floor((LONGEST - SHORTEST) * random() ** 2);
}

function article(random: Random, sentences: number): string {
  const fill = filler(random);
  return `${fill(pick(random, HEADINGS))}\n\n${body(random, sentences, fill)}`;
}

function body(random: Random, sentences: number, fill = filler(random)): string {
  const paragraphs: string[] = [];
  for (let written = 0; written < sentences; ) {
    const size = 1 + Math.floor(random() * MOST_IN_PARAGRAPH);
    paragraphs.push(Array.from({ length: size }, () => fill(pick(random, SENTENCES))).join(' '));
    written += size;
  }
  return paragraphs.join('\n\n');
}

/** Fills the places of a sentence; the names stay the same through an article, figures and trades change. */
function filler(random: Random): (sentence: string) => string {
  const names = new Map([
    ...['A', 'B', 'C'].map((place): [string, string] => [place, firmName(random)]),
    ...['P', 'Q'].map((place): [string, string] => [place, personName(random)]),
    ['M', modelName(random)],
  ]);
  return (sentence) =>
    sentence.replace(/\{([A-Z])\}/g, (_whole, place: string) => names.get(place) ?? other(random, place));
}

function other(random: Random, place: string): string {
  if (place === 'W') return pick(random, PLACES);
  if (place === 'T') return pick(random, TRADES);
  if (place === 'D') return `${pick(random, MONTHS)} ${1 + Math.floor(random() * 28)}`;
  const number = 2 + Math.floor(random() * 80);
  return place === 'S' ? `$${number} ${random() < 0.5 ? 'million' : 'billion'}` : `${number}`;
}
