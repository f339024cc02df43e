import type { PublicationRecord } from '../ontology/records';
import type { NodeRow } from '../store/store';
import { defined } from './properties';

/** A publication as a node. `path` and `ingestedAt` stay outside the graph hash. */
export function articleRow(publication: PublicationRecord): NodeRow {
  const { id, record: _, ...rest } = publication;
  return { label: 'Article', id, properties: defined(rest) };
}
