import type { Derivation } from '../derivation';
import { isAllowed, LEFT, MOVES, type Move, RIGHT, SHIFT } from '../transitions';

/** How many arcs of the right tree can no longer be made after each move. */
export type MoveCosts = [number, number, number];

/**
 * The dynamic oracle of the arc-hybrid system: it knows the best moves in any state, also after mistakes. `heads` is
 * the right tree, its root depending on word `length`.
 */
export function moveCosts(state: Derivation, heads: Int32Array): MoveCosts {
  const { length, depth, next, stack } = state;
  const costs: MoveCosts = [0, 0, 0];
  for (let at = 0; next < length && at < depth; at += 1) {
    const word = stack[at] ?? 0;
    if (heads[word] === next) costs[SHIFT] += 1;
    if (at < depth - 1 && heads[next] === word) costs[SHIFT] += 1;
  }
  if (depth === 0) return costs;
  const top = stack[depth - 1] ?? 0;
  const head = heads[top] ?? -1;
  let waiting = 0;
  for (let word = next; word < length; word += 1) if (heads[word] === top) waiting += 1;
  costs[LEFT] = waiting + ((depth > 1 && head === stack[depth - 2]) || head > next ? 1 : 0);
  costs[RIGHT] = waiting + (head >= next ? 1 : 0);
  return costs;
}

/** The allowed move with the best score among those that cost least. */
export function bestRightMove(state: Derivation, costs: MoveCosts, scores: Float64Array): Move {
  const allowed = MOVES.filter((move) => isAllowed(state, move));
  const least = Math.min(...allowed.map((move) => costs[move]));
  return allowed
    .filter((move) => costs[move] === least)
    .reduce((left, right) => ((scores[right] ?? 0) > (scores[left] ?? 0) ? right : left));
}
