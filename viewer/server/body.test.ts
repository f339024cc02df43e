import fc from 'fast-check';
import { parseJson } from './body';

describe('A body', () => {
  it('is read where it is plain JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3, noUnicodeString: false }), (text) => {
        fc.pre(!text.includes('__proto__'));
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test.each([
    ['a key that reaches the prototype', '{"__proto__":{"admin":true}}', 'body-key'],
    ['such a key deep inside', '{"a":[{"__proto__":1}]}', 'body-key'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'body-deep'],
    ['a number beyond all numbers', '{"limit":1e400}', 'body-number'],
    ['half of an object', '{"limit":', 'body-json'],
    ['nothing', '', 'body-json'],
  ])('is refused with %s', (_, text, code) => {
    expect(() => parseJson(text)).toThrow(expect.objectContaining({ status: 400, code }));
  });

  it('may speak of prototypes and brackets in its strings', () => {
    const body = { cypher: `RETURN "__proto__", '${'['.repeat(50)}', "\\""` };
    expect(parseJson(JSON.stringify(body))).toEqual(body);
  });
});
