/** Whether a name counts in any case or only as written. */
export type NameCase = 'any' | 'exact';

/** A name found: tokens `from` up to `to`, and all that bear it. */
export interface NameMatch<Value> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly Value[];
}

/** What the trie asks of a token. */
export interface NameToken {
  readonly text: string;
  readonly lower: string;
}

/** Names as sequences of tokens; finds the longest at a place in time linear in its length. */
export interface NameTrie<Value> {
  add(tokens: readonly string[], value: Value, nameCase: NameCase): void;
  /** The longest name that begins at token `at` and ends before `to`. */
  longest(tokens: readonly NameToken[], at: number, to: number): NameMatch<Value> | undefined;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly ends: Ending<Value>[];
}

interface Ending<Value> {
  readonly value: Value;
  /** The tokens as written, where the case counts. */
  readonly exact: readonly string[] | undefined;
}

/** An empty trie. Keyed by maps, so `__proto__` is a name like any other. */
export function nameTrie<Value>(): NameTrie<Value> {
  const root: Node<Value> = newNode();
  return {
    add: (tokens, value, nameCase) => add(root, tokens, value, nameCase),
    longest: (tokens, at, to) => longest(root, tokens, at, to),
  };
}

function newNode<Value>(): Node<Value> {
  return { next: new Map(), ends: [] };
}

function add<Value>(root: Node<Value>, tokens: readonly string[], value: Value, nameCase: NameCase): void {
  if (tokens.length === 0) return;
  let node = root;
  for (const token of tokens) {
    const key = token.toLowerCase();
    const known = node.next.get(key) ?? newNode<Value>();
    node.next.set(key, known);
    node = known;
  }
  node.ends.push({ value, exact: nameCase === 'exact' ? tokens : undefined });
}

function longest<Value>(
  root: Node<Value>,
  tokens: readonly NameToken[],
  at: number,
  to: number,
): NameMatch<Value> | undefined {
  let found: NameMatch<Value> | undefined;
  let node: Node<Value> | undefined = root;
  for (let index = at; index < to; index += 1) {
    node = node.next.get(tokens[index]?.lower ?? '');
    if (!node) break;
    const values = node.ends.filter((end) => fits(end, tokens, at)).map((end) => end.value);
    if (values.length > 0) found = { from: at, to: index + 1, values };
  }
  return found;
}

function fits<Value>(end: Ending<Value>, tokens: readonly NameToken[], at: number): boolean {
  return end.exact === undefined || end.exact.every((text, index) => tokens[at + index]?.text === text);
}
