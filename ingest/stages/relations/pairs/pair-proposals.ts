import { hashOf } from '../../../linear/hash';
import { type LinearModel, likelihoodsOf } from '../../../linear/linear-model';
import { LEAST_LIKELY, WEIGHT_OF_LIKELIHOOD } from '../../../rules/confidence/likelihoods';
import { type Proposal, pairs } from '../frames/proposal';
import { mentionOf, type Reading } from '../reading';
import type { Reference } from '../references/reference';
import { verbAt } from '../syntax/units';
import { OUTCOMES } from './outcomes';
import type { OutlineWord } from './outline';
import { isArticle } from './pair-features';
import type { PairModel } from './pair-model';
import { type PairExample, pairsIn } from './pairs';

/** Words before the first end and after the last in which a trigger is looked for. */
const REACH = 8;

/**
 * What the model of pairs finds likely between two names of a sentence of which no frame read anything. The frames'
 * proposals stay as they are.
 */
export function pairProposals(model: PairModel, reading: Reading, proposals: readonly Proposal[]): readonly Proposal[] {
  const read = new Set(proposals.flatMap((each) => keysOf(reading, each)));
  const best = new Map<string, Proposal>();
  for (const example of pairsIn(reading, proposals, model.parse)) {
    for (const proposal of likely(model.weights, reading, example)) {
      const [key = ''] = keysOf(reading, proposal);
      if (read.has(key)) continue;
      const name = `${key} ${proposal.type}`;
      if ((best.get(name)?.weight ?? 0) < proposal.weight) best.set(name, proposal);
    }
  }
  return [...best.values()];
}

/** The two entities of a proposal, whichever way round. */
function keysOf(reading: Reading, { subject, object }: Proposal): readonly string[] {
  const ends = [mentionOf(reading, subject.mention)?.entity, mentionOf(reading, object?.mention)?.entity];
  return object ? [ends.sort().join(' ')] : [];
}

function likely(model: LinearModel, reading: Reading, example: PairExample): readonly Proposal[] {
  const likelihoods = likelihoodsOf(model, example.features);
  const least = isArticle(reading.doc) ? LEAST_LIKELY.article : LEAST_LIKELY.passage;
  return OUTCOMES.flatMap(({ type, turned }, at) => {
    const likelihood = likelihoods[at] ?? 0;
    if (type === undefined || likelihood < least) return [];
    const word = triggerOf(model, example, at);
    if (!word) return [];
    const draft = {
      type,
      trigger: { start: word.start, end: word.end },
      rule: 'pair',
      weight: weightOf(likelihood),
      at: carrierOf(reading, word.at),
    };
    const left = referenceOf(reading, example.left, example.leftAt);
    const right = referenceOf(reading, example.right, example.rightAt);
    return turned ? pairs(reading, draft, [right], [left]) : pairs(reading, draft, [left], [right]);
  });
}

function referenceOf(reading: Reading, mention: number, at: number): Reference {
  return { mention, at, weight: mentionOf(reading, mention)?.weight ?? 0 };
}

function weightOf(likelihood: number): number {
  return WEIGHT_OF_LIKELIHOOD.findLast(([from]) => from <= likelihood)?.[1] ?? 0;
}

/** The word near the two ends that speaks most for an outcome. */
function triggerOf(model: LinearModel, { outline, span }: PairExample, outcome: number): OutlineWord | undefined {
  const [from, to] = span;
  let best: { readonly word: OutlineWord; readonly score: number } | undefined;
  for (let place = Math.max(0, from - REACH); place < Math.min(outline.words.length, to + REACH); place += 1) {
    const word = outline.words[place];
    if (!word || word.mention !== undefined || !/\p{L}/u.test(word.form) || word.form.startsWith('#')) continue;
    const score = votesOf(model, word, outcome, from < place && place < to);
    if (!best || score > best.score) best = { word, score };
  }
  return best?.word;
}

function votesOf(model: LinearModel, word: OutlineWord, outcome: number, between: boolean): number {
  const features = [
    `w ${word.lemma}`,
    ...(word.verb ? [`verb ${word.lemma}`] : []),
    ...(between ? [`B1 ${word.lemma}`] : []),
  ];
  return features.reduce((sum, feature) => {
    const row = model.rows.get(hashOf(feature));
    if (row === undefined) return sum;
    const first = row * model.outcomes.length;
    return sum + (model.weights[first + outcome] ?? 0) - (model.weights[first] ?? 0);
  }, 0);
}

/** The verb that carries a trigger: itself, the first after it, the last before it; else its own unit. */
function carrierOf(reading: Reading, at: number): number {
  const { units } = reading;
  if (verbAt(units, at)) return at;
  for (const step of [1, 2, -1, -2, 3, -3]) if (verbAt(units, at + step)) return at + step;
  return at;
}
