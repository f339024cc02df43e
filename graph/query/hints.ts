import { isFirmamentError } from '../ontology/errors';
import { tokenise } from './tokens';

/** What the embedded engine lacks, how it shows in a query, and the wording that both engines answer alike. */
interface Hint {
  readonly lacks: string;
  /** Of the query with one space between tokens, strings and comments left out. */
  readonly query?: RegExp;
  /** Of the engine's message. */
  readonly message?: RegExp;
  readonly advice: string;
}

const HINTS: readonly Hint[] = [
  {
    lacks: 'A label expression such as (n:A|B)',
    query: /\( (?:[^ ]+ )?: (?:! |[^ ]+ [|&])/,
    advice: 'WHERE n:A OR n:B, or WHERE n:A AND NOT n:B',
  },
  {
    lacks: 'COLLECT { … }',
    query: /\bCOLLECT \{/i,
    advice: '[(f)-[:R]->(m) | m.name], or OPTIONAL MATCH with collect()',
  },
  { lacks: 'SHORTEST', query: /\bSHORTEST (?:\d|\()/i, advice: 'shortestPath((a)-[*..6]-(b)) with WHERE a <> b' },
  { lacks: 'A quantified path such as (()-[:T]->()){1,3}', query: /\) \) (?:\{|\+|\*)/, advice: '-[:T*1..3]->' },
  { lacks: 'WHERE inside a pattern', query: /[([] [^ ]+ : [^ ]+ WHERE /i, advice: 'MATCH (f:Firm) WHERE …' },
  {
    lacks: 'date.truncate',
    query: /\bdate \. truncate\b/i,
    advice: 'date({year: x.year, month: x.month, day: 1})',
  },
  {
    lacks: 'duration.inDays',
    query: /\bduration \. inDays\b/i,
    advice: 'the two dates in RETURN, and count the days outside',
  },
  { lacks: 'randomUUID()', query: /\brandomUUID \(/i, advice: 'an id of your own as a parameter' },
  {
    lacks: 'A calculation after SKIP or LIMIT',
    query: /\b(?:SKIP|LIMIT) [A-Za-z]+ \(/i,
    advice: 'SKIP $s LIMIT $l with integers as parameters',
  },
  {
    lacks: 'An aggregate with a subscript or inside a map',
    query: /\b(?:count|collect|sum|avg|min|max) \( [^()]* \) \[|\{ [^{}]*: (?:count|collect|sum|avg|min|max) \(/i,
    advice: 'the aggregate in a WITH first, then use its name',
  },
  { lacks: 'Several values after WHEN', query: /\bWHEN [^ ]+ , /i, advice: 'one WHEN for each value' },
  {
    lacks: 'A type or label that is also a keyword',
    query: /: (?:IN|SET|AS|IS|MATCH|CASE|WHERE|RETURN|WITH|ORDER|LIMIT|CREATE|DELETE|MERGE)\b/i,
    advice: 'it in backticks, as in [:`IN`]',
  },
  {
    lacks: 'An alias that is also a keyword',
    query: /\bAS (?:IN|SET|AS|IS|MATCH|CASE|WHERE|RETURN|WITH|ORDER|LIMIT|CREATE|DELETE|MERGE)\b/i,
    advice: 'another name, or the name in backticks',
  },
  {
    lacks: 'This function',
    query: /\b(?:isEmpty|btrim|toIntegerOrNull|toFloatOrNull|toBooleanOrNull|valueType|toStringList) \(/i,
    advice: 'plainer functions such as size(x) = 0, trim(x) or toInteger(x)',
  },
  { lacks: 'round() with a precision', query: /\bround \( [^(),]*, /i, advice: 'round(x * 100) / 100' },
  { lacks: 'The operator ||', query: /\| \|/, advice: 'a + b to join strings and lists' },
  {
    lacks: 'This part of an instant',
    query: /\. (?:epochMillis|epochSeconds|week|dayOfWeek|months)\b/i,
    advice: 'year, month and day; or count outside',
  },
  {
    lacks: 'A name that WITH has not carried along',
    message: /undefined variable|variable .{0,80}not defined|unknown variable/i,
    advice: 'it into the WITH: WITH f, x WHERE x.p …',
  },
  { lacks: 'Deeper nesting', message: /nesting depth/i, advice: 'shorter steps, joined by WITH' },
];

/**
 * Advice for a query that the embedded engine did not understand, or `undefined`. The wording it gives was run on both
 * engines.
 *
 * @example
 * hintFor('syntax error', 'MATCH (n:Firm|Person) RETURN n');
 * // 'A label expression such as (n:A|B) is not in the embedded engine. Write WHERE n:A OR n:B, or WHERE n:A AND NOT n:B.'
 */
export function hintFor(engineMessage: string, cypher: string): string | undefined {
  const query = plainQuery(cypher);
  const found = HINTS.find((hint) => hint.query?.test(query) || hint.message?.test(engineMessage));
  return found && `${found.lacks} is not in the embedded engine. Write ${found.advice}.`;
}

function plainQuery(cypher: string): string {
  try {
    return tokenise(cypher)
      .map(({ kind, text }) => (kind === 'string' || kind === 'quoted' ? "''" : text))
      .join(' ');
  } catch (error) {
    if (isFirmamentError(error)) return '';
    throw error;
  }
}
