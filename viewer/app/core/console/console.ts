import type { AboutBody, QueryBody } from '../../../contract';
import { texts } from '../../texts';
import { createLoader, type Loader } from '../loaded';
import type { Client, Question } from '../server/client';
import { createStore, type Store } from '../store';

/** What stands in the console's form. */
export interface Draft {
  readonly cypher: string;
  /** JSON, as typed. */
  readonly parameters: string;
  readonly limit: number;
  readonly timeout: number;
}

export interface ConsoleActions {
  readonly open: Store<boolean>;
  /** Questions that come with Firmament, or Cypher of one's own. */
  readonly mode: Store<'cypher' | 'questions'>;
  readonly draft: Store<Draft>;
  readonly answer: Loader<Draft, QueryBody>['store'];
  run(): Promise<void>;
}

export function createConsole(client: Client, about: AboutBody): ConsoleActions {
  const { rows, milliseconds } = about.query;
  const { cypher, parameters } = texts.examples[0];
  const draft = createStore<Draft>({ cypher, parameters, limit: rows.standard, timeout: milliseconds.standard });
  const answer = createLoader((asked: Draft, signal) => client.query(questionOf(asked), signal));
  const mode = createStore<'cypher' | 'questions'>('cypher');
  return { open: createStore(false), mode, draft, answer: answer.store, run: () => answer.load(draft.get()) };
}

/**
 * @throws Error that says what is wrong with the parameters
 */
function questionOf({ parameters, ...rest }: Draft): Question {
  return { ...rest, parameters: parametersOf(parameters) };
}

/** The parameters of a draft, read from their JSON. */
export function parametersOf(text: string): Record<string, never> {
  if (text.trim() === '') return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Error(texts.parametersNotJson);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error(texts.parametersNotJson);
  return { ...parsed };
}
