import { SAYING, SOURCE_PREPOSITIONS } from '../../rules/attribution/saying';
import { relativeClauseOf } from '../claims/relative-clause';
import type { Proposal } from '../relations/frames/proposal';
import { mentionOf, type Reading } from '../relations/reading';
import { subjectOf } from '../relations/syntax/clauses';
import { isMark, isPreposition, nounAt } from '../relations/syntax/units';
import { unnamedSource } from './unnamed';

/** Who says a claim, as the text names them. */
export interface Source {
  readonly name: string;
  /** Counted from the first mention of the sentence; absent where the text gives no name. */
  readonly mention?: number;
}

/**
 * Who says what a sentence states: "Bloomberg reported that …", "…, Morgan Stanley said", "according to X". Nobody where
 * the text speaks for itself or the speaker is who the claim is about and says so of a plan of its own.
 */
export function sourceOf(reading: Reading, proposal: Proposal): Source | undefined {
  const sources = [...sayers(reading), ...accordingTo(reading)];
  const covering = sources.filter((each) => each.at < 0 || covers(reading, each.at, proposal));
  const found = covering[0];
  return found ? { name: found.name, mention: found.mention } : unnamedSource(reading, proposal);
}

interface Sayer {
  readonly name: string;
  readonly mention: number;
  /** Index of the verb of saying; -1 where it holds for the whole sentence. */
  readonly at: number;
}

function sayers(reading: Reading): readonly Sayer[] {
  return reading.units.flatMap((unit, at): Sayer[] => {
    if (unit.type !== 'verb' || !SAYING.has(unit.lemma) || unit.passive) return [];
    const subject = subjectOf(reading.units, at);
    const behind = unit.lemma === 'tell' ? undefined : speakerAt(reading, at + 1);
    const mention = speakerAt(reading, subject?.at) ?? behind;
    if (mention === undefined) return [];
    const trailing =
      isMark(reading.units, at + 1, 'comma', 'other') || at >= reading.units.length - 2 || isClosing(reading, at);
    return [{ name: nameOf(reading, mention), mention, at: trailing ? -1 : at }];
  });
}

function isClosing(reading: Reading, at: number): boolean {
  return !reading.units.slice(at + 1).some((unit) => unit.type === 'verb');
}

function speakerAt(reading: Reading, at: number | undefined): number | undefined {
  const noun = at === undefined ? undefined : nounAt(reading.units, at);
  return noun?.mention;
}

function nameOf(reading: Reading, mention: number): string {
  const found = mentionOf(reading, mention);
  const entity = found && reading.entities.get(found.entity);
  return (entity?.name ?? '').replace(/^the (?=\p{Lu})/u, '');
}

/** A verb of saying that stands before the claim holds for it; one inside a relative clause for that clause alone. */
function covers(reading: Reading, at: number, proposal: Proposal): boolean {
  const verb = reading.units[at];
  const aside = relativeClauseOf(reading.units, at);
  if (aside !== undefined && aside !== relativeClauseOf(reading.units, Math.abs(proposal.at))) return false;
  return verb !== undefined && verb.end <= proposal.trigger.start;
}

function accordingTo(reading: Reading): readonly Sayer[] {
  return reading.units.flatMap((_unit, at): Sayer[] => {
    if (!isPreposition(reading.units, at, ...SOURCE_PREPOSITIONS)) return [];
    const report =
      nounAt(reading.units, at + 1)?.mention === undefined &&
      isPreposition(reading.units, at + 2, 'by', 'from', 'in', 'of');
    const next = nounAt(reading.units, report ? at + 3 : at + 1);
    const mention = next?.mention ?? (next?.possessive ? nounAt(reading.units, at + 2)?.mention : undefined);
    return mention === undefined ? [] : [{ name: nameOf(reading, mention), mention, at: -1 }];
  });
}
