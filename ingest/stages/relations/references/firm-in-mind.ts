import { argumentKind, mentionOf, type Reading } from '../reading';
import { nounAt } from '../syntax/units';
import { type Reference, referenceTo } from './reference';

/** The only firm named before a place of the sentence, else the one that the text is about. */
export function firmInMind(reading: Reading, at: number, except: readonly number[] = []): readonly Reference[] {
  const barred = new Set(except.map((mention) => mentionOf(reading, mention)?.entity));
  const before = new Map<string, Reference>();
  for (let left = 0; left < at; left += 1) {
    const noun = nounAt(reading.units, left);
    if (noun?.mention === undefined || argumentKind(reading, noun.mention) !== 'Firm') continue;
    const entity = mentionOf(reading, noun.mention)?.entity ?? '';
    if (!barred.has(entity)) before.set(entity, referenceTo(reading, noun.mention, left, 0.78));
  }
  if (before.size === 1) return [...before.values()];
  const { topic } = reading;
  if (before.size > 1 || !topic || barred.has(mentionOf(reading, topic.mention)?.entity)) return [];
  return [{ mention: topic.mention, at, weight: topic.weight }];
}
