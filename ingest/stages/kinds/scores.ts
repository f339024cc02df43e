import { KINDS, type Kind } from '../../../graph/ontology/kinds';

/** How much speaks for each kind. */
export type Scores = Readonly<Record<Kind, number>>;

export const NO_SCORES: Scores = { Firm: 0, Person: 0, Model: 0, Product: 0, Organization: 0 };

export function plus(scores: Scores, kind: Kind, weight: number): Scores {
  return { ...scores, [kind]: scores[kind] + weight };
}

export function sum(left: Scores, right: Scores): Scores {
  return {
    Firm: left.Firm + right.Firm,
    Person: left.Person + right.Person,
    Model: left.Model + right.Model,
    Product: left.Product + right.Product,
    Organization: left.Organization + right.Organization,
  };
}

/** The kind for which most speaks; the earlier in the ontology's list where two are equal. */
export function best(scores: Scores): { readonly kind: Kind; readonly score: number } {
  let kind: Kind = 'Firm';
  for (const each of KINDS) if (scores[each] > scores[kind]) kind = each;
  return { kind, score: scores[kind] };
}
