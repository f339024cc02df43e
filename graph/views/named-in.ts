import { KINDS } from '../ontology/kinds';
import { isRelationType } from '../ontology/relations';
import type { Value } from '../store/store';

/** Ids found in an answer. */
export interface Named {
  readonly entities: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
  /** Ends of those relationships. */
  readonly ends: ReadonlySet<string>;
}

const ENTITY_ID = new RegExp(`^(?:${KINDS.map((kind) => kind.toLowerCase()).join('|')})/.`);

/** The entities and relationships in any value of an answer: as such, in lists, maps and paths, or by their ids. */
export function findNamed(values: readonly Value[]): Named {
  const named = { entities: new Set<string>(), relationships: new Set<string>(), ends: new Set<string>() };
  for (const value of values) visit(value, named);
  return named;
}

interface Finding {
  readonly entities: Set<string>;
  readonly relationships: Set<string>;
  readonly ends: Set<string>;
}

function visit(value: unknown, named: Finding): void {
  if (typeof value === 'string') visitText(value, named);
  else if (Array.isArray(value)) for (const each of value) visit(each, named);
  else if (typeof value === 'object' && value !== null) visitObject(new Map(Object.entries(value)), named);
}

function visitObject(fields: ReadonlyMap<string, unknown>, named: Finding): void {
  const element = [fields.get('node'), fields.get('edge')].find(isElement);
  if (element) visitText(element.id, named);
  else for (const each of fields.values()) visit(each, named);
}

function visitText(text: string, named: Finding): void {
  if (ENTITY_ID.test(text)) named.entities.add(text);
  const type = text.slice(0, Math.max(0, text.indexOf(':')));
  if (!isRelationType(type)) return;
  named.relationships.add(text);
  for (const end of text.slice(type.length + 1).split('>')) named.ends.add(end);
}

function isElement(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
