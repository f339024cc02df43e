import type { Extractor } from '../ingest/extract';
import { longArticle } from './news/articles';
import { type Taken, timed } from './stopwatch';

/** What one article of so many characters took. */
export interface LongRead {
  readonly characters: number;
  readonly taken: Taken;
}

/** Reads one article of each length, in characters. */
export function longReads(extractor: Extractor, lengths: readonly number[]): readonly LongRead[] {
  return lengths.map((characters) => {
    const text = longArticle(characters, characters);
    return { characters: text.length, taken: timed(() => extractor.extract({ text })) };
  });
}
