import fc from 'fast-check';
import { newDocument } from '../../document/document';
import { layout } from '../layout/layout';
import { tokens } from '../tokens/tokens';
import { sentences } from './sentences';

function read(text: string) {
  return sentences.run(tokens.run(layout.run(newDocument({ text }))));
}

function split(text: string): string[] {
  return read(text).sentences.map((each) => text.slice(each.start, each.end));
}

test.each([
  'Arden sells pumps. | Brannock buys them.',
  'The case is Petrakis v. Vane (Case No. 3:24-cv-00112) in California. | It is new.',
  'It is big in the U.S. | However, it is small elsewhere.',
  'U.S. President Ada Quist spoke in Washington, D.C. | She left at 5 p.m. on Friday.',
  'Arden Inc. said it had bought Brannock Co. | The price was $1.5 billion.',
  'Arden Inc. CEO Ada L. Quist resigned.',
  '“It works.” | “We sell it,” said Ada Quist.',
  '“Does it work?” he asked. | “Yes!”',
  'It has opened Qwen2.5-Max and GPT-4.1. | Both are free.',
  'He renamed it X. | Ada Quist runs it.',
  'As of Dec. 31, it had none.',
  'It raised money in a Series B. | Arden led the round.',
  'It waited... | Then it bought.',
  'It rose 2.7% (from 1.1%). | That was all.',
  'xAI grew. | xAI then merged.',
  'Funds at T. Rowe Price and others bought.',
])('%s', (marked) => {
  const parts = marked.split(' | ');
  expect(split(parts.join(' '))).toEqual(parts);
});

test('no sentence goes on across a block', () => {
  expect(split('A short heading\n\nArden sells pumps to mines and to ships')).toHaveLength(2);
});

test('each cell of a table row is a sentence of its own', () => {
  expect(split('| Arden | Brannock |')).toEqual(['Arden |', 'Brannock |']);
});

const words = fc.constantFrom(
  'Arden',
  'Inc.',
  'said',
  '“',
  '”',
  '.',
  '...',
  'U.S.',
  '\n',
  '3.5',
  '(',
  ')',
  'it’s',
  '|',
  'No.',
  'e.g.',
  '?',
);

test('the sentences of any text tile its tokens', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const doc = read(parts.join(' '));
      const covered = doc.sentences.flatMap((each) => doc.tokens.slice(...each.tokens));
      expect(covered).toEqual(doc.tokens);
      for (const each of doc.sentences) {
        const block = doc.blocks[each.block];
        expect(block && block.start <= each.start && each.end <= block.end).toBe(true);
        expect(each.start).toBe(doc.tokens[each.tokens[0]]?.start);
        expect(each.end).toBe(doc.tokens[each.tokens[1] - 1]?.end);
      }
    }),
  );
});
