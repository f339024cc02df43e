/** What a column of a table holds. */
export type Column = 'firm' | 'raised' | 'worth' | 'investor' | 'buyer' | 'target' | 'price';

/** The words that head a column, the first row that matches counts. */
const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['worth', /\b(?:valuation|valued at|market value|market cap|post-money)\b/],
  ['target', /\b(?:target|acquired|bought)\b/],
  ['buyer', /\b(?:buyer|acquirer|acquiror|bidder|purchaser)\b/],
  ['price', /\b(?:price|deal value|consideration)\b/],
  ['investor', /\b(?:investors?|lead|leads|led by|backers?|backed by)\b/],
  ['raised', /\b(?:raised|amount|round|sum|size|funding|money)\b/],
  ['firm', /\b(?:company|companies|firm|start-?up|name|borrower|issuer|business)\b/],
];

/** What the column under a header holds, if it is one that tables of deals have. */
export function columnOf(header: string): Column | undefined {
  const lower = header.toLowerCase();
  return HEADERS.find(([, pattern]) => pattern.test(lower))?.[0];
}
