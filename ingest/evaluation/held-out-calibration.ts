import { type Counted, calibrationOf } from './calibration';

const FOLDS = 5;

/** A claim that counts as right or wrong, and the text it stands in. */
export interface CountedInText extends Counted {
  readonly text: string;
}

/**
 * The expected calibration error that is left when confidence is fitted anew: each fifth of the texts is judged by the
 * curve that fits the other four. About as large as the error of the confidence given: that one holds on other texts too.
 *
 * @returns undefined for fewer texts than folds
 */
export function heldOutError(counted: readonly CountedInText[]): number | undefined {
  const texts = [...new Set(counted.map(({ text }) => text))];
  if (texts.length < FOLDS) return undefined;
  const folds = new Map(texts.map((text, at) => [text, at % FOLDS]));
  const refitted = Array.from({ length: FOLDS }, (_, fold) => {
    const curve = risingCurve(counted.filter(({ text }) => folds.get(text) !== fold));
    const held = counted.filter(({ text }) => folds.get(text) === fold);
    return held.map(({ confidence, right }) => ({ confidence: valueAt(curve, confidence), right }));
  });
  return calibrationOf(refitted.flat()).error;
}

/** Claims of neighbouring confidence, and the part of them that is right. */
interface Step {
  readonly from: number;
  readonly claims: number;
  readonly right: number;
}

/** The rising steps nearest to what was right: neighbours that would fall are joined (isotonic regression). */
export function risingCurve(counted: readonly Counted[]): readonly Step[] {
  const steps: Step[] = [];
  for (const { confidence, right } of [...counted].sort((a, b) => a.confidence - b.confidence)) {
    let step: Step = { from: confidence, claims: 1, right: Number(right) };
    for (let last = steps.at(-1); last && isLevel(last, step); last = steps.at(-1)) {
      steps.pop();
      step = { from: last.from, claims: last.claims + step.claims, right: last.right + step.right };
    }
    steps.push(step);
  }
  return steps;
}

/** Equal confidence is one step, and so are steps that do not rise. */
function isLevel(last: Step, next: Step): boolean {
  return last.from === next.from || last.right * next.claims >= next.right * last.claims;
}

function valueAt(curve: readonly Step[], confidence: number): number {
  const step = curve.findLast(({ from }) => from <= confidence) ?? curve[0];
  return step ? step.right / step.claims : confidence;
}
