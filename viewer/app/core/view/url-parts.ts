import { isRelationType } from '../../../../graph/ontology/relations';
import type { Base, Step } from '../../../contract';
import type { Pin, Selection } from './view';

const MOST_STEPS = 100;
const MOST_PINS = 200;
const MOST_IDS = 500;

export function writeBase(hash: URLSearchParams, base: Base, top: number): void {
  if ('query' in base) {
    hash.set('query', base.query);
    if (Object.keys(base.parameters).length > 0) hash.set('parameters', JSON.stringify(base.parameters));
  } else if ('ids' in base) {
    for (const id of base.ids) hash.append('only', id);
    if (base.depth > 0) hash.set('depth', String(base.depth));
  } else if (base.top !== top) hash.set('top', String(base.top));
}

export function readBase(hash: URLSearchParams, top: number): Base {
  const query = hash.get('query');
  if (query) return { query, parameters: readParameters(hash.get('parameters')) };
  const ids = hash.getAll('only').slice(0, MOST_IDS);
  if (ids.length > 0) return { ids, depth: wholeNumber(hash.get('depth'), 3) ?? 0 };
  return { top: wholeNumber(hash.get('top'), 2000) ?? top };
}

/** Checked by the server in any case. */
function readParameters(text: string | null): Extract<Base, { query: string }>['parameters'] {
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : {};
  } catch {
    return {};
  }
}

export function writeSteps(hash: URLSearchParams, steps: readonly Step[]): void {
  for (const step of steps) hash.append('step', `${step.limit}:${step.type ?? ''}:${step.id}`);
}

export function readSteps(hash: URLSearchParams): readonly Step[] {
  return hash.getAll('step').flatMap(readStep).slice(0, MOST_STEPS);
}

function readStep(text: string): Step[] {
  const [, limit, type = '', id] = /^(\d{1,3}):([A-Z_]*):(.+)$/.exec(text) ?? [];
  if (id === undefined || Number(limit) > 500) return [];
  return [{ id, limit: Number(limit), ...(isRelationType(type) ? { type } : {}) }];
}

/** Places to a hundredth of a unit: finer ones cannot be told apart. */
export function writePins(hash: URLSearchParams, pins: readonly Pin[]): void {
  for (const { id, x, y } of pins) hash.append('pin', `${x.toFixed(2)}:${y.toFixed(2)}:${id}`);
}

export function readPins(hash: URLSearchParams): readonly Pin[] {
  return hash.getAll('pin').flatMap(readPin).slice(0, MOST_PINS);
}

function readPin(text: string): Pin[] {
  const [, x, y, id] = /^(-?\d{1,9}\.\d\d):(-?\d{1,9}\.\d\d):(.+)$/.exec(text) ?? [];
  return id === undefined ? [] : [{ id, x: Number(x), y: Number(y) }];
}

export function readGroup(hash: URLSearchParams): readonly string[] {
  return [...new Set(hash.getAll('with'))].slice(0, MOST_IDS);
}

const SELECTION_KEYS = { entity: 'e', relationship: 'r', article: 'a' } as const;

export function writeSelection(hash: URLSearchParams, selection: Selection | undefined): void {
  if (!selection) return;
  hash.set(SELECTION_KEYS[selection.what], selection.id);
  if (selection.what === 'article' && selection.at !== undefined) hash.set('at', selection.at);
}

export function readSelection(hash: URLSearchParams): Selection | undefined {
  const entity = hash.get('e');
  if (entity) return { what: 'entity', id: entity };
  const relationship = hash.get('r');
  if (relationship) return { what: 'relationship', id: relationship };
  const article = hash.get('a');
  const at = hash.get('at');
  return article ? { what: 'article', id: article, ...(at ? { at } : {}) } : undefined;
}

function wholeNumber(text: string | null, most: number): number | undefined {
  const value = text === null ? Number.NaN : Number(text);
  return Number.isInteger(value) && value >= 0 && value <= most ? value : undefined;
}
