import type { Document } from '../../document/document';
import { firstFrom, within } from '../../document/within';
import type { Anaphor } from '../anaphora/anaphor';
import { type Past, pastOf } from '../anaphora/history';
import { resolve } from '../anaphora/resolve';
import { mentionOf, type Reading, type Topic } from './reading';
import { subjectOf } from './syntax/clauses';
import { nounAt } from './syntax/units';

/** Mentions that are kept in mind. */
const KEPT = 60;

/** What a topic costs beside an anaphor: nothing in the sentence points to it. */
const UNSAID = 0.85;

/** Readings with the firm that is talked about when each begins; a new article starts with none. */
export function withTopics(doc: Document, readings: readonly Reading[]): readonly Reading[] {
  let history: readonly Past[] = [];
  let article = 0;
  return readings.map((reading) => {
    const sentence = doc.sentences[reading.sentence];
    const here = doc.blocks[sentence?.block ?? 0]?.article ?? 0;
    if (here !== article) history = [];
    article = here;
    const topic = sentence && topicOf(doc, reading, sentence.start, history);
    history = [...history, ...pastOf(reading, within(doc.mentions, sentence ?? { start: 0, end: 0 }))].slice(-KEPT);
    return topic ? { ...reading, topic } : reading;
  });
}

function topicOf(doc: Document, reading: Reading, start: number, history: readonly Past[]): Topic | undefined {
  const found = hasOwnTopic(reading) ? undefined : resolve(companyAt(start), reading, history);
  if (!found) return undefined;
  const past = history.findLast((each) => each.entity.id === found.entity.id && reading.sentence - each.sentence <= 2);
  if (past && isNewParagraph(past, reading) && !isCarriedOver(past, reading, history)) return undefined;
  if (past === undefined) return undefined;
  return { mention: firstFrom(doc.mentions, past.start) - reading.first, weight: found.weight * UNSAID };
}

/** "Larkspur was valued at …": the sentence is about the firm that is its first subject. */
function hasOwnTopic(reading: Reading): boolean {
  const { units } = reading;
  const verb = units.findIndex((unit) => unit.type === 'verb' && unit.form === 'finite' && unit.passive);
  const subject = verb < 0 ? undefined : subjectOf(units, verb);
  return mentionOf(reading, subject && nounAt(units, subject.at)?.mention)?.kind === 'Firm';
}

function isNewParagraph(past: Past, { doc, sentence }: Reading): boolean {
  return past.block !== doc.sentences[sentence]?.block;
}

/** Into a new paragraph goes only what the text is about, or what the last sentence speaks of alone. */
function isCarriedOver({ entity }: Past, reading: Reading, history: readonly Past[]): boolean {
  if (reading.prominent === entity.id) return true;
  const last = history.at(-1)?.sentence;
  return history.every((past) => past.sentence !== last || past.entity.kind !== 'Firm' || past.entity.id === entity.id);
}

/** As if the sentence began with "the company". */
function companyAt(start: number): Anaphor {
  return {
    start,
    end: start,
    form: 'definite',
    at: 0,
    kinds: ['Firm'],
    sort: 'company',
    description: '',
    strict: false,
    possessive: true,
    subject: true,
    not: [],
  };
}
