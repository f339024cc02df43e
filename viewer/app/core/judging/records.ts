import type { HistoryEntry, Proposal } from '../../../../graph/graph';
import type { JudgementRecord } from '../../../../graph/ontology/judgements';
import { texts } from '../../texts';

type OfClaim = Extract<JudgementRecord, { stated: unknown }>;

/** What a person said of a claim, and still holds. The newest first. */
export function judgementsOf(claim: string, entries: readonly HistoryEntry[]): readonly OfClaim[] {
  return entries.flatMap(({ judgement, state }) =>
    state === 'in force' && 'stated' in judgement && judgement.claim === claim ? [judgement] : [],
  );
}

/** The proposals that an entity is one side of. */
export function proposalsOf(id: string, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter(({ left, right }) => left.id === id || right.id === id);
}

/** "Ann, 3 May 2026" */
export function byWhom({ author, decidedAt }: Pick<JudgementRecord, 'author' | 'decidedAt'>): string {
  return `${author ?? texts.judging.somebody}, ${dayInWords(decidedAt)}`;
}

function dayInWords(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

/**
 * What a judgement says, in a line.
 *
 * @example
 * judgementInWords({ verdict: 'same', left: 'firm/open_ai', right: 'firm/openai', … }); // 'firm/open_ai is firm/openai'
 */
export function judgementInWords(judgement: JudgementRecord): string {
  const { said } = texts.judging;
  switch (judgement.verdict) {
    case 'same':
    case 'different':
    case 'unsure':
      return said[judgement.verdict](judgement.left, judgement.right);
    case 'split':
      return said.split(judgement.entity, judgement.articles.length, judgement.as);
    case 'rename':
      return said.rename(judgement.entity, judgement.name);
    case 'kind':
      return said.kind(judgement.entity, texts.kinds[judgement.kind].one);
    case 'retract':
      return said.retract(judgement.article);
    case 'undo':
      return said.undo;
    default:
      return ofClaim(judgement);
  }
}

function ofClaim(judgement: OfClaim): string {
  const { said, typeName } = texts.judging;
  const { stated, verdict } = judgement;
  const claim = [stated.subject.name, typeName(stated.type).toLowerCase(), stated.object?.name]
    .filter(Boolean)
    .join(' – ');
  if (judgement.verdict !== 'correct') return said.claim(claim, texts.judging.done[verdict]);
  const { type, status } = judgement.changes;
  const changed = [status, type === undefined ? undefined : typeName(type).toLowerCase()].filter(Boolean).join(', ');
  return said.claim(claim, `${texts.judging.done.correct}${changed === '' ? '' : `: ${changed}`}`);
}
