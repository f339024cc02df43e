import type { JudgementRecord } from '../ontology/judgements';

/** What holds between two names after all that was judged of them. */
export interface Verdict {
  readonly left: string;
  readonly right: string;
  readonly verdict: 'same' | 'different';
  /** `right` is the id of whatever the two are part of. */
  readonly leads?: true;
  /** The judgement it follows from. */
  readonly by?: JudgementRecord;
}

/** The order in which judgements were made. */
export function byDecision(left: JudgementRecord, right: JudgementRecord): number {
  if (left.decidedAt !== right.decidedAt) return left.decidedAt < right.decidedAt ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}

/**
 * The judgements that hold: those taken back are left out, an undoing that was itself undone counts for nothing, and of
 * judgements of one pair only the last holds. In the order in which they were made, whatever the order of `all`.
 */
export function inForce(all: Iterable<JudgementRecord>): readonly JudgementRecord[] {
  const ordered = [...new Map([...all].map((each) => [each.id, each])).values()].sort(byDecision);
  const undone = takenBack(ordered);
  const pairs = new Map<string, string>();
  const held = ordered.filter(({ id, verdict }) => verdict !== 'undo' && !undone.has(id));
  for (const each of held) if ('left' in each) pairs.set(pairOf(each), each.id);
  return held.filter((each) => !('left' in each) || pairs.get(pairOf(each)) === each.id);
}

/** Ids of the judgements that an undoing, which was not itself undone, takes back. */
export function takenBack(judgements: readonly JudgementRecord[]): ReadonlySet<string> {
  const undoings = new Map<string, string[]>();
  for (const each of judgements) {
    if (each.verdict === 'undo') undoings.set(each.judgement, [...(undoings.get(each.judgement) ?? []), each.id]);
  }
  const settled = new Map<string, boolean>();
  const isUndone = (id: string): boolean => {
    const known = settled.get(id);
    if (known !== undefined) return known;
    // Until it is known, so that a damaged log whose undoings go round in a ring ends here.
    settled.set(id, false);
    const undone = (undoings.get(id) ?? []).some((undoing) => !isUndone(undoing));
    settled.set(id, undone);
    return undone;
  };
  return new Set(judgements.map(({ id }) => id).filter(isUndone));
}

/** The same for both orders of two names. */
export function pairOf({ left, right }: { readonly left: string; readonly right: string }): string {
  return [left, right].sort().join(' ');
}

/** The verdicts that follow from judgements, newest first; of each pair the last one; `unsure` takes a former one back. */
export function verdictsOf(judgements: Iterable<JudgementRecord>): readonly Verdict[] {
  const held = new Map<string, Verdict | undefined>();
  for (const judgement of [...judgements].sort(byDecision)) {
    const verdict = verdictOf(judgement);
    if (!verdict) continue;
    const pair = `${verdict.leads ? 'kind ' : ''}${pairOf(verdict)}`;
    held.delete(pair);
    held.set(pair, verdict.verdict === 'unsure' ? undefined : { ...verdict, verdict: verdict.verdict });
  }
  return [...held.values()].filter((verdict) => verdict !== undefined).reverse();
}

type Ruled = Omit<Verdict, 'verdict'> & { readonly verdict: Verdict['verdict'] | 'unsure' };

function verdictOf(by: JudgementRecord): Ruled | undefined {
  switch (by.verdict) {
    case 'same':
    case 'different':
    case 'unsure':
      return by.left === by.right ? undefined : { left: by.left, right: by.right, verdict: by.verdict, by };
    case 'split':
      return { left: by.entity, right: by.as, verdict: 'different', by };
    case 'kind':
      return { left: by.entity, right: kindTarget(by), verdict: 'same', leads: true, by };
    default:
      return undefined;
  }
}

/** The id that an entity gets with another kind: it keeps the key of its name. */
export function kindTarget({ entity, kind }: { readonly entity: string; readonly kind: string }): string {
  return `${kind.toLowerCase()}${entity.slice(entity.indexOf('/'))}`;
}

/** Ids of the names that a judgement is about. */
export function namesJudged(judgement: JudgementRecord): readonly string[] {
  switch (judgement.verdict) {
    case 'same':
    case 'different':
    case 'unsure':
      return [judgement.left, judgement.right];
    case 'split':
      return [judgement.entity, judgement.as];
    case 'kind':
      return [judgement.entity, kindTarget(judgement)];
    case 'rename':
      return [judgement.entity];
    default:
      return [];
  }
}

/** Ids of the texts and publications whose place in the graph a judgement decides. */
export function concernsOf(judgement: JudgementRecord): readonly string[] {
  switch (judgement.verdict) {
    case 'refuse':
    case 'confirm':
    case 'correct':
    case 'add':
      return [judgement.text];
    case 'retract':
      return [judgement.article];
    case 'split':
      return judgement.articles;
    case 'undo':
      return judgement.concerns;
    default:
      return [];
  }
}

/** What an entity was last called by judgement. @param names ids of all names that stand for it */
export function nameGiven(judgements: Iterable<JudgementRecord>, names: ReadonlySet<string>): string | undefined {
  const given = [...judgements].filter((each) => each.verdict === 'rename' && names.has(each.entity));
  const last = given.sort(byDecision).at(-1);
  return last?.verdict === 'rename' ? last.name : undefined;
}

/** The name that a name of these publications means by judgement: itself, unless it was split off. */
export function partedName(
  named: string,
  judgements: readonly JudgementRecord[],
  articles: ReadonlySet<string>,
): string {
  const last = judgements.findLast(
    (each) =>
      each.verdict === 'split' && each.names.includes(named) && each.articles.some((article) => articles.has(article)),
  );
  return last?.verdict === 'split' ? last.as : named;
}
