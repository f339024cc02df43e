import { readingOf, STAMP } from '../../test/graph-readings';
import { CatalogueIndex } from '../identity/catalogue-index';
import type { Extraction } from '../ontology/extraction';
import { checkReading } from '../records/reading-schema';
import { draftOf } from './drafts';
import { named } from './named';

const { extraction, content } = readingOf(
  [{ name: 'Northwind' }, { name: 'Larkspur' }, { name: 'It' }],
  [
    { type: 'ACQUIRED', subject: 0, object: 1 },
    { type: 'ACQUIRED', subject: 2, object: 1 },
    { type: 'OWNS', subject: 0, object: 2 },
    { type: 'RAISED', subject: 2, amount: { value: 5_000_000, currency: 'USD' } },
  ],
);

const partly: Extraction = {
  ...extraction,
  entities: extraction.entities.map((entity) => (entity.name === 'It' ? { ...entity, unnamed: true } : entity)),
};

test('a reading with an entity that its text never names may be written down as it is', () => {
  const reading = { content, publication: {}, stamp: STAMP, extraction: partly };
  expect(checkReading(reading).extraction.entities.filter(({ unnamed }) => unnamed)).toHaveLength(1);
});

test('neither an unnamed entity nor a claim or figure that touches it comes into the graph', () => {
  const state = {
    id: 'a'.repeat(64),
    publications: [
      { record: 'publication' as const, id: 'p', text: 'a'.repeat(64), ingestedAt: '2025-01-01T00:00:00Z' },
    ],
    extraction: partly,
  };
  const draft = draftOf(state, new CatalogueIndex([]));
  expect(draft.mentions.map(({ written }) => written)).toEqual(['Northwind', 'Larkspur']);
  expect(draft.claims.map(({ type, subject, object }) => [subject, type, object])).toEqual([
    ['firm/northwind', 'ACQUIRED', 'firm/larkspur'],
  ]);
});

test('what is named stays as it was read', () => {
  expect(named(extraction)).toBe(extraction);
});
