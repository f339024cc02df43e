import type { AboutBody, QueryBody } from '../../../contract';
import { texts } from '../../texts';
import { createLoader, type Loader } from '../loaded';
import type { Client, Question } from '../server/client';
import { createStore, type Store } from '../store';
import { createQueries, type Queries, withAsked } from './queries';

/** What stands in the console's form. */
export interface Draft {
  readonly cypher: string;
  /** JSON, as typed. */
  readonly parameters: string;
  readonly limit: number;
  readonly timeout: number;
}

/** An answer with what was asked, whatever the form holds by now. */
export interface Answered {
  readonly asked: Draft;
  readonly body: QueryBody;
}

export interface ConsoleActions {
  readonly open: Store<boolean>;
  /** Questions that come with Firmament, or Cypher of one's own. */
  readonly mode: Store<'cypher' | 'questions'>;
  readonly draft: Store<Draft>;
  readonly answer: Loader<Draft, Answered>['store'];
  readonly queries: Queries;
  run(): Promise<void>;
  /** Ends the query that runs; the answer before it stays. */
  cancel(): void;
}

export function createConsole(client: Client, about: AboutBody, storage: Storage | undefined): ConsoleActions {
  const { rows, milliseconds } = about.query;
  const { cypher, parameters } = texts.examples[0];
  const draft = createStore<Draft>({ cypher, parameters, limit: rows.standard, timeout: milliseconds.standard });
  const queries = createQueries(storage);
  const answer = createLoader(async (asked: Draft, signal) => {
    return { asked, body: await client.query(questionOf(asked), signal) };
  });
  return {
    open: createStore(false),
    mode: createStore<'cypher' | 'questions'>('cypher'),
    draft,
    queries,
    answer: answer.store,
    run() {
      const asked = draft.get();
      if (asked.cypher.trim() !== '') queries.asked.update(withAsked(asked));
      return answer.load(asked);
    },
    cancel: answer.cancel,
  };
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

/** Names of the parameters of a draft; none while their JSON is not whole. */
export function parameterNames(text: string): readonly string[] {
  try {
    return Object.keys(parametersOf(text));
  } catch {
    return [];
  }
}
