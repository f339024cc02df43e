import { isKind } from '../../../../graph/ontology/kinds';
import { isRelationType } from '../../../../graph/ontology/relations';
import { isStatus } from '../../../../graph/ontology/statuses';
import type { Base, Step } from '../../../contract';
import { initialView, NO_FILTERS, type Selection, type View } from './view';

const MOST_STEPS = 100;
const MOST_HIDDEN = 500;

/**
 * A view as the fragment of an address; what is as at the start is left out.
 *
 * @example
 * toHash(view, 300); // '#e=firm%2Fopenai&step=20%3A%3Afirm%2Fopenai'
 */
export function toHash(view: View, top: number): string {
  const hash = new URLSearchParams();
  if (view.selection) hash.set(view.selection.what === 'entity' ? 'e' : 'r', view.selection.id);
  writeBase(hash, view.base, top);
  for (const step of view.steps) hash.append('step', `${step.limit}:${step.type ?? ''}:${step.id}`);
  for (const id of view.hidden) hash.append('hide', id);
  const { kindsOff, typesOff, statusesOff, minConfidence } = view.filters;
  for (const off of [...kindsOff, ...typesOff, ...statusesOff]) hash.append('off', off);
  if (minConfidence > 0) hash.set('confidence', String(minConfidence));
  if (view.mode === 'table') hash.set('mode', 'table');
  const text = hash.toString();
  return text === '' ? '' : `#${text}`;
}

/** The view of an address. Whatever cannot be understood in it is left out. */
export function fromHash(text: string, top: number): View {
  const hash = new URLSearchParams(text.replace(/^#/, ''));
  const off = hash.getAll('off');
  const confidence = Number(hash.get('confidence') ?? 0);
  return {
    ...initialView(top),
    base: readBase(hash, top),
    steps: hash.getAll('step').flatMap(readStep).slice(0, MOST_STEPS),
    hidden: hash.getAll('hide').slice(0, MOST_HIDDEN),
    filters: {
      ...NO_FILTERS,
      kindsOff: off.filter(isKind),
      typesOff: off.filter(isRelationType),
      statusesOff: off.filter(isStatus),
      minConfidence: confidence >= 0 && confidence <= 1 ? confidence : 0,
    },
    selection: readSelection(hash),
    mode: hash.get('mode') === 'table' ? 'table' : 'graph',
  };
}

function writeBase(hash: URLSearchParams, base: Base, top: number): void {
  if ('query' in base) {
    hash.set('query', base.query);
    if (Object.keys(base.parameters).length > 0) hash.set('parameters', JSON.stringify(base.parameters));
  } else if (base.top !== top) hash.set('top', String(base.top));
}

function readBase(hash: URLSearchParams, top: number): Base {
  const query = hash.get('query');
  if (query) return { query, parameters: readParameters(hash.get('parameters')) };
  const asked = Number(hash.get('top') ?? top);
  return { top: Number.isInteger(asked) && asked >= 0 && asked <= 2000 ? asked : top };
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

function readStep(text: string): Step[] {
  const [, limit, type = '', id] = /^(\d{1,3}):([A-Z_]*):(.+)$/.exec(text) ?? [];
  if (id === undefined || Number(limit) > 500) return [];
  return [{ id, limit: Number(limit), ...(isRelationType(type) ? { type } : {}) }];
}

function readSelection(hash: URLSearchParams): Selection | undefined {
  const entity = hash.get('e');
  if (entity) return { what: 'entity', id: entity };
  const relationship = hash.get('r');
  return relationship ? { what: 'relationship', id: relationship } : undefined;
}
