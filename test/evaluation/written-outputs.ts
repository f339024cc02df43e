import path from 'node:path';
import type { Extraction } from '../../graph/ontology/extraction';
import { readSuite } from '../../ingest/evaluation/read-suite';
import { claim, extractionOf, type Named } from './extraction-of';

/** Invented texts in the form of suites, and outputs for them written by hand, right and wrong on purpose. */
export const PAIRS = path.join(__dirname, 'pairs.jsonl');
export const PASSAGES = path.join(__dirname, 'passages.jsonl');

type Written = readonly [named: Named, claims: Extraction['claims']];

const firms = (a: string, b: string): Named => ({ a: { kind: 'Firm', words: [a] }, b: { kind: 'Firm', words: [b] } });

const WRITTEN: ReadonlyMap<string, Written> = new Map<string, Written>([
  ['p1', [firms('Orrin Freight', 'Belmont Logistics'), [claim('ACQUIRED', 'a', 'b', { confidence: 0.9 })]]],
  ['p2', [firms('Belmont Logistics', 'Orrin Freight'), [claim('ACQUIRED', 'a', 'b', { confidence: 0.8 })]]],
  ['p3', [firms('Tessel Robotics', 'Quarry Labs'), [claim('ACQUIRED', 'b', 'a', { confidence: 0.7 })]]],
  ['p4', [firms('Kestrel Foods', 'Alder Bank'), [claim('PARTNERS_WITH', 'a', 'b', { confidence: 0.6 })]]],
  ['p5', [firms('Halden Chips', 'Corvine Motors'), [claim('USES', 'b', 'a', { confidence: 0.9 })]]],
  [
    'p6',
    [
      firms('Corvine Motors', 'Maddox Cars'),
      [claim('COMPETES_WITH', 'a', 'b', { status: 'rejected', confidence: 0.9 })],
    ],
  ],
  [
    'q1',
    [
      { a: { kind: 'Person', words: ['Ada Vance', 'She'] }, b: { kind: 'Firm', words: ['Quarry Labs in', 'it'] } },
      [
        claim('FOUNDED', 'a', 'b', { confidence: 0.9 }),
        claim('WORKS_FOR', 'a', 'b', { confidence: 0.7 }),
        claim('WORKS_FOR', 'a', 'b', { confidence: 0.8 }),
      ],
    ],
  ],
  [
    'q2',
    [
      firms('Alder Bank', 'Kestrel Foods'),
      [claim('OWNS', 'a', 'b', { confidence: 0.9 }), claim('ACQUIRED', 'a', 'b', { confidence: 0.6 })],
    ],
  ],
  ['q3', [{ a: { kind: 'Firm', words: ['Leeds'] } }, []]],
]);

/** The outputs for the texts of one of the two suites. */
export async function writtenOutputs(suite: string): Promise<ReadonlyMap<string, Extraction>> {
  const texts = await readSuite(suite);
  return new Map(
    texts.map(({ id, text }) => {
      const [named, claims] = WRITTEN.get(id) ?? [{}, []];
      return [id, extractionOf(text, named, claims)];
    }),
  );
}
