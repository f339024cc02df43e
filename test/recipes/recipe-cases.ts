import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Graph } from '../../graph/graph';
import { answerTo } from '../../graph/query/recipes/answer';
import type { Arguments } from '../../graph/query/recipes/arguments';
import { readRecipes, recipeNamed } from '../../graph/query/recipes/read-recipes';

/** What each recipe is asked of the market. */
export const RECIPE_CASES: readonly (readonly [recipe: string, given: Arguments])[] = [
  ['backed-by-rivals', { firm: 'Corvane' }],
  ['backers-of-suppliers', { firm: 'Corvane' }],
  ['biggest-deals', {}],
  ['changed-since', { since: '2024-03-01' }],
  ['circular-investment', {}],
  ['co-investors', {}],
  ['competitors-through-products', { firm: 'Delmar' }],
  ['denied', {}],
  ['investors-who-sell', {}],
  ['lawsuits', { entity: 'Corvane' }],
  ['money-raised', { firm: 'Delmar' }],
  ['most-disputed', {}],
  ['only-one-outlet', { outlet: 'harbour courier' }],
  ['only-rumoured', {}],
  ['open-sourced', { licence: 'mit' }],
  ['path-between', { a: 'Ada Quist', b: 'Rolf Mensing' }],
  ['people-in-several-firms', {}],
  ['planned-not-done', { months: 6 }],
  ['said-by-outlet', { entity: 'Corvane', outlet: 'The Meridian' }],
  ['shared-investors', { a: 'Delmar', b: 'firm/eskel' }],
  ['strongest-support', {}],
  ['suppliers-of-suppliers', { firm: 'Corvane' }],
  ['valuation-over-time', { firm: 'Delmar' }],
  ['who-left-for-whom', {}],
];

/** The answer of a graph of the market to a recipe: its columns, then a row a line. */
export async function answerText(graph: Graph, name: string, given: Arguments): Promise<string> {
  const recipe = recipeNamed(await readRecipes(), name);
  const { columns, rows } = await answerTo(graph, recipe, given, { limit: 50, now: new Date('2024-07-01T00:00:00Z') });
  return [columns, ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');
}

const GOLDEN = path.join(__dirname, 'golden');

/** The answer that both stores must give; with UPDATE_GOLDEN=1 the embedded store's becomes it. */
export function expectedAnswer(name: string, answer?: string): string {
  const file = path.join(GOLDEN, `${name}.jsonl`);
  if (process.env.UPDATE_GOLDEN && answer !== undefined) {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(file, answer);
  }
  return readFileSync(file, 'utf8');
}
