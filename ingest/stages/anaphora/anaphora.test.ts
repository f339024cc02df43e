import { markedDocument } from '../relations/marked-document';
import { createTagger } from '../relations/syntax/tagger';
import { anaphoraStage } from './anaphora';
import { relativePronounsStage } from './relative-pronouns';

const tagger = createTagger();
const anaphora = anaphoraStage(tagger);
const relatives = relativePronounsStage(tagger);

/** Anaphors and what they stand for; `*` after what the text never names. */
function read(marked: string): readonly string[] {
  const doc = anaphora.run(markedDocument(marked));
  const names = new Map(doc.entities.map(({ id, name, unnamed }) => [id, unnamed ? `${name}*` : name]));
  return doc.mentions
    .filter(({ anaphor }) => anaphor)
    .map(({ start, end, entity }) => `${doc.text.slice(start, end)} = ${names.get(entity)}`);
}

test.each<[why: string, text: string, ...anaphors: string[]]>([
  ['the subject goes on', '[Northwind] sells pumps. It also rents cranes.', 'It = Northwind'],
  [
    'an object goes on with an object',
    '[Northwind] builds cranes. [p:Ada Vance] founded [Larkspur] and still leads it.',
    'it = Larkspur',
  ],
  [
    'a verb never has its own subject as object',
    '[Larkspur] was in debt. [Northwind] has put money into the company.',
    'the company = Larkspur',
  ],
  [
    'two members of a list are two',
    '[Larkspur] makes pumps for [Northwind]. [p:Peter Hale] sued the company and [Northwind].',
    'the company = Larkspur',
  ],
  [
    'a description is told by the words of a name',
    '[Pell Freight] has merged with [Quayside Robotics] in a deal that values the robotics company at $9m.',
    'the robotics company = Quayside Robotics',
  ],
  ['"we" of a house', 'At [Northwind], we sell pumps. Our pumps last.', 'we = Northwind', 'Our = Northwind'],
  ['a pronoun that looks forward', 'In his youth, [p:Peter Hale] founded [Larkspur].', 'his = Peter Hale'],
  ['a pronoun that is explained', 'It, [Northwind], sells pumps.', 'It = Northwind'],
])('%s: %s', (_why, text, ...anaphors) => {
  expect(read(text)).toEqual(anaphors);
});

test.each<[why: string, text: string, ...anaphors: string[]]>([
  ['it and its', 'It sells pumps through its shops.', 'It = It*', 'its = It*'],
  [
    'the company, then it',
    'The company bought [Larkspur] in 2019. It has sold pumps since.',
    'The company = The company*',
    'It = The company*',
  ],
  ['he', 'He founded [Larkspur] in 2004.', 'He = He*'],
  ['we and our', 'We sell pumps in our shops.', 'We = We*', 'our = We*'],
  ['two people', 'She met [p:Peter Hale]. He left.', 'She = She*', 'He = Peter Hale'],
  [
    'what a fronted phrase names is somebody else',
    'In a venture with [Larkspur], the company built a pier.',
    'the company = the company*',
  ],
])('where nothing is named, a chain is one entity without a name: %s', (_why, text, ...anaphors) => {
  expect(read(text)).toEqual(anaphors);
});

test.each([
  ['an empty "it"', 'It is clear that prices fall.'],
  ['a plain noun that "it" may mean', 'The deal was large and it closed on Monday.'],
  ['two candidates alike', '[Northwind] and [Larkspur] sell pumps. The company was late.'],
  ['a nameless person between', '[p:Peter Hale] spoke to [p:Ada Vance]. The analyst agreed. He left.'],
  ['a title in capitals', 'The Larkspur Group sells pumps.'],
  ['more than two of a kind', '[Northwind] and [Larkspur] grew. The four large firms shrank.'],
])('what is in doubt stays unresolved: %s', (_why, text) => {
  expect(read(text)).toEqual([]);
});

test('a run on what was resolved already resolves it alike', () => {
  const doc = anaphora.run(markedDocument('It bought [Larkspur]. The firm is old, and its owner is [p:Ada Vance].'));
  expect(anaphora.run(doc)).toEqual(doc);
});

test.each([
  ['[Larkspur], a pump and valve company that exports, grew.', 'that = Larkspur'],
  ['[p:Ada Vance] is a former engineer who sells pumps.', 'who = Ada Vance'],
  ['[p:Ada Vance] went to [Larkspur], where she sold pumps.', 'where = Larkspur'],
])('a relative pronoun stands for what its description describes: %s', (text, expected) => {
  const doc = relatives.run(markedDocument(text));
  const found = doc.mentions.filter(({ by }) => by === 'relative');
  expect(found.map(({ start, end, entity }) => `${doc.text.slice(start, end)} = ${entity}`)).toEqual([expected]);
});
