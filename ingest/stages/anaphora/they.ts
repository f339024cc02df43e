import type { Reading } from '../relations/reading';
import type { Anaphor } from './anaphor';
import type { Past } from './history';
import type { Resolution } from './resolve';

/**
 * "they" of one firm: only where nothing else, neither a second entity nor a plural noun, has stood in this sentence and
 * the one before; or where the text has called the same thing "they" all along.
 */
export function resolveThey(anaphor: Anaphor, reading: Reading, history: readonly Past[]): Resolution | undefined {
  const near = history.filter((past) => reading.sentence - past.sentence <= 1);
  const last = near.at(-1);
  if (!last || near.some((past) => past.entity.id !== last.entity.id)) return undefined;
  if (!anaphor.kinds.includes(last.entity.kind)) return undefined;
  if (
    !last.entity.unnamed &&
    (history.some((past) => past.entity.id !== last.entity.id) ||
      hasPlural(reading, anaphor.at) ||
      !near.some((past) => past.place === 'subject'))
  ) {
    return undefined;
  }
  return { entity: last.entity, weight: 0.72 };
}

function hasPlural({ units }: Reading, before: number): boolean {
  return units
    .slice(0, before)
    .some((unit) => unit.type === 'noun' && unit.mention === undefined && unit.head.lower !== unit.head.lemma);
}
