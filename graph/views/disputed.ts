import type { Disputed, DisputedView } from '../graph';
import { nodeIn, rowsOf } from '../store/rows';
import type { Reader } from '../store/store';
import type { TextSource } from './claim-views';
import { evidenceOf } from './evidence';
import { entityView, relationshipView } from './views';

const DISPUTED = 'MATCH (a:Entity)-[r]->(b:Entity) WHERE r.disputed = true RETURN a, r, b';
/** Disputed relationships listed unless one asks for more. */
const STANDARD = 100;

/** The relationships whose claims contradict one another, or those of another relationship, each with its sentences. */
export async function disputedIn(read: Reader, limit = STANDARD, text: TextSource): Promise<Disputed> {
  const found = (await rowsOf(read, DISPUTED, {}))
    .flatMap((row) => {
      const [source, relationship, target] = [nodeIn(row, 'a'), relationshipView(row.get('r')), nodeIn(row, 'b')];
      return source && relationship && target ? [{ source, relationship, target }] : [];
    })
    .sort((left, right) => (left.relationship.id < right.relationship.id ? -1 : 1));
  const disputes: DisputedView[] = [];
  for (const { source, relationship, target } of found.slice(0, limit)) {
    const { events: _, ...evidence } = await evidenceOf(read, relationship, text);
    disputes.push({ relationship, source: entityView(source), target: entityView(target), ...evidence });
  }
  return { disputes, total: found.length };
}
