import fc from 'fast-check';
import type { Value } from './store';
import { checkParameters, checkProperties, wellFormed } from './values';

const property = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string()),
  fc.array(fc.integer()),
);
const key = fc.string({ minLength: 1 }).filter((text) => !text.startsWith('_'));

test('properties that pass the check pass it again unchanged', () => {
  fc.assert(
    fc.property(fc.dictionary(key, property), (properties) => {
      const once = checkProperties('x', properties);
      expect(checkProperties('x', once)).toEqual(once);
    }),
  );
});

test('any text becomes well formed, and well-formed text stays as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const text = wellFormed(String.fromCharCode(...units));
      expect(text).toBe(Buffer.from(text).toString());
      expect(wellFormed(text)).toBe(text);
    }),
  );
});

test('an error names the element and the property and says what to do', () => {
  expect(() => checkProperties('Entity "firm/openai"', { x: Number.NaN })).toThrow(
    'Entity "firm/openai", property "x": no store can keep NaN. Store a finite number.',
  );
});

const odd = (value: unknown): Record<string, Value> => Object.assign(JSON.parse('{}'), { x: value });

test.each([
  ['a date', new Date(0)],
  ['a map', new Map([[1, 2]])],
  ['a set', new Set([1])],
  ['a function', () => 1],
  ['undefined', undefined],
])('%s is refused as a parameter', (_, value) => {
  expect(() => checkParameters(odd(value))).toThrow(/Parameter \$x/);
});

test('minus zero becomes zero, so that both engines keep the same number', () => {
  expect(Object.is(checkProperties('x', { x: -0 }).x, 0)).toBe(true);
});
