import { z } from 'zod';
import { answerTo, readable } from '../graph/query/recipes/answer';
import { readRecipes, recipeNamed } from '../graph/query/recipes/read-recipes';
import type { Recipe } from '../graph/query/recipes/recipe';
import { formatResult, RESULT_FORMATS } from '../graph/query/results';
import { EXIT, type ExitStatus } from './exit-status';
import { withGraph } from './open';
import { sharedSchema } from './options';
import { parametersOf, parametersSchema } from './parameters';
import { recipeLines } from './recipe-text';
import type { Terminal } from './terminal';

const MOST_ROWS = 10_000;
const TIMEOUT = 10_000;

const schema = sharedSchema.extend({
  param: parametersSchema,
  format: z.enum(RESULT_FORMATS).optional(),
  limit: z.int(),
  explain: z.boolean().optional(),
});

type Options = z.infer<typeof schema>;

/** `firmament ask [RECIPE]`: the questions there are, one explained, or its answer. */
export async function ask(words: readonly string[], given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = schema.parse(given);
  const recipes = await readRecipes();
  const [name] = words;
  if (name === undefined) await list(recipes, options, terminal);
  else if (options.explain) await explain(recipeNamed(recipes, name), options, terminal);
  else await answer(recipeNamed(recipes, name), options, terminal);
  return EXIT.ok;
}

async function list(recipes: readonly Recipe[], { json }: Options, terminal: Terminal): Promise<void> {
  const width = Math.max(...recipes.map(({ name }) => name.length));
  const lines = recipes.map(({ name, title }) => `${name.padEnd(width)}  ${title}`);
  await terminal.out(json ? `${JSON.stringify(recipes.map(described))}\n` : `${lines.join('\n')}\n`);
  if (!json) terminal.say('What one takes: firmament ask RECIPE --explain');
}

async function explain(recipe: Recipe, { json }: Options, terminal: Terminal): Promise<void> {
  await terminal.out(json ? `${JSON.stringify(recipe)}\n` : `${recipeLines(recipe).join('\n')}\n`);
}

/** All but the query. */
function described({ cypher: _, ...recipe }: Recipe): Omit<Recipe, 'cypher'> {
  return recipe;
}

async function answer(recipe: Recipe, options: Options, terminal: Terminal): Promise<void> {
  const limits = { limit: Math.min(options.limit, MOST_ROWS), timeout: TIMEOUT, now: terminal.now() };
  const found = await withGraph(options, terminal, (graph) =>
    answerTo(graph, recipe, parametersOf(options.param), limits),
  );
  const format = options.format ?? (options.json ? 'json' : 'table');
  const shown = format === 'table' ? readable(recipe, found) : found;
  for (const chunk of formatResult(shown, format, terminal.width)) if (!(await terminal.out(chunk))) break;
  if (found.rows.length === 0 && format === 'table') terminal.say(`The graph holds no answer. ${recipe.explanation}`);
  if (found.truncated) terminal.say(`truncated: only the first ${found.rows.length} rows are shown (--limit)`);
}
