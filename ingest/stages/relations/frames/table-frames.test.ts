import type { Claim } from '../../../../graph/ontology/extraction';
import { markedDocument } from '../marked-document';
import { relationsStage } from '../relations';
import { createSentenceReader } from '../sentence-reader';

const stage = relationsStage(createSentenceReader());

function shown({ subject, type, object, amount }: Claim): string {
  return [subject, type, object ?? amount?.value].join(' ');
}

function table(...rows: readonly string[]): string {
  return ['Deals of the week', '', ...rows.map((row) => `| ${row} |`), ''].join('\n');
}

test.each([
  {
    name: 'a table of rounds gives sums, values and investors to the firm of the row',
    text: table(
      'Company | Raised | Lead investor | Valuation',
      '---|---|---|---',
      '[Larkspur] | $40m | [Northwind] | $310m',
      '[Tern Labs] | $8m | [Hollis] and [Bexley] | –',
    ),
    claims: [
      'Bexley INVESTED_IN Tern Labs',
      'Hollis INVESTED_IN Tern Labs',
      'Larkspur RAISED 40000000',
      'Larkspur VALUED_AT 310000000',
      'Northwind INVESTED_IN Larkspur',
      'Tern Labs RAISED 8000000',
    ],
  },
  {
    name: 'a table of takeovers gives the buyer',
    text: table('Target | Buyer | Price', '---|---|---', '[Larkspur] | [Northwind] | $2bn'),
    claims: ['Northwind ACQUIRED Larkspur'],
  },
  {
    name: 'a table of anything else gives nothing',
    text: table('Company | Staff | City', '---|---|---', '[Larkspur] | 400 | Leeds'),
    claims: [],
  },
])('$name', ({ text, claims }) => {
  const found = stage.run(markedDocument(text)).claims.map(shown);
  expect(found.sort()).toEqual(claims);
});
