import type { Derivation } from './derivation';
import type { LabelScheme } from './labels';

/** The three moves of the arc-hybrid system, by index. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export type Move = typeof SHIFT | typeof LEFT | typeof RIGHT;
export const MOVES: readonly Move[] = [SHIFT, LEFT, RIGHT];

/** Whether only the root is left and has its one child. */
export function isComplete(state: Derivation): boolean {
  return state.next === state.length && state.depth === 0;
}

/** Whether a move leads on: the root takes the last word of the stack only, so that it has one child. */
export function isAllowed(state: Derivation, move: Move): boolean {
  const atRoot = state.next === state.length;
  if (move === SHIFT) return !atRoot;
  if (move === RIGHT) return state.depth > 1;
  return state.depth > 0 && (!atRoot || state.depth === 1);
}

/** The one move that is allowed, or `undefined` where there is a choice. */
export function onlyMove(state: Derivation): Move | undefined {
  const shifts = isAllowed(state, SHIFT);
  const left = isAllowed(state, LEFT);
  if (isAllowed(state, RIGHT)) return shifts || left ? undefined : RIGHT;
  if (shifts) return left ? undefined : SHIFT;
  return LEFT;
}

/** The allowed move with the best score; the first of equals. */
export function bestMove(state: Derivation, scores: Float64Array): Move {
  let found: Move | undefined;
  for (const move of MOVES)
    if (isAllowed(state, move) && (found === undefined || (scores[move] ?? 0) > (scores[found] ?? 0))) found = move;
  return found ?? SHIFT;
}

/** Head and dependent of the arc that a move other than `SHIFT` makes. */
export function arcOf(state: Derivation, move: Move): { readonly head: number; readonly dependent: number } {
  const dependent = state.stack[state.depth - 1] ?? 0;
  return { head: move === LEFT ? state.next : (state.stack[state.depth - 2] ?? 0), dependent };
}

/** Moves the next word to the stack. */
export function shift(state: Derivation): void {
  state.stack[state.depth] = state.next;
  state.depth += 1;
  state.next += 1;
}

/** Takes the top of the stack as a dependent of `head`. */
export function attach(state: Derivation, scheme: LabelScheme, head: number, dependent: number, label: number): void {
  state.depth -= 1;
  state.head[dependent] = head;
  state.label[dependent] = label;
  if (dependent < head) attachLeft(state, scheme, head, dependent, label);
  else attachRight(state, scheme, head, dependent, label);
}

const MOST_COUNTED = 7;

function attachLeft(state: Derivation, scheme: LabelScheme, head: number, dependent: number, label: number): void {
  state.leftSibling[dependent] = state.leftChild[head] ?? 0;
  state.leftChild[head] = dependent;
  state.leftCount[head] = Math.min(MOST_COUNTED, (state.leftCount[head] ?? 0) + 1);
  state.leftLabels[head] = (state.leftLabels[head] ?? 0) | (scheme.bits[label] ?? 0);
  const word = state.word[dependent] ?? 0;
  if (label === scheme.case) state.caseWord[head] = word;
  else if (label === scheme.mark) state.markWord[head] = word;
  else if (label === scheme.conjunction) state.conjunctionWord[head] = word;
}

function attachRight(state: Derivation, scheme: LabelScheme, head: number, dependent: number, label: number): void {
  state.rightSibling[dependent] = state.rightChild[head] ?? 0;
  state.rightChild[head] = dependent;
  state.rightCount[head] = Math.min(MOST_COUNTED, (state.rightCount[head] ?? 0) + 1);
  state.rightLabels[head] = (state.rightLabels[head] ?? 0) | (scheme.bits[label] ?? 0);
}
