import type { RelationType } from '../../../graph/ontology/relations';
import type { Status } from '../../../graph/ontology/statuses';
import { lemmas, type Proof, proof } from './verb-rule';

/** "Acme-backed Larkspur": a participle joined to a name by a hyphen. */
export interface CompoundRule {
  readonly id: string;
  readonly type: RelationType;
  readonly participles: readonly string[];
  /** Whether the joined name is the claim's subject. */
  readonly joined: 'subject' | 'object';
  readonly weight: number;
  readonly status?: Status;
  readonly proofs: readonly Proof[];
}

export const COMPOUND_RULES: readonly CompoundRule[] = [
  {
    id: 'backed',
    type: 'INVESTED_IN',
    participles: lemmas('backed | funded | financed | supported | bankrolled'),
    joined: 'subject',
    weight: 0.94,
    proofs: [proof('[Northwind]-backed [Larkspur] has grown.', 'Northwind INVESTED_IN Larkspur')],
  },
  {
    id: 'owned',
    type: 'OWNS',
    participles: lemmas('owned | controlled'),
    joined: 'subject',
    weight: 0.94,
    proofs: [proof('[Northwind]-owned [Larkspur] has grown.', 'Northwind OWNS Larkspur')],
  },
  {
    id: 'founded',
    type: 'FOUNDED',
    participles: lemmas('founded | co-founded | cofounded'),
    joined: 'subject',
    weight: 0.94,
    proofs: [proof('[p:Ada Vance]-founded [Larkspur] has grown.', 'Ada Vance FOUNDED Larkspur')],
  },
  {
    id: 'led',
    type: 'LEADS',
    participles: lemmas('led | run | headed'),
    joined: 'subject',
    weight: 0.9,
    proofs: [proof('[p:Ada Vance]-led [Larkspur] has grown.', 'Ada Vance LEADS Larkspur')],
  },
  {
    id: 'made',
    type: 'DEVELOPED',
    participles: lemmas('made | built | developed | designed | created | trained | published | produced'),
    joined: 'subject',
    weight: 0.88,
    proofs: [proof('The [Northwind]-built [m:Quill] has grown.', 'Northwind DEVELOPED Quill')],
  },
  {
    id: 'powered',
    type: 'USES',
    participles: lemmas('powered | based'),
    joined: 'object',
    weight: 0.8,
    proofs: [proof('[m:Quill]-powered [Larkspur] has grown.', 'Larkspur USES Quill')],
  },
];

/** Participle → its rule. */
export const RULE_OF_COMPOUND: ReadonlyMap<string, CompoundRule> = new Map(
  COMPOUND_RULES.flatMap((rule) => rule.participles.map((word): [string, CompoundRule] => [word, rule])),
);
