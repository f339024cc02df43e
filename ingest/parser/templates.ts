import { mix } from './hash';

/** Templates ready to run. */
export interface Program {
  /** How many templates there are, and so how many features a state has. */
  readonly size: number;
  /** Of each template the number of atoms, then the atoms' indices. */
  readonly codes: Int32Array;
}

/**
 * Compiles templates, one a line, each the names of the atoms that make one feature together.
 *
 * @example compileTemplates(['tag', 'word'], 'word\nword tag')
 */
export function compileTemplates(atoms: readonly string[], templates: string): Program {
  const rows = templates
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
  const codes = rows.flatMap((names) => [names.length, ...names.map((name) => indexOf(atoms, name))]);
  return { size: rows.length, codes: Int32Array.from(codes) };
}

function indexOf(atoms: readonly string[], name: string): number {
  const at = atoms.indexOf(name);
  if (at < 0) throw new RangeError(`No atom "${name}" among ${atoms.join(' ')}; add it or mend the template.`);
  return at;
}

/** Writes the hashed features of a state into `features` and returns how many there are. */
export function fillFeatures({ codes }: Program, atoms: Int32Array, features: Int32Array): number {
  let count = 0;
  let at = 0;
  while (at < codes.length) {
    const end = at + 1 + (codes[at] ?? 0);
    let hash = Math.imul(count + 1, 0x9e3779b1);
    for (at += 1; at < end; at += 1) hash = mix(hash, atoms[codes[at] ?? 0] ?? 0);
    features[count] = hash === 0 ? 1 : hash;
    count += 1;
  }
  return count;
}
