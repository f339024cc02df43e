import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Network } from './network';
import { seededRandom } from './random';

export interface Position {
  readonly x: number;
  readonly y: number;
}

const SEED = 7;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** From so many entities on, forces are approximated. */
const LARGE = 1000;

/**
 * Positions in which tied entities lie together; those without ties stand in rings around the rest. The number of steps
 * depends on the size alone, so the same graph always gives the same picture.
 *
 * @param pause called between pieces of work, to let others run
 */
export async function layoutOf(
  network: Network,
  communities: ReadonlyMap<string, number>,
  pause: () => Promise<void>,
): Promise<ReadonlyMap<string, Position>> {
  const tied = network.copy();
  const alone = tied.filterNodes((id) => tied.degree(id) === 0);
  for (const id of alone) tied.dropNode(id);
  placeByCommunity(tied, communities);
  await settle(tied, pause);
  const positions = new Map(tied.mapNodes((id, { x, y }): [string, Position] => [id, { x, y }]));
  return rounded(new Map([...centred(positions), ...around(alone, positions)]));
}

/** Communities on a sunflower's spiral, the largest in the middle, their members close by. */
function placeByCommunity(network: Network, communities: ReadonlyMap<string, number>): void {
  const random = seededRandom(SEED);
  const spacing = 10 * Math.sqrt(network.order);
  network.forEachNode((id) => {
    const middle = spiral(communities.get(id) ?? 0, spacing);
    network.mergeNodeAttributes(id, { x: middle.x + random() * spacing, y: middle.y + random() * spacing });
  });
}

function spiral(number: number, spacing: number): Position {
  const [angle, distance] = [number * GOLDEN_ANGLE, Math.sqrt(number) * spacing];
  return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance };
}

async function settle(network: Network, pause: () => Promise<void>): Promise<void> {
  const { order } = network;
  if (order < 2) return;
  const settings = { ...forceAtlas2.inferSettings(network), barnesHutOptimize: order >= LARGE, adjustSizes: false };
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

function centred(positions: ReadonlyMap<string, Position>): ReadonlyMap<string, Position> {
  const all = [...positions.values()];
  const middle = { x: mean(all.map(({ x }) => x)), y: mean(all.map(({ y }) => y)) };
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: x - middle.x, y: y - middle.y }]));
}

function around(ids: readonly string[], inner: ReadonlyMap<string, Position>): ReadonlyMap<string, Position> {
  const radius = [...centred(inner).values()].reduce((most, { x, y }) => Math.max(most, Math.hypot(x, y)), 10);
  const gap = radius / Math.max(10, Math.sqrt(inner.size));
  const first = (radius / gap + 1) ** 2;
  return new Map(ids.map((id, at) => [id, spiral(first + at, gap)]));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rounded(positions: ReadonlyMap<string, Position>): ReadonlyMap<string, Position> {
  const round = (value: number) => Math.round(value * 100) / 100;
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: round(x), y: round(y) }]));
}
