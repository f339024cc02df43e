import type { Document, DocumentEntity, DocumentMention, Span } from '../../document/document';
import type { Stage } from '../../pipeline/stage';
import type { Reading } from '../relations/reading';
import { readingsOf, within } from '../relations/readings';
import type { Tagger } from '../relations/syntax/tagger';
import { type Anaphor, anaphorsIn } from './anaphor';
import { type Past, pastOf } from './history';
import { resolve } from './resolve';
import { resolveSeveral } from './several';
import { firmOfSpeaker, firmsOfPeople, speakerIn } from './speakers';

/** Mentions that have gone by and are kept: more than the sentences looked back on ever hold. */
const KEPT = 80;

/**
 * Resolves pronouns and descriptions ("it", "his", "the company", "the Chinese tech giant", "both companies") to what
 * was named before, never across two articles, and adds them as mentions. What is in doubt stays unresolved.
 */
export function anaphoraStage(tagger: Tagger): Stage {
  return {
    name: 'anaphora',
    requires: ['blocks', 'sentences', 'tokens', 'mentions', 'entities'],
    assigns: ['mentions'],
    run: (doc) => ({ ...doc, mentions: withAnaphors(doc, readingsOf(doc, tagger)) }),
  };
}

function withAnaphors(doc: Document, readings: readonly Reading[]): readonly DocumentMention[] {
  const firms = firmsOfPeople(readings);
  const added: DocumentMention[] = [];
  let history: readonly Past[] = [];
  let article = 0;
  for (const reading of readings) {
    const sentence = doc.sentences[reading.sentence];
    const here = doc.blocks[sentence?.block ?? 0]?.article ?? 0;
    if (here !== article) history = [];
    article = here;
    const names = within(doc.mentions, sentence ?? { start: 0, end: 0 });
    const found: DocumentMention[] = [];
    for (const anaphor of anaphorsIn(reading)) {
      const seen = [...history, ...pastOf(reading, [...names, ...found])];
      found.push(...mentionsOf(anaphor, reading, seen, firms));
    }
    added.push(...found);
    history = [
      ...history,
      ...pastOf(
        reading,
        [...names, ...found].sort((a, b) => a.start - b.start),
      ),
    ].slice(-KEPT);
  }
  return withoutOverlap([...doc.mentions, ...added].sort((a, b) => a.start - b.start));
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
  firms: ReadonlyMap<string, string>,
): readonly DocumentMention[] {
  if (anaphor.form === 'several') return severalMentions(anaphor, reading, resolveSeveral(anaphor, reading, history));
  if (anaphor.form === 'we' || anaphor.form === 'i') return spoken(anaphor, reading, firms);
  if (anaphor.form === 'owned') return ofOwner(anaphor, reading, history, firms);
  const found = resolve(anaphor, reading, history);
  return found ? [mention(anaphor, found.entity, anaphor.form, found.weight)] : [];
}

function mention(span: Span, entity: DocumentEntity, by: string, weight: number): DocumentMention {
  return { start: span.start, end: span.end, kind: entity.kind, entity: entity.id, anaphor: true, by, weight };
}

/** "we" and "I" inside a quotation. */
function spoken(anaphor: Anaphor, reading: Reading, firms: ReadonlyMap<string, string>): readonly DocumentMention[] {
  const quoted = reading.doc.quotations.some((each) => each.start <= anaphor.start && anaphor.end <= each.end);
  if (!quoted) return [];
  if (anaphor.form === 'we') {
    const firm = firmOfSpeaker(reading, firms, reading.entities);
    return firm ? [mention(anaphor, firm, 'speaker', 0.75)] : [];
  }
  const speaker = speakerIn(reading);
  const person = speaker?.kind === 'Person' ? reading.entities.get(speaker.entity) : undefined;
  return person ? [mention(anaphor, person, 'speaker', 0.85)] : [];
}

/** "his company": the firm that the text gives its owner by name. */
function ofOwner(
  anaphor: Anaphor,
  reading: Reading,
  history: readonly Past[],
  firms: ReadonlyMap<string, string>,
): readonly DocumentMention[] {
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
