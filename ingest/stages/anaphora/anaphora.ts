import type { Kind } from '../../../graph/ontology/kinds';
import type { Document, DocumentEntity, DocumentMention, Span } from '../../document/document';
import type { Stage } from '../../pipeline/stage';
import type { Reading } from '../relations/reading';
import { readingsOf, within } from '../relations/readings';
import type { Tagger } from '../relations/syntax/tagger';
import { type Anaphor, anaphorsIn } from './anaphor';
import { barredBy } from './barred';
import { type Past, pastOf } from './history';
import { resolve } from './resolve';
import { resolveSeveral } from './several';
import { firmOfSpeaker, firmsOfPeople, houseOf, speakerIn } from './speakers';
import { isInDoubt, peopleWithoutNames, type Stranger } from './strangers';
import { resolveThey } from './they';
import { nameAhead, nameBeside, UNNAMED_WEIGHT, unnamedFor } from './unnamed';

/** Mentions that have gone by and are kept: more than the sentences looked back on ever hold. */
const KEPT = 80;

/**
 * Resolves pronouns and descriptions ("it", "his", "the company", "the Chinese tech giant", "both companies") to what
 * was named before, never across two articles, and adds them as mentions. What has nothing before it becomes an entity
 * without a name; what is in doubt stays unresolved. What an earlier run of the stage has found is found anew.
 */
export function anaphoraStage(tagger: Tagger): Stage {
  return stageCalled('anaphora', tagger);
}

/** The same before kinds are corrected, so that sentences about "the company" may speak for the names in them. */
export function firstAnaphoraStage(tagger: Tagger): Stage {
  return stageCalled('first-anaphora', tagger);
}

function stageCalled(name: string, tagger: Tagger): Stage {
  return {
    name,
    requires: ['blocks', 'sentences', 'tokens', 'mentions', 'entities'],
    assigns: ['mentions', 'entities'],
    run: (doc) => {
      const kinds = new Map(doc.mentions.filter(isUnnamed).map((each) => [each.start, each.kind]));
      const plain = onlyNames(doc);
      return withAnaphors(plain, readingsOf(plain, tagger), kinds);
    },
  };
}

/** Ways of resolving that this stage never uses stay as they are. */
function onlyNames(doc: Document): Document {
  return {
    ...doc,
    mentions: doc.mentions.filter((mention) => mention.anaphor !== true),
    entities: doc.entities.filter((entity) => entity.unnamed !== true),
  };
}

function isUnnamed({ by }: DocumentMention): boolean {
  return by === 'unnamed';
}

/** What is known of an article when a sentence begins. */
interface State {
  readonly entities: Map<string, DocumentEntity>;
  readonly firms: ReadonlyMap<string, string>;
  /** Kinds that an earlier run left to unnamed entities, by where they begin. */
  readonly kinds: ReadonlyMap<number, Kind>;
  readonly unnamed: DocumentEntity[];
  /** Descriptions that stand for nothing known. */
  readonly strangers: Stranger[];
  /** Unnamed "we" and "I" of the article. */
  readonly speakers: Map<string, DocumentEntity>;
}

function withAnaphors(doc: Document, plain: readonly Reading[], kinds: ReadonlyMap<number, Kind>): Document {
  const entities = new Map(doc.entities.map((entity) => [entity.id, entity]));
  const readings = plain.map((reading) => ({ ...reading, entities }));
  const state: State = {
    entities,
    kinds,
    firms: firmsOfPeople(readings),
    unnamed: [],
    strangers: [],
    speakers: new Map(),
  };
  const added: DocumentMention[] = [];
  let history: readonly Past[] = [];
  let article = 0;
  for (const reading of readings) {
    const sentence = doc.sentences[reading.sentence];
    const here = doc.blocks[sentence?.block ?? 0]?.article ?? 0;
    if (here !== article) {
      history = [];
      state.speakers.clear();
    }
    article = here;
    const names = within(doc.mentions, sentence ?? { start: 0, end: 0 });
    const found = anaphorsOf(reading, names, history, state);
    added.push(...found);
    const all = [...names, ...found].sort((a, b) => a.start - b.start);
    history = [...history, ...pastOf(reading, all)].slice(-KEPT);
  }
  const mentions = withoutOverlap([...doc.mentions, ...added].sort((a, b) => a.start - b.start));
  return { ...doc, mentions, entities: [...doc.entities, ...state.unnamed] };
}

function anaphorsOf(
  reading: Reading,
  names: readonly DocumentMention[],
  history: readonly Past[],
  state: State,
): readonly DocumentMention[] {
  const found: DocumentMention[] = [];
  const people = peopleWithoutNames(reading);
  for (const anaphor of anaphorsIn(reading)) {
    const seen = otherThan(anaphor, found, [...history, ...pastOf(reading, [...names, ...found])]);
    const { start, form, kinds } = anaphor;
    const doubtful = isInDoubt(
      anaphor,
      reading,
      seen.filter((past) => past.start < start),
      [...state.strangers, ...people],
    );
    const own = doubtful ? [] : mentionsOf(anaphor, reading, seen, state);
    found.push(...own);
    const stranger = own.length === 0 && anaphor.subject && (doubtful || form === 'epithet');
    if (stranger) state.strangers.push({ start, sentence: reading.sentence, kinds });
  }
  state.strangers.push(...people);
  return found;
}

/** "the chip company … the freight company": two descriptions in one sentence are of two. */
function otherThan({ form }: Anaphor, found: readonly DocumentMention[], history: readonly Past[]): readonly Past[] {
  const described = new Set(found.flatMap(({ by, entity }) => (by === 'epithet' ? [entity] : [])));
  return form === 'epithet' ? history.filter(({ entity }) => !described.has(entity.id)) : history;
}

function withoutOverlap(mentions: readonly DocumentMention[]): readonly DocumentMention[] {
  let end = -1;
  return mentions.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

function mentionsOf(
  anaphor: Anaphor,
  reading: Reading,
  history: readonly Past[],
  state: State,
): readonly DocumentMention[] {
  const { form } = anaphor;
  if (form === 'several') return severalMentions(anaphor, reading, resolveSeveral(anaphor, reading, history));
  if (form === 'we' || form === 'i') return spoken(anaphor, reading, state);
  if (form === 'owned') return ofOwner(anaphor, reading, history, state);
  const past = history.filter(
    ({ start, sentence, entity }) =>
      start < anaphor.start && !isSpeaker(entity, state) && !(anaphor.reflexive && sentence < reading.sentence),
  );
  const found = form === 'they' ? resolveThey(anaphor, reading, past) : resolve(anaphor, reading, past);
  if (found) return [mention(anaphor, found.entity, form, found.weight)];
  const name = nameBeside(anaphor, reading) ?? (past.length === 0 ? nameAhead(anaphor, reading) : undefined);
  const named = name && state.entities.get(name.entity);
  if (named) return [mention(anaphor, named, form, 0.8)];
  const barred = barredBy(anaphor, reading, past);
  const rivals = past.filter(({ entity }) => !barred.has(entity.id));
  const kind = state.kinds.get(anaphor.start);
  return introduced(anaphor, unnamedFor(anaphor, reading, rivals, nextId(state), kind), state);
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
  if (anaphor.form === 'we') {
    const firm = firmOfSpeaker(reading, state.firms, reading.entities);
    return firm ? [mention(anaphor, firm, 'speaker', 0.75)] : [];
  }
  const speaker = speakerIn(reading);
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
  if (anaphor.owner === 'its' || anaphor.owner === 'their') return [];
  const person = history.findLast((past) => past.entity.kind === 'Person' && past.sentence >= reading.sentence - 1);
  const firm = person && firms.get(person.entity.id);
  const entity = firm === undefined ? undefined : reading.entities.get(firm);
  return entity && entity.kind === 'Firm' ? [mention(anaphor, entity, 'owned', 0.7)] : [];
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
