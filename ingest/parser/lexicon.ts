import { type Container, part } from './container';

/** What a treebank says of a word's tags. */
export interface LexiconEntry {
  /** A number for the set of tags it has had. */
  readonly ambiguity: number;
  /** Index of the tag it always had, or -1. */
  readonly fixed: number;
}

/** Plain spelling → its tags in the treebank. */
export type Lexicon = ReadonlyMap<string, LexiconEntry>;

/** The parts of a file of weights that `readLexicon` reads. */
export function lexiconParts(lexicon: Lexicon): ReadonlyMap<string, Uint8Array> {
  const entries = [...lexicon.values()];
  return new Map([
    ['lexicon.words', Buffer.from([...lexicon.keys()].join('\n'))],
    ['lexicon.low', Uint8Array.from(entries, (entry) => entry.ambiguity & 255)],
    ['lexicon.high', Uint8Array.from(entries, (entry) => entry.ambiguity >>> 8)],
    ['lexicon.fixed', Uint8Array.from(entries, (entry) => entry.fixed + 1)],
  ]);
}

/** Reads the lexicon of a file of weights. */
export function readLexicon(container: Container<unknown>): Lexicon {
  const low = part(container, 'lexicon.low');
  const high = part(container, 'lexicon.high');
  const fixed = part(container, 'lexicon.fixed');
  const words = Buffer.from(part(container, 'lexicon.words')).toString('utf8').split('\n');
  return new Map(
    words.map((word, at) => {
      const ambiguity = ((high[at] ?? 0) << 8) | (low[at] ?? 0);
      return [word, { ambiguity, fixed: (fixed[at] ?? 0) - 1 }];
    }),
  );
}
