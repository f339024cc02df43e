import type { Graph } from '../../graph';
import type { ReadRequest, ReadResult, Value } from '../../store/store';
import { type Arguments, parametersOf } from './arguments';
import type { Recipe } from './recipe';

export interface AnswerOptions extends Pick<ReadRequest, 'timeout' | 'signal'> {
  /** Rows at most. */
  readonly limit: number;
  readonly now: Date;
}

/** Rows, and what was run to get them: asked as a query, it names the part of the graph that answers. */
export interface RecipeAnswer extends ReadResult {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, Value>>;
}

/**
 * The answer to a recipe.
 *
 * @throws usage, not-found for arguments; what reading throws
 * @example
 * const { rows } = await answerTo(graph, recipe, { a: 'OpenAI', b: 'Anthropic' }, { limit: 100, now: new Date() });
 */
export async function answerTo(
  graph: Pick<Graph, 'read' | 'search'>,
  recipe: Recipe,
  given: Arguments,
  { limit, now, ...limits }: AnswerOptions,
): Promise<RecipeAnswer> {
  const values = await parametersOf(recipe, given, { graph, now });
  // One row more than wanted shows whether there are more.
  const parameters = { ...values, limit: limit + 1 };
  const result = await graph.read({ cypher: recipe.cypher, parameters, limit, ...limits });
  return { ...result, cypher: recipe.cypher, parameters };
}

/** The answer without its columns of ids, for reading. */
export function readable({ columns }: Recipe, answer: ReadResult): ReadResult {
  const ids = new Set(columns.flatMap((column) => ('id' in column ? column.name : [])));
  const kept = answer.columns.flatMap((column, at) => (ids.has(column) ? [] : at));
  return {
    columns: kept.map((at) => answer.columns[at] ?? ''),
    rows: answer.rows.map((row) => kept.map((at) => row[at] ?? null)),
    truncated: answer.truncated,
  };
}
