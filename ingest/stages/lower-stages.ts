import type { Catalogue } from '../catalogue/catalogue';
import type { Stage } from '../pipeline/stage';
import { KIND_WEIGHTS } from '../weights/kinds-weights';
import { amounts } from './amounts/amounts';
import { dates } from './dates/dates';
import { modelFrom } from './kinds/kind-model';
import { kinds } from './kinds/kinds';
import { knownNames } from './known-names/known-names';
import { layout } from './layout/layout';
import { names } from './names/names';
import { quotations } from './quotations/quotations';
import { sentences } from './sentences/sentences';
import { tokens } from './tokens/tokens';

const KIND_MODEL = modelFrom(KIND_WEIGHTS.base64, KIND_WEIGHTS.unit);

/** The stages from bare text to the named entities it mentions, in order. */
export function lowerStages(catalogue: Catalogue): readonly Stage[] {
  return [
    layout,
    tokens,
    sentences,
    quotations,
    amounts,
    dates,
    knownNames(catalogue),
    names,
    kinds(catalogue, KIND_MODEL),
  ];
}
