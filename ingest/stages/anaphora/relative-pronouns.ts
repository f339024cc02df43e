import type { Document, DocumentMention } from '../../document/document';
import type { Stage } from '../../pipeline/stage';
import { mentionOf, type Reading } from '../relations/reading';
import { readingsOf } from '../relations/readings';
import { antecedent } from '../relations/syntax/clauses';
import type { Tagger } from '../relations/syntax/tagger';
import { isMark, nounAt } from '../relations/syntax/units';

const WEIGHT = 0.9;

/**
 * Marks relative pronouns as mentions of what they stand for. Runs after relations: the clauses are found by them, and
 * a mention would hide them.
 */
export function relativePronounsStage(tagger: Tagger): Stage {
  return {
    name: 'relative-pronouns',
    requires: ['sentences', 'tokens', 'mentions', 'claims'],
    assigns: ['mentions'],
    run: (doc: Document): Document => {
      const found = readingsOf(doc, tagger).flatMap(relativesIn);
      return { ...doc, mentions: [...doc.mentions, ...found].sort((a, b) => a.start - b.start) };
    },
  };
}

function relativesIn(reading: Reading): readonly DocumentMention[] {
  return reading.units.flatMap((unit, at): DocumentMention[] => {
    if (!isMark(reading.units, at, 'relative', 'whose')) return [];
    const place = antecedent(reading.units, at)?.at;
    const name = mentionOf(reading, place === undefined ? undefined : nounAt(reading.units, place)?.mention);
    if (!name) return [];
    const { kind, entity } = name;
    return [{ start: unit.start, end: unit.end, kind, entity, anaphor: true, by: 'relative', weight: WEIGHT }];
  });
}
