import { markedDocument } from '../relations/marked-document';
import { createSentenceReader } from '../relations/sentence-reader';
import { anaphoraStage } from './anaphora';
import { relativePronounsStage } from './relative-pronouns';

const reader = createSentenceReader();
const anaphora = anaphoraStage(reader);
const relatives = relativePronounsStage(reader);

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
  [
    'a rival is another: in a predicate',
    '[Larkspur] is small. [Northwind] and [Quill] are its main rivals.',
    'its = Larkspur',
  ],
  ['a rival is another: in apposition', '[Larkspur] is small. [Northwind], its rival, has grown.', 'its = Larkspur'],
  ['any firm is "the firm"', '[Larkspur] makes pumps. The firm is small.', 'The firm = Larkspur'],
  [
    'a firm is told by the last word of its name',
    '[Pell Bank] has bought [Larkspur]. The bank is small.',
    'The bank = Pell Bank',
  ],
  ['"we" of a house', 'At [Northwind], we sell pumps. Our pumps last.', 'we = Northwind', 'Our = Northwind'],
  ['a pronoun that looks forward', 'In his youth, [p:Peter Hale] founded [Larkspur].', 'his = Peter Hale'],
  [
    'a part of a firm is not the firm of somebody',
    '[p:Ada Vance] is chief executive of [Northwind]. She also leads [Larkspur]’s African business.',
    'She = Ada Vance',
  ],
  ['a pronoun that is explained', 'It, [Northwind], sells pumps.', 'It = Northwind'],
])('%s: %s', (_why, text, ...anaphors) => {
  expect(read(text)).toEqual(anaphors);
});

test.each<[why: string, text: string, ...anaphors: string[]]>([
  ['a share of it', '[p:Ada Vance] sold [Larkspur]. She still owned 7% of it.', 'She = Ada Vance', 'it = Larkspur'],
  ['what is given something', 'The pact helps [Northwind] and lets it build ships.', 'it = Northwind'],
  ['what is bought', '[Northwind] sued [Larkspur]. [Quill Partners] then acquired it.', 'it = Northwind'],
  ['what a model is', '[Northwind] owns [m:Quill 2] and has released it.', 'it = Quill 2'],
  [
    'what only firms do, after a plain thing',
    '[Northwind] grew. The year was long. It hired 200 people.',
    'It = Northwind',
  ],
  ['what firms are', '[Northwind] grew. The year was long. It was a subsidiary of Quill.', 'It = Northwind'],
])('"it" as an object or after a plain thing is a firm where firms stand so: %s', (_why, text, ...anaphors) => {
  expect(read(text)).toEqual(anaphors);
});

test.each([
  ['a happening', '[Northwind] bought [Larkspur]. It was the largest deal of the year.'],
  ['a piece of a sum', '[Northwind] has $400 million. [p:Ada Vance] wants to spend much of it on ships.'],
  ['an object that no firm is', '[Northwind] announced a plan. [p:Ada Vance] denied it.'],
  ['the subject of the same verb', '[Northwind] ended the day where it had begun it.', 'it = Northwind'],
  ['a plain subject before', '[Northwind] has a plant in Oslo. The plant is old and it leaks.'],
  ['a subject of its own', '[Northwind] sells maps. The city regained its charm.'],
  ['too far from what it is about', '[p:Ada Vance] wrote to [Northwind]. The answer came late. It is funny.'],
])('"it" of a plain thing stays unresolved: %s', (_why, text, ...anaphors) => {
  expect(read(text)).toEqual(anaphors);
});

test.each<[why: string, text: string, ...anaphors: string[]]>([
  [
    'a refused offer is another’s',
    '[Quill] leases ships to [Northwind]. [Quill] turned down its offer.',
    'its = Northwind',
  ],
  ['what befalls a firm is not whose it is', '[Quill] wants a round that would lift its value.', 'its = Quill'],
  ['an own offer is one’s own', '[Quill] leases ships to [Northwind]. [Quill] raised its offer.', 'its = Quill'],
  ['whose it is stands right before', '[Northwind] has quarrelled with [Quill] and its chief.', 'its = Quill'],
  ['who says so', '[Quill] rivals [Northwind], but [Quill] said that it would wait.', 'it = Quill'],
  ['a paper reports of others', '[Quill] grew. The [Harbour Ledger] reported that it would wait.', 'it = Quill'],
  [
    'the subject goes on as subject',
    '[Larkspur] sued [Quill]. [Quill] had been shopping: last year it bought ships.',
    'it = Quill',
  ],
  [
    'what a sentence presents',
    '[Quill] fears three start-ups. One of the three is [Larkspur]. It raised $2 billion.',
    'It = Larkspur',
  ],
  [
    'the only firm of the sentence',
    '[Quill] grew. [p:Peter Hale] left [Larkspur] and sued the company.',
    'the company = Larkspur',
  ],
])('of two, the one whose place fits: %s', (_why, text, ...anaphors) => {
  expect(read(text)).toEqual(anaphors);
});

test.each<[why: string, text: string, ...anaphors: string[]]>([
  [
    'who was "she" is no "he"',
    '[p:Kim Vance] founded [Quill]. She sells ships. [p:Robin Hale] met [p:Kim Vance]. He left.',
    'She = Kim Vance',
    'He = Robin Hale',
  ],
  [
    'a quotation that runs on',
    '[p:Ada Vance] is president of [Larkspur]. "We will wait. Our ships are old," said [p:Ada Vance].',
    'We = Larkspur',
    'Our = Larkspur',
  ],
  [
    'a quotation after its speaker',
    '[p:Ada Vance] is president of [Larkspur]. "We will wait," said [p:Ada Vance]. "I like our ships."',
    'We = Larkspur',
    'I = Ada Vance',
    'our = Larkspur',
  ],
  [
    'a former post counts for nothing beside a present one',
    '[p:Ada Vance], a former president of [Quill], is president of [Larkspur]. "We will wait," said [p:Ada Vance].',
    'We = Larkspur',
  ],
])('people and what they speak for: %s', (_why, text, ...anaphors) => {
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
