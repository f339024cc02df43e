import type { DocumentEntity, DocumentMention } from '../../document/document';
import { SAYING } from '../../rules/attribution/saying';
import type { Reading } from '../relations/reading';
import { governingPreposition } from '../relations/syntax/clauses';
import { isMark, isPreposition, type Unit, verbAt } from '../relations/syntax/units';

/** `source`: only said to have said so, after what it said. */
export type Place = 'subject' | 'object' | 'owner' | 'oblique' | 'source';

/** A mention that has gone by, and how it stood in its sentence. */
export interface Past {
  readonly entity: DocumentEntity;
  readonly sentence: number;
  readonly block: number;
  readonly start: number;
  /** Index of the unit it stands in. */
  readonly at: number;
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
  const { subjects } = reading;
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
        at,
        place,
        anaphor: mention.anaphor === true,
        heading,
        verb: subjects.get(at),
      },
    ];
  });
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

/** "For Northwind, it was": what a sentence begins with is what it is about. */
function isFronted(units: readonly Unit[], at: number): boolean {
  return at === 1 && isPreposition(units, 0, 'for') && isMark(units, 2, 'comma');
}

/** "Northwind, which …, was": however long the clause that describes it. */
function isDescribedSubject(units: readonly Unit[], at: number): boolean {
  return at === 0 && isMark(units, 1, 'comma') && isMark(units, 2, 'relative', 'whose');
}

/** "One of them is Larkspur": the name is what goes on. */
function isPresented(units: readonly Unit[], at: number): boolean {
  return (
    verbAt(units, at - 1)?.lemma === 'be' &&
    units.slice(0, at).every((unit) => unit.type !== 'noun' || unit.mention === undefined)
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
  if (isFronted(units, at) || isPresented(units, at) || isDescribedSubject(units, at)) return 'subject';
  const verb = subjects.get(at);
  if (verb !== undefined) return isSource(units, at, verb) ? 'source' : 'subject';
  if (governingPreposition(units, at) !== undefined) return 'oblique';
  if (verbAt(units, at + 1)?.form === 'finite' && !verbAt(units, at - 1)) return 'subject';
  return verbAt(units, at - 1) ? 'object' : subjects.has(at + 2) || subjects.has(at + 4) ? 'subject' : 'oblique';
}
