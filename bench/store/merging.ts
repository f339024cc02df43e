import type { Graph } from '../../graph/graph';
import type { Figure } from '../figures';
import { hubArticle } from './articles';
import type { Place } from './place';
import { secondsOf } from './samples';

/** Relationships of each of the two firms that are merged, and of these in one article. */
const EDGES = 2500;
const IN_ONE = 100;

/** Two firms that stand in 5,000 relationships together become one, and two again. */
export async function measureMerge(graph: Graph, { articles }: Place): Promise<readonly Figure[]> {
  let number = articles;
  for (const hub of ['Belmont', 'Caldera']) {
    for (let at = 0; at < EDGES; at += IN_ONE) {
      const others = Array.from({ length: IN_ONE }, (_, next) => `${hub} Partner ${at + next}`);
      await graph.accept(hubArticle(number, hub, others));
      number += 1;
    }
  }
  let judgement = '';
  const merge = await secondsOf(async () => {
    ({ id: judgement } = await graph.judge({
      verdict: 'same',
      left: 'firm/belmont',
      right: 'firm/caldera',
      author: 'bench',
    }));
  });
  const undo = await secondsOf(() => graph.judge({ verdict: 'undo', judgement, author: 'bench' }));
  return [
    { name: 'merge of two firms with 5,000 relationships', value: merge, unit: 's', asked: { most: 1 } },
    { name: 'and its undoing', value: undo, unit: 's' },
  ];
}
