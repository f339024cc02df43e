import type { DocumentEntity, DocumentMention } from '../../document/document';
import { SAYING } from '../../rules/attribution/saying';
import type { Reading } from '../relations/reading';
import { governingPreposition, subjectOf } from '../relations/syntax/clauses';
import { isMark, type Unit, verbAt } from '../relations/syntax/units';

/** `source`: only said to have said so, after what it said. */
export type Place = 'subject' | 'object' | 'owner' | 'oblique' | 'source';

/** A mention that has gone by, and how it stood in its sentence. */
export interface Past {
  readonly entity: DocumentEntity;
  readonly sentence: number;
  readonly block: number;
  readonly start: number;
  readonly place: Place;
  readonly anaphor: boolean;
  readonly heading: boolean;
  /** The verb that the mention is subject of, as an index of its sentence's units. */
  readonly verb: number | undefined;
}

/** The mentions of a sentence as what went by, in order. */
export function pastOf(reading: Reading, mentions: readonly DocumentMention[]): readonly Past[] {
  const sentence = reading.doc.sentences[reading.sentence];
  if (!sentence) return [];
  const subjects = subjectsOf(reading.units);
  const heading = reading.doc.blocks[sentence.block]?.role === 'heading';
  return mentions.flatMap((mention): Past[] => {
    const entity = reading.entities.get(mention.entity);
    if (!entity || entity.reporter) return [];
    const at = reading.units.findIndex((unit) => unit.start <= mention.start && mention.end <= unit.end);
    const place = placeOf(reading.units, at, mention, subjects);
    return [
      {
        entity,
        sentence: reading.sentence,
        block: sentence.block,
        start: mention.start,
        place,
        anaphor: mention.anaphor === true,
        heading,
        verb: subjects.get(at),
      },
    ];
  });
}

/** Unit of a subject → the first verb it is subject of; that of a clause that only describes it does not count. */
function subjectsOf(units: readonly Unit[]): ReadonlyMap<number, number> {
  const subjects = new Map<number, number>();
  units.forEach((unit, at) => {
    if (unit.type !== 'verb') return;
    const found = subjectOf(units, at);
    const own = found && found.way !== 'relative' && found.way !== 'reduced';
    if (own && !subjects.has(found.at)) subjects.set(found.at, at);
  });
  return subjects;
}

/** "…, Northwind said": a verb of saying with nothing after it. */
function isSource(units: readonly Unit[], at: number, verb: number): boolean {
  return (
    at > 2 &&
    SAYING.has(verbAt(units, verb)?.lemma ?? '') &&
    verb >= units.length - 4 &&
    isMark(units, at - 1, 'comma', 'quote')
  );
}

function placeOf(
  units: readonly Unit[],
  at: number,
  mention: DocumentMention,
  subjects: ReadonlyMap<number, number>,
): Place {
  const unit = units[at];
  if (unit?.type !== 'noun') return 'oblique';
  if (unit.possessive || unit.end !== mention.end) return 'owner';
  const verb = subjects.get(at);
  if (verb !== undefined) return isSource(units, at, verb) ? 'source' : 'subject';
  if (governingPreposition(units, at) !== undefined) return 'oblique';
  if (verbAt(units, at + 1)?.form === 'finite' && !verbAt(units, at - 1)) return 'subject';
  return verbAt(units, at - 1) ? 'object' : subjects.has(at + 2) || subjects.has(at + 4) ? 'subject' : 'oblique';
}
