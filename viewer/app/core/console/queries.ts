import { createKept, type Kept } from '../kept/kept';
import { textsIn } from '../kept/record';

/** A query as it was asked: Cypher and its parameters as typed. */
export interface AskedQuery {
  readonly cypher: string;
  readonly parameters: string;
}

/** A query kept under a name. */
export interface SavedQuery extends AskedQuery {
  readonly name: string;
}

/** Queries that are remembered of those asked. */
export const MOST_ASKED = 50;
export const MOST_SAVED = 200;

/** Queries of this browser: those asked, newest first, and those saved, by name. */
export interface Queries {
  readonly asked: Kept<AskedQuery>;
  readonly saved: Kept<SavedQuery>;
}

export function createQueries(storage: Storage | undefined): Queries {
  return {
    asked: createKept(storage, 'firmament-queries-asked', readAsked),
    saved: createKept(storage, 'firmament-queries-saved', readSaved),
  };
}

/** Puts a query first among those asked; one asked before moves up. */
export function withAsked({ cypher, parameters }: AskedQuery): (items: readonly AskedQuery[]) => readonly AskedQuery[] {
  return (items) => {
    const others = items.filter((each) => each.cypher !== cypher || each.parameters !== parameters);
    return [{ cypher, parameters }, ...others].slice(0, MOST_ASKED);
  };
}

/** Saves a query; one of the same name is replaced. */
export function withSaved(query: SavedQuery): (items: readonly SavedQuery[]) => readonly SavedQuery[] {
  return (items) =>
    [...items.filter(({ name }) => name !== query.name), query]
      .slice(-MOST_SAVED)
      .sort((left, right) => left.name.localeCompare(right.name, 'en'));
}

export function withoutSaved(name: string): (items: readonly SavedQuery[]) => readonly SavedQuery[] {
  return (items) => items.filter((each) => each.name !== name);
}

function readAsked(item: unknown): AskedQuery | undefined {
  const found = textsIn(item, ['cypher', 'parameters']);
  return found && { cypher: found.get('cypher') ?? '', parameters: found.get('parameters') ?? '' };
}

function readSaved(item: unknown): SavedQuery | undefined {
  const name = textsIn(item, ['name'])?.get('name');
  const asked = readAsked(item);
  return name === undefined || !asked ? undefined : { name, ...asked };
}
