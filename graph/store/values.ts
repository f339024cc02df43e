import { FirmamentError } from '../ontology/errors';
import type { Properties, PropertyValue, Value } from './store';

/** Characters an indexed text may have: an index entry of Neo4j ends at about 32 KB, and a character takes up to four bytes. */
export const INDEXED_LENGTH = 8000;

const INDEXED_KEYS: ReadonlySet<string> = new Set(['id', 'name', 'subject', 'object', 'relation']);
const PARAMETER_DEPTH = 32;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text with each half of a broken surrogate pair replaced by U+FFFD, so that every engine keeps the same string. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}

/**
 * Properties as both engines keep them alike, checked before either sees them: Grafeo would accept nested and mixed
 * values that Neo4j refuses.
 *
 * @param where names the element in the message: `Entity "firm/openai"`
 * @throws invalid-input for null, nested or mixed values, NaN, infinities, keys that start with `_`
 */
export function checkProperties(where: string, properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties)
      .map(([key, value]): [string, PropertyValue] => [checkKey(where, key), checkProperty(where, key, value)])
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

function checkKey(where: string, key: string): string {
  if (key === '' || key.startsWith('_')) {
    throw refused(where, `the property key ${JSON.stringify(key)}`, 'Choose a key that does not start with "_"');
  }
  return wellFormed(key);
}

function checkProperty(where: string, key: string, value: unknown): PropertyValue {
  const at = `${where}, property ${JSON.stringify(key)}`;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return checkNumber(at, value);
  if (typeof value === 'string') return checkText(at, key, value);
  if (Array.isArray(value)) return checkList(at, value);
  throw refused(at, describe(value), 'Leave the property out, or store a text, number, boolean or list of one of them');
}

function checkText(where: string, key: string, text: string): string {
  if (INDEXED_KEYS.has(key) && text.length > INDEXED_LENGTH) {
    throw refused(where, `${text.length} characters`, `Keep indexed texts within ${INDEXED_LENGTH} characters`);
  }
  return wellFormed(text);
}

function checkNumber(where: string, value: number): number {
  if (!Number.isFinite(value)) throw refused(where, String(value), 'Store a finite number');
  return value === 0 ? 0 : value;
}

function checkList(where: string, list: readonly unknown[]): PropertyValue {
  const texts = list.filter((each) => typeof each === 'string');
  if (texts.length === list.length) return texts.map(wellFormed);
  const numbers = list.filter((each) => typeof each === 'number');
  if (numbers.length === list.length) return numbers.map((each) => checkNumber(where, each));
  throw refused(where, 'a list that is mixed, nested or holds null', 'Store a list of texts or a list of numbers');
}

/**
 * Parameters of a query, checked and made plain. Unlike properties they may nest and hold null.
 *
 * @throws invalid-input for dates, maps, sets, functions, NaN, infinities and nesting beyond 32 levels
 */
export function checkParameters(parameters: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, checkParameter(`Parameter $${name}`, value, 0)]),
  );
}

function checkParameter(where: string, value: unknown, depth: number): Value {
  if (depth > PARAMETER_DEPTH) throw refused(where, `more than ${PARAMETER_DEPTH} levels`, 'Send a flatter value');
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return checkNumber(where, value);
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map((each) => checkParameter(where, each, depth + 1));
  if (isPlainObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [wellFormed(key), checkParameter(where, each, depth + 1)]),
    );
  }
  throw refused(where, describe(value), 'Send texts, numbers, booleans, null, and lists or maps of them');
}

/** By the prototype's own prototype, so that objects of another realm pass too. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'object') return `a ${value.constructor?.name ?? 'nested value'}`;
  return typeof value;
}

function refused(where: string, got: string, remedy: string): FirmamentError {
  return new FirmamentError('invalid-input', `${where}: no store can keep ${got}. ${remedy}.`, {
    code: 'value-refused',
  });
}
