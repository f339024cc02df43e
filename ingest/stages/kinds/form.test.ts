import { formScores } from './form';
import { best } from './scores';

test.each([
  ['Brannock Inc.', 'Firm'],
  ['Panostaja Oyj', 'Firm'],
  ['Weights & Biases', 'Firm'],
  ['Tarn Ventures', 'Firm'],
  ['Bank of Bergen', 'Firm'],
  ['Tarn Compute', 'Firm'],
  ['Bergen Building Society', 'Firm'],
  ['Ada L. Quist', 'Person'],
  ['Michael Brannock', 'Person'],
  ['Liang Wenfeng', 'Person'],
  ['Kai-Fu Lee', 'Person'],
  ['Ursula von der Leyen', 'Person'],
  ['University of Bergen', 'Organization'],
  ['Ministry of Commerce', 'Organization'],
  ['SEC', 'Organization'],
  ['GPT-4.1 mini', 'Model'],
  ['o3-mini', 'Model'],
  ['Llama 4 Maverick', 'Model'],
  ['Qwen3-235B-A22B', 'Model'],
  ['Ernie X1', 'Model'],
  ['Claude Sonnet 4', 'Model'],
])('%s is by its form most likely a %s', (name, kind) => {
  expect(best(formScores(name)).kind).toBe(kind);
});
