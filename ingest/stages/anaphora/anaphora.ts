import type { Kind } from '../../../graph/ontology/kinds';
import type { Document, DocumentMention } from '../../document/document';
import { within } from '../../document/within';
import type { Stage } from '../../pipeline/stage';
import { isRoleWord } from '../../rules/roles/roles';
import type { Reading } from '../relations/reading';
import { readingsOf } from '../relations/readings';
import type { SentenceReader } from '../relations/sentence-reader';
import { type Anaphor, anaphorsIn } from './anaphor';
import { type Past, pastOf } from './history';
import { mentionsOf, type State } from './mentions';
import { firmsOfPeople } from './speakers';
import { isInDoubt, peopleWithoutNames } from './strangers';

/** Mentions that have gone by and are kept: more than the sentences looked back on ever hold. */
const KEPT = 80;

/**
 * Resolves pronouns and descriptions ("it", "his", "the company", "the Chinese tech giant", "both companies") to what
 * was named before, never across two articles, and adds them as mentions. What has nothing before it becomes an entity
 * without a name; what is in doubt stays unresolved. What an earlier run of the stage has found is found anew.
 */
export function anaphoraStage(reader: SentenceReader): Stage {
  return stageCalled('anaphora', reader);
}

/** The same before kinds are corrected, so that sentences about "the company" may speak for the names in them. */
export function firstAnaphoraStage(reader: SentenceReader): Stage {
  return stageCalled('first-anaphora', reader);
}

function stageCalled(name: string, reader: SentenceReader): Stage {
  return {
    name,
    requires: ['blocks', 'sentences', 'tokens', 'mentions', 'entities'],
    assigns: ['mentions', 'entities'],
    run: (doc) => {
      const kinds = new Map(doc.mentions.filter(isUnnamed).map((each) => [each.start, each.kind]));
      const plain = onlyNames(doc);
      return withAnaphors(plain, readingsOf(plain, reader), kinds, readingsOf(withRoles(doc), reader));
    },
  };
}

/** The document as it was before any anaphor was resolved. */
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

/** Only the sentences in which an earlier run found anaphors beside roles: "its chief executive, Ada Vance". */
function withRoles(doc: Document): Document {
  const anaphors = doc.mentions.filter((mention) => mention.anaphor);
  const sentences = doc.sentences.filter(
    (sentence) =>
      within(anaphors, sentence).length > 0 &&
      doc.tokens.slice(...sentence.tokens).some(({ lower }) => isRoleWord(lower)),
  );
  return { ...doc, sentences };
}

function withAnaphors(
  doc: Document,
  plain: readonly Reading[],
  kinds: ReadonlyMap<number, Kind>,
  roles: readonly Reading[],
): Document {
  const entities = new Map(doc.entities.map((entity) => [entity.id, entity]));
  const readings = plain.map((reading) => ({ ...reading, entities }));
  const state: State = {
    entities,
    kinds,
    firms: firmsOfPeople([...readings, ...roles]),
    readings: new Map(readings.map((reading) => [reading.sentence, reading])),
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
    const doubtful = isInDoubt(anaphor, reading, seen, [...state.strangers, ...people]);
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
