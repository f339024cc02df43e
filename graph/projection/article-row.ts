import type { PublicationRecord } from '../ontology/records';
import type { NodeRow } from '../store/store';
import { defined } from './properties';

/** A publication as a node, with the signature of the text it carries. `path` and `ingestedAt` stay outside the graph hash. */
export function articleRow(publication: PublicationRecord, signature?: string): NodeRow {
  const { id, record: _, ...rest } = publication;
  return { label: 'Article', id, properties: defined({ ...rest, signature }) };
}
