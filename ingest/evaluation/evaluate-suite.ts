import type { Evaluation, Outputs, RelationScores } from './evaluation';
import { rate } from './score';
import { mentionScores } from './suite-mentions';
import { pairFigures } from './suite-pairs';
import { passageFigures } from './suite-passages';
import type { SuiteText } from './suite-schema';
import { countUnnamed, withoutUnnamed } from './unnamed';

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
    ...(form === 'pairs' ? inBoth(pairFigures, texts, outputs) : {}),
    ...(form === 'passages' ? inBoth(passageFigures, texts, outputs) : {}),
    unnamed: countUnnamed(outputs.values()),
    claimsPerText: rate(claimed.length, texts.length),
  };
}

/** The figures of the whole stream, and the total of what the graph keeps. */
function inBoth<F extends Pick<Evaluation, 'relations'>>(
  figuresOf: (texts: readonly SuiteText[], outputs: Outputs) => F & { readonly relations: RelationScores },
  texts: readonly SuiteText[],
  outputs: Outputs,
) {
  const figures = figuresOf(texts, outputs);
  const kept = new Map([...outputs].map(([id, extraction]) => [id, withoutUnnamed(extraction)]));
  return { ...figures, relations: { ...figures.relations, inGraph: figuresOf(texts, kept).relations.total } };
}

function formOf(texts: readonly SuiteText[]): Evaluation['form'] {
  if (texts.some(({ pair }) => pair !== undefined)) return 'pairs';
  return texts.some(({ relations }) => relations.length > 0) ? 'passages' : 'names';
}
