import { type Catalogue, catalogueOf, emptyCatalogue } from '../../catalogue/catalogue';
import { type Document, newDocument } from '../../document/document';
import { lowerStages } from '../lower-stages';

function read(text: string, catalogue: Catalogue = emptyCatalogue()): Document {
  return lowerStages(catalogue).reduce((doc, stage) => stage.run(doc), newDocument({ text }));
}

/** "Kind Name" of every entity. */
function entities(text: string, catalogue?: Catalogue): string[] {
  return read(text, catalogue).entities.map((entity) => `${entity.kind} ${entity.name}`);
}

test.each([
  ['The chip maker Brannock sued its rival Tollan.', ['Firm Brannock', 'Firm Tollan']],
  ['Arden, a solar installer, was founded by Ada Quistgaard in 2006.', ['Firm Arden', 'Person Ada Quistgaard']],
  [
    'Goldwater Tarn CEO Michael Hollis said that Brannock shares rose.',
    ['Firm Goldwater Tarn', 'Person Michael Hollis', 'Firm Brannock'],
  ],
  ['It released a model called Tally and its Penny chatbot.', ['Model Tally', 'Model Penny']],
  ['President Ursula von der Leyen met Mr. Hollis.', ['Person Ursula von der Leyen', 'Person Hollis']],
  ['The French start-up Quillmark sells an app called Inkwell.', ['Firm Quillmark', 'Product Inkwell']],
  [
    'It paid a fine to the Ministry of Commerce and the University of Bergen.',
    ['Organization Ministry of Commerce', 'Organization University of Bergen'],
  ],
  ['Procter & Tollan bought Brannock Inc. for $3 million.', ['Firm Procter & Tollan', 'Firm Brannock Inc.']],
  [
    'The board of Arden Inc. consisted of Messrs. Quist, Brannock and Tollan.',
    ['Firm Arden Inc.', 'Person Quist', 'Person Brannock', 'Person Tollan'],
  ],
  ['At Arden Inc. in May, Tollan previously served as a clerk.', ['Firm Arden Inc.', 'Person Tollan']],
  ['Brannock-backed Arden raised $5 million.', ['Firm Brannock', 'Firm Arden']],
])('%s', (text, expected) => {
  expect(entities(text)).toEqual(expected);
});

test.each([
  'The CEO said in March that China and the U.S. would talk about AI and GPUs on Friday.',
  'Chinese and French banks fell as the Nasdaq and the S&P 500 rose.',
  'The case is Petrakis v. Vane in California.',
  'It is under an ‘MIT License’ and the CHIPS Act.',
  'Chief Financial Officer and Vice President',
  'He told the “Squawk Box” programme that prices would fall.',
])('no entity is found in: %s', (text) => {
  expect(entities(text)).toEqual([]);
});

test('a surname is the person of that surname last named in full', () => {
  const text =
    'Ray Hollis, an analyst at Arden Research, spoke first. Hollis was brief. Tim Hollis, a partner at Brannock Capital, spoke next. Hollis was not.';
  const doc = read(text);
  const bare = doc.mentions.filter((mention) => text.slice(mention.start, mention.end) === 'Hollis');
  const names = bare.map((mention) => doc.entities.find((entity) => entity.id === mention.entity)?.name);
  expect(names).toEqual(['Ray Hollis', 'Tim Hollis']);
  expect(bare.map((mention) => mention.by)).toEqual(['surname', 'surname']);
});

test('a given name alone is the person of that name', () => {
  const { entities } = read('Peter Hollis runs Arden Inc. with a cousin. Peter has said that he will retire.');
  expect(entities.filter((entity) => entity.kind === 'Person').map((entity) => entity.name)).toEqual(['Peter Hollis']);
});

test('a name that stands only where places do is none of a firm', () => {
  expect(entities('Arden Inc. has its seat in Brennwald and a factory near Oststad.')).toEqual(['Firm Arden Inc.']);
});

test('money is no firm', () => {
  const rand = catalogueOf(
    [{ id: 'organization/rand', kind: 'Organization', name: 'RAND', aliases: ['Rand'] }],
    'test',
  );
  expect(entities('Arden Inc. paid 4bn rand for the mill.', rand)).toEqual(['Firm Arden Inc.']);
});

test('two given names before one surname are two people', () => {
  const doc = read('The firm was founded by Lyndon and Peter Hollis.');
  expect(doc.entities.map((entity) => entity.name)).toEqual(['Lyndon Hollis', 'Peter Hollis']);
});

test.each([
  ['Arden Research sells studies. Arden was sold to Brannock Inc.', 'Arden Research', 'Arden'],
  ['Advanced Pump Devices said it had bought Brannock Inc. APD shares rose.', 'Advanced Pump Devices', 'APD'],
  ['Credit Market Tollan Ltd. (CMT) was sold. CMT shares rose.', 'Credit Market Tollan Ltd.', 'CMT'],
  ['The firm Tollan, formerly known as Brannock, raised $4 million.', 'Brannock', 'Tollan'],
  ['The bank Banco del Arden lost $4 million. Arden shares fell.', 'Banco del Arden', 'Arden'],
  ['The tug operator Tollan Sleepdienst lost $4 million. Tollan shares fell.', 'Tollan Sleepdienst', 'Tollan'],
])('one firm under two names: %s', (text, name, alias) => {
  const forms = read(text).entities.map((entity) => [entity.name, ...entity.aliases].sort());
  expect(forms).toContainEqual([name, alias].sort());
});

test('what the text calls a name is kept for anaphora', () => {
  const [arden] = read('AI startup Arden, a digital health company that has raised $4 million, grew.').entities;
  expect(arden?.sorts).toEqual(expect.arrayContaining(['ai startup', 'digital health company']));
});

test.each([
  ['Mr. Hollis owns Arden Inc.', 'he'],
  ['Ms. Hollis owns Arden Inc.', 'she'],
  ['Linda Hollis owns Arden Inc.', 'she'],
])('%s: the pronoun is %s', (text, pronoun) => {
  expect(read(text).entities.find((entity) => entity.kind === 'Person')?.pronoun).toBe(pronoun);
});

const catalogue = catalogueOf(
  [
    { id: 'firm/tollan', kind: 'Firm', name: 'Tollan', aliases: [], sorts: ['bank'] },
    { id: 'firm/tollan_cloud', kind: 'Firm', name: 'Tollan Cloud', aliases: [] },
    { id: 'firm/pump_courier', kind: 'Firm', name: 'Pump Courier', aliases: [], sorts: ['news outlet'] },
    { id: 'firm/block', kind: 'Firm', name: 'Block', aliases: [] },
  ],
  'test',
);

test('a catalogue name carries its id and sorts, and a unit is not its parent', () => {
  const [tollan, cloud] = read('Tollan Group owns Tollan Cloud.', catalogue).entities;
  expect(tollan).toMatchObject({ name: 'Tollan Group', known: 'firm/tollan', sorts: ['bank'] });
  expect(cloud).toMatchObject({ known: 'firm/tollan_cloud' });
});

test('an outlet that only reports is marked, one that is bought is not', () => {
  expect(read('Arden will be sold, Pump Courier reported.', catalogue).entities.at(-1)?.reporter).toBe(true);
  expect(read('Tollan bought Pump Courier.', catalogue).entities.at(-1)?.reporter).toBeUndefined();
});

test('a name that is also a word is not found where any word has a capital', () => {
  expect(entities('Block by block the wall rose.', catalogue)).toEqual([]);
  expect(entities('It competes with Block in Ghent.', catalogue)).toEqual(['Firm Block']);
});

test('names such as __proto__ are ordinary', () => {
  expect(() => read('The start-up constructor bought __proto__ Inc. and toString Ltd.')).not.toThrow();
});
