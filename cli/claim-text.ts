import type { ArticleView, ClaimView } from '../graph/graph';
import { printable } from '../graph/query/terminal-text';

/**
 * A claim as lines of text: the sentence with what carries it in brackets, what it adds, where it was printed.
 *
 * @param ids with the ids of claim and articles, to judge them by
 */
export function claimLines(claim: ClaimView, ids = false): readonly string[] {
  const facts = [
    ...(ids ? [`claim ${claim.id}`] : []),
    claim.type,
    claim.status,
    `confidence ${claim.confidence.toFixed(2)}`,
    ...detailsOf(claim),
  ];
  return [
    facts.join(', '),
    `  “${printable(marked(claim))}”`,
    ...claim.articles.map((article) => `  ${articleLine(article)}${ids ? `  article ${article.id}` : ''}`),
  ];
}

function marked(claim: ClaimView): string {
  const spans = [claim.subjectSpan, claim.objectSpan, claim.triggerSpan]
    .filter((span) => span !== undefined)
    .filter(([start, end]) => start >= claim.start && end <= claim.end)
    .sort(([left], [right]) => right - left);
  return spans.reduce((quote, span) => bracketed(quote, span, claim.start), claim.quote);
}

function bracketed(quote: string, [start, end]: readonly [number, number], from: number): string {
  return `${quote.slice(0, start - from)}[${quote.slice(start - from, end - from)}]${quote.slice(end - from)}`;
}

const DETAILS = [
  'amount',
  'currency',
  'qualifier',
  'stake',
  'role',
  'round',
  'licence',
  'share',
  'what',
  'happenedText',
  'source',
  'judged',
];

function detailsOf({ properties }: ClaimView): readonly string[] {
  return DETAILS.flatMap((key) => {
    const value = properties[key];
    return value === undefined ? [] : [`${key} ${printable(String(value))}`];
  });
}

function articleLine(article: ArticleView): string {
  const parts = [article.outlet, article.publishedAt?.slice(0, 10), article.title, article.url];
  return printable(parts.filter((part) => part !== undefined).join(' · ')) || article.id;
}
