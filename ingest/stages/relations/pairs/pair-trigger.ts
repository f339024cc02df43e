import { hashOf } from '../../../linear/hash';
import type { LinearModel } from '../../../linear/linear-model';
import type { Reading } from '../reading';
import { verbAt } from '../syntax/units';
import type { OutlineWord } from './outline';
import type { PairExample } from './pairs';

/** Words before the first end and after the last in which a trigger is looked for. */
const REACH = 8;

/** The word near the two ends that speaks most for an outcome. */
export function triggerOf(
  model: LinearModel,
  { outline, span }: PairExample,
  outcome: number,
): OutlineWord | undefined {
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
    const row = model.rows.rowOf(hashOf(feature));
    if (row < 0) return sum;
    const first = row * model.outcomes.length;
    return sum + (model.weights[first + outcome] ?? 0) - (model.weights[first] ?? 0);
  }, 0);
}

/** The verb that carries a trigger: itself, the first after it, the last before it; else its own unit. */
export function carrierOf(reading: Reading, at: number): number {
  const { units } = reading;
  if (verbAt(units, at)) return at;
  for (const step of [1, 2, -1, -2, 3, -3]) if (verbAt(units, at + step)) return at + step;
  return at;
}
