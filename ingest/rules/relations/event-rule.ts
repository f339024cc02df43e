import type { RelationType } from '../../../graph/ontology/relations';
import type { Status } from '../../../graph/ontology/statuses';
import type { Proof } from './verb-rule';

/**
 * Where an argument of an event stands: who owns the noun ("Acme's bid"), what hangs on it by a preposition, who does
 * the verb that it is the object of ("Acme completed a purchase of"), who is in it ("is in a race with"), by whom it
 * was done ("a suit brought by Acme"), whose verb answers it ("faces a suit"), whom it accuses, what it stands for
 * ("its purchases include"), the name before it ("the Larkspur deal"), the firm that the text is about, or who says so ("Acme said a merger with").
 */
export type EventSlot =
  | 'owner'
  | 'agent'
  | 'being'
  | 'done'
  | 'answering'
  | 'accused'
  | 'denoted'
  | 'talks'
  | 'before'
  | 'topic'
  | 'speaker'
  | `@${string}`;

/** How the arguments of a noun that tells of an event stand to each other. */
export interface EventNoun {
  readonly id: string;
  readonly type: RelationType;
  readonly nouns: readonly string[];
  readonly from: readonly EventSlot[];
  readonly to: readonly EventSlot[];
  readonly weight: number;
  readonly status?: Status;
  /** "between A and B", "A and B's venture": the members of one slot stand to each other. */
  readonly reciprocal?: boolean;
  /** One of these words must stand before the noun in its phrase: "merger talks". */
  readonly modifiers?: readonly string[];
  /** None of these may: "legal battle". */
  readonly not?: readonly string[];
  /** One of these infinitives must follow: "a contract to supply". */
  readonly infinitives?: readonly string[];
  /** None of these may: "a deal to buy". */
  readonly unless?: readonly string[];
  /** Verbs whose subject is whom the event is for: "spurned a bid". */
  readonly answers?: readonly string[];
  readonly proofs: readonly Proof[];
}
