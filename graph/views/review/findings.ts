import type { EntityView, Finding } from '../../graph';
import { nameKey } from '../../ontology/names';
import { signatureOf } from '../../ontology/relations';
import { namedTogether } from './named-together';
import type { Surroundings } from './surroundings';

/** A finding with how far it moves the score: up where it speaks for one, down where it speaks for two. */
export interface Weighed extends Finding {
  readonly weight: number;
}

/** An entity with what is around it. */
export interface Placed {
  readonly entity: EntityView;
  readonly around: Surroundings;
}

/** Neighbours named in a finding. */
const NAMED = 3;

/** Properties of which an entity has one. */
const UNIQUE = [
  ['wikidata', 0.8],
  ['ticker', 0.5],
  ['country', 0.3],
] as const;

/** Relationships that say whose work it is: others mean another. */
const ORIGINS = [
  ['FOUNDED', 'founders', 0.3],
  ['DEVELOPED', 'makers', 0.3],
] as const;

/** What the graph says for and against two entities being one. */
export function findingsInGraph(left: Placed, right: Placed): readonly Weighed[] {
  return [
    ...calledSo(left.entity, right.entity),
    ...calledSo(right.entity, left.entity),
    ...sharedNeighbours(left, right),
    ...between(left, right),
    ...UNIQUE.flatMap(([key, weight]) => otherValue(key, weight, left.entity, right.entity)),
    ...ORIGINS.flatMap(([type, word, weight]) => otherOrigins(type, word, weight, left.around, right.around)),
  ];
}

/** What a text that mentions both says of the two. */
export function findingInText(content: string, text: string, left: EntityView, right: EntityView): readonly Weighed[] {
  const together = namedTogether(content, namesOf(left), namesOf(right));
  if (!together) return [];
  const { as, quote } = together;
  if (as === 'one') return [{ what: 'a sentence introduces one as the other', quote, text, weight: 0.3 }];
  return [{ what: 'a sentence names both, as two', quote, text, weight: -0.35 }];
}

function namesOf({ name, properties }: EntityView): readonly string[] {
  const { aliases } = properties;
  return [name, ...(Array.isArray(aliases) ? aliases.map(String) : [])];
}

function calledSo(one: EntityView, other: EntityView): readonly Weighed[] {
  const key = nameKey(other.name);
  const isCalled = namesOf(one)
    .slice(1)
    .some((alias) => nameKey(alias) === key);
  return isCalled ? [{ what: `a text calls ${one.name} also ${other.name}`, weight: 0.25 }] : [];
}

function sharedNeighbours(left: Placed, right: Placed): readonly Weighed[] {
  const shared = [...left.around.neighbours.values()].filter(({ id }) => right.around.neighbours.has(id));
  if (shared.length === 0) return [];
  const names = shared.map(({ name }) => name).sort();
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  const what = `both are tied to ${names.slice(0, NAMED).join(', ')}${more}`;
  return [{ what, weight: Math.min(0.2, 0.1 * shared.length) }];
}

function between(left: Placed, right: Placed): readonly Weighed[] {
  const ties = left.around.relationships.filter(({ source, target }) => [source, target].includes(right.entity.id));
  return ties.map(({ type, source }) => {
    const [from, to] = source === left.entity.id ? [left.entity, right.entity] : [right.entity, left.entity];
    return { what: `the graph has: ${from.name} ${signatureOf(type)?.phrase ?? type} ${to.name}`, weight: -0.4 };
  });
}

function otherValue(key: string, weight: number, left: EntityView, right: EntityView): readonly Weighed[] {
  const [one, other] = [left.properties[key], right.properties[key]];
  if (one === undefined || other === undefined) return [];
  if (one === other) return [{ what: `the same ${key}: ${one}`, weight: key === 'country' ? 0.05 : 0.3 }];
  return [{ what: `another ${key}: ${one}, ${other}`, weight: -weight }];
}

function otherOrigins(
  type: string,
  word: string,
  weight: number,
  left: Surroundings,
  right: Surroundings,
): readonly Weighed[] {
  const [one, other] = [originsIn(type, left), originsIn(type, right)];
  if (one.size === 0 || other.size === 0 || [...one.keys()].some((id) => other.has(id))) return [];
  const names = (origins: ReadonlyMap<string, string>) => [...origins.values()].sort().slice(0, NAMED).join(', ');
  return [{ what: `other ${word}: ${names(one)}; ${names(other)}`, weight: -weight }];
}

/** Who stands at the beginning of relationships of a type, by id: not the entity itself. */
function originsIn(type: string, { relationships, neighbours }: Surroundings): ReadonlyMap<string, string> {
  const sources = relationships.filter((each) => each.type === type).map(({ source }) => neighbours.get(source));
  return new Map(sources.flatMap((entity) => (entity ? [[entity.id, entity.name] as const] : [])));
}
