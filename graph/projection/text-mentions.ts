import type { CatalogueIndex } from '../identity/catalogue-index';
import { named } from './named';
import type { TextState } from './text-state';
import { endsOf } from './text-statements';

/** Where a text names something, with the name it goes by before names are joined into entities. */
export interface TextMention {
  readonly start: number;
  readonly end: number;
  readonly named: string;
  /** A pronoun or a phrase such as "the company". */
  readonly anaphor?: boolean;
}

/** Every place where a text names what is in the graph, in the text's order. */
export function mentionsOfText(state: TextState, catalogue: CatalogueIndex): readonly TextMention[] {
  if (!state.extraction) return [];
  const extraction = named(state.extraction);
  const { ends } = endsOf(state, extraction, catalogue);
  return extraction.mentions
    .flatMap(({ start, end, entity, anaphor }): readonly TextMention[] => {
      const name = ends.get(entity);
      return name ? [{ start, end, named: name.id, ...(anaphor ? { anaphor } : {}) }] : [];
    })
    .sort((left, right) => left.start - right.start || right.end - left.end);
}
