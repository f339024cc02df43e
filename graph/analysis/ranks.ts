import type { Network } from './network';

const DAMPING = 0.85;
const ITERATIONS = 60;

/** How central each entity is, by weighted PageRank over undirected ties: 1 for the first, to six digits. */
export function ranksOf(network: Network): ReadonlyMap<string, number> {
  const ids = network.nodes();
  const place = new Map(ids.map((id, at) => [id, at]));
  const ties = tiesOf(network, place);
  let ranks = ids.map(() => 1);
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) ranks = spread(ranks, ties);
  const first = ranks.reduce((most, rank) => Math.max(most, rank), 1e-12);
  return new Map(ids.map((id, at) => [id, Math.round(((ranks[at] ?? 0) / first) * 1e6) / 1e6]));
}

interface Tie {
  readonly to: number;
  /** Part of the weight of all ties of its start. */
  readonly part: number;
}

function tiesOf(network: Network, place: ReadonlyMap<string, number>): readonly (readonly Tie[])[] {
  return network.mapNodes((id) => {
    const ties = network.mapEdges(id, (_edge, { weight }, source, target) => ({
      to: place.get(source === id ? target : source) ?? 0,
      weight,
    }));
    const sum = ties.reduce((total, { weight }) => total + weight, 0);
    return ties.map(({ to, weight }) => ({ to, part: sum > 0 ? weight / sum : 0 }));
  });
}

function spread(ranks: readonly number[], ties: readonly (readonly Tie[])[]): number[] {
  const next = ranks.map(() => 1 - DAMPING);
  ranks.forEach((rank, at) => {
    for (const { to, part } of ties[at] ?? []) next[to] = (next[to] ?? 0) + DAMPING * rank * part;
  });
  return next;
}
