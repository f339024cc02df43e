import type { Reading } from '../relations/reading';
import { verbAt } from '../relations/syntax/units';
import type { Anaphor } from './anaphor';
import type { Past } from './history';

/** "left Larkspur and founded the company": another one. */
const NEW: ReadonlySet<string> = new Set(
  'found|co-found|cofound|start|create|establish|set up|launch|join|lead|run|head|own'.split('|'),
);

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
