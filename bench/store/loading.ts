import { join } from 'node:path';
import { GrafeoDB } from '@grafeo-db/js';
import type { Figure } from '../figures';
import { articleAt } from './articles';
import type { Place } from './place';
import { loadRaw, rawEngine, rowsOf } from './raw-engine';
import { secondsOf } from './samples';

/** Projecting everything anew and opening, beside the engine's own batch load and opening of the same rows. */
export async function measureLoading(place: Place): Promise<readonly Figure[]> {
  const graph = await place.open();
  const rebuild = await secondsOf(() => graph.rebuild());
  await graph.close();
  const opening = await secondsOf(async () => {
    const opened = await place.open();
    await opened.read({ cypher: 'MATCH (e:Entity) RETURN e.id LIMIT 1' });
    await opened.close();
  });
  const path = join(place.folder, 'loaded.grafeo');
  const db = await rawEngine(path);
  const rows = rowsOf(Array.from({ length: place.articles }, (_, number) => articleAt(number, place.firms)));
  const load = await secondsOf(() => loadRaw(db, rows));
  db.close();
  const raw = await secondsOf(async () => {
    const opened = GrafeoDB.open(path);
    await opened.executeCypher('MATCH (e:Entity) RETURN e.id LIMIT 1');
    opened.close();
  });
  return [
    { name: 'rebuild, with the hashes before and after', value: rebuild, unit: 's' },
    { name: "the engine's own batch load", value: load, unit: 's' },
    { name: 'rebuild over that', value: rebuild / load, unit: '×', asked: { most: 1.5 } },
    { name: 'opening, a question, closing', value: opening, unit: 's' },
    { name: 'the same on the engine alone', value: raw, unit: 's' },
    { name: 'opening over that', value: opening / raw, unit: '×', asked: { most: 1.3 } },
    { name: 'memory of this process at the end', value: process.memoryUsage.rss() / 1e6, unit: 'MB' },
  ];
}
