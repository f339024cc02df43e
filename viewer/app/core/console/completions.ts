import { KINDS } from '../../../../graph/ontology/kinds';
import { ALL_EDGE_TYPES, NODE_LABELS } from '../../../../graph/ontology/labels';
import { FUNCTIONS, KEYWORDS, PROPERTIES } from './cypher-words';

export interface Completion {
  readonly label: string;
  readonly kind: 'keyword' | 'function' | 'label' | 'type' | 'property' | 'parameter' | 'variable';
}

/** What may stand at the end of a text, and from where on it would replace it. */
export interface Completions {
  readonly from: number;
  readonly options: readonly Completion[];
}

const WORD_AT_END = /[\p{L}\p{N}_]*$/u;
/** Longest part of a query that is looked at before the cursor. */
const REACH = 2000;

const LABELS = list('label', [...NODE_LABELS.filter((label) => label !== 'Name'), ...KINDS]);
const TYPES = list('type', ALL_EDGE_TYPES);
const PROPERTY_OPTIONS = list('property', PROPERTIES);
const WORDS = [...list('keyword', KEYWORDS), ...list('function', FUNCTIONS)];

/**
 * What can complete a query at the cursor: labels after `(x:`, types after `[r:`, properties after a dot, parameters
 * after `$`, else keywords, functions and the query's own names.
 *
 * @param before the query up to the cursor
 * @param parameters names of the parameters that were given
 */
export function completionsAt(before: string, parameters: readonly string[]): Completions {
  const text = before.slice(-REACH);
  const [word = ''] = WORD_AT_END.exec(text) ?? [];
  const head = text.slice(0, text.length - word.length);
  const from = before.length - word.length;
  return { from, options: optionsAfter(head, parameters) };
}

function optionsAfter(head: string, parameters: readonly string[]): readonly Completion[] {
  const last = head.at(-1);
  if (last === '$') return list('parameter', parameters);
  if (last === '.') return head.at(-2) === '.' ? [] : PROPERTY_OPTIONS;
  if (last === ':' || last === '|') return openBracket(head) === '[' ? TYPES : LABELS;
  if (openBracket(head) === '{') return [...PROPERTY_OPTIONS, ...WORDS];
  return [...list('variable', namesIn(head)), ...WORDS];
}

/** The bracket that is open at the end of a text, the innermost. */
function openBracket(text: string): string | undefined {
  let closed = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (')]}'.includes(character)) closed += 1;
    else if ('([{'.includes(character)) {
      if (closed === 0) return character;
      closed -= 1;
    }
  }
  return undefined;
}

/** Names the query gives to nodes, relationships and results. */
function namesIn(text: string): readonly string[] {
  const names = [...text.matchAll(/(?:[([]|\bAS\s)\s?([\p{L}_][\p{L}\p{N}_]*)/giu)].map(([, name = '']) => name);
  const known = new Set([...KEYWORDS, ...FUNCTIONS].map((word) => word.toLowerCase()));
  return [...new Set(names)].filter((name) => !known.has(name.toLowerCase()));
}

function list(kind: Completion['kind'], labels: readonly string[]): readonly Completion[] {
  return labels.map((label) => ({ label, kind }));
}
