import type { EncodedSentence } from '../derivation';
import { createDeriver, type Decisions } from '../derive';
import type { LabelScheme } from '../labels';
import { best } from '../scorer';
import { bestMove, MOVES } from '../transitions';
import { bestRightMove, moveCosts } from './oracle';
import { Perceptron } from './perceptron';
import { seededRandom, shuffledOrder } from './seeded-random';

/** A sentence and its right tree; the root depends on word `length`. */
export interface ParserExample {
  readonly sentence: EncodedSentence;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** The two perceptrons of a parser. */
export interface ParserModels {
  readonly moves: Perceptron;
  readonly arcs: Perceptron;
}

/** How often, from the second epoch on, a wrong move is followed, so that the parser learns to go on from mistakes. */
const EXPLORATION = 0.9;

/** Perceptrons that learn any feature, or only the given ones. */
export function parserModels(
  labels: number,
  only?: { readonly moves: Iterable<number>; readonly arcs: Iterable<number> },
): ParserModels {
  if (!only) return { moves: new Perceptron(MOVES.length), arcs: new Perceptron(labels) };
  return {
    moves: Perceptron.ofFeatures(MOVES.length, only.moves),
    arcs: Perceptron.ofFeatures(labels, only.arcs),
  };
}

/** Trains the perceptrons; the same examples, epochs and seed always give the same weights. */
export function fitParser(
  models: ParserModels,
  scheme: LabelScheme,
  examples: readonly ParserExample[],
  options: { readonly epochs: number; readonly seed: number; readonly report: (line: string) => void },
): void {
  const derive = createDeriver(scheme);
  const random = seededRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const explores = () => epoch > 0 && random() < EXPLORATION;
    for (const index of shuffledOrder(examples.length, random)) {
      const example = examples[index];
      if (example) derive(example.sentence, learning(models, scheme, example, explores));
    }
    options.report(`epoch ${epoch + 1} of ${options.epochs}`);
  }
}

function learning(
  { moves, arcs }: ParserModels,
  scheme: LabelScheme,
  { heads, labels }: ParserExample,
  explores: () => boolean,
): Decisions {
  const moveScores = new Float64Array(MOVES.length);
  const labelScores = new Float64Array(scheme.labels.length);
  return {
    move(state, features, count) {
      moves.score(features, count, moveScores);
      const costs = moveCosts(state, heads);
      const chosen = bestMove(state, moveScores);
      const right = bestRightMove(state, costs, moveScores);
      moves.step();
      if (costs[chosen] === costs[right]) return chosen;
      moves.learn(features, count, right, chosen);
      return explores() ? chosen : right;
    },
    label(features, count, head, dependent) {
      arcs.score(features, count, labelScores);
      const chosen = best(labelScores);
      arcs.step();
      const right = labels[dependent] ?? 0;
      if (heads[dependent] !== head || chosen === right) return chosen;
      arcs.learn(features, count, right, chosen);
      return explores() ? chosen : right;
    },
  };
}
