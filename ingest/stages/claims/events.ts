import { signatureOf } from '../../../graph/ontology/relations';
import type { Status } from '../../../graph/ontology/statuses';
import type { Statement } from './statement';

/** What several sentences say of one event: the statement that stands for it, and the others. */
export interface Event {
  readonly main: Statement;
  readonly others: readonly Statement[];
  readonly status: Status;
  /** The statement that the status is from. */
  readonly decider: Statement;
}

/** Groups statements into events: same type, same ends, no other sum of money. In the order of their first sentences. */
export function eventsOf(statements: readonly Statement[]): readonly Event[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = keyOf(statement);
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  const events = [...groups.values()].flatMap((group) => byAmount(group).map(eventOf));
  return withoutImplied(events);
}

function keyOf(statement: Statement): string {
  const { type } = statement.proposal;
  const ends = [statement.subject, statement.object ?? ''];
  if (signatureOf(type)?.symmetric) ends.sort();
  return `${type} ${ends.join(' ')}`;
}

/** Splits a group where sums contradict each other; what has no sum goes with the first. */
function byAmount(group: readonly Statement[]): readonly (readonly Statement[])[] {
  const sums = new Map<string, Statement[]>();
  for (const each of group) {
    if (!each.amount) continue;
    const sum = `${each.amount.value} ${each.amount.currency ?? ''}`;
    sums.set(sum, [...(sums.get(sum) ?? []), each]);
  }
  if (sums.size <= 1) return [group];
  const rest = group.filter((each) => !each.amount);
  return [...sums.values()].map((each, at) => (at === 0 ? [...each, ...rest] : each));
}

function eventOf(group: readonly Statement[]): Event {
  const ordered = [...group].sort((a, b) => a.proposal.trigger.start - b.proposal.trigger.start);
  const body = ordered.filter((each) => !isHeading(each));
  const telling = body.length > 0 ? body : ordered;
  const decider = telling.reduce((held, next) => (overrides(next, held) ? next : held));
  const agreeing = ordered.filter((each) => each.status === decider.status);
  const main = agreeing.reduce(
    (best, next) => (next.confidence > best.confidence ? next : best),
    agreeing[0] ?? decider,
  );
  const others = ordered.filter((each) => each !== main);
  return { main: enriched(main, others), others, status: decider.status, decider };
}

/** Headings say in the present tense what is planned or done: the text below them decides. */
function isHeading({ reading }: Statement): boolean {
  const sentence = reading.doc.sentences[reading.sentence];
  return sentence !== undefined && reading.doc.blocks[sentence.block]?.role === 'heading';
}

/** Whether what is said later changes the status: a denial that of a plan, a deed that of anything but an end. */
function overrides(next: Statement, held: Statement): boolean {
  if (next.status === held.status) return false;
  if (held.status === 'actual') return next.status === 'former';
  if (next.status === 'actual') return held.status !== 'former' || next.confidence > held.confidence + 0.1;
  if (held.status === 'former') return false;
  if (next.status === 'former' || next.status === 'rejected') return true;
  return held.status === 'rumoured' && next.status === 'planned';
}

/** What the main sentence lacks and another has. */
function enriched(main: Statement, others: readonly Statement[]): Statement {
  const amount = main.amount ?? others.find((each) => each.amount)?.amount;
  const happened = main.happened ?? others.find((each) => each.happened)?.happened;
  const priced = others.find((each) => each.amount);
  const elsewhere =
    main.amount === undefined && priced ? [{ span: sentenceOf(priced), purpose: 'amount' as const }] : [];
  return {
    ...main,
    elsewhere: [...main.elsewhere, ...elsewhere],
    ...(amount === undefined ? {} : { amount }),
    ...(happened === undefined ? {} : { happened }),
  };
}

function sentenceOf(statement: Statement) {
  const sentence = statement.reading.doc.sentences[statement.reading.sentence];
  return sentence ?? statement.proposal.trigger;
}

/** Types that say more than another of the same two ends. */
const IMPLIED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['WORKS_FOR', ['LEADS', 'FOUNDED']],
  ['USES', ['DEVELOPED', 'OPEN_SOURCED']],
]);

/** Drops what a fuller claim of the same two already says, where a possessive or a bare use was all there was. */
function withoutImplied(events: readonly Event[]): readonly Event[] {
  const said = new Set(events.map((each) => keyOf(each.main)));
  const held = new Set(events.flatMap((each) => (each.status === 'actual' ? [keyOf(each.main)] : [])));
  return events.filter((event) => {
    const { proposal, subject, object } = event.main;
    if (isPastPart(event) && held.has(`LEADS ${subject} ${object ?? ''}`)) return false;
    const weak = proposal.rule.startsWith('possessive.') || proposal.type === 'USES';
    if (!weak) return true;
    return !(IMPLIED_BY.get(proposal.type) ?? []).some((type) => said.has(`${type} ${subject} ${object ?? ''}`));
  });
}

/** "where she led the bank's business in Asia": who leads the whole now has not left it. */
function isPastPart({ main, status }: Event): boolean {
  return status === 'former' && /^role\.(?:part|where)$/.test(main.proposal.rule);
}
