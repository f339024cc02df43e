import type { Extraction } from '../../graph/ontology/extraction';
import { claim, extractionOf } from '../../test/evaluation/extraction-of';
import { countUnnamed, withoutUnnamed } from './unnamed';

const named = extractionOf(
  'Orrin Freight buys Belmont. The start-up raised money.',
  { x1: { kind: 'Firm', words: ['Orrin Freight'] }, x2: { kind: 'Firm', words: ['Belmont'] } },
  [
    claim('ACQUIRED', 'x1', 'x2', { confidence: 0.9 }),
    claim('RAISED', 'u1', undefined, { confidence: 0.9 }),
    claim('OWNS', 'x1', 'u1', { confidence: 0.9 }),
  ],
);
const extraction: Extraction = {
  ...named,
  entities: [...named.entities, { id: 'u1', name: 'The start-up', kind: 'Firm', aliases: [], unnamed: true }],
  mentions: [...named.mentions, { start: 28, end: 40, kind: 'Firm', entity: 'u1', anaphor: true }],
};

test('what the graph keeps touches no unnamed entity at either end', () => {
  const kept = withoutUnnamed(extraction);
  expect(kept.claims.map(({ type }) => type)).toEqual(['ACQUIRED']);
  expect([...kept.entities, ...kept.mentions.map(({ entity }) => ({ id: entity }))]).not.toContainEqual(
    expect.objectContaining({ id: 'u1' }),
  );
});

test('an extraction in which everybody is named stays as it is', () => {
  expect(withoutUnnamed(named)).toBe(named);
});

test('unnamed entities and the claims about them are counted', () => {
  expect(countUnnamed([extraction, named])).toEqual({ entities: 1, claims: 2 });
});
