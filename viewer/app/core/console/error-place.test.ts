import fc from 'fast-check';
import { errorPlace } from './error-place';

const cases: readonly [string, string, string, string][] = [
  ['the gate', 'Query refused at character 11: SET is not allowed', 'MATCH (n) SET n.x = 1', 'SET'],
  ['the embedded engine', 'syntax error: Expected RParen\n --> query:1:15', 'MATCH (n:Firm RETURN n', 'RETURN'],
  ['the embedded engine on a later line', 'syntax error\n --> query:2:8', 'MATCH (n)\nRETURN ,n', ','],
  ['Neo4j', "Invalid input 'RETRN' (line 2, column 1 (offset: 10))", 'MATCH (n)\nRETRN n', 'RETRN'],
  ['a name that is not known', "Undefined variable 'm'", 'MATCH (n) RETURN m', 'm'],
  ['a parameter that is not given', 'Missing parameter: $firm', 'MATCH (n {name: $firm}) RETURN n', '$firm'],
  ['what lies past the end', 'Query refused at character 99: it has no end', 'RETURN 1 ', '1'],
];

describe('The place of an error', () => {
  test.each(cases)('is found in the words of %s', (_, message, cypher, expected) => {
    const place = errorPlace(message, cypher);
    expect(place && cypher.slice(place.from, place.to)).toBe(expected);
  });

  test.each([
    ['the message names none', 'The query took longer than 1 s and was ended.', 'RETURN 1'],
    ['there is no query', 'Query refused at character 1: there is nothing to run', '  '],
    ['a name of the message is not in the query', "Undefined variable 'x'", 'RETURN y'],
  ])('is unknown where %s', (_, message, cypher) => {
    expect(errorPlace(message, cypher)).toBeUndefined();
  });

  it('lies inside the query, whatever the message', () => {
    const numbers = fc.tuple(fc.nat(99_999), fc.nat(99_999));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), numbers, (cypher, [line, column]) => {
        const place = errorPlace(`query:${line}:${column}`, cypher);
        return !place || (place.from >= 0 && place.from < place.to && place.to <= cypher.length);
      }),
    );
  });
});
