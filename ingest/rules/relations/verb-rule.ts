import type { RelationType } from '../../../graph/ontology/relations';
import type { Status } from '../../../graph/ontology/statuses';

/** Where an argument stands: the logical subject or object of the verb, or the noun after a preposition. */
export type Slot = 'subject' | 'object' | `@${string}`;

/** A sentence that proves a rule. Mentions are written `[Northwind]`, `[p:Ada Vance]`, `[m:Quill 2]`, `[d:Lumo]`, `[o:…]`. */
export interface Proof {
  readonly text: string;
  /** `Northwind ACQUIRED Larkspur planned`: all claims, `actual` left out; empty where there must be none. */
  readonly claims: readonly string[];
}

/** How the arguments of a verb stand to each other. */
export interface VerbRule {
  readonly id: string;
  readonly type: RelationType;
  /** Lemmas, with their particle: `take over`. */
  readonly verbs: readonly string[];
  /** Slot of the claim's subject. */
  readonly from: Slot;
  /** Slots of the claim's object, the first that holds something counts. */
  readonly to: readonly Slot[];
  /** 0..1: how often a match is right when its arguments are. */
  readonly weight: number;
  /** The object must have one of these heads ("money", "stake" …), or be an amount where `money` is set. */
  readonly objectHeads?: readonly string[];
  readonly money?: boolean;
  /** The second of two objects, "gave Acme $5m", must have one of these heads, or be money where it says so. */
  readonly secondHeads?: readonly string[] | 'money';
  /** One of these heads must hang on the verb by a preposition: "took Acme to court". */
  readonly complementHeads?: readonly string[];
  /** One of these verbs must follow the object as an infinitive: "chose Acme to build". */
  readonly infinitives?: readonly string[];
  /** One of these words must stand after the verb or its object: "take Acme private", "go up against". */
  readonly words?: readonly string[];
  /** The object must be a model or a product. */
  readonly works?: boolean;
  /** The maker counts for its wares in the `to` slot. */
  readonly products?: boolean;
  /** The maker counts for its wares in the `from` slot: "Acme's assistant runs on". */
  readonly makers?: boolean;
  /** "A and B merged": without an object the members of the subject stand to each other. */
  readonly reciprocal?: boolean;
  /** The status of a match that nothing else decides. */
  readonly status?: Status;
  /** `what` is the direct object. */
  readonly what?: boolean;
  /** The claim says nothing where one of these prepositions follows. */
  readonly without?: readonly string[];
  readonly proofs: readonly Proof[];
}

/** Splits a list of lemmas: `acquire | buy out | take over`. */
export function lemmas(list: string): readonly string[] {
  return list
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

export function proof(text: string, ...claims: readonly string[]): Proof {
  return { text, claims };
}
