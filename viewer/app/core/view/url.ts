import { readFilters, writeFilters } from './url-filters';
import {
  readBase,
  readGroup,
  readPins,
  readSelection,
  readSteps,
  writeBase,
  writePins,
  writeSelection,
  writeSteps,
} from './url-parts';
import { FIRST_ENCODING, initialView, type View } from './view';

const MOST_HIDDEN = 500;

/**
 * A view as the fragment of an address; what is as at the start is left out.
 *
 * @example
 * toHash(view, 300); // '#e=firm%2Fopenai&step=20%3A%3Afirm%2Fopenai'
 */
export function toHash(view: View, top: number): string {
  const hash = new URLSearchParams();
  writeSelection(hash, view.selection);
  writeBase(hash, view.base, top);
  writeSteps(hash, view.steps);
  for (const id of view.hidden) hash.append('hide', id);
  for (const id of view.group) hash.append('with', id);
  writePins(hash, view.pins);
  writeFilters(hash, view.filters);
  if (view.filtered === 'faded') hash.set('filtered', 'faded');
  if (view.encoding.colour !== FIRST_ENCODING.colour) hash.set('colour', view.encoding.colour);
  if (view.encoding.size !== FIRST_ENCODING.size) hash.set('size', view.encoding.size);
  if (view.mode !== 'graph') hash.set('mode', view.mode);
  const text = hash.toString();
  return text === '' ? '' : `#${text}`;
}

/** The view of an address. Whatever cannot be understood in it is left out. */
export function fromHash(text: string, top: number): View {
  const hash = new URLSearchParams(text.replace(/^#/, ''));
  const size = hash.get('size');
  const mode = hash.get('mode');
  return {
    ...initialView(top),
    base: readBase(hash, top),
    steps: readSteps(hash),
    hidden: hash.getAll('hide').slice(0, MOST_HIDDEN),
    group: readGroup(hash),
    pins: readPins(hash),
    filters: readFilters(hash),
    filtered: hash.get('filtered') === 'faded' ? 'faded' : 'gone',
    encoding: {
      colour: hash.get('colour') === 'community' ? 'community' : FIRST_ENCODING.colour,
      size: size === 'links' || size === 'mentions' ? size : FIRST_ENCODING.size,
    },
    selection: readSelection(hash),
    mode: mode === 'table' || mode === 'review' || mode === 'history' ? mode : 'graph',
  };
}
