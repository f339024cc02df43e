import { RELATION_TYPES, type RelationType, signatureOf } from '../../../../graph/ontology/relations';

/** What a pair may be: of a type, in one of two directions where that matters, or not related. */
export interface Outcome {
  readonly name: string;
  /** Absent where the two are not related. */
  readonly type?: RelationType;
  /** The right one is the subject. */
  readonly turned: boolean;
}

const UNRELATED: Outcome = { name: 'none', turned: false };

/** All outcomes, in the order of the model's weights. */
export const OUTCOMES: readonly Outcome[] = [
  UNRELATED,
  ...RELATION_TYPES.flatMap((type): Outcome[] =>
    signatureOf(type)?.symmetric
      ? [{ name: type, type, turned: false }]
      : [
          { name: `${type}>`, type, turned: false },
          { name: `${type}<`, type, turned: true },
        ],
  ),
];

const INDEX: ReadonlyMap<string, number> = new Map(OUTCOMES.map((outcome, at) => [outcome.name, at]));

/** The place of an outcome in `OUTCOMES`. */
export function outcomeIndex(type: RelationType, turned: boolean): number {
  const symmetric = signatureOf(type)?.symmetric === true;
  return INDEX.get(symmetric ? type : `${type}${turned ? '<' : '>'}`) ?? 0;
}
