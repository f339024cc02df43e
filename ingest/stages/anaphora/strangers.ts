import type { Kind } from '../../../graph/ontology/kinds';
import type { Reading } from '../relations/reading';
import { type Anaphor, strangersIn } from './anaphor';
import type { Past } from './history';

/** A description that was left unresolved: what follows may go on about it, so that a pronoun is in doubt. */
export interface Stranger {
  readonly start: number;
  readonly sentence: number;
  readonly kinds: readonly Kind[];
}

/** People that a sentence speaks of without a name: "the Briton", "the judge". */
export function peopleWithoutNames(reading: Reading): readonly Stranger[] {
  return strangersIn(reading).map(({ start }) => ({ start, sentence: reading.sentence, kinds: ['Person'] }));
}

/** Whether a stranger stands between a pronoun and whatever it could stand for. */
export function isInDoubt(
  anaphor: Anaphor,
  reading: Reading,
  history: readonly Past[],
  strangers: readonly Stranger[],
): boolean {
  if (anaphor.form !== 'it' && anaphor.form !== 'he' && anaphor.form !== 'she') return false;
  const stranger = strangers.findLast(
    (each) =>
      each.start < anaphor.start &&
      each.sentence >= reading.sentence - 1 &&
      each.kinds.some((kind) => anaphor.kinds.includes(kind)),
  );
  if (!stranger) return false;
  return !history.some(
    (past) =>
      past.start < anaphor.start &&
      past.start > stranger.start &&
      past.place === 'subject' &&
      anaphor.kinds.includes(past.entity.kind),
  );
}
