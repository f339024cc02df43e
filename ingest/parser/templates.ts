import { mix } from './hash';

/** A feature as the indices of the atoms that make it. Its hash starts from its place among all templates. */
export interface Template {
  readonly place: number;
  readonly atoms: readonly number[];
}

/** Templates ready to run. */
export interface Program {
  /** One more than the last place: how much room the features take. */
  readonly size: number;
  readonly templates: readonly Template[];
  /** Those of the same number of atoms together: each number has a loop of its own, which is faster. */
  readonly groups: readonly TemplateGroup[];
}

/** Templates of `width` atoms each, as columns. */
interface TemplateGroup {
  readonly width: number;
  readonly places: Int32Array;
  readonly seeds: Int32Array;
  /** `width` indices a template. */
  readonly atoms: Int32Array;
}

/**
 * Compiles templates, one a line, each the names of the atoms that make one feature together.
 *
 * @example compileTemplates(['tag', 'word'], 'word\nword tag')
 */
export function compileTemplates(atoms: readonly string[], templates: string): Program {
  const lines = templates.trim().split('\n');
  return programOf(lines.map((line, place) => ({ place, atoms: indicesOf(atoms, line) })));
}

function indicesOf(atoms: readonly string[], line: string): readonly number[] {
  return line
    .trim()
    .split(' ')
    .map((name) => {
      const at = atoms.indexOf(name);
      if (at < 0) throw new RangeError(`No atom "${name}" among ${atoms.join(' ')}; add it or mend the template.`);
      return at;
    });
}

/** A program of some templates of another. Their features are the same, at the same places. */
export function partOf(program: Program, isIn: (template: Template) => boolean): Program {
  return programOf(program.templates.filter(isIn));
}

function programOf(templates: readonly Template[]): Program {
  const widths = [...new Set(templates.map(({ atoms }) => atoms.length))].sort();
  return {
    size: Math.max(0, ...templates.map(({ place }) => place + 1)),
    templates,
    groups: widths.map((width) =>
      groupOf(
        width,
        templates.filter(({ atoms }) => atoms.length === width),
      ),
    ),
  };
}

function groupOf(width: number, templates: readonly Template[]): TemplateGroup {
  return {
    width,
    places: Int32Array.from(templates, ({ place }) => place),
    seeds: Int32Array.from(templates, ({ place }) => Math.imul(place + 1, 0x9e3779b1)),
    atoms: Int32Array.from(templates.flatMap(({ atoms }) => atoms)),
  };
}

/** Writes the hashed features of a state into `features`, each at its template's place, and returns how much room they take. */
export function fillFeatures({ size, groups }: Program, atoms: Int32Array, features: Int32Array): number {
  for (const group of groups) {
    if (group.width === 2) fillPairs(group, atoms, features);
    else if (group.width === 3) fillTriples(group, atoms, features);
    else fillAny(group, atoms, features);
  }
  return size;
}

function fillPairs({ places, seeds, atoms: from }: TemplateGroup, atoms: Int32Array, features: Int32Array): void {
  for (let at = 0; at < places.length; at += 1) {
    const one = mix(seeds[at] ?? 0, atoms[from[2 * at] ?? 0] ?? 0);
    features[places[at] ?? 0] = mix(one, atoms[from[2 * at + 1] ?? 0] ?? 0) || 1;
  }
}

function fillTriples({ places, seeds, atoms: from }: TemplateGroup, atoms: Int32Array, features: Int32Array): void {
  for (let at = 0; at < places.length; at += 1) {
    const one = mix(seeds[at] ?? 0, atoms[from[3 * at] ?? 0] ?? 0);
    const two = mix(one, atoms[from[3 * at + 1] ?? 0] ?? 0);
    features[places[at] ?? 0] = mix(two, atoms[from[3 * at + 2] ?? 0] ?? 0) || 1;
  }
}

function fillAny({ width, places, seeds, atoms: from }: TemplateGroup, atoms: Int32Array, features: Int32Array): void {
  let next = 0;
  for (let at = 0; at < places.length; at += 1) {
    let hash = seeds[at] ?? 0;
    for (const end = next + width; next < end; next += 1) hash = mix(hash, atoms[from[next] ?? 0] ?? 0);
    features[places[at] ?? 0] = hash || 1;
  }
}
