import fc from 'fast-check';
import type { Reading } from '../graph/graph';
import type { Status } from '../graph/ontology/statuses';
import { type Named, readingOf, type Stated } from './graph-readings';

const PEOPLE: readonly Named[] = ['Ann Lee', 'Bob Ray', 'Cy Moss'].map((name) => ({ name, kind: 'Person' }));
const FIRMS: readonly Named[] = ['Alpha', 'Beta Systems', 'Gamma Group'].map((name) => ({ name }));
const NAMES = [...PEOPLE, ...FIRMS];
const FILLERS = [0, 1, 2].map(
  (at) => `${Array.from({ length: 45 }, (_, word) => `word${(word * (at + 3)) % 97}`).join(' ')}.\n`,
);

const at = (from: number) => fc.integer({ min: from, max: from + 2 });
const day = fc.constantFrom('2024-01-05', '2024-01-09', '2024-03-01', '2025-02-02');
const status = fc.constantFrom<Status>('actual', 'actual', 'planned', 'rejected', 'former');

const tenure: fc.Arbitrary<Stated> = fc.record(
  {
    type: fc.constantFrom('LEADS', 'WORKS_FOR'),
    subject: at(0),
    object: at(3),
    status,
    role: fc.constantFrom('chief executive', 'chairman and CEO', 'chair', 'analyst'),
    happened: day.map((date) => ({ from: date, to: date, text: date })),
    confidence: fc.constantFrom(0.6, 0.9),
  },
  { requiredKeys: ['type', 'subject', 'object', 'role', 'status'] },
);

const purchase: fc.Arbitrary<Stated> = fc.record(
  {
    type: fc.constantFrom('ACQUIRED', 'OWNS'),
    subject: at(3),
    object: at(3),
    status,
    amount: fc.record({ value: fc.constantFrom(1e9, 2e9), currency: fc.constant('USD') }),
    happened: day.map((date) => ({ from: date, to: date, text: date })),
  },
  { requiredKeys: ['type', 'subject', 'object', 'status'] },
);

/** An article about who heads and who buys whom; its long first paragraph recurs in others. */
export const arbitraryStory: fc.Arbitrary<Reading> = fc
  .tuple(
    fc.array(fc.oneof(tenure, purchase), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...FILLERS, ''),
    fc.record({ url: fc.nat({ max: 8 }).map((page) => `https://news.example/${page}`), publishedAt: day }),
  )
  .map(([stated, filler, publication]) => readingOf(NAMES, stated, publication, filler));
