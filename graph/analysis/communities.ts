import louvain from 'graphology-communities-louvain';
import type { Network } from './network';
import { seededRandom } from './random';

const SEED = 20_240_501;

/** Communities by the Louvain method, numbered by size: 0 is the largest, of equals the one with the smallest id. */
export function communitiesOf(network: Network): ReadonlyMap<string, number> {
  if (network.order === 0) return new Map();
  const found = louvain(network, { getEdgeWeight: 'weight', rng: seededRandom(SEED) });
  const members = new Map<number, string[]>();
  for (const [id, community] of Object.entries(found).sort(([left], [right]) => (left < right ? -1 : 1))) {
    const list = members.get(community);
    if (list) list.push(id);
    else members.set(community, [id]);
  }
  const bySize = [...members.values()].sort(
    (left, right) => right.length - left.length || ((left[0] ?? '') < (right[0] ?? '') ? -1 : 1),
  );
  return new Map(bySize.flatMap((ids, number) => ids.map((id): [string, number] => [id, number])));
}
