import { createDerivation, startDerivation } from '../derivation';
import { labelScheme } from '../labels';
import { attach, LEFT, RIGHT, SHIFT, shift } from '../transitions';
import { moveCosts } from './oracle';

const scheme = labelScheme(['root', 'nsubj', 'obj']);
/** "Acme bought Globex": both names depend on the verb, the verb on the root, word 3. */
const HEADS = Int32Array.of(1, 3, 1);

function started() {
  const state = createDerivation();
  const zeros = new Int32Array(3);
  startDerivation(state, { length: 3, words: zeros, tags: zeros, upos: zeros, breaks: new Uint8Array(3) });
  shift(state);
  return state;
}

test('the subject is best taken by the verb that comes next', () => {
  const costs = moveCosts(started(), HEADS);
  expect(costs[LEFT]).toBe(0);
  expect(costs[SHIFT]).toBe(1);
});

test('the verb is not given away before it has its object', () => {
  const state = started();
  attach(state, scheme, 1, 0, 1);
  shift(state);
  const costs = moveCosts(state, HEADS);
  expect(costs[SHIFT]).toBe(0);
  expect(costs[LEFT]).toBe(2);
});

test('the object is taken by the verb below it on the stack', () => {
  const state = started();
  attach(state, scheme, 1, 0, 1);
  shift(state);
  shift(state);
  const costs = moveCosts(state, HEADS);
  expect(costs[RIGHT]).toBe(0);
  expect(costs[LEFT]).toBe(1);
});
