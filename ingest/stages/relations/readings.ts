import type { Kind } from '../../../graph/ontology/kinds';
import type { BlockRole, Document, Span } from '../../document/document';
import type { Reading } from './reading';
import { chunk } from './syntax/chunker';
import type { Tagger } from './syntax/tagger';
import { wordsOf } from './syntax/words';

/** Blocks whose sentences carry claims. */
const CARRYING: ReadonlySet<BlockRole> = new Set(['body', 'heading', 'list-item', 'table-row', 'caption']);

/** The sentences that frames may read, tagged and cut into units. */
export function readingsOf(doc: Document, tagger: Tagger): readonly Reading[] {
  const entities = new Map(doc.entities.map((entity) => [entity.id, entity]));
  const counts = countsOf(doc);
  const kindOf = (mention: number): Kind => doc.mentions[mention]?.kind ?? 'Firm';
  return doc.sentences.flatMap((sentence, at): Reading[] => {
    const role = doc.blocks[sentence.block]?.role;
    if (role !== undefined && !CARRYING.has(role)) return [];
    const dates = within(doc.dates, sentence);
    const words = tagger(wordsOf(doc, sentence), kindOf, sentence);
    const amounts = within(doc.amounts, sentence);
    const sums = amounts.filter((each) => each.unit !== 'count');
    return [{ doc, entities, sentence: at, units: chunk(words, dates, sums), amounts, dates, counts }];
  });
}

function countsOf(doc: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entity } of doc.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}

/** Items that start in a span. Sorted by start, so the first is found by halving. */
export function within<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < items.length; at += 1) {
    const item = items[at];
    if (!item || item.start >= span.end) break;
    found.push(item);
  }
  return found;
}
