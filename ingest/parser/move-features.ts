import { type Derivation, nextWord, stackWord } from './derivation';
import { distance, nodeAtoms, writeNode } from './node-atoms';
import { compileTemplates } from './templates';

/**
 * Words a move is judged by: three of the stack (s0 its top), four of the sentence (b0 the next), outermost children
 * (`s0l` left, `s0r` right, `s0l2` the one inside), and the words beside (`before-b0`, `before-s0`, `after-s0`).
 */
const NODES = 's0 s1 s2 b0 b1 b2 b3 s0l s0r s1r b0l s0l2 s0r2 b0l2 before-b0 before-s0 after-s0'.split(' ');
const FAMILIES = ['s0', 's1', 'b0'];
const ATOMS = [
  ...NODES.flatMap(nodeAtoms),
  ...FAMILIES.flatMap((node) => [`${node}.left`, `${node}.right`, `${node}.lefts`, `${node}.rights`]),
  's0-b0',
  's1-s0',
  's0,b0',
  's1,s0',
];

/** `w` word, `t` tag, `u` universal tag, `r` label; `left` and `lefts`: number and labels of the children there. */
export const MOVE_TEMPLATES = compileTemplates(
  ATOMS,
  `s0.w
s0.t
s0.w s0.t
s1.w
s1.t
s1.w s1.t
b0.w
b0.t
b0.w b0.t
b1.w
b1.t
b1.w b1.t
b2.t
s2.t
b2.w
s2.w
s0.w s0.t b0.w b0.t
s0.w s0.t b0.t
s0.t b0.w b0.t
s0.w b0.w
s0.t b0.t
b0.t b1.t
b0.w b1.t
b0.t b1.w
s1.t s0.t
s1.w s0.t
s1.t s0.w
s1.w s0.w
s1.t b0.t
s1.w b0.t
s1.t b0.w
s1.w b0.w
s0.t b1.t
s0.w b1.t
s0.t b1.w
s0.t b0.t b1.t
s1.t s0.t b0.t
s2.t s1.t s0.t
s0.w b0.t b1.t
s1.t s0.w b0.t
s1.t s0.t b0.w
s1.w s0.t b0.t
b0.t b1.t b2.t
s0.t b0.t b1.t b2.t
s1.t s0.t b0.t b1.t
s2.t s1.t s0.t b0.t
s0.t b0.w b1.t
b1.t b2.t b3.t
s0.t b0.t s0l.t
s0.t b0.t s0r.t
s0.t b0.t b0l.t
s1.t s0.t s1r.t
s1.t s0.t s0l.t
s1.t s0.t b0l.t
s0.t s0r.t s0r2.t
s0.t s0l.t s0l2.t
b0.t b0l.t b0l2.t
s0.t s0r.w
s0.t s0l.w
b0.t b0l.w
s1.t s1r.w
s0.t s0r.r b0.t
s0.t s0l.r b0.t
b0.t b0l.r s0.t
s1.t s1r.r s0.t
s0.w s0r.r b0.t
s1.w s1r.r s0.t
s0.w s0-b0
s0.t s0-b0
b0.w s0-b0
b0.t s0-b0
s0.t b0.t s0-b0
s0.w b0.w s0-b0
s1.t s0.t s1-s0
s1.t s0.t b0.t s1-s0
s0.t b0.t s0,b0
s1.t s0.t s1,s0
s1.t s0.t b0.t s0,b0 s1,s0
s0.w s0.right
s0.t s0.right
s0.w s0.left
s0.t s0.left
b0.w b0.left
b0.t b0.left
s1.t s1.right
s1.w s1.right
s0.t s0.lefts
s0.t s0.rights
b0.t b0.lefts
s1.t s1.rights
s0.w s0.rights
s0.w s0.lefts
b0.w b0.lefts
s1.w s1.rights
s0.u s0.lefts b0.u b0.lefts
s1.u s1.rights s0.u s0.lefts
s0.t s0.rights b0.t
s1.t s1.rights s0.t b0.t
s1.u s1.lefts s1.rights s0.u
before-b0.t s0.t b0.t
after-s0.t s0.t b0.t
before-b0.w s0.t b0.t
before-s0.t s0.t b0.t
before-b0.t s1.t s0.t b0.t
before-b0.t b0.t b1.t`,
);

export const MOVE_ATOMS = ATOMS.length;

/** Writes the atoms of a state, in the order of `ATOMS`. */
export function fillMoveAtoms(state: Derivation, atoms: Int32Array): void {
  const { leftChild, rightChild, leftSibling, rightSibling } = state;
  const missing = state.length + 1;
  const s0 = stackWord(state, 0);
  const s1 = stackWord(state, 1);
  const b0 = state.next;
  const s0l = leftChild[s0] ?? missing;
  const s0r = rightChild[s0] ?? missing;
  const b0l = leftChild[b0] ?? missing;
  let at = 0;
  const node = (word: number) => {
    at = writeNode(state, word, atoms, at);
  };
  node(s0);
  node(s1);
  node(stackWord(state, 2));
  for (let ahead = 0; ahead < 4; ahead += 1) node(nextWord(state, ahead));
  node(s0l);
  node(s0r);
  node(rightChild[s1] ?? missing);
  node(b0l);
  node(leftSibling[s0l] ?? missing);
  node(rightSibling[s0r] ?? missing);
  node(leftSibling[b0l] ?? missing);
  node(b0 > 0 ? b0 - 1 : missing);
  node(s0 > 0 && s0 < missing ? s0 - 1 : missing);
  node(s0 < missing ? s0 + 1 : missing);
  for (const word of [s0, s1, b0]) at = writeFamily(state, word, atoms, at);
  writeGaps(state, [s0, s1, b0], atoms, at);
}

const FAMILY_PARTS = 4;

function writeFamily(state: Derivation, word: number, atoms: Int32Array, at: number): number {
  atoms[at] = state.leftCount[word] ?? 0;
  atoms[at + 1] = state.rightCount[word] ?? 0;
  atoms[at + 2] = state.leftLabels[word] ?? 0;
  atoms[at + 3] = state.rightLabels[word] ?? 0;
  return at + FAMILY_PARTS;
}

function writeGaps(
  state: Derivation,
  [s0, s1, b0]: readonly [number, number, number],
  atoms: Int32Array,
  at: number,
): void {
  const some = state.depth > 0;
  const two = state.depth > 1;
  const between = (from: number, to: number) => Math.min(3, (state.breaks[to] ?? 0) - (state.breaks[from] ?? 0));
  atoms[at] = some ? distance(b0 - s0) : 0;
  atoms[at + 1] = two ? distance(s0 - s1) : 0;
  atoms[at + 2] = some ? between(s0, b0) : 0;
  atoms[at + 3] = two ? between(s1, s0) : 0;
}
