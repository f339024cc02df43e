import { isRelationType } from '../../../../graph/ontology/relations';
import { type LinearModel, likelihoodsOf } from '../../../linear/linear-model';
import { LEAST_LIKELY, SHARE_OF_LIKELIHOOD, SUPPORT_OF_LIKELIHOOD } from '../../../rules/confidence/likelihoods';
import { type Proposal, pairs } from '../frames/proposal';
import { mentionOf, type Reading } from '../reading';
import type { Reference } from '../references/reference';
import { OUTCOMES, outcomeIndex } from './outcomes';
import type { Outline } from './outline';
import { isArticle } from './pair-features';
import type { PairModel } from './pair-model';
import { PAIR_RULE } from './pair-rule';
import { carrierOf, triggerOf } from './pair-trigger';
import { type PairExample, pairsIn } from './pairs';

/** A pair and how likely each outcome is. */
interface JudgedPair {
  readonly example: PairExample;
  readonly likelihoods: ArrayLike<number>;
}

/**
 * What the frames read, each weighed by what the model of pairs makes of it, and what the model finds likely between two
 * names of which no frame read anything.
 */
export function withPairs(model: PairModel, reading: Reading, framed: readonly Proposal[]): readonly Proposal[] {
  const judged = pairsIn(reading, framed, model.parse).map((example) => ({
    example,
    likelihoods: likelihoodsOf(model.weights, example.features),
  }));
  if (judged.length === 0) return framed;
  const weighed = framed.map((each) => ({ ...each, weight: each.weight * supportOf(reading, each, judged) }));
  return [...weighed, ...unframed(model.weights, reading, judged, framed)];
}

/** How much of a frame's weight the model leaves: all of it where it agrees or has no opinion. */
function supportOf(reading: Reading, { type, subject, object }: Proposal, judged: readonly JudgedPair[]): number {
  if (!isRelationType(type)) return 1;
  const from = mentionOf(reading, subject.mention)?.entity;
  const to = mentionOf(reading, object?.mention)?.entity;
  let most = -1;
  for (const { example, likelihoods } of judged) {
    const [left, right] = example.entities;
    if (!(left === from && right === to) && !(left === to && right === from)) continue;
    most = Math.max(most, likelihoods[outcomeIndex(type, left === to)] ?? 0);
  }
  return most < 0 ? 1 : tabled(SUPPORT_OF_LIKELIHOOD, most);
}

function unframed(
  model: LinearModel,
  reading: Reading,
  judged: readonly JudgedPair[],
  framed: readonly Proposal[],
): readonly Proposal[] {
  const read = new Set(framed.flatMap((each) => keysOf(reading, each)));
  const outline = judged[0]?.example.outline;
  const best = new Map<string, Proposal>();
  for (const proposal of judged.flatMap((each) => likely(model, reading, each))) {
    const [key = ''] = keysOf(reading, proposal);
    if (read.has(key) || framed.some((each) => takesItsPlace(reading, each, proposal, outline))) continue;
    const name = `${key} ${proposal.type}`;
    if ((best.get(name)?.weight ?? 0) < proposal.weight) best.set(name, proposal);
  }
  return [...best.values()];
}

/** A frame read the same of the same object with another subject, and the two subjects are not members of one list. */
function takesItsPlace(reading: Reading, framed: Proposal, proposal: Proposal, outline: Outline | undefined): boolean {
  if (framed.type !== proposal.type || !framed.object || !proposal.object) return false;
  const [one, other] = [framed.object, proposal.object].map((each) => mentionOf(reading, each.mention)?.entity);
  if (one !== other || !outline) return false;
  return listOf(outline, framed.subject.mention) !== listOf(outline, proposal.subject.mention);
}

function listOf({ words, mentions, lists }: Outline, mention: number): number | undefined {
  return lists[mentions.findIndex((place) => words[place]?.mention === mention)];
}

/** The two entities of a proposal, whichever way round. */
function keysOf(reading: Reading, { subject, object }: Proposal): readonly string[] {
  const ends = [mentionOf(reading, subject.mention)?.entity, mentionOf(reading, object?.mention)?.entity];
  return object ? [ends.sort().join(' ')] : [];
}

function likely(model: LinearModel, reading: Reading, { example, likelihoods }: JudgedPair): readonly Proposal[] {
  const least = isArticle(reading.doc) ? LEAST_LIKELY.article : LEAST_LIKELY.passage;
  if (!isSome(likelihoods, least)) return [];
  return OUTCOMES.flatMap(({ type, turned }, at) => {
    const likelihood = likelihoods[at] ?? 0;
    if (type === undefined || likelihood < least) return [];
    const word = triggerOf(model, example, at);
    if (!word) return [];
    const draft = {
      type,
      trigger: { start: word.start, end: word.end },
      rule: PAIR_RULE,
      weight: tabled(SHARE_OF_LIKELIHOOD, likelihood),
      at: carrierOf(reading, word.at),
    };
    const left = referenceOf(reading, example.left, example.leftAt);
    const right = referenceOf(reading, example.right, example.rightAt);
    return turned ? pairs(reading, draft, [right], [left]) : pairs(reading, draft, [left], [right]);
  });
}

/** Whether any outcome but the first, which is none, is so likely. */
function isSome(likelihoods: ArrayLike<number>, least: number): boolean {
  for (let at = 1; at < likelihoods.length; at += 1) if ((likelihoods[at] ?? 0) >= least) return true;
  return false;
}

function referenceOf(reading: Reading, mention: number, at: number): Reference {
  return { mention, at, weight: mentionOf(reading, mention)?.weight ?? 0 };
}

/** The value of the last step of a table that is reached. */
function tabled(table: readonly (readonly [number, number])[], likelihood: number): number {
  return table.findLast(([from]) => from <= likelihood)?.[1] ?? 0;
}
