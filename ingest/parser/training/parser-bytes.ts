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
const MOST_MOVE_FEATURES = 260_000;
const MOST_ARC_FEATURES = 55_000;

/** How long the training is, and whom it tells of its progress. */
export interface ParserTraining {
  readonly epochs: number;
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
  const train = (only?: Parameters<typeof parserModels>[1]) => {
    const models = parserModels(labels.length, only);
    fitParser(models, scheme, examples, { ...options, seed: SEED });
    return { moves: againstFirst(models.moves.averaged()), arcs: models.arcs.averaged() };
  };
  return packed(labels, trainedTwice(train));
}

type Train = (only?: Parameters<typeof parserModels>[1]) => { readonly moves: Weights; readonly arcs: Weights };

/** First with every feature, then from nothing with the strongest alone, which loses less than to cut the others off. */
function trainedTwice(train: Train): ReturnType<Train> {
  const full = train();
  return train({
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
