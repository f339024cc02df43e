import { answerCells } from './answer-cells';

test('columns of ids are not shown, and open what stands in the others', () => {
  const columns = [
    { name: 'investor', what: 'who', opens: 'investorId' },
    { name: 'amount', what: 'how much', opens: 'link' },
    { name: 'sentence', what: 'word for word' },
    { name: 'investorId', id: 'entity' as const },
    { name: 'link', id: 'relationship' as const },
  ];
  const answer = {
    columns: ['link', 'investorId', 'amount', 'investor', 'sentence'],
    rows: [
      ['INVESTED_IN:firm/a>firm/b', 'firm/a', 5, 'Arden', 'Arden put in 5.'],
      [null, 'firm/c', null, 'Corvane', ''],
    ],
  };
  expect(answerCells(columns, answer)).toEqual([
    [
      { value: 'Arden', opens: { what: 'entity', id: 'firm/a' } },
      { value: 5, opens: { what: 'relationship', id: 'INVESTED_IN:firm/a>firm/b' } },
      { value: 'Arden put in 5.' },
    ],
    [{ value: 'Corvane', opens: { what: 'entity', id: 'firm/c' } }, { value: null }, { value: '' }],
  ]);
});
