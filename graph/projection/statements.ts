import { byDecision } from '../identity/judgements';
import type { Claim } from '../ontology/extraction';
import { type Changes, type JudgementRecord, type StatedClaim, statedClaimSchema } from '../ontology/judgements';
import { claimId } from '../records/ids';

/** A claim of a text after what people judged of it. */
export interface Statement {
  readonly id: string;
  readonly claim: StatedClaim;
  /** As it was found, before anybody corrected it: what further judgements are matched with. */
  readonly found: StatedClaim;
  /** The judgement that made it what it is, if one did. */
  readonly judged?: { readonly verdict: 'confirmed' | 'corrected' | 'added'; readonly judgement: string };
}

type ClaimJudgement = Extract<JudgementRecord, { readonly stated: unknown }>;

type Statements = Map<string, Statement & { readonly refused?: true }>;

/**
 * What a text states: the claims found in it, and those that people confirmed, corrected or added, whether or not an
 * extractor finds them; without those that people refused.
 *
 * A judgement holds for the claim of its id, else, in another reading of the text, for one of the same type whose ends
 * stand in the same places.
 *
 * @param judgements those in force; of other texts too
 */
export function statementsOf(
  text: string,
  claims: readonly StatedClaim[],
  judgements: readonly JudgementRecord[],
): readonly Statement[] {
  const statements: Statements = new Map();
  for (const claim of claims) {
    const id = claimId(text, claim);
    if (!statements.has(id)) statements.set(id, { id, claim, found: claim });
  }
  for (const judgement of [...judgements].sort(byDecision)) {
    if ('stated' in judgement && judgement.text === text) applyTo(statements, judgement);
  }
  return [...statements.values()].filter(({ refused }) => !refused);
}

function applyTo(statements: Statements, judgement: ClaimJudgement): void {
  const target = statements.get(judgement.claim) ?? alikeIn(statements, judgement.stated);
  if (!target && judgement.verdict === 'refuse') return;
  const kept: Statement = { id: judgement.claim, claim: judgement.stated, found: judgement.stated };
  const { id, found, claim, judged } = target ?? kept;
  const sure = { ...claim, confidence: 1 };
  const by = (verdict: 'confirmed' | 'corrected' | 'added') => ({ verdict, judgement: judgement.id });
  switch (judgement.verdict) {
    case 'refuse':
      statements.set(id, { id, claim, found, refused: true });
      break;
    case 'confirm':
      statements.set(id, { id, claim: sure, found, judged: judged ?? by('confirmed') });
      break;
    case 'correct':
      statements.set(id, { id, claim: corrected(sure, judgement.changes), found, judged: by('corrected') });
      break;
    case 'add':
      statements.set(id, { id, claim: judgement.stated, found, judged: by('added') });
  }
}

function alikeIn(statements: Statements, stated: StatedClaim): Statement | undefined {
  return [...statements.values()].filter(({ found }) => isSameStatement(found, stated)).sort(byId)[0];
}

function byId(left: Statement, right: Statement): number {
  return left.id < right.id ? -1 : 1;
}

/** Whether two claims of one text say the same thing in the same place. */
export function isSameStatement(left: Pick<Claim, 'type' | 'evidence'>, right: typeof left): boolean {
  const [one, other] = [left.evidence, right.evidence];
  if (left.type !== right.type || !overlap(one.subject, other.subject)) return false;
  if (one.object && other.object) return overlap(one.object, other.object);
  return !one.object && !other.object && overlap(one.trigger, other.trigger);
}

function overlap(left: readonly [number, number], right: readonly [number, number]): boolean {
  return left[0] < right[1] && right[0] < left[1];
}

function corrected(claim: StatedClaim, changes: Changes): StatedClaim {
  const values = Object.entries({ ...claim, ...changes }).filter(([, value]) => value !== null && value !== undefined);
  return statedClaimSchema.parse(Object.fromEntries(values));
}
