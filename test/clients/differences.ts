import { isDeepStrictEqual } from 'node:util';
import type { Attributes, Picture } from './expected';

/** In what a reader's picture differs from the expected one, a line each; empty where it is the same. */
export function differences(read: Picture, expected: Picture): readonly string[] {
  return [...between('node', read.nodes, expected.nodes), ...between('edge', read.edges, expected.edges)];
}

function between(
  what: string,
  read: ReadonlyMap<string, Attributes>,
  expected: ReadonlyMap<string, Attributes>,
): readonly string[] {
  const ids = [...new Set([...read.keys(), ...expected.keys()])];
  return ids.flatMap((id) => {
    const [got, wanted] = [read.get(id), expected.get(id)];
    if (!got) return [`${what} ${id} is missing`];
    if (!wanted) return [`${what} ${id} is not expected`];
    return attributeDifferences(`${what} ${id}`, got, wanted);
  });
}

function attributeDifferences(of: string, got: Attributes, wanted: Attributes): readonly string[] {
  const keys = [...new Set([...Object.keys(got), ...Object.keys(wanted)])];
  return keys
    .filter((key) => !isDeepStrictEqual(got[key], wanted[key]))
    .map((key) => `${of}, ${key}: got ${shown(got[key])}, expected ${shown(wanted[key])}`);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 300);
}
