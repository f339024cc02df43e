import type { Properties, PropertyValue } from '../store/store';

/** The entries that have a value; empty lists count as none. */
export function defined(values: Readonly<Record<string, PropertyValue | undefined>>): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) properties[key] = value;
  }
  return properties;
}
