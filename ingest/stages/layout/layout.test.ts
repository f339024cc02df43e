import fc from 'fast-check';
import { newDocument } from '../../document/document';
import { LINE_RULES } from '../../rules/line-roles';
import { layout } from './layout';

function blocks(text: string) {
  return layout
    .run(newDocument({ text }))
    .blocks.map((block) => ({ ...block, text: text.slice(block.start, block.end) }));
}

const BODY = 'Arden sold its pumps to Brannock for a good price, which surprised the whole of the trade.';

describe.each(LINE_RULES)('the form of a $name', ({ form, longest, proofs }) => {
  test.each(proofs.yes)('fits: %s', (line) => expect(line.length <= longest && form.test(line)).toBe(true));
  test.each(proofs.no)('does not fit: %s', (line) => expect(form.test(line)).toBe(false));
});

test('a line before a credit is its caption', () => {
  const text = `Pumps stand in a yard.\nTove Halvorsen | Northlight | Stock Pictures\n${BODY}`;
  expect(blocks(text).map((block) => block.role)).toEqual(['caption', 'credit', 'body']);
});

test('the place and agency before a report are parted from it', () => {
  const text = `BERGEN, Norway (Meridian Wire) — ${BODY}`;
  expect(blocks(text)).toMatchObject([{ role: 'dateline' }, { role: 'body', text: BODY }]);
});

test('a date before a title is a date line', () => {
  expect(blocks(`17.03.2025 Arden Sells Its Pumps\n\n${BODY}`).map((block) => block.role)).toEqual([
    'dateline',
    'heading',
    'body',
  ]);
});

test('marks of markdown are no part of a block', () => {
  const text = `## Pumps\n\n- ${BODY}\n> ${BODY}\n\n*This story was first published by Meridian Wire.*`;
  expect(blocks(text)).toMatchObject([
    { role: 'heading', text: 'Pumps' },
    { role: 'list-item', text: BODY },
    { role: 'body', text: BODY },
    { role: 'byline', text: 'This story was first published by Meridian Wire.' },
  ]);
});

test('lines wrapped at a column are one paragraph', () => {
  const text =
    'Arden sold its pumps to Brannock for a price that surprised the\nwhole of the trade and most of the banks that had lent it money\nin the year before, when nobody had wanted to buy a pump at any\nprice at all and the firm had stood on the brink, said one of its\nowners.';
  expect(blocks(text)).toHaveLength(1);
});

test('an article that begins with another caption and other names is another article', () => {
  const first = 'On Monday, Arden said that Brannock and its owner Quist would build pumps with Tollan in Ghent.';
  const second = 'In May, Ostler said that Corvus and its owner Hahn would sell lenses with Medivale in Turin.';
  const text = `${[first, first, first].join('\n')}\nLenses on a table.\nAda Berg | Northlight\n${[second, second, second].join('\n')}`;
  expect(blocks(text).map((block) => block.article)).toEqual([0, 0, 0, 1, 1, 1, 1, 1]);
});

test('a second picture of the same story begins no article', () => {
  const first = 'On Monday, Arden said that Brannock and its owner Quist would build pumps with Tollan in Ghent.';
  const text = `${[first, first, first].join('\n')}\nPumps on a table.\nAda Berg | Northlight\n${[first, first, first].join('\n')}`;
  expect(new Set(blocks(text).map((block) => block.article))).toEqual(new Set([0]));
});

test('blocks of any text are in order, apart, and hold no white space at their ends', () => {
  const pieces = fc.constantFrom(
    'Arden',
    ' ',
    '\n',
    '\n\n',
    '# ',
    '- ',
    '|',
    '*',
    '“',
    '.',
    'Read more',
    '2025-01-01',
    '> ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let at = 0;
      for (const block of blocks(text)) {
        expect(block.start).toBeGreaterThanOrEqual(at);
        expect(block.text).toBe(block.text.trim());
        expect(block.text).not.toBe('');
        at = block.end;
      }
    }),
  );
});
