import { join } from 'node:path';
import type { Graph, Reading } from '../../graph/graph';
import type { Figure } from '../figures';
import { articleAt } from './articles';
import type { Place } from './place';
import { rawEngine, rowsOf, writeRaw } from './raw-engine';
import { secondsOf } from './samples';

/** Articles that wait at once where several share a transaction. */
const AT_ONCE = 64;
/** Of all articles, so many are written one by one; the rest by many at once. */
const ALONE = 0.5;

/** One article a transaction, and several, beside the same statements on the engine alone. */
export async function measureWriting(graph: Graph, place: Place): Promise<readonly Figure[]> {
  const readings = Array.from({ length: place.articles }, (_, number) => articleAt(number, place.firms));
  const half = Math.ceil(readings.length * ALONE);
  const [alone, together] = [readings.slice(0, half), readings.slice(half)];
  const times: number[] = [];
  for (const reading of alone) times.push(await secondsOf(() => graph.accept(reading)));
  const single = alone.length / sum(times);
  const tenth = Math.max(1, Math.floor(times.length / 10));
  const many = together.length / (await secondsOf(() => acceptTogether(graph, together)));
  const figures: Figure[] = [
    { name: 'articles, one a transaction', value: single, unit: '/s' },
    {
      name: 'last tenth over the first',
      value: sum(times.slice(-tenth)) / sum(times.slice(0, tenth)),
      unit: '×',
      asked: { most: 1.3 },
    },
    { name: `articles, ${AT_ONCE} waiting`, value: many, unit: '/s' },
  ];
  if (!place.embedded) return figures;
  const raw = await rawRate(join(place.folder, 'articles.grafeo'), alone);
  return [
    ...figures,
    { name: 'the engine alone, the same statements', value: raw, unit: '/s' },
    { name: 'one a transaction over the engine alone', value: single / raw, unit: '×', asked: { least: 0.7 } },
    { name: 'many waiting over the engine alone', value: many / raw, unit: '×', asked: { least: 1.05 } },
  ];
}

async function acceptTogether(graph: Graph, readings: readonly Reading[]): Promise<void> {
  for (let at = 0; at < readings.length; at += AT_ONCE) {
    await Promise.all(readings.slice(at, at + AT_ONCE).map((reading) => graph.accept(reading)));
  }
}

async function rawRate(path: string, readings: readonly Reading[]): Promise<number> {
  const db = await rawEngine(path);
  const rows = readings.map((reading) => rowsOf([reading]));
  const seconds = await secondsOf(async () => {
    for (const each of rows) await writeRaw(db, each);
  });
  db.close();
  return readings.length / seconds;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
