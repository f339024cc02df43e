import type { Base, Step } from '../../../contract';
import type { Encoding, Filters, Pin, Selection, View } from './view';

/** Neighbours that one expansion brings. */
export const EXPAND_BY = 20;

/** Neighbours shown with an entity that search brings in. */
export const FOUND_WITH = 8;

export type Change = (view: View) => View;

export function select(selection: Selection | undefined): Change {
  return (view) => ({ ...view, selection, group: [] });
}

/** Selects an entity and brings it in where the picture lacks it. */
export function find(id: string, shown: boolean): Change {
  return (view) => {
    const hidden = view.hidden.filter((each) => each !== id);
    const steps =
      shown || view.steps.some((step) => step.id === id) ? view.steps : [...view.steps, { id, limit: FOUND_WITH }];
    return { ...view, steps, hidden, selection: { what: 'entity', id } };
  };
}

/** Expands an entity, or expands it further. */
export function expand(id: string, type?: Step['type']): Change {
  return (view) => {
    const earlier = view.steps.find((step) => step.id === id && step.type === type);
    const grown: Step = { ...(earlier ?? { id, ...(type ? { type } : {}) }), limit: (earlier?.limit ?? 0) + EXPAND_BY };
    const steps = earlier ? view.steps.map((step) => (step === earlier ? grown : step)) : [...view.steps, grown];
    return { ...view, steps };
  };
}

/** Takes back all expansions of an entity. */
export function collapse(id: string): Change {
  return (view) => ({ ...view, steps: view.steps.filter((step) => step.id !== id) });
}

export function hide(id: string): Change {
  return (view) => ({
    ...view,
    hidden: view.hidden.includes(id) ? view.hidden : [...view.hidden, id],
    selection: view.selection?.id === id ? undefined : view.selection,
  });
}

export function showHidden(): Change {
  return (view) => ({ ...view, hidden: [] });
}

/** Starts from another base; what was expanded, hidden, pinned and chosen belongs to the former. */
export function start(base: Base): Change {
  return (view) => ({ ...view, base, steps: [], hidden: [], pins: [], group: [], selection: undefined, mode: 'graph' });
}

/** Takes several entities out. */
export function hideAll(ids: readonly string[]): Change {
  return (view) => ({ ...ids.reduce((now, id) => hide(id)(now), view), group: [] });
}

/** Chooses these together; what was selected alone is let go. */
export function choose(group: readonly string[]): Change {
  return (view) => ({ ...view, group: [...new Set(group)], selection: undefined });
}

/** Adds an entity to those chosen together, or takes it out again. The selected entity is the first of them. */
export function chooseToo(id: string): Change {
  return (view) => {
    const alone = view.selection?.what === 'entity' && view.group.length === 0 ? [view.selection.id] : [];
    return choose(toggle([...alone, ...view.group], id))(view);
  };
}

/** Keeps a node where it was put. */
export function pin(pinned: Pin): Change {
  return (view) => ({ ...view, pins: [...view.pins.filter(({ id }) => id !== pinned.id), pinned] });
}

/** Lets nodes go back to their places. */
export function unpin(ids: readonly string[]): Change {
  return (view) => ({ ...view, pins: view.pins.filter(({ id }) => !ids.includes(id)) });
}

export function setEncoding(encoding: Partial<Encoding>): Change {
  return (view) => ({ ...view, encoding: { ...view.encoding, ...encoding } });
}

export function setFiltered(filtered: View['filtered']): Change {
  return (view) => ({ ...view, filtered });
}

export function setMode(mode: View['mode']): Change {
  return (view) => ({ ...view, mode });
}

export function setFilters(filters: Filters): Change {
  return (view) => ({ ...view, filters });
}

/** Switches one value of a filter off or on again. */
export function toggle<T>(off: readonly T[], value: T): readonly T[] {
  return off.includes(value) ? off.filter((each) => each !== value) : [...off, value];
}
