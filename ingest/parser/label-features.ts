import type { Derivation } from './derivation';
import { distance, nodeAtoms, writeNode } from './node-atoms';
import { compileTemplates } from './templates';
import { LEFT, type Move } from './transitions';

/** Words a label is judged by: head and dependent, their neighbours, the dependent's children, the last sibling. */
const NODES = 'h d before-d after-d before-h after-h dl dr dl2 sib'.split(' ');
const ATOMS = [
  ...NODES.flatMap(nodeAtoms),
  ...'dir case mark cc h.lefts h.rights d.lefts d.rights side gap breaks cased next'.split(' '),
];

/** `side`: labels the head already has on the dependent's side; `next`: tag of the next word, for arcs to the right. */
export const LABEL_TEMPLATES = compileTemplates(
  ATOMS,
  `dir h.t d.t
dir h.t d.t d.w
dir h.t d.t h.w
dir d.w h.w
d.w dir
h.w dir
dir d.w h.u
dir h.w d.u
dir h.t d.t case
dir h.w case
dir d.w case
dir h.t d.t mark
dir mark h.w d.u
dir h.t d.t cc
dir h.t d.t h.lefts
dir h.t d.t h.rights
dir h.t d.t d.lefts
dir h.t d.t d.rights
dir h.w side d.t
dir h.t d.t h.lefts d.lefts
dir h.t d.t h.rights case d.lefts
dir d.u d.lefts d.rights
dir h.t d.t gap
dir h.t d.t breaks
dir h.t d.t breaks cased d.lefts
dir h.t d.t before-d.t
dir h.t d.t after-d.t
dir h.t d.t before-h.t
dir h.t d.t after-h.t
dir h.t d.t before-d.t after-d.t
dir h.t d.t dl.t
dir h.t d.t dr.t
dir h.t d.t dl.w
dir h.t d.t sib.r sib.t
dir d.w after-h.t
dir h.t d.t before-d.w
dir h.t d.t after-d.w
dir h.w side case
dir h.t d.t next breaks
dir h.t d.t dl2.t dl.t
d.t d.w before-d.t`,
);

export const LABEL_ATOMS = ATOMS.length;

/** Writes the atoms of an arc about to be made, in the order of `ATOMS`. */
export function fillLabelAtoms(
  state: Derivation,
  move: Move,
  head: number,
  dependent: number,
  atoms: Int32Array,
): void {
  const missing = state.length + 1;
  const before = (word: number) => (word > 0 ? word - 1 : missing);
  const left = state.leftChild[dependent] ?? missing;
  const sibling = (move === LEFT ? state.leftChild[head] : state.rightChild[head]) ?? missing;
  let at = 0;
  const node = (word: number) => {
    at = writeNode(state, word, atoms, at);
  };
  node(head);
  node(dependent);
  node(before(dependent));
  node(dependent + 1);
  node(before(head));
  node(head + 1);
  node(left);
  node(state.rightChild[dependent] ?? missing);
  node(state.leftSibling[left] ?? missing);
  node(sibling);
  writeRest(state, move, head, dependent, atoms, at);
}

function writeRest(
  state: Derivation,
  move: Move,
  head: number,
  dependent: number,
  atoms: Int32Array,
  at: number,
): void {
  const low = Math.min(head, dependent);
  const high = Math.max(head, dependent);
  const side = move === LEFT ? state.leftLabels : state.rightLabels;
  const caseWord = state.caseWord[dependent] ?? 0;
  atoms[at] = move;
  atoms[at + 1] = caseWord;
  atoms[at + 2] = state.markWord[dependent] ?? 0;
  atoms[at + 3] = state.conjunctionWord[dependent] ?? 0;
  atoms[at + 4] = state.leftLabels[head] ?? 0;
  atoms[at + 5] = state.rightLabels[head] ?? 0;
  atoms[at + 6] = state.leftLabels[dependent] ?? 0;
  atoms[at + 7] = state.rightLabels[dependent] ?? 0;
  atoms[at + 8] = side[head] ?? 0;
  atoms[at + 9] = distance(high - low);
  atoms[at + 10] = Math.min(2, (state.breaks[high] ?? 0) - (state.breaks[low] ?? 0));
  atoms[at + 11] = caseWord === 0 ? 0 : 1;
  atoms[at + 12] = move === LEFT ? 0 : (state.tag[state.next] ?? 0);
}
