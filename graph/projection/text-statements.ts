import type { CatalogueIndex } from '../identity/catalogue-index';
import { partedName } from '../identity/judgements';
import { nameIdOf } from '../identity/name-ids';
import type { Extraction } from '../ontology/extraction';
import type { End } from '../ontology/judgements';
import { named } from './named';
import { type Statement, statementsOf } from './statements';
import type { TextState } from './text-state';

/** The names that the entities of an extraction go by. */
export interface Ends {
  /** By the entity's id in the extraction. */
  readonly ends: ReadonlyMap<string, End>;
  /** What a name means in this text: itself, unless a judgement parted it. */
  parted(name: string): string;
}

/** The names that an extraction's entities go by in a text. */
export function endsOf(state: TextState, extraction: Extraction, catalogue: CatalogueIndex): Ends {
  const articles = new Set(state.publications.map(({ id }) => id));
  const parted = (name: string) => partedName(name, state.judgements ?? [], articles);
  const ends = new Map(
    extraction.entities.map((entity) => {
      const id = parted(nameIdOf(entity, state.id, catalogue));
      return [entity.id, { id, name: entity.name }];
    }),
  );
  return { ends, parted };
}

/** What a text states after what people judged of it: the claims that its draft has. */
export function statementsOfText(state: TextState, catalogue: CatalogueIndex): readonly Statement[] {
  const extraction = state.extraction && named(state.extraction);
  return extraction ? statementsWith(state, extraction, endsOf(state, extraction, catalogue)) : [];
}

/** As `statementsOfText`, where the names are known. @param extraction without what the text never names */
export function statementsWith(
  { id, judgements = [] }: TextState,
  extraction: Extraction,
  { ends, parted }: Ends,
): readonly Statement[] {
  const claims = extraction.claims.flatMap(({ subject: from, object: to, ...claim }) => {
    const [subject, object] = [ends.get(from), to === undefined ? undefined : ends.get(to)];
    return subject ? [{ ...claim, subject, ...(object ? { object } : {}) }] : [];
  });
  const moved = (end: End) => ({ ...end, id: parted(end.id) });
  return statementsOf(id, claims, judgements).map((statement) => {
    const { subject, object, ...claim } = statement.claim;
    return {
      ...statement,
      claim: { ...claim, subject: moved(subject), ...(object ? { object: moved(object) } : {}) },
    };
  });
}
