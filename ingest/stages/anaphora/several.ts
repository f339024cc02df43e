import type { DocumentEntity } from '../../document/document';
import type { Reading } from '../relations/reading';
import type { Anaphor } from './anaphor';
import type { Past } from './history';

/** The two firms that "the companies" or "both" stand for: those of the last sentence that names exactly two. */
export function resolveSeveral(
  anaphor: Anaphor,
  reading: Reading,
  history: readonly Past[],
): readonly DocumentEntity[] {
  for (let back = 0; back <= 2; back += 1) {
    const firms = new Map<string, DocumentEntity>();
    for (const past of history) {
      const here = past.sentence === reading.sentence - back && past.start < anaphor.start;
      if (here && past.entity.kind === 'Firm') firms.set(past.entity.id, past.entity);
    }
    if (firms.size === 2) return [...firms.values()];
    if (firms.size > 2) return [];
  }
  return [];
}
