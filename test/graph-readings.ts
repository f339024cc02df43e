import fc from 'fast-check';
import type { Reading } from '../graph/graph';
import type { Claim } from '../graph/ontology/extraction';
import type { Kind } from '../graph/ontology/kinds';
import type { ClaimType } from '../graph/ontology/relations';
import type { Status } from '../graph/ontology/statuses';

/** A name as a test writes it, with the other names that the text gives for it. */
export interface Named {
  readonly name: string;
  readonly kind?: Kind;
  readonly aliases?: readonly string[];
  readonly known?: string;
}

/** A claim as a test writes it: its ends by their place among the names. */
export interface Stated extends Partial<Pick<Claim, 'amount' | 'happened' | 'role' | 'source' | 'confidence'>> {
  readonly type?: ClaimType;
  readonly subject: number;
  readonly object?: number;
  readonly status?: Status;
}

export const STAMP = { extractor: 'test 1', rules: '1', catalogue: '1' };

/** A reading of a text that is written to fit: one sentence a claim, so that every span is true. */
export function readingOf(
  names: readonly Named[],
  stated: readonly Stated[],
  publication: Reading['publication'] = {},
  filler = '',
): Reading {
  let content = `${filler}Names: ${names.map(({ name }) => name).join(', ')}.`;
  const claims = stated.map(({ subject, object, type = 'INVESTED_IN', status = 'actual', ...rest }): Claim => {
    const start = content.length + 1;
    const subjectName = names[subject]?.name ?? '';
    const trigger = ` ${type.toLowerCase().replace('_', ' ')} `;
    const objectName = object === undefined ? 'money' : (names[object]?.name ?? '');
    const quote = `${subjectName}${trigger}${objectName}.`;
    content = `${content}\n${quote}`;
    const verb = start + subjectName.length;
    const objectStart = verb + trigger.length;
    return {
      type,
      subject: `e${subject}`,
      status,
      confidence: 0.8,
      ...rest,
      ...(object === undefined ? {} : { object: `e${object}` }),
      evidence: {
        start,
        end: start + quote.length,
        quote,
        subject: [start, verb],
        trigger: [verb + 1, objectStart - 1],
        ...(object === undefined ? {} : { object: [objectStart, objectStart + objectName.length] as const }),
      },
    };
  });
  return {
    content,
    publication,
    stamp: STAMP,
    extraction: {
      entities: names.map(({ kind = 'Firm', aliases = [], ...named }, at) => ({
        id: `e${at}`,
        kind,
        aliases,
        ...named,
      })),
      mentions: names.map(({ name, kind = 'Firm' }, at) => {
        const start = content.indexOf(name);
        return { start, end: start + name.length, kind, entity: `e${at}` };
      }),
      claims,
      diagnostics: [],
    },
  };
}

const FIRMS = ['Alpha', 'Beta Systems', 'Gamma Group', 'Delta', 'Epsilon Labs', 'BSG', 'GG'];
const ALIASES = ['BSG', 'GG', 'Delta', 'Epsilon', 'Beta Holding'];

const arbitraryName: fc.Arbitrary<Named> = fc.record({
  name: fc.constantFrom(...FIRMS),
  aliases: fc.uniqueArray(fc.constantFrom(...ALIASES), { maxLength: 2 }),
});

const arbitraryClaim: fc.Arbitrary<Stated> = fc.record(
  {
    type: fc.constantFrom<ClaimType>('INVESTED_IN', 'ACQUIRED', 'COMPETES_WITH', 'PARTNERS_WITH'),
    subject: fc.nat({ max: 2 }),
    object: fc.nat({ max: 2 }),
    status: fc.constantFrom<Status>('actual', 'planned', 'rumoured', 'rejected', 'former'),
    amount: fc.record({ value: fc.constantFrom(1e9, 2e9, 13e9), currency: fc.constantFrom('USD', 'EUR') }),
    confidence: fc.constantFrom(0.5, 0.7, 0.9),
  },
  { requiredKeys: ['subject', 'object'] },
);

/** Small articles about a handful of firms whose names and aliases overlap. */
export const arbitraryReading: fc.Arbitrary<Reading> = fc
  .tuple(
    fc.uniqueArray(arbitraryName, { minLength: 3, maxLength: 3, selector: ({ name }) => name }),
    fc.array(arbitraryClaim, { maxLength: 3 }),
    fc.record(
      {
        url: fc.integer({ min: 1, max: 9 }).map((page) => `https://news.example/${page}`),
        title: fc.constantFrom('One', 'Two'),
        publishedAt: fc.constantFrom('2024-01-05', '2024-01-09', '2024-03-01', '2025-02-02'),
      },
      { requiredKeys: ['url'] },
    ),
  )
  .map(([names, stated, publication]) => readingOf(names, stated, publication));
