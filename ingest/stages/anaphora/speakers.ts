import type { DocumentEntity, DocumentMention } from '../../document/document';
import { SAYING } from '../../rules/attribution/saying';
import { roleFrames } from '../relations/frames/role-frames';
import { mentionOf, type Reading } from '../relations/reading';
import { subjectOf } from '../relations/syntax/clauses';
import { isMark, isPreposition, nounAt } from '../relations/syntax/units';
import type { Anaphor } from './anaphor';

/** Person → the firm they speak for, as far as the text says so; the one they have left only where there is no other. */
export function firmsOfPeople(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const roles = readings.flatMap((reading) => (namesPerson(reading) ? rolesIn(reading) : []));
  const firms = new Map<string, string>();
  for (const former of [false, true])
    for (const role of roles) if (role.former === former && !firms.has(role.person)) firms.set(role.person, role.firm);
  return firms;
}

/** Whether somebody is named who may have a role, and somewhere else to have it. */
function namesPerson({ doc, first, sentence }: Reading): boolean {
  const end = doc.sentences[sentence]?.end ?? 0;
  let people = 0;
  let at = first;
  for (; (doc.mentions[at]?.start ?? end) < end; at += 1) if (doc.mentions[at]?.kind === 'Person') people += 1;
  return people > 0 && people < at - first;
}

interface Role {
  readonly person: string;
  readonly firm: string;
  readonly former: boolean;
}

function rolesIn(reading: Reading): readonly Role[] {
  return roleFrames(reading).flatMap(({ subject, object, status }): readonly Role[] => {
    const named = mentionOf(reading, subject.mention);
    const person = named?.anaphor ? undefined : named?.entity;
    const firm = mentionOf(reading, object?.mention)?.entity;
    const unnamed = reading.entities.get(firm ?? '')?.unnamed === true;
    const known = person !== undefined && firm !== undefined && !unnamed;
    return known ? [{ person, firm, former: status === 'former' }] : [];
  });
}

/**
 * Who speaks in a quotation: in its own sentence, in another that it runs on in, or, in the same paragraph, in one
 * before ("… ," said Vance. "We …").
 */
export function speakerOf(
  { start, end }: Anaphor,
  reading: Reading,
  readings: ReadonlyMap<number, Reading>,
): DocumentMention | undefined {
  const own = speakerIn(reading);
  if (own) return own;
  const { doc, sentence } = reading;
  const quotation = doc.quotations.find((each) => each.start <= start && end <= each.end);
  const block = doc.sentences[sentence]?.block;
  const runsOn = (at: number) => {
    const span = doc.sentences[at];
    return span !== undefined && quotation !== undefined && span.start < quotation.end && quotation.start < span.end;
  };
  const near = [-1, 1, -2, 2, -3, 3].map((step) => sentence + step).filter((at) => doc.sentences[at]?.block === block);
  const places = [...near.filter(runsOn), ...near.filter((at) => at < sentence && !runsOn(at))];
  for (const at of places) {
    const found = readings.get(at);
    const speaker = found && speakerIn(found);
    if (speaker) return speaker;
  }
  return undefined;
}

/** Who speaks in a sentence: the subject of its verb of saying. */
function speakerIn(reading: Reading): DocumentMention | undefined {
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
  speaker: DocumentMention | undefined,
  firms: ReadonlyMap<string, string>,
  entities: ReadonlyMap<string, DocumentEntity>,
): DocumentEntity | undefined {
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
