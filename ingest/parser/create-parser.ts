import { z } from 'zod';
import { readWeights } from '../weights/read-weights';
import { readContainer } from './container';
import { type LoadTagger, shippedTagger, type TaggedForm, type TagNumbers, UNKNOWN_TAG } from './create-tagger';
import { LONGEST_SENTENCE } from './derivation';
import { createDeriver, type Decisions } from './derive';
import { createEncoder } from './encode';
import { labelScheme } from './labels';
import { readMoveWeights } from './move-weights';
import { packedSchema } from './packed-model';
import { readRowWeights } from './row-weights';
import { best, type Scorer } from './scorer';
import { bestMove, MOVES } from './transitions';

/** A word in a dependency tree of Universal Dependencies. */
export interface ParsedWord extends TaggedForm {
  /** Index of the word it depends on; -1 for the root. */
  readonly head: number;
  /** `nsubj`, `obl`, `acl:relcl` …; `root` for the root. */
  readonly label: string;
}

/** Gives the words of a sentence their tags and their dependency tree. */
export type Parse = (words: readonly string[]) => readonly ParsedWord[];

/** What `parser.bin` says before its weights. */
export const parserHeader = z.object({ labels: z.array(z.string()), moves: packedSchema, arcs: packedSchema });

/** Makes a parser from the bytes of its weights and a tagger. */
export function parserFrom(bytes: Uint8Array, tagger: TagNumbers): Parse {
  const container = readContainer(bytes, parserHeader);
  const { labels, moves, arcs } = container.header;
  const decisions = greedyDecisions(
    readMoveWeights(container, 'moves', moves),
    readRowWeights(container, 'arcs', arcs),
    labels,
  );
  const derive = createDeriver(labelScheme(labels));
  const encode = createEncoder(tagger.tags);
  const piece: Parse = (words) => {
    const numbers = tagger.numbersOf(words);
    const tree = derive(encode(words, numbers), decisions);
    return words.map((word, at) => {
      const head = tree.head[at] ?? -1;
      const tag = tagger.tags[numbers[at] ?? 0] ?? UNKNOWN_TAG;
      return {
        upos: tag.upos,
        xpos: tag.xpos,
        lemma: tagger.lemmaOf(word, tag.xpos),
        head: head === words.length ? -1 : head,
        label: labels[tree.label[at] ?? 0] ?? 'dep',
      };
    });
  };
  return (words) => inPieces(words, piece);
}

/** The move and label that score highest. */
function greedyDecisions(moves: Scorer, arcs: Scorer, labels: readonly string[]): Decisions {
  const moveScores = new Float64Array(MOVES.length);
  const labelScores = new Float64Array(labels.length);
  return {
    move(state, features, count) {
      moves.score(features, count, moveScores);
      return bestMove(state, moveScores);
    },
    label(features, count) {
      arcs.score(features, count, labelScores);
      return best(labelScores);
    },
  };
}

/** Longer sentences are parsed in pieces; the root of each later piece depends on that of the first. */
function inPieces(words: readonly string[], parse: Parse): readonly ParsedWord[] {
  if (words.length <= LONGEST_SENTENCE) return parse(words);
  const whole: ParsedWord[] = [];
  let root = -1;
  for (let start = 0; start < words.length; start += LONGEST_SENTENCE) {
    const piece = parse(words.slice(start, start + LONGEST_SENTENCE));
    if (root < 0) root = piece.findIndex((word) => word.head < 0);
    for (const word of piece) whole.push(placed(word, start, root));
  }
  return whole;
}

function placed(word: ParsedWord, start: number, root: number): ParsedWord {
  if (word.head >= 0) return { ...word, head: word.head + start };
  return start === 0 ? word : { ...word, head: root, label: 'parataxis' };
}

/**
 * A greedy dependency parser for English. The weights are read at the first call. Any words are parsed, however odd or
 * many: each has one head, there are no cycles, and the same words always give the same tree. `load` shares a tagger
 * with others.
 *
 * @example
 * const parse = createParser();
 * parse(['Acme', 'bought', 'Globex', '.']).map((word) => word.label); // ['nsubj', 'root', 'obj', 'punct']
 */
export function createParser(load: LoadTagger = shippedTagger()): Parse {
  let parse: Parse | undefined;
  return (words) => {
    parse ??= parserFrom(readWeights('parser.bin'), load());
    return parse(words);
  };
}
