import forceAtlas2 from 'graphology-layout-forceatlas2';
import { componentsOf } from './components';
import type { Network } from './network';
import { packCircles } from './pack';
import { centred, mapped, type Position, type Positions, radiusOf } from './position';
import { seededRandom } from './random';
import { spread } from './spread';

const SEED = 7;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** From so many entities on, forces are approximated. */
const LARGE = 1000;
/** Length of the middle tie, and the least distance between two entities. */
const TIE = 100;
const ROOM = 75;

/**
 * Positions in which tied entities lie together. Each connected part is laid out by itself, and the parts are packed
 * around the largest, those without ties outermost. The number of steps depends on the size alone, so the same graph
 * always gives the same picture.
 *
 * @param pause called between pieces of work, to let others run
 */
export async function layoutOf(
  network: Network,
  communities: ReadonlyMap<string, number>,
  pause: () => Promise<void>,
): Promise<Positions> {
  const parts: Positions[] = [];
  for (const ids of componentsOf(network)) parts.push(await partLayout(network, ids, communities, pause));
  const places = packCircles(parts.map((part) => radiusOf(part) + ROOM));
  const placed = parts.flatMap((part, at) => [...mapped(part, (position) => moved(position, places[at]))]);
  return mapped(centred(new Map(placed)), ({ x, y }) => ({ x: rounded(x), y: rounded(y) }));
}

async function partLayout(
  network: Network,
  ids: readonly string[],
  communities: ReadonlyMap<string, number>,
  pause: () => Promise<void>,
): Promise<Positions> {
  if (ids.length === 1) return new Map(ids.map((id) => [id, { x: 0, y: 0 }]));
  const part = partOf(network, ids);
  placeByCommunity(part, communities);
  await settle(part, pause);
  const settled = new Map(part.mapNodes((id, { x, y }): [string, Position] => [id, { x, y }]));
  return centred(spread(scaled(settled, TIE / middleTie(part)), ROOM));
}

function partOf(network: Network, ids: readonly string[]): Network {
  const part = network.nullCopy();
  for (const id of ids) part.addNode(id, { x: 0, y: 0 });
  for (const id of ids) {
    network.forEachEdge(id, (_edge, { weight }, source, target) => part.mergeEdge(source, target, { weight }));
  }
  return part;
}

/** Communities on a sunflower's spiral, their members close by. */
function placeByCommunity(network: Network, communities: ReadonlyMap<string, number>): void {
  const random = seededRandom(SEED);
  const spacing = 10 * Math.sqrt(network.order);
  network.forEachNode((id) => {
    const number = communities.get(id) ?? 0;
    const [angle, distance] = [number * GOLDEN_ANGLE, Math.sqrt(number) * spacing];
    const x = Math.cos(angle) * distance + random() * spacing;
    network.mergeNodeAttributes(id, { x, y: Math.sin(angle) * distance + random() * spacing });
  });
}

async function settle(network: Network, pause: () => Promise<void>): Promise<void> {
  const { order } = network;
  const inferred = forceAtlas2.inferSettings(network);
  const settings = { ...inferred, barnesHutOptimize: order >= LARGE, adjustSizes: false, edgeWeightInfluence: 0.5 };
  const atOnce = Math.max(5, Math.min(100, Math.round(50_000 / order)));
  for (let left = stepsFor(order); left > 0; left -= atOnce) {
    forceAtlas2.assign(network, { iterations: Math.min(left, atOnce), getEdgeWeight: 'weight', settings });
    await pause();
  }
}

/** Few enough that the largest graph takes a minute or two. */
function stepsFor(order: number): number {
  if (order <= 2000) return 500;
  if (order <= 10_000) return 300;
  return order <= 40_000 ? 100 : 40;
}

function middleTie(network: Network): number {
  const lengths = network.mapEdges((_edge, _attributes, _source, _target, from, to) =>
    Math.hypot(from.x - to.x, from.y - to.y),
  );
  return lengths.sort((left, right) => left - right)[Math.floor(lengths.length / 2)] || 1;
}

function scaled(positions: Positions, factor: number): Positions {
  return mapped(positions, ({ x, y }) => ({ x: x * factor, y: y * factor }));
}

function moved({ x, y }: Position, by: Position = { x: 0, y: 0 }): Position {
  return { x: x + by.x, y: y + by.y };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
