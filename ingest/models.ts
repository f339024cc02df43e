import { createParser } from './parser/create-parser';
import { shippedTagger } from './parser/create-tagger';
import { type PairModel, pairModel } from './stages/relations/pairs/pair-model';
import { createTagger, type Tagger } from './stages/relations/syntax/tagger';

/** The trained models that stages are bound to. */
export interface Models {
  readonly tagger: Tagger;
  readonly pairs: PairModel;
}

/** The models that come with the project; tagger and parser share one set of tags. Loading them costs more than all else. */
export function shippedModels(): Models {
  const load = shippedTagger();
  return { tagger: createTagger(load), pairs: pairModel(createParser(load)) };
}
