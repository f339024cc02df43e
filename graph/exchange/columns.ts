import type { ElementValue } from './elements';

/** The value types that every reader of GEXF and GraphML knows. */
export type ColumnType = 'boolean' | 'long' | 'double' | 'string';

/** An attribute declared before the elements that carry it. */
export interface Column {
  readonly key: string;
  /** `[A-Za-z_][A-Za-z0-9_]*`, unique in the file whatever the case, and none that readers take for something else. */
  readonly name: string;
  readonly type: ColumnType;
}

interface Carrier {
  readonly properties: ReadonlyMap<string, ElementValue>;
}

/**
 * The attributes of some elements in the order in which they first appear, with the narrowest type that holds all their
 * values. Names in `reserved` (lower case) get an underscore after them.
 */
export function columnsOf(elements: Iterable<Carrier>, reserved: ReadonlySet<string>): readonly Column[] {
  const types = new Map<string, ColumnType>();
  for (const { properties } of elements) {
    for (const [key, value] of properties) {
      if (typeof value === 'object' || cellText(value) !== undefined)
        types.set(key, widened(types.get(key), typeOf(value)));
    }
  }
  const taken = new Set(reserved);
  return [...types].map(([key, type]) => ({ key, type, name: attributeName(key, taken) }));
}

/**
 * A value as text: lists and evidence as JSON. `undefined` for what must be left out, since readers lose or refuse it:
 * empty strings, infinite numbers and NaN.
 */
export function cellText(value: ElementValue | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'object') return jsonText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  return String(value);
}

/** JSON with every half of a surrogate pair, which `JSON.stringify` escapes, replaced by U+FFFD. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  if (!text.includes('\\ud')) return text;
  return text.replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g, (found) => (/^\\ud[89a-f]/.test(found) ? '\uFFFD' : found));
}

/** A name for a key that is not in `taken`, to which it is added in lower case. */
export function attributeName(key: string, taken: Set<string>): string {
  const plain = key.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?![A-Za-z_])/, '_');
  let name = plain;
  for (let count = 1; taken.has(name.toLowerCase()); count += 1) name = count === 1 ? `${plain}_` : `${plain}_${count}`;
  taken.add(name.toLowerCase());
  return name;
}

function typeOf(value: ElementValue): ColumnType {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value !== 'number') return 'string';
  return Number.isSafeInteger(value) ? 'long' : 'double';
}

function widened(known: ColumnType | undefined, type: ColumnType): ColumnType {
  if (known === undefined || known === type) return type;
  const numbers = new Set<ColumnType>(['long', 'double']);
  return numbers.has(known) && numbers.has(type) ? 'double' : 'string';
}
