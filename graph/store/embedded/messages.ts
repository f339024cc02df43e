import type { ErrorKind } from '../../ontology/errors';
import type { Kind } from '../../ontology/kinds';
import type { NodeLabel } from '../../ontology/labels';
import type { Statement } from '../statements';
import type { EdgeRow, NameHit, NodeRow, ReadResult, StoredElement } from '../store';
import type { Tally } from '../tally';

/** What the store asks of the process that holds the engine. Everything is plain data; `touched` are ids of entities. */
export type Request =
  | { readonly ask: 'open'; readonly path: string; readonly memoryLimit: number }
  | {
      readonly ask: 'read';
      readonly cypher: string;
      readonly parameters: Statement['parameters'];
      readonly limit: number;
    }
  | { readonly ask: 'write'; readonly statements: readonly Statement[]; readonly touched: readonly string[] }
  | { readonly ask: 'fill'; readonly nodes: readonly NodeRow[]; readonly edges: readonly EdgeRow[] }
  | { readonly ask: 'search'; readonly text: string; readonly kinds: readonly Kind[] | null; readonly limit: number }
  | { readonly ask: 'list'; readonly of: Listed }
  | { readonly ask: 'fetch'; readonly of: Listed; readonly keys: readonly number[] }
  | { readonly ask: 'tally' }
  | { readonly ask: 'clear'; readonly path: string }
  | { readonly ask: 'close' };

/** One label or one type, as it is streamed. */
export type Listed = { readonly label: NodeLabel } | { readonly type: string };

export type Answer =
  | { readonly to: 'done' }
  | { readonly to: 'read'; readonly result: ReadResult }
  | { readonly to: 'search'; readonly hits: readonly NameHit[] }
  | { readonly to: 'list'; readonly keys: readonly number[] }
  | { readonly to: 'tally'; readonly tally: Tally }
  | { readonly to: 'fetch'; readonly elements: readonly StoredElement[] };

/** A `FirmamentError` as it crosses between processes. */
export interface Failure {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly message: string;
  readonly retriable: boolean;
}

export interface Call {
  readonly call: number;
  readonly request: Request;
}

/** An answer to a call, or, before the process ends itself, the reason. */
export type Reply =
  | { readonly call: number; readonly answer: Answer }
  | { readonly call: number; readonly failure: Failure }
  | { readonly ending: Failure };

export function isCall(message: unknown): message is Call {
  return typeof message === 'object' && message !== null && 'call' in message && 'request' in message;
}

export function isReply(message: unknown): message is Reply {
  return typeof message === 'object' && message !== null && ('call' in message || 'ending' in message);
}

/** Whether an answer is of the sort that was asked for. */
export function answers<To extends Answer['to']>(answer: Answer, to: To): answer is Extract<Answer, { to: To }> {
  return answer.to === to;
}
