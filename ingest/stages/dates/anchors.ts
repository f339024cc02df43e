import type { Document, Sentence } from '../../document/document';
import { writtenDate } from './grammar';

/** The day from which the relative dates of a sentence count: its article's date line, or the publication date. */
export function anchors(doc: Document): (sentence: Sentence) => string | undefined {
  const dated = dateLines(doc);
  const published = /^\d{4}-\d{2}-\d{2}/.exec(doc.publishedAt ?? '')?.[0];
  const several = doc.blocks.some((block) => block.article > 0);
  return (sentence) => {
    const line = dated.get(doc.blocks[sentence.block]?.article ?? 0);
    return several ? (line ?? published) : (published ?? line);
  };
}

function dateLines(doc: Document): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const sentence of doc.sentences) {
    const block = doc.blocks[sentence.block];
    if (block?.role !== 'dateline' || found.has(block.article)) continue;
    const day = firstDay(doc, sentence);
    if (day !== undefined) found.set(block.article, day);
  }
  return found;
}

function firstDay(doc: Document, sentence: Sentence): string | undefined {
  const [from, to] = sentence.tokens;
  for (let at = from; at < to; at += 1) {
    const interval = writtenDate(doc.tokens, at, to)?.interval;
    if (interval && interval.from === interval.to) return interval.from;
  }
  return undefined;
}
