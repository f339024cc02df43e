import { RunningTally } from './running-tally';

const NONE = { nodesCreated: 0, nodesDeleted: 0, edgesCreated: 0, edgesDeleted: 0, labelsRemoved: 0 };
const statement = (names: readonly string[], removes?: 'nodes') => ({
  cypher: '',
  parameters: {},
  counts: { names, ...(removes && { removes }) },
});

function tally() {
  let counted = 0;
  const running = new RunningTally(() => {
    counted += 1;
    return new Map([['Firm', 2]]);
  });
  return { running, times: () => counted };
}

test('what is made and removed is added and taken off, without counting again', () => {
  const { running, times } = tally();
  running.now();
  running.note(statement(['Entity', 'Firm']), { ...NONE, nodesCreated: 3 });
  running.note(statement(['OWNS']), { ...NONE, edgesCreated: 2 });
  running.note(statement(['OWNS']), { ...NONE, edgesDeleted: 1 });
  running.note(statement(['Article'], 'nodes'), { ...NONE, nodesDeleted: 1, edgesDeleted: 7 });
  expect([...running.now()]).toEqual([
    ['Firm', 5],
    ['Entity', 3],
    ['OWNS', 1],
    ['Article', -1],
  ]);
  expect(times()).toBe(1);
});

test.each([
  ['does not say what it counts', { cypher: '', parameters: {} }, { ...NONE, nodesDeleted: 1 }],
  ['takes labels off', statement(['Entity', 'Firm']), { ...NONE, labelsRemoved: 1 }],
])('a change that %s makes everything be counted again', (_, changing, written) => {
  const { running, times } = tally();
  running.now();
  running.note(changing, written);
  expect([...running.now()]).toEqual([['Firm', 2]]);
  expect(times()).toBe(2);
});
