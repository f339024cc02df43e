import { unpackedLinear } from '../../../linear/linear-file';
import type { LinearModel } from '../../../linear/linear-model';
import { createParser, type Parse } from '../../../parser/create-parser';
import { readWeights } from '../../../weights/read-weights';
import type { ParseSentence } from '../syntax/remembered';
import { OUTCOMES } from './outcomes';

/** What judges pairs: a parser of their sentences and weights of what they show. */
export interface PairModel {
  readonly weights: LinearModel;
  readonly parse: ParseSentence;
}

/** Names of the outcomes, in the order of the weights. */
export const OUTCOME_NAMES: readonly string[] = OUTCOMES.map((outcome) => outcome.name);

/** The model of pairs that comes with the project. */
export function pairModel(parse: Parse = createParser()): PairModel {
  return { weights: unpackedLinear(readWeights('relations.bin'), OUTCOME_NAMES), parse };
}
