import type { Document } from '../../document/document';
import { firstFrom } from '../../document/within';
import { CARRYING } from './carrying';
import { prominentOf } from './prominent';
import type { Reading } from './reading';
import type { SentenceReader } from './sentence-reader';

/** The sentences that frames may read, tagged and cut into units. */
export function readingsOf(doc: Document, read: SentenceReader): readonly Reading[] {
  const entities = new Map(doc.entities.map((entity) => [entity.id, entity]));
  const counts = countsOf(doc);
  const prominent = prominentOf(counts, entities);
  return doc.sentences.flatMap((sentence, at): Reading[] => {
    const role = doc.blocks[sentence.block]?.role;
    if (role !== undefined && !CARRYING.has(role)) return [];
    const first = firstFrom(doc.mentions, sentence.start);
    return [{ doc, entities, sentence: at, first, ...read(doc, sentence), counts, prominent }];
  });
}

function countsOf(doc: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entity } of doc.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}
