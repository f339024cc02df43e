import type { Status } from '../../../graph/ontology/statuses';
import { REPLIES, REPLY_NOUNS } from '../../rules/claims/replies';
import { headLemma, type Reading } from '../relations/reading';
import { isPassive, subjectOf } from '../relations/syntax/clauses';
import { complementsOf } from '../relations/syntax/complements';
import { nounAt, verbAt } from '../relations/syntax/units';
import { chainStatus } from '../status/chain';
import type { Statement } from './statement';

/** Sentences after its own in which an event may be answered. */
const REACH = 3;

/**
 * Puts right the status of a plan or rumour that a later sentence answers without naming the parties again: "Okoro
 * swiftly rejected the offer", "The deal closed in May".
 */
export function flipped(statements: readonly Statement[], readings: readonly Reading[]): readonly Statement[] {
  const replies = readings.flatMap((reading) => replyOf(reading).map((status) => ({ reading, status })));
  if (replies.length === 0) return statements;
  return statements.map((statement) => {
    if (!answerable(statement)) return statement;
    const reply = replies.find(
      ({ reading }) =>
        reading.sentence > statement.reading.sentence &&
        reading.sentence <= statement.reading.sentence + REACH &&
        articleOf(reading) === articleOf(statement.reading),
    );
    if (!reply || isAnsweredByOther(statement, statements, reply.reading.sentence)) return statement;
    const span = reply.reading.doc.sentences[reply.reading.sentence];
    const elsewhere = span ? [...statement.elsewhere, { span, purpose: 'status' as const }] : statement.elsewhere;
    return { ...statement, status: reply.status, elsewhere };
  });
}

function answerable(statement: Statement): boolean {
  const open = statement.status === 'planned' || statement.status === 'rumoured';
  return open && /^(?:ACQUIRED|MERGED_WITH|INVESTED_IN)$/.test(statement.proposal.type);
}

/** Another open event between the statement and the reply: the reply is of that one. */
function isAnsweredByOther(statement: Statement, statements: readonly Statement[], reply: number): boolean {
  return statements.some(
    (other) =>
      other !== statement &&
      answerable(other) &&
      other.reading.sentence > statement.reading.sentence &&
      other.reading.sentence < reply &&
      (other.object !== statement.object || other.subject !== statement.subject),
  );
}

function articleOf(reading: Reading): number | undefined {
  const sentence = reading.doc.sentences[reading.sentence];
  return sentence && reading.doc.blocks[sentence.block]?.article;
}

/** What a sentence says of "the offer", "the deal" without naming whose. */
function replyOf(reading: Reading): readonly Status[] {
  return reading.units.flatMap((unit, at): Status[] => {
    if (unit.type !== 'verb') return [];
    const status = REPLIES.get(unit.lemma);
    if (!status || chainStatus(reading.units, at) !== 'actual') return [];
    const place =
      isPassive(reading.units, at) || status.intransitive
        ? subjectOf(reading.units, at)?.at
        : complementsOf(reading.units, at).object;
    const noun = place === undefined ? undefined : nounAt(reading.units, place);
    if (!noun || verbAt(reading.units, place ?? -1)) return [];
    const definite =
      /^(?:the|this|that|his|its|their|her)$/.test(noun.words[0]?.lower ?? '') || noun.owner !== undefined;
    return definite && REPLY_NOUNS.has(headLemma(noun)) ? [status.status] : [];
  });
}
