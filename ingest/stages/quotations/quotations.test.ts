import { newDocument } from '../../document/document';
import { layout } from '../layout/layout';
import { sentences } from '../sentences/sentences';
import { tokens } from '../tokens/tokens';
import { quotations } from './quotations';

function read(text: string): string[] {
  const doc = quotations.run(sentences.run(tokens.run(layout.run(newDocument({ text })))));
  return doc.quotations.map((each) => text.slice(each.start, each.end));
}

test.each([
  ['“It works,” he said.', ['“It works,”']],
  ['He said "it works" and "it sells".', ['"it works"', '"it sells"']],
  ['An ‘open moment’ for the firm’s owners.', ['‘open moment’']],
  ["Its models' price is 'fair', he said.", ["'fair'"]],
  ['“It works. “It sells,” he said.', ['“It works. “It sells,”']],
  ['“It works and never stops.', ['“It works and never stops.']],
  ['The firm’s owners aren’t here.', []],
  ['“One,” she said. “Two.”', ['“One,”', '“Two.”']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('a mark left open does not reach into the next block', () => {
  expect(read('“It works and never stops.\n“It sells,” he said.')).toHaveLength(2);
});
