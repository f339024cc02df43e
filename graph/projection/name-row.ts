import type { JudgementRecord } from '../ontology/judgements';
import type { NodeRow } from '../store/store';
import { defined } from './properties';

/** What the store keeps of a name that is linked to others, or judged. */
export interface NameLinks {
  readonly id: string;
  /** The entity it stands for, if it stands for one. */
  readonly entity?: string | undefined;
  /** Names that texts introduce as its aliases. */
  readonly links: readonly string[];
  /** Names that texts introduce it as an alias of. */
  readonly claimants: readonly string[];
  /** Those in force. */
  readonly judgements: readonly JudgementRecord[];
}

/** Whether a name is worth a node: one that stands for itself alone is not. */
export function isLinked({ links, claimants, judgements }: NameLinks): boolean {
  return links.length > 0 || claimants.length > 0 || judgements.length > 0;
}

export function nameRow({ id, entity, links, claimants, judgements }: NameLinks): NodeRow {
  const lines = judgements.map((judgement) => JSON.stringify(judgement)).sort();
  const lists = { links: [...links].sort(), claimants: [...claimants].sort(), judgements: lines };
  return { label: 'Name', id, properties: defined({ entity, ...lists }) };
}
