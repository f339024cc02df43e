import type { Status } from '../../../graph/ontology/statuses';
import type { Reading } from '../relations/reading';
import { type Reply, repliesIn } from './replies';
import { articleOf, type Statement } from './statement';

/** Sentences after its own in which an event may be answered. */
const REACH = 3;

/**
 * Puts right the status of a plan or rumour that a later sentence answers without naming the parties again: "Okoro
 * swiftly rejected the offer", "The deal closed in May"; and of a deal told as done of which a later one says that it is
 * still to be approved.
 */
export function flipped(statements: readonly Statement[], readings: readonly Reading[]): readonly Statement[] {
  if (!statements.some(({ proposal }) => DEALS.test(proposal.type))) return statements;
  const replies = readings.flatMap(repliesIn);
  if (replies.length === 0) return statements;
  return statements.map((statement) => {
    const reply = replies.find((each) => answers(each, statement));
    if (!reply || isAnsweredByOther(statement, statements, reply)) return statement;
    const span = reply.reading.doc.sentences[reply.reading.sentence];
    const elsewhere = span ? [...statement.elsewhere, { span, purpose: 'status' as const }] : statement.elsewhere;
    return { ...statement, status: reply.status, elsewhere };
  });
}

const DEALS = /^(?:ACQUIRED|MERGED_WITH|INVESTED_IN)$/;

function answers(reply: Reply, statement: Statement): boolean {
  if (!DEALS.test(statement.proposal.type) || articleOf(reply.reading) !== articleOf(statement.reading)) return false;
  const away = reply.reading.sentence - statement.reading.sentence;
  const later = away === 0 ? isLaterClause(reply, statement) : away > 0 && away <= REACH;
  return later && isOpen(statement, reply.status);
}

/** "had first tried to buy Acme; its founder rejected the approach". */
function isLaterClause({ start }: Reply, { proposal, reading }: Statement): boolean {
  if (start < proposal.trigger.end) return false;
  return /;|, but |, though | but /.test(reading.doc.text.slice(proposal.trigger.end, start));
}

/** A plan can be dropped or done; a deal told as done, of the article's days, can turn out to be still to come. */
function isOpen({ status, proposal, happened, reading }: Statement, reply: Status): boolean {
  if (reply !== 'planned') return status === 'planned' || status === 'rumoured';
  if (status !== 'actual' || proposal.type === 'INVESTED_IN' || !/^(?:verb|event)\./.test(proposal.rule)) return false;
  const published = reading.doc.publishedAt?.slice(0, 4);
  return happened?.to === undefined || published === undefined || happened.to.slice(0, 4) >= published;
}

/** Another open event between the statement and the reply: the reply is of that one. */
function isAnsweredByOther(statement: Statement, statements: readonly Statement[], reply: Reply): boolean {
  return statements.some(
    (other) =>
      other !== statement &&
      DEALS.test(other.proposal.type) &&
      isOpen(other, reply.status) &&
      isBetween(statement, other, reply) &&
      (other.object !== statement.object || other.subject !== statement.subject),
  );
}

function isBetween(statement: Statement, other: Statement, { reading, start }: Reply): boolean {
  const inside = other.reading.sentence > statement.reading.sentence && other.reading.sentence < reading.sentence;
  const justBefore =
    other.reading.sentence === reading.sentence &&
    statement.reading.sentence < reading.sentence &&
    other.proposal.trigger.end <= start;
  return inside || justBefore;
}
