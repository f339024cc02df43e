import { FirmamentError } from '../ontology/errors';

/** What the gate refuses, for programs. */
export type RefusalCode =
  | 'query-empty'
  | 'query-too-long'
  | 'query-too-deep'
  | 'query-several-statements'
  | 'query-command'
  | 'query-writes'
  | 'query-load-csv'
  | 'query-procedure'
  | 'query-function'
  | 'query-escape'
  | 'query-character'
  | 'query-comment'
  | 'query-number'
  | 'query-unterminated';

/** An error that says where the query was refused, for what, and what to do. `at` is an offset, shown counted from 1. */
export function refusal(code: RefusalCode, at: number, what: string, remedy: string): FirmamentError {
  return new FirmamentError('usage', `Query refused at character ${at + 1}: ${what}. ${remedy}`, { code });
}
