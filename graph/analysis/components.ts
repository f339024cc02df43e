import type { Network } from './network';

/** The connected parts of a network, the largest first; of equal ones that with the smaller id first. */
export function componentsOf(network: Network): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const id of network.nodes()) {
    if (!seen.has(id)) components.push(reachable(network, id, seen));
  }
  return components.sort((left, right) => right.length - left.length || ((left[0] ?? '') < (right[0] ?? '') ? -1 : 1));
}

/** All that hangs on an entity, in the order of their ids. */
function reachable(network: Network, from: string, seen: Set<string>): string[] {
  const found = [from];
  seen.add(from);
  for (let at = 0; at < found.length; at += 1) {
    for (const next of network.neighbors(found[at])) {
      if (!seen.has(next)) found.push(next);
      seen.add(next);
    }
  }
  return found.sort();
}
