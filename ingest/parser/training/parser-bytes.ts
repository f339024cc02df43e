import { writeContainer } from '../container';
import type { TagNumbers } from '../create-tagger';
import { labelScheme } from '../labels';
import type { TreebankSentence } from './conllu';
import { withCollapsed } from './corpus';
import { fitParser, parserModels } from './fit-parser';
import { againstFirst, packWeights, strongestRows } from './pack-weights';
import { parserExamples } from './parser-examples';
import type { Weights } from './perceptron';

const SEED = 1;
const MOST_MOVE_FEATURES = 320_000;
const MOST_ARC_FEATURES = 65_000;

/** How long the training is, and whom it tells of its progress. */
export interface ParserTraining {
  /** Rounds over the text to choose the features by, and rounds with the features chosen. */
  readonly epochs: readonly [choosing: number, final: number];
  readonly report: (line: string) => void;
}

/** Trains on the sentences, with the tags a tagger gives them unseen, and packs `parser.bin`. */
export function parserBytes(
  sentences: readonly TreebankSentence[],
  tagger: TagNumbers,
  options: ParserTraining,
): Buffer {
  const labels = [...new Set(sentences.flat().map((word) => word.label))].sort();
  const scheme = labelScheme(labels);
  const examples = parserExamples(withCollapsed(sentences, SEED), tagger.tags, labels);
  const train: Train = (epochs, only) => {
    const models = parserModels(labels.length, only);
    fitParser(models, scheme, examples, { ...options, epochs, seed: SEED });
    return { moves: againstFirst(models.moves.averaged()), arcs: models.arcs.averaged() };
  };
  return packed(labels, trainedTwice(train, options.epochs));
}

type Train = (
  epochs: number,
  only?: Parameters<typeof parserModels>[1],
) => { readonly moves: Weights; readonly arcs: Weights };

/** First with every feature, then from nothing with the strongest alone, which loses less than to cut the others off. */
function trainedTwice(train: Train, [choosing, final]: ParserTraining['epochs']): ReturnType<Train> {
  const full = train(choosing);
  return train(final, {
    moves: hashesOf(full.moves, MOST_MOVE_FEATURES),
    arcs: hashesOf(full.arcs, MOST_ARC_FEATURES),
  });
}

function hashesOf(weights: Weights, count: number): readonly number[] {
  return strongestRows(weights, count).map((row) => weights.hashes[row] ?? 0);
}

function packed(labels: readonly string[], { moves, arcs }: ReturnType<Train>): Buffer {
  const packedMoves = packWeights('moves', moves);
  const packedArcs = packWeights('arcs', arcs);
  return writeContainer(
    { labels, moves: packedMoves.packing, arcs: packedArcs.packing },
    new Map([...packedMoves.parts, ...packedArcs.parts]),
  );
}
