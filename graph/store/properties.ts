import { isKind } from '../ontology/kinds';
import type { NodeRow, Properties, PropertyValue } from './store';

/**
 * Stored properties as every store gives them: what has a field of its own (`id`) or is the engine's (`_…`) left out,
 * the others in the order of their keys.
 */
export function propertiesOf(fields: Iterable<readonly [string, unknown]>): Properties {
  return Object.fromEntries(
    [...fields]
      .filter(([key]) => key !== 'id' && !key.startsWith('_'))
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .flatMap(([key, value]) => {
        const kept = propertyValueOf(value);
        return kept === undefined ? [] : [[key, kept]];
      }),
  );
}

function propertyValueOf(value: unknown): PropertyValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (!Array.isArray(value)) return String(value);
  const numbers = value.filter((each) => typeof each === 'number');
  return numbers.length === value.length && value.length > 0 ? numbers : value.map(String);
}

/** A stored node as the row that wrote it: `id` and, of entities, `kind` apart from the other properties. */
export function nodeRowOf(label: NodeRow['label'], fields: Iterable<readonly [string, unknown]>): NodeRow {
  const all = new Map(fields);
  const id = String(all.get('id') ?? '');
  const kind = String(all.get('kind') ?? '');
  if (label !== 'Entity' || !isKind(kind)) return { label, id, properties: propertiesOf(all) };
  all.delete('kind');
  return { label, kind, id, properties: propertiesOf(all) };
}
