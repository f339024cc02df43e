import type { Document, DocumentMention } from '../../document/document';
import type { Stage } from '../../pipeline/stage';
import { mentionOf, type Reading } from '../relations/reading';
import { readingsOf } from '../relations/readings';
import type { SentenceReader } from '../relations/sentence-reader';
import { antecedent, subjectOf } from '../relations/syntax/clauses';
import { isMark, isPreposition, markAt, nounAt, type Unit, verbAt } from '../relations/syntax/units';

const WEIGHT = 0.9;
/** Units back that a description may reach before its relative clause. */
const REACH = 12;

/**
 * Marks relative pronouns as mentions of what they stand for, be it through a description: "Larkspur, a start-up that",
 * "Vance is an engineer who". Runs after relations: the clauses are found by them, and a mention would hide them.
 */
export function relativePronounsStage(reader: SentenceReader): Stage {
  return {
    name: 'relative-pronouns',
    requires: ['sentences', 'tokens', 'mentions', 'claims'],
    assigns: ['mentions'],
    run: (doc: Document): Document => {
      const found = readingsOf(doc, reader).flatMap(relativesIn);
      return { ...doc, mentions: [...doc.mentions, ...found].sort((a, b) => a.start - b.start) };
    },
  };
}

function relativesIn(reading: Reading): readonly DocumentMention[] {
  return reading.units.flatMap((unit, at): DocumentMention[] => {
    const word = reading.doc.text.slice(unit.start, unit.end).toLowerCase();
    const place = word === 'where';
    if (!place && !isMark(reading.units, at, 'relative', 'whose')) return [];
    const before = antecedent(reading.units, at)?.at;
    const name = before === undefined ? undefined : standsFor(reading, before);
    if (!name || !agrees(word, name)) return [];
    const { kind, entity } = name;
    return [{ start: unit.start, end: unit.end, kind, entity, anaphor: true, by: 'relative', weight: WEIGHT }];
  });
}

function agrees(word: string, { kind }: DocumentMention): boolean {
  if (/^(?:who|whom)$/.test(word)) return kind === 'Person';
  if (word === 'where') return kind === 'Firm' || kind === 'Organization';
  return word === 'whose' || kind !== 'Person';
}

/** The name that a noun is, stands beside, or is said to be. */
function standsFor(reading: Reading, at: number): DocumentMention | undefined {
  const { units } = reading;
  const own = nounAt(units, at);
  if (own?.mention !== undefined) return mentionOf(reading, own.mention);
  const start = descriptionStart(units, at);
  if (start === undefined) return undefined;
  if (isMark(units, start - 1, 'comma', 'dash', 'open')) return mentionOf(reading, nounAt(units, start - 2)?.mention);
  if (verbAt(units, start - 1)?.lemma !== 'be') return undefined;
  const subject = subjectOf(units, start - 1);
  return subject && mentionOf(reading, nounAt(units, subject.at)?.mention);
}

/** Where "a pioneering film and music company" begins, seen from its last noun: at the word "a". */
function descriptionStart(units: readonly Unit[], at: number): number | undefined {
  for (let left = at; left > Math.max(0, at - REACH); left -= 1) {
    const noun = nounAt(units, left);
    if (noun && /^(?:a|an|the|one)$/.test(noun.words[0]?.lower ?? '')) return left;
    if (noun?.mention !== undefined && !isPreposition(units, left - 1)) return undefined;
    const joins = markAt(units, left);
    if (!noun && !(joins && /^(?:comma|and|adjective|adverb|preposition|other)$/.test(joins.mark))) return undefined;
  }
  return undefined;
}
