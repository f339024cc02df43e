import { likelihoods, modelFrom, OUTCOMES } from '../stages/kinds/kind-model';
import { KIND_WEIGHTS } from './kinds-weights';
import { labelledNames } from './labelled-names';
import type { Passage } from './passages';
import { moduleOf } from './train-kinds';
import { trainedModel } from './train-model';

const PASSAGES: readonly Passage[] = [
  passage('one', 'Plovane runs a mill.', [0, 7, 'Firm']),
  passage('two', 'Mr. Orvick met Plovane.', [4, 10, 'Person'], [15, 22, 'Firm']),
  passage('three', 'It bought Strandel from Quillor.', [10, 18, 'Firm'], [24, 31, 'Firm']),
];

function passage(
  id: string,
  text: string,
  ...names: readonly (readonly [number, number, 'Firm' | 'Person'])[]
): Passage {
  return { id, text, exhaustive: true, names: names.map(([start, end, kind]) => ({ start, end, kind })) };
}

describe('the weights for the kinds of names', () => {
  it('come out the same, byte for byte, from the same passages', () => {
    const first = moduleOf(trainedModel(PASSAGES.flatMap(labelledNames)));
    expect(moduleOf(trainedModel(PASSAGES.flatMap(labelledNames)))).toBe(first);
  });

  it('tell the names that they were trained on', () => {
    const names = PASSAGES.flatMap(labelledNames);
    const model = trainedModel(names);
    const told = names.map((name) => {
      const likely = likelihoods(model, name.features);
      return OUTCOMES[likely.indexOf(Math.max(...likely))];
    });
    expect(names.length).toBeGreaterThan(3);
    expect(told).toEqual(names.map((name) => name.outcome));
  });

  it('are shipped as a whole model', () => {
    const model = modelFrom(KIND_WEIGHTS.base64, KIND_WEIGHTS.unit);
    expect(model.weights.length).toBe(model.buckets * OUTCOMES.length);
  });

  it('are refused where bytes are missing', () => {
    expect(() => modelFrom('AAAA', 1)).toThrow(RangeError);
  });
});
