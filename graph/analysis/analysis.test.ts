import Graph from 'graphology';
import { communitiesOf } from './communities';
import { layoutOf } from './layout';
import type { Network } from './network';
import { ranksOf } from './ranks';

/** Two cliques of four, joined by one weak tie, and a loner. */
function twoCliques(): Network {
  const network: Network = new Graph({ type: 'undirected' });
  const sides = ['a', 'b'].map((side) => [1, 2, 3, 4].map((number) => `firm/${side}${number}`));
  for (const id of [...sides.flat(), 'firm/loner'].sort()) network.addNode(id, { x: 0, y: 0 });
  for (const ids of sides) {
    ids.forEach((left, at) => {
      for (const right of ids.slice(at + 1)) network.addEdge(left, right, { weight: 0.9 });
    });
  }
  network.addEdge('firm/a1', 'firm/b1', { weight: 0.1 });
  return network;
}

test('communities follow the ties and are numbered by size', () => {
  const communities = communitiesOf(twoCliques());
  expect([...communities].sort()).toEqual([
    ...['firm/a1', 'firm/a2', 'firm/a3', 'firm/a4'].map((id) => [id, 0]),
    ...['firm/b1', 'firm/b2', 'firm/b3', 'firm/b4'].map((id) => [id, 1]),
    ['firm/loner', 2],
  ]);
});

test('who has most ties ranks first, with 1', () => {
  const ranks = ranksOf(twoCliques());
  const first = [...ranks].sort(([, left], [, right]) => right - left).map(([id]) => id);
  expect(first.slice(0, 2).sort()).toEqual(['firm/a1', 'firm/b1']);
  expect(Math.max(...ranks.values())).toBe(1);
  expect(first.at(-1)).toBe('firm/loner');
});

test('the same network is laid out the same way, every entity at a place of its own', async () => {
  const layout = async () => layoutOf(twoCliques(), communitiesOf(twoCliques()), async () => undefined);
  const [first, second] = [await layout(), await layout()];
  expect(second).toEqual(first);
  expect(new Set([...first.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(9);
});

test('an entity without ties stands outside of those with ties', async () => {
  const positions = await layoutOf(twoCliques(), communitiesOf(twoCliques()), async () => undefined);
  const distances = [...positions].map(([id, { x, y }]) => ({ id, distance: Math.hypot(x, y) }));
  expect(distances.sort((left, right) => right.distance - left.distance)[0]?.id).toBe('firm/loner');
});

test('an empty network is arranged without complaint', async () => {
  const network: Network = new Graph({ type: 'undirected' });
  expect(communitiesOf(network).size + ranksOf(network).size).toBe(0);
  expect((await layoutOf(network, new Map(), async () => undefined)).size).toBe(0);
});
