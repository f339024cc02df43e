import { LEAVING_ROLE } from '../../rules/status/endings';
import { mentionOf, type Reading } from '../relations/reading';
import { subjectReferences } from '../relations/references/references';
import { isPassive, subjectOf } from '../relations/syntax/clauses';
import { complementsOf } from '../relations/syntax/complements';
import { type Unit, type VerbUnit, verbAt } from '../relations/syntax/units';
import { chainStatus } from '../status/chain';
import { articleOf, type Statement } from './statement';

/** Who a sentence says has left, without saying what. */
interface Departure {
  readonly reading: Reading;
  /** Entity id. */
  readonly person: string;
  /** Offset of its verb. */
  readonly start: number;
}

/**
 * Ends the post of whoever a later sentence says has left without naming what again: "Vance and Okoro left in May". Of a
 * person with posts at two firms it is open which is meant.
 */
export function departed(statements: readonly Statement[], readings: readonly Reading[]): readonly Statement[] {
  if (!statements.some(isHeld)) return statements;
  const departures = readings.flatMap(departuresIn);
  return statements.map((statement) => {
    const departure = isHeld(statement) && departures.find((each) => ends(each, statement, statements));
    if (!departure) return statement;
    const span = departure.reading.doc.sentences[departure.reading.sentence];
    const elsewhere = span ? [...statement.elsewhere, { span, purpose: 'status' as const }] : statement.elsewhere;
    return { ...statement, status: 'former', elsewhere };
  });
}

function isPost({ proposal }: Statement): boolean {
  return proposal.type === 'LEADS' || proposal.type === 'WORKS_FOR';
}

function isHeld(statement: Statement): boolean {
  return isPost(statement) && statement.status === 'actual';
}

function ends({ reading, person, start }: Departure, statement: Statement, statements: readonly Statement[]): boolean {
  if (statement.subject !== person || statement.proposal.trigger.end > start) return false;
  if (articleOf(reading) !== articleOf(statement.reading)) return false;
  return !statements.some((each) => isPost(each) && each.subject === person && each.object !== statement.object);
}

function departuresIn(reading: Reading): readonly Departure[] {
  const { units } = reading;
  return units.flatMap((unit, at): readonly Departure[] => {
    if (unit.type !== 'verb' || !isLeaving(units, unit, at) || isLongAgo(reading) || isBack(units)) return [];
    const subject = subjectOf(units, at);
    const found = subject ? subjectReferences(reading, subject.at, { kinds: ['Person'] }) : [];
    const people = found.flatMap(({ mention }) => mentionOf(reading, mention)?.entity ?? []);
    return people.map((person) => ({ reading, person, start: unit.start }));
  });
}

/** "left", "has resigned", "stepped down in May"; not "left the room", "left for Oslo", "will leave". */
function isLeaving(units: readonly Unit[], verb: VerbUnit, at: number): boolean {
  if (!LEAVING_ROLE.has(verb.lemma) || /^(?:step|stand)$/.test(verb.lemma) || isPassive(units, at)) return false;
  if (!(verb.form === 'finite' && (verb.past || verb.perfect)) || chainStatus(units, at) !== 'actual') return false;
  const { object, prepositions } = complementsOf(units, at);
  return object === undefined && prepositions.every((each) => WHEN.test(each.preposition));
}

const WHEN = /^(?:in|on|after|during|within|amid|over|last|at)$/;

/** "She left in 1999" tells of a life, not of the news. */
function isLongAgo({ dates, doc }: Reading): boolean {
  const published = doc.publishedAt?.slice(0, 4);
  return dates.some(({ happened }) => published === undefined || (happened.to?.slice(0, 4) ?? published) < published);
}

/** "left in May but returned": the end did not last. */
function isBack(units: readonly Unit[]): boolean {
  return units.some((_, at) => /^(?:return|rejoin|come back|reinstate)$/.test(verbAt(units, at)?.lemma ?? ''));
}
