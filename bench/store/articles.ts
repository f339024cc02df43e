import { seededRandom } from '../../graph/analysis/random';
import type { Reading } from '../../graph/graph';
import type { Claim } from '../../graph/ontology/extraction';
import { RELATION_TYPES } from '../../graph/ontology/relations';

/** Firms and claims of one article. */
const FIRMS = 10;
const CLAIMS = 15;

const STAMP = { extractor: 'bench 1', rules: '1', catalogue: '1' };
const TYPES = RELATION_TYPES.filter((type) =>
  ['INVESTED_IN', 'OWNS', 'SUPPLIES', 'COMPETES_WITH', 'SUED'].includes(type),
);

/** The id of a firm of the generated graph. */
export function firmId(number: number): string {
  return `firm/orrin_${number}`;
}

/**
 * Article of a number in a generated graph: ten firms, some of them named far more often than others, fifteen claims
 * about them, a sentence each. The same number gives the same article.
 *
 * @param firms how many there are in the whole graph
 */
export function articleAt(number: number, firms: number): Reading {
  const random = seededRandom(number + 1);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(FIRMS, firms)) chosen.add(Math.floor(firms * random() ** 1.5));
  const names = [...chosen].map((firm) => `Orrin ${firm}`);
  const pairs = Array.from({ length: CLAIMS }, () => {
    const subject = Math.floor(random() * names.length);
    return { subject, object: (subject + 1 + Math.floor(random() * (names.length - 1))) % names.length };
  });
  return reading(number, names, pairs, Math.floor(random() * TYPES.length));
}

/** An article in which one firm stands to each of others as an investor: for a firm with many relationships. */
export function hubArticle(number: number, hub: string, others: readonly string[]): Reading {
  const pairs = others.map((_, at) => ({ subject: 0, object: at + 1 }));
  return reading(number, [hub, ...others], pairs, 0);
}

interface Pair {
  readonly subject: number;
  readonly object: number;
}

function reading(number: number, names: readonly string[], pairs: readonly Pair[], turn: number): Reading {
  let content = `Note ${number}: ${names.join(', ')}.`;
  const claims = pairs.map(({ subject, object }, at): Claim => {
    const start = content.length + 1;
    const [left = '', right = ''] = [names[subject], names[object]];
    const quote = `${left} deals with ${right} in part ${at}.`;
    content = `${content}\n${quote}`;
    const verb = start + left.length;
    return {
      type: TYPES[(at + turn) % TYPES.length] ?? 'OWNS',
      subject: `e${subject}`,
      object: `e${object}`,
      status: 'actual',
      confidence: 0.8,
      evidence: {
        start,
        end: start + quote.length,
        quote,
        subject: [start, verb],
        trigger: [verb + 1, verb + 11],
        object: [verb + 12, verb + 12 + right.length],
      },
    };
  });
  return {
    content,
    publication: { url: `https://bench.example/${number}`, publishedAt: `2025-0${(number % 9) + 1}-01` },
    stamp: STAMP,
    extraction: {
      entities: names.map((name, at) => ({ id: `e${at}`, kind: 'Firm', name, aliases: [] })),
      mentions: names.map((name, at) => ({ ...spanOf(content, name), kind: 'Firm', entity: `e${at}` })),
      claims,
      diagnostics: [],
    },
  };
}

function spanOf(content: string, name: string): { readonly start: number; readonly end: number } {
  const start = content.indexOf(name);
  return { start, end: start + name.length };
}
