import type { DocumentEntity, DocumentMention } from '../../document/document';
import { SAYING } from '../../rules/attribution/saying';
import { roleFrames } from '../relations/frames/role-frames';
import { mentionOf, type Reading } from '../relations/reading';
import { subjectOf } from '../relations/syntax/clauses';
import { isMark, isPreposition, nounAt } from '../relations/syntax/units';
import type { Anaphor } from './anaphor';

/** Person → the firm they speak for, as far as the text says so by name. */
export function firmsOfPeople(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const firms = new Map<string, string>();
  for (const reading of readings) {
    for (const proposal of roleFrames(reading)) {
      const person = mentionOf(reading, proposal.subject.mention)?.entity;
      const firm = mentionOf(reading, proposal.object?.mention)?.entity;
      if (person !== undefined && firm !== undefined && !firms.has(person)) firms.set(person, firm);
    }
  }
  return firms;
}

/** Who speaks in a sentence: the subject of its verb of saying. */
export function speakerIn(reading: Reading): DocumentMention | undefined {
  for (const [at, unit] of reading.units.entries()) {
    if (unit.type !== 'verb' || !SAYING.has(unit.lemma)) continue;
    const subject = subjectOf(reading.units, at);
    const own = mentionOf(reading, subject ? nounAt(reading.units, subject.at)?.mention : undefined);
    const after = mentionOf(reading, nounAt(reading.units, at + 1)?.mention);
    const found = [own, after].find((each) => each && (each.kind === 'Person' || each.kind === 'Firm'));
    if (found) return found;
  }
  return undefined;
}

/** The firm that "we" is in a quotation: the speaker's, or the speaker if it is a firm. */
export function firmOfSpeaker(
  reading: Reading,
  firms: ReadonlyMap<string, string>,
  entities: ReadonlyMap<string, DocumentEntity>,
): DocumentEntity | undefined {
  const speaker = speakerIn(reading);
  if (!speaker) return undefined;
  const id = speaker.kind === 'Person' ? firms.get(speaker.entity) : speaker.entity;
  return id === undefined ? undefined : entities.get(id);
}

/** "At Northwind, we …": the firm that a writer speaks for. */
export function houseOf({ at }: Anaphor, reading: Reading): DocumentMention | undefined {
  const { units } = reading;
  const place = isMark(units, at - 1, 'comma') ? at - 2 : at - 1;
  if (!isPreposition(units, place - 1, 'at') || nounAt(units, place)?.possessive) return undefined;
  const found = mentionOf(reading, nounAt(units, place)?.mention);
  return found?.kind === 'Firm' ? found : undefined;
}
