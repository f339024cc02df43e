import type { Kind } from '../../../graph/ontology/kinds';
import type { DocumentEntity, DocumentMention, Span } from '../../document/document';
import { PERSON_HEADS } from '../../rules/anaphora/sorts';
import { mentionOf, type Reading } from '../relations/reading';
import { nounAt } from '../relations/syntax/units';
import { type Anaphor, standsForSort } from './anaphor';
import { barredBy } from './barred';
import { mayGoOn } from './focus';
import type { Past } from './history';
import { resolve } from './resolve';
import { kindsWhere } from './selection';
import { resolveSeveral } from './several';
import { firmOfSpeaker, houseOf, speakerOf } from './speakers';
import type { Stranger } from './strangers';
import { resolveThey } from './they';
import { nameAhead, nameBeside, UNNAMED_WEIGHT, unnamedFor } from './unnamed';

/** How sure a pronoun must be to tell whether somebody is "he" or "she". */
const TELLING = 0.82;

/** What is known of an article when a sentence begins. */
export interface State {
  readonly entities: Map<string, DocumentEntity>;
  readonly firms: ReadonlyMap<string, string>;
  /** Readings by sentence. */
  readonly readings: ReadonlyMap<number, Reading>;
  /** Kinds that an earlier run left to unnamed entities, by where they begin. */
  readonly kinds: ReadonlyMap<number, Kind>;
  readonly unnamed: DocumentEntity[];
  /** Descriptions that stand for nothing known. */
  readonly strangers: Stranger[];
  /** Unnamed "we" and "I" of the article. */
  readonly speakers: Map<string, DocumentEntity>;
}

/** The mentions that an anaphor gives: none where it is in doubt, two where it stands for a pair. */
export function mentionsOf(
  anaphor: Anaphor,
  reading: Reading,
  history: readonly Past[],
  state: State,
): readonly DocumentMention[] {
  const { form } = anaphor;
  if (form === 'several') return severalMentions(anaphor, reading, resolveSeveral(anaphor, reading, history));
  if (form === 'we' || form === 'i') return spoken(anaphor, reading, state);
  if (form === 'owned') return ofOwner(anaphor, reading, history, state);
  const kinds = kindsWhere(anaphor, reading);
  if (kinds.length === 0) return [];
  const past = history.filter(
    ({ start, sentence, entity }) =>
      start < anaphor.start && !isSpeaker(entity, state) && !(anaphor.reflexive && sentence < reading.sentence),
  );
  const found = form === 'they' ? resolveThey(anaphor, reading, past) : resolve({ ...anaphor, kinds }, reading, past);
  if (found) {
    const before = state.readings.get(reading.sentence - 1);
    if (!mayGoOn(anaphor, found.entity, reading, before, past)) return [];
    if (found.weight >= TELLING) learnPronoun(anaphor, found.entity, state);
    return [mention(anaphor, found.entity, form, found.weight)];
  }
  const name = nameBeside(anaphor, reading) ?? (past.length === 0 ? nameAhead(anaphor, reading) : undefined);
  const named = name && state.entities.get(name.entity);
  if (named) return [mention(anaphor, named, form, 0.8)];
  const barred = barredBy(anaphor, reading, past);
  const rivals = past.filter(({ entity, sentence }) => !barred.has(entity.id) || sentence < reading.sentence);
  const kind = state.kinds.get(anaphor.start);
  return introduced(anaphor, unnamedFor(anaphor, reading, rivals, nextId(state), kind), state);
}

/** Whoever was surely "she" once is no "he" after. */
function learnPronoun({ form }: Anaphor, { id, kind }: DocumentEntity, { entities }: State): void {
  const known = entities.get(id);
  if ((form !== 'he' && form !== 'she') || kind !== 'Person' || !known || known.pronoun) return;
  entities.set(id, { ...known, pronoun: form });
}

function isSpeaker({ id }: DocumentEntity, { speakers }: State): boolean {
  return [...speakers.values()].some((speaker) => speaker.id === id);
}

function nextId({ unnamed }: State): string {
  return `u${unnamed.length + 1}`;
}

function introduced(span: Span, entity: DocumentEntity | undefined, state: State): readonly DocumentMention[] {
  if (!entity) return [];
  state.unnamed.push(entity);
  state.entities.set(entity.id, entity);
  return [mention(span, entity, 'unnamed', UNNAMED_WEIGHT)];
}

function mention(span: Span, entity: DocumentEntity, by: string, weight: number): DocumentMention {
  return { start: span.start, end: span.end, kind: entity.kind, entity: entity.id, anaphor: true, by, weight };
}

/** "we" and "I": the speaker or the speaker's firm in a quotation, the writer or the writer's firm outside. */
function spoken(anaphor: Anaphor, reading: Reading, state: State): readonly DocumentMention[] {
  const quoted = reading.doc.quotations.some((each) => each.start <= anaphor.start && anaphor.end <= each.end);
  if (!quoted) return written(anaphor, reading, state);
  const speaker = speakerOf(anaphor, reading, state.readings);
  if (anaphor.form === 'we') {
    const firm = firmOfSpeaker(speaker, state.firms, reading.entities);
    return firm ? [mention(anaphor, firm, 'speaker', 0.75)] : [];
  }
  const person = speaker?.kind === 'Person' ? reading.entities.get(speaker.entity) : undefined;
  return person ? [mention(anaphor, person, 'speaker', 0.85)] : [];
}

function written(anaphor: Anaphor, reading: Reading, state: State): readonly DocumentMention[] {
  const known = state.speakers.get(anaphor.form);
  if (known) return [mention(anaphor, known, anaphor.form, UNNAMED_WEIGHT)];
  const house = anaphor.form === 'we' ? houseOf(anaphor, reading) : undefined;
  const firm = house && state.entities.get(house.entity);
  const entity = firm ?? unnamedFor(anaphor, reading, [], nextId(state), undefined);
  if (!entity) return [];
  state.speakers.set(anaphor.form, entity);
  return firm ? [mention(anaphor, firm, 'speaker', 0.8)] : introduced(anaphor, entity, state);
}

/** "his company": the firm that the text gives its owner by name; "our company": the writer's. */
function ofOwner(
  anaphor: Anaphor,
  reading: Reading,
  history: readonly Past[],
  { firms, speakers }: State,
): readonly DocumentMention[] {
  if (anaphor.owner === 'our') {
    const firm = speakers.get('we');
    return firm ? [mention(anaphor, firm, 'owned', UNNAMED_WEIGHT)] : [];
  }
  if (anaphor.owner === 'its' || anaphor.owner === 'their' || isOfFirm(anaphor, reading)) return [];
  const person = history.findLast((past) => past.entity.kind === 'Person' && past.sentence >= reading.sentence - 1);
  const firm = person && firms.get(person.entity.id);
  const entity = firm === undefined ? undefined : reading.entities.get(firm);
  return entity && entity.kind === 'Firm' ? [mention(anaphor, entity, 'owned', 0.7)] : [];
}

/** "the bank's African business": a part of a firm, not the firm of somebody. */
function isOfFirm({ at }: Anaphor, reading: Reading): boolean {
  const owner = nounAt(reading.units, nounAt(reading.units, at)?.owner ?? -1);
  if (!owner) return false;
  const kind = mentionOf(reading, owner.mention)?.kind;
  if (kind !== undefined) return kind !== 'Person';
  return standsForSort(owner.head.lower) && !PERSON_HEADS.has(owner.head.lower);
}

/** The words of the phrase are shared out: mentions do not overlap, and each stands for one entity. */
function severalMentions(
  anaphor: Anaphor,
  reading: Reading,
  entities: readonly DocumentEntity[],
): readonly DocumentMention[] {
  const unit = reading.units[anaphor.at];
  const [left, right] = entities;
  if (unit?.type !== 'noun' || !left || !right || unit.words.length < 2) return [];
  const last = unit.head;
  const before = unit.words.at(-2);
  if (!before) return [];
  return [
    mention({ start: unit.start, end: before.end }, left, 'several', 0.8),
    mention({ start: last.start, end: last.end }, right, 'several', 0.8),
  ];
}
