import { chainInWords, contradictionOf } from '../../identity/contradictions';
import { byDecision, concernsOf, inForce, pairOf, type Verdict, verdictsOf } from '../../identity/judgements';
import { FirmamentError } from '../../ontology/errors';
import { type CheckedJudgement, type JudgementRecord, judgementRecordSchema } from '../../ontology/judgements';
import type { JudgementChange } from '../../projection/update/identify';
import { judgementId } from '../../records/ids';
import { addedClaim } from './added-claim';
import { type Bench, cannotJudge, publicationOf, type Said } from './bench';
import { judgedClaim } from './claim-judgement';
import { judgedNames } from './name-judgement';

/** A judgement ready to be written down, or the one in force that says the same already. */
export type Prepared = { readonly record: JudgementRecord } | { readonly known: JudgementRecord };

/**
 * Checks a judgement and makes its record.
 *
 * @param now instant, ISO; a judgement is always younger than those on record
 * @throws not-found for what is not in the graph; invalid-input for what contradicts judgements in force, or itself
 */
export async function judgementOf(asked: CheckedJudgement, now: string, bench: Bench): Promise<Prepared> {
  const held = inForce(bench.judgements);
  const known = knownAlready(asked, held);
  if (known) return { known };
  const { author, reason } = asked;
  const decidedAt = afterAll(bench.judgements, now);
  const whole = { record: 'judgement', ...(await saidIn(asked, bench)), author, reason, decidedAt };
  // As it will be read back, so that it is the same to the byte however it came.
  const plain: unknown = JSON.parse(JSON.stringify({ ...whole, id: judgementId(whole) }));
  const record = judgementRecordSchema.parse(plain);
  refuseContradiction(held, record, bench.judgements);
  return { record };
}

/** What comes into force with a judgement, and what no longer is in force. */
export function changeBy(record: JudgementRecord, before: readonly JudgementRecord[]): JudgementChange {
  return changeBetween(inForce(before), inForce([...before, record]));
}

/** What differs between two lists of judgements in force. */
export function changeBetween(before: readonly JudgementRecord[], after: readonly JudgementRecord[]): JudgementChange {
  const [old, now] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  return { added: after.filter(({ id }) => !old.has(id)), removed: before.filter(({ id }) => !now.has(id)) };
}

async function saidIn(asked: CheckedJudgement, bench: Bench): Promise<Said> {
  switch (asked.verdict) {
    case 'refuse':
    case 'confirm':
    case 'correct':
      return judgedClaim(asked, bench);
    case 'add':
      return addedClaim(asked, bench);
    case 'retract':
      return { verdict: 'retract', article: (await publicationOf(bench, asked.article)).id };
    case 'undo':
      return undoing(asked.judgement, bench.judgements);
    default:
      return judgedNames(asked, bench);
  }
}

function undoing(id: string, judgements: readonly JudgementRecord[]): Said {
  const target = judgements.find((each) => each.id === id);
  if (!target) {
    const message = `No judgement has the id ${JSON.stringify(id)}. Try: firmament history`;
    throw new FirmamentError('not-found', message, { code: 'judgement-unknown' });
  }
  const effective = new Set(inForce(judgements).map((each) => each.id));
  const stands = target.verdict === 'undo' ? !effective.has(target.judgement) : effective.has(id);
  if (stands) return { verdict: 'undo', judgement: id, concerns: concernsOf(target) };
  throw cannotJudge(
    'judgement-not-in-force',
    `Judgement ${id} is not in force: it was taken back, or a later one replaced it. See: firmament history`,
  );
}

/** The judgement in force that says the very same of the same names, claim or article. */
function knownAlready(asked: CheckedJudgement, held: readonly JudgementRecord[]): JudgementRecord | undefined {
  switch (asked.verdict) {
    case 'same':
    case 'different':
    case 'unsure':
      return held.find((each) => each.verdict === asked.verdict && 'left' in each && pairOf(each) === pairOf(asked));
    case 'retract':
      return held.find((each) => each.verdict === 'retract' && each.article === asked.article);
    case 'refuse':
    case 'confirm': {
      const last = held.findLast((each) => 'claim' in each && each.claim === asked.claim);
      return last?.verdict === asked.verdict ? last : undefined;
    }
    default:
      return undefined;
  }
}

/** `now`, or just after the last judgement on record, so that their order is never in doubt. */
function afterAll(judgements: readonly JudgementRecord[], now: string): string {
  const last = [...judgements].sort(byDecision).at(-1)?.decidedAt ?? '';
  return last < now ? now : new Date(Date.parse(last) + 1).toISOString();
}

function refuseContradiction(
  held: readonly JudgementRecord[],
  record: JudgementRecord,
  all: readonly JudgementRecord[],
): void {
  const { added, removed } = changeBetween(held, inForce([...all, record]));
  const gone = new Set(record.verdict === 'undo' ? removed.map(({ id }) => id) : []);
  const verdicts = verdictsOf(held.filter(({ id }) => !gone.has(id)));
  for (const verdict of verdictsOf(added)) {
    const chain = contradictionOf(verdicts, verdict);
    if (chain) throw contradicts(verdict, chain);
  }
}

function contradicts({ left, right, verdict }: Verdict, chain: readonly Verdict[]): FirmamentError {
  const last = chain.findLast(({ by }) => by !== undefined)?.by;
  return cannotJudge(
    'judgement-contradicts',
    `${left} and ${right} cannot be judged ${verdict}: ${chainInWords(chain, left)}. ` +
      `Take one of these back first, for example: firmament undo ${last?.id ?? ''}`,
  );
}
