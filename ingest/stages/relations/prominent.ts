import type { DocumentEntity } from '../../document/document';

/** How often a firm must be named to be what an article is about, and how often for each time that the next is. */
const LEAST = 3;
const AHEAD = 2;

/** The firm that a text names far more often than any other. */
export function prominentOf(
  counts: ReadonlyMap<string, number>,
  entities: ReadonlyMap<string, DocumentEntity>,
): string | undefined {
  let best: string | undefined;
  let most = 0;
  let next = 0;
  for (const [id, count] of counts) {
    if (entities.get(id)?.kind !== 'Firm' || entities.get(id)?.reporter) continue;
    if (count > most) {
      next = most;
      most = count;
      best = id;
    } else next = Math.max(next, count);
  }
  return most >= LEAST && most >= AHEAD * next ? best : undefined;
}
