import type { Reading } from '../relations/reading';
import { verbAt } from '../relations/syntax/units';
import type { Anaphor } from './anaphor';
import type { Past } from './history';

/** How often a firm must be named to be what an article is about, and how often for each time that the next is. */
const LEAST = 3;
const AHEAD = 2;

/** "left Larkspur and founded the company": another one. */
const NEW: ReadonlySet<string> = new Set(
  'found|co-found|cofound|start|create|establish|set up|launch|join|lead|run|head|own'.split('|'),
);

/** The firm that a text names far more often than any other. */
export function prominentIn({ counts, entities }: Reading): string | undefined {
  let best: string | undefined;
  let most = 0;
  let next = 0;
  for (const [id, count] of counts) {
    if (entities.get(id)?.kind !== 'Firm' || entities.get(id)?.reporter) continue;
    if (count > most) {
      next = most;
      most = count;
      best = id;
    } else next = Math.max(next, count);
  }
  return most >= LEAST && most >= AHEAD * next ? best : undefined;
}

/** The one firm that stands before "the company" in its own sentence, where somebody else is the subject. */
export function onlyFirmHere(
  { form, start, subject, at }: Anaphor,
  { sentence, units }: Reading,
  history: readonly Past[],
  barred: ReadonlySet<string>,
): string | undefined {
  if (form !== 'definite' || subject || NEW.has(verbAt(units, at - 1)?.lemma ?? '')) return undefined;
  const here = history.filter((past) => past.sentence === sentence && past.start < start);
  const firms = here.filter(({ entity }) => entity.kind === 'Firm');
  const [first] = firms;
  const alone = first && first.place === 'object' && firms.every(({ entity }) => entity.id === first.entity.id);
  if (!alone || barred.has(first.entity.id)) return undefined;
  const agent = here.some(({ place, entity }) => place === 'subject' && entity.kind === 'Person');
  return agent ? first.entity.id : undefined;
}
