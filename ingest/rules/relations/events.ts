import type { EventNoun } from './event-rule';
import { DEALING_EVENTS } from './events-dealings';
import { DEAL_EVENTS } from './events-deals';

/** All rules of nouns that tell of events. */
export const EVENT_NOUNS: readonly EventNoun[] = [...DEAL_EVENTS, ...DEALING_EVENTS];

function byNoun(): ReadonlyMap<string, readonly EventNoun[]> {
  const table = new Map<string, EventNoun[]>();
  for (const rule of EVENT_NOUNS) for (const noun of rule.nouns) table.set(noun, [...(table.get(noun) ?? []), rule]);
  return table;
}

/** Noun → the rules it starts. */
export const RULES_OF_EVENT = byNoun();
