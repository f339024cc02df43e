import { newDocument } from '../../document/document';
import { layout } from '../layout/layout';
import { sentences } from '../sentences/sentences';
import { tokens } from '../tokens/tokens';
import { dates } from './dates';

function read(text: string, publishedAt?: string) {
  const doc = dates.run(sentences.run(tokens.run(layout.run(newDocument({ text, publishedAt })))));
  return doc.dates.map((date) => {
    expect(text.slice(date.start, date.end)).toBe(date.happened.text);
    return [date.happened.text, date.happened.from, date.happened.to];
  });
}

test.each([
  ['It began in 2016.', '2016', '2016-01-01', '2016-12-31'],
  ['It began in late 2022.', 'late 2022', '2022-10-01', '2022-12-31'],
  ['It fell since mid-2021.', 'mid-2021', '2021-05-01', '2021-08-31'],
  ['It began on April 9, 2022.', 'April 9, 2022', '2022-04-09', '2022-04-09'],
  ['It began on 9 April 2022.', '9 April 2022', '2022-04-09', '2022-04-09'],
  ['It began on Friday, March 28, 2025.', 'Friday, March 28, 2025', '2025-03-28', '2025-03-28'],
  ['It began in November 2022— and', 'November 2022', '2022-11-01', '2022-11-30'],
  ['It began on 17.03.2025.', '17.03.2025', '2025-03-17', '2025-03-17'],
  ['It began on 2025-03-17.', '2025-03-17', '2025-03-17', '2025-03-17'],
  ['It ends in the first half of 2025.', 'the first half of 2025', '2025-01-01', '2025-06-30'],
  ['It ends in Q3 2024.', 'Q3 2024', '2024-07-01', '2024-09-30'],
  ['It ends in fiscal 2025.', 'fiscal 2025', '2025-01-01', '2025-12-31'],
  ['It ends in the spring of 2026.', 'spring of 2026', '2026-03-01', '2026-05-31'],
  ['It grew in the 2010s.', '2010s', '2010-01-01', '2019-12-31'],
  ['He led it from June 2011 to March 2012.', 'June 2011 to March 2012', '2011-06-01', '2012-03-31'],
  ['It wants to lead by 2030.', '2030', '2030-01-01', '2030-12-31'],
])('%s', (text, words, from, to) => {
  expect(read(text)).toEqual([[words, from, to]]);
});

test.each([
  ['It was sold on Friday.', 'Friday', '2025-03-28', '2025-03-28'],
  ['It will be sold on Friday.', 'Friday', '2025-04-04', '2025-04-04'],
  ['It would sell, it said on Tuesday.', 'Tuesday', '2025-03-25', '2025-03-25'],
  ['It was sold last month.', 'last month', '2025-02-01', '2025-02-28'],
  ['It was sold earlier this year.', 'earlier this year', '2025-01-01', '2025-03-29'],
  ['It was sold two years ago.', 'two years ago', '2023-01-01', '2023-12-31'],
  ['It was sold in December.', 'December', '2024-12-01', '2024-12-31'],
  ['It plans to sell it from end-June.', 'end-June', '2025-06-21', '2025-06-30'],
  ['It was sold on March 16.', 'March 16', '2025-03-16', '2025-03-16'],
  ['It was sold in September last year.', 'September last year', '2024-09-01', '2024-09-30'],
  ['It was sold last June.', 'last June', '2024-06-01', '2024-06-30'],
  ['It invests over the next three years.', 'next three years', '2025-03-29', '2028-03-29'],
])('published on a Saturday in March 2025: %s', (text, words, from, to) => {
  expect(read(text, '2025-03-29')).toEqual([[words, from, to]]);
  expect(read(text)).toEqual([[words, undefined, undefined]]);
});

test('a date line of the text is what relative dates count from where no publication date is given', () => {
  const text =
    'Pumps for everybody\nMonday, Mar 24, 2025 3:13 am ET\nThe firm was sold on Friday to the owner of a much larger one.';
  expect(read(text).at(-1)).toEqual(['Friday', '2025-03-21', '2025-03-21']);
});

test.each([
  'It may sell 2000 chips.',
  'Wei Sun may go.',
  'He met April Jones.',
  'The case is 1:22.',
  'It cost $2025.',
  'Black Friday sales rose.',
])('%s holds no date', (text) => {
  expect(read(text, '2025-03-29')).toEqual([]);
});
