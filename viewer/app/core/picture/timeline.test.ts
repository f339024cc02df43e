import type { RelationshipView } from '../../../../graph/graph';
import { brushOf, daysOf, timelineOf } from './timeline';

const reported = (firstSeen?: string): RelationshipView => ({
  id: `r${firstSeen}`,
  type: 'OWNS',
  source: 'a',
  target: 'b',
  status: 'actual',
  confidence: 1,
  properties: firstSeen === undefined ? {} : { firstSeen },
});

describe('The timeline', () => {
  it('counts by month without gaps, and leaves out what has no date', () => {
    const dates = ['2024-01-31', '2024-03-01T12:00:00Z', '2024-03-31', undefined];
    expect(timelineOf(dates.map(reported))).toEqual([
      { from: '2024-01-01', to: '2024-01-31', count: 1 },
      { from: '2024-02-01', to: '2024-02-29', count: 0 },
      { from: '2024-03-01', to: '2024-03-31', count: 2 },
    ]);
  });

  test.each([
    [['2019-02-01', '2024-11-01'], 24, '2019-01-01', '2019-03-31'],
    [['1990-05-01', '2024-11-01'], 35, '1990-01-01', '1990-12-31'],
    [['1901-05-01', '2024-11-01'], 25, '1900-01-01', '1904-12-31'],
  ])('takes longer bins for longer times: %j', (dates, length, from, to) => {
    const bins = timelineOf(dates.map(reported));
    expect(bins).toHaveLength(length);
    expect(bins[0]).toMatchObject({ from, to });
  });

  test.each([[[]], [['2024-05-01', '2024-05-30']]])('is none where all was reported at one time: %j', (dates) => {
    expect(timelineOf(dates.map(reported))).toEqual([]);
  });

  it('turns a brush into days and back', () => {
    const bins = timelineOf(['2024-01-31', '2024-04-01'].map(reported));
    for (const brush of [
      [0, 3],
      [1, 3],
      [0, 2],
      [1, 1],
    ] as const) {
      expect(brushOf(bins, daysOf(bins, brush))).toEqual(brush);
    }
    expect(daysOf(bins, [1, 2])).toEqual({ from: '2024-02-01', to: '2024-03-31' });
    expect(brushOf(bins, { from: '2030-01-01' })).toEqual([3, 3]);
  });
});
