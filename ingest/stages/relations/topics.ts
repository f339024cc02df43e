import type { Document } from '../../document/document';
import type { Anaphor } from '../anaphora/anaphor';
import { type Past, pastOf } from '../anaphora/history';
import { resolve } from '../anaphora/resolve';
import type { Reading, Topic } from './reading';
import { within } from './readings';

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
  const found = resolve(companyAt(start), reading, history);
  if (!found) return undefined;
  const past = history.findLast((each) => each.entity.id === found.entity.id && reading.sentence - each.sentence <= 2);
  const mention = past === undefined ? -1 : doc.mentions.findIndex((each) => each.start === past.start);
  return mention < 0 ? undefined : { mention, weight: found.weight * UNSAID };
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
