import type { Evaluation, Outputs } from './evaluation';
import { rate } from './score';
import { mentionScores } from './suite-mentions';
import { pairFigures } from './suite-pairs';
import { passageFigures } from './suite-passages';
import type { SuiteText } from './suite-schema';

/**
 * How well extractions agree with a suite. What is compared follows from what it annotates: one pair a text, all
 * relations of a text, names, or names and relations.
 */
export function evaluateSuite(name: string, texts: readonly SuiteText[], outputs: Outputs): Evaluation {
  const form = formOf(texts);
  const named = texts.some(({ entities = [] }) => entities.length > 0);
  const claimed = texts.flatMap(({ id }) => outputs.get(id)?.claims ?? []).filter(({ object }) => object !== undefined);
  return {
    name,
    form,
    texts: texts.length,
    ...(named ? { names: mentionScores(texts, outputs) } : {}),
    verdicts: [],
    ...(form === 'pairs' ? pairFigures(texts, outputs) : {}),
    ...(form === 'passages' ? passageFigures(texts, outputs) : {}),
    claimsPerText: rate(claimed.length, texts.length),
  };
}

function formOf(texts: readonly SuiteText[]): Evaluation['form'] {
  if (texts.some(({ pair }) => pair !== undefined)) return 'pairs';
  return texts.some(({ relations }) => relations.length > 0) ? 'passages' : 'names';
}
