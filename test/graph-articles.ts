import type { Reading } from '../graph/graph';
import { readingOf } from './graph-readings';

const NAMES = ['Alpha', 'Beta Systems', 'Gamma Group', 'Delta', 'Epsilon Labs', 'Zeta', 'Eta Capital', 'Theta'];

/** The article of a number: always the same, with names, aliases, statuses and addresses that recur. */
export function articleNumber(number: number): Reading {
  const pick = (step: number) => NAMES[(number * step + step) % NAMES.length] ?? 'Alpha';
  const names = [...new Set([pick(1), pick(3), pick(5), 'Omega'])];
  const aliases = number % 4 === 0 ? ['OMG'] : [];
  const last = names.length - 1;
  return readingOf(
    [
      ...names.map((name) => ({ name, aliases: name === 'Omega' ? aliases : [] })),
      ...(number % 5 === 0 ? [{ name: 'OMG' }] : []),
    ],
    [
      {
        subject: 0,
        object: last,
        status: number % 3 === 0 ? 'planned' : 'actual',
        amount: { value: 1e9 + (number % 2) },
      },
      { subject: last, object: 1 % (last + 1), type: 'PARTNERS_WITH' },
    ],
    {
      url: `https://news.example/${number % 40}`,
      publishedAt: `2024-01-${String((number % 28) + 1).padStart(2, '0')}`,
    },
    `Article ${number}. `,
  );
}
