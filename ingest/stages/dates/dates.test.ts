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

test.each([
  ['It closed on Friday.', '2025-03-21', '2025-03-21'],
  ['It closed on Wednesday.', '2025-03-26', '2025-03-26'],
  ['It will close on Friday.', '2025-03-28', '2025-03-28'],
  ['It closed last Friday.', '2025-03-21', '2025-03-21'],
  ['It closes next Monday.', '2025-03-31', '2025-03-31'],
  ['It closed on Monday evening.', '2025-03-24', '2025-03-24'],
  ['It closed late on Tuesday.', '2025-03-25', '2025-03-25'],
  ['It closed this week.', '2025-03-24', '2025-03-30'],
  ['It closed last week.', '2025-03-17', '2025-03-23'],
  ['It closed earlier this week.', '2025-03-24', '2025-03-26'],
  ['It closed over the weekend.', '2025-03-22', '2025-03-23'],
  ['It closed at the weekend.', '2025-03-22', '2025-03-23'],
  ['It closed last weekend.', '2025-03-22', '2025-03-23'],
  ['It closed yesterday.', '2025-03-25', '2025-03-25'],
  ['It closed today.', '2025-03-26', '2025-03-26'],
  ['It closed this month.', '2025-03-01', '2025-03-31'],
  ['It closed earlier this month.', '2025-03-01', '2025-03-26'],
  ['It closes later this month.', '2025-03-26', '2025-03-31'],
  ['It closed last month.', '2025-02-01', '2025-02-28'],
  ['It closed late last month.', '2025-02-20', '2025-02-28'],
  ['It closes next month.', '2025-04-01', '2025-04-30'],
  ['It closed the previous month.', '2025-02-01', '2025-02-28'],
  ['It closed in the past month.', '2025-02-26', '2025-03-26'],
  ['It closed on the first of the month.', '2025-03-01', '2025-03-01'],
  ['It closed last quarter.', '2024-10-01', '2024-12-31'],
  ['It closed in the first quarter.', '2025-01-01', '2025-03-31'],
  ['It closed in the fourth quarter.', '2024-10-01', '2024-12-31'],
  ['It closed in the fourth quarter of last year.', '2024-10-01', '2024-12-31'],
  ['It closed in the first quarter of this year.', '2025-01-01', '2025-03-31'],
  ['It should close in the second half of the year.', '2025-07-01', '2025-12-31'],
  ['It should close in the second half of this year.', '2025-07-01', '2025-12-31'],
  ['It should close in the first half of next year.', '2026-01-01', '2026-06-30'],
  ['It should close in the first half of 2026.', '2026-01-01', '2026-06-30'],
  ['It closed in H1 2024.', '2024-01-01', '2024-06-30'],
  ['It closed in 1H 2024.', '2024-01-01', '2024-06-30'],
  ['It closed in Q4.', '2024-10-01', '2024-12-31'],
  ['It closed in Q4 of 2023.', '2023-10-01', '2023-12-31'],
  ['It closed in 4Q23.', '2023-10-01', '2023-12-31'],
  ['It closed in the third quarter of fiscal 2024.', '2024-07-01', '2024-09-30'],
  ['It closed in fiscal year 2024.', '2024-01-01', '2024-12-31'],
  ['It closed in FY2024.', '2024-01-01', '2024-12-31'],
  ['It closed in FY24.', '2024-01-01', '2024-12-31'],
  ['Sales in the 12 months to March rose.', '2024-04-01', '2025-03-31'],
  ['Sales in the 12 months to March 2024 rose.', '2023-04-01', '2024-03-31'],
  ['Sales in the year to March 2024 rose.', '2023-04-01', '2024-03-31'],
  ['Sales in the year ended March 31, 2024 rose.', '2023-04-01', '2024-03-31'],
  ['Sales in the three months to June 2024 rose.', '2024-04-01', '2024-06-30'],
  ['It closed in 2019.', '2019-01-01', '2019-12-31'],
  ['It closed back in 2019.', '2019-01-01', '2019-12-31'],
  ['It has used it since 2019.', '2019-01-01', '2019-12-31'],
  ['It closed in early 2019.', '2019-01-01', '2019-03-31'],
  ['It closed in mid-2019.', '2019-05-01', '2019-08-31'],
  ['It closed in late 2019.', '2019-10-01', '2019-12-31'],
  ['It closed at the end of 2019.', '2019-12-01', '2019-12-31'],
  ['It closed at the start of 2019.', '2019-01-01', '2019-01-31'],
  ['It closed in early March.', '2025-03-01', '2025-03-10'],
  ['It closed in late February.', '2025-02-20', '2025-02-28'],
  ['It closed in mid-February.', '2025-02-10', '2025-02-19'],
  ['It closed towards the end of February.', '2025-02-20', '2025-02-28'],
  ['It closed in the summer of 2023.', '2023-06-01', '2023-08-31'],
  ['It closed in summer 2023.', '2023-06-01', '2023-08-31'],
  ['It closed last summer.', '2024-06-01', '2024-08-31'],
  ['It closes this summer.', '2025-06-01', '2025-08-31'],
  ['It closed in the summer.', '2024-06-01', '2024-08-31'],
  ['It will close in the autumn.', '2025-09-01', '2025-11-30'],
  ['It closed last autumn.', '2024-09-01', '2024-11-30'],
  ['It closed last winter.', '2024-12-01', '2025-02-28'],
  ['It closed in the 1990s.', '1990-01-01', '1999-12-31'],
  ['It closed in the early 1990s.', '1990-01-01', '1993-12-31'],
  ['It closed in the late 1990s.', '1996-01-01', '1999-12-31'],
  ['It closed in the nineties.', '1990-01-01', '1999-12-31'],
  ['It closed on 3 March 2024.', '2024-03-03', '2024-03-03'],
  ['It closed on 3rd March 2024.', '2024-03-03', '2024-03-03'],
  ['It closed on March 3rd, 2024.', '2024-03-03', '2024-03-03'],
  ['It closed on March 3.', '2025-03-03', '2025-03-03'],
  ['It closed on 3 March.', '2025-03-03', '2025-03-03'],
  ['It closed on December 12.', '2024-12-12', '2024-12-12'],
  ['It will close on June 12.', '2025-06-12', '2025-06-12'],
  ['It closed on Mar. 3, 2024.', '2024-03-03', '2024-03-03'],
  ['It closed on Sept. 3, 2024.', '2024-09-03', '2024-09-03'],
  ['It closed on Sunday, 3 March 2024.', '2024-03-03', '2024-03-03'],
  ['It closed on 2024-03-03.', '2024-03-03', '2024-03-03'],
  ['It closed on 03.03.2024.', '2024-03-03', '2024-03-03'],
  ['It closed on 3.3.2024.', '2024-03-03', '2024-03-03'],
  ['It closed on 03/13/2024.', '2024-03-13', '2024-03-13'],
  ['It closed on 13/03/2024.', '2024-03-13', '2024-03-13'],
  ['It closed on 2024/03/13.', '2024-03-13', '2024-03-13'],
  ['It closed in March 2024.', '2024-03-01', '2024-03-31'],
  ['It closed in March, 2024.', '2024-03-01', '2024-03-31'],
  ['It closed in March of 2024.', '2024-03-01', '2024-03-31'],
  ['It closed in March of last year.', '2024-03-01', '2024-03-31'],
  ['It closed last March.', '2024-03-01', '2024-03-31'],
  ['It closed in November.', '2024-11-01', '2024-11-30'],
  ['It closed this January.', '2025-01-01', '2025-01-31'],
  ['It will close in May.', '2025-05-01', '2025-05-31'],
  ['It is expected to close in May.', '2025-05-01', '2025-05-31'],
  ['It should close by May.', '2025-05-01', '2025-05-31'],
  ['It could close in May.', '2025-05-01', '2025-05-31'],
  ['It ran from 2015 to 2019.', '2015-01-01', '2019-12-31'],
  ['It ran from 2015 until 2019.', '2015-01-01', '2019-12-31'],
  ['It ran between 2015 and 2019.', '2015-01-01', '2019-12-31'],
  ['It ran from May to June 2019.', '2019-05-01', '2019-06-30'],
  ['He led it (2015–2019).', '2015-01-01', '2019-12-31'],
  ['He led it in 2015-19.', '2015-01-01', '2019-12-31'],
  ['It closed two years ago.', '2023-01-01', '2023-12-31'],
  ['It closed three months ago.', '2024-12-01', '2024-12-31'],
  ['It closed ten days ago.', '2025-03-16', '2025-03-16'],
  ['It closed a decade ago.', '2010-01-01', '2019-12-31'],
  ['It closed in the last two years.', '2023-03-26', '2025-03-26'],
  ['It will invest over the next five years.', '2025-03-26', '2030-03-26'],
  ['It will close by the end of the year.', '2025-12-01', '2025-12-31'],
  ['It will close by year-end.', '2025-12-01', '2025-12-31'],
  ['It closed at the end of last year.', '2024-12-01', '2024-12-31'],
  ['It closed late last year.', '2024-10-01', '2024-12-31'],
  ['It closed early this year.', '2025-01-01', '2025-03-31'],
  ['It will close later this year.', '2025-03-26', '2025-12-31'],
  ['It closed earlier this year.', '2025-01-01', '2025-03-26'],
  ['It closed in the year 2000.', '2000-01-01', '2000-12-31'],
  ['It closed this past January.', '2025-01-01', '2025-01-31'],
  ['The 2024 report was good.', '2024-01-01', '2024-12-31'],
])('published on a Wednesday in March 2025: %s is %s to %s', (text, from, to) => {
  expect(read(text, '2025-03-26').map(([, ...days]) => days)).toEqual([[from, to]]);
});

test.each([
  'It closed in the same year.',
  'It bought 2020 of them.',
  'It may close.',
  'It closed the second quarter in a row.',
  'The Sunday Times reported it.',
  'Boeing 2024 sold.',
  'It sold Model 2020.',
])('nor does %s', (text) => {
  expect(read(text, '2025-03-26')).toEqual([]);
});
