import { argumentKind, mentionOf, type Reading } from '../reading';
import { isMark, nounAt, type Unit } from '../syntax/units';
import { type Reference, referenceTo } from './reference';

/** The only firm named before a place of the sentence, else the one that the text is about. */
export function firmInMind(reading: Reading, at: number, except: readonly number[] = []): readonly Reference[] {
  const barred = new Set(except.map((mention) => mentionOf(reading, mention)?.entity));
  const before = new Map<string, Reference>();
  let inPassing = false;
  for (let left = 0; left < at; left += 1) {
    const aside = clauseEnd(reading.units, left);
    if (aside !== undefined && aside < at) {
      left = aside;
      inPassing = true;
      continue;
    }
    const noun = nounAt(reading.units, left);
    if (noun?.mention === undefined || argumentKind(reading, noun.mention) !== 'Firm') continue;
    const entity = mentionOf(reading, noun.mention)?.entity ?? '';
    if (!barred.has(entity)) before.set(entity, referenceTo(reading, noun.mention, left, 0.78));
  }
  if (before.size === 1) return [...before.values()];
  const { topic } = reading;
  if (before.size > 1 || inPassing || !topic || barred.has(mentionOf(reading, topic.mention)?.entity)) return [];
  return [{ mention: topic.mention, at, weight: topic.weight }];
}

/** Index of the comma that ends a clause which names a firm only in passing: ", who co-founded Acme too,". */
function clauseEnd(units: readonly Unit[], at: number): number | undefined {
  if (!isMark(units, at, 'comma') || !isMark(units, at + 1, 'relative')) return undefined;
  const end = units.findIndex((_unit, place) => place > at + 1 && isMark(units, place, 'comma'));
  return end >= 0 && units.slice(at, end).some(isOfAnother) ? end : undefined;
}

function isOfAnother(unit: Unit): boolean {
  return unit.type === 'mark' && /^(?:too|also|earlier|previously|formerly|once)$/.test(unit.lower);
}
