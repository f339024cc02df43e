import { graphOf, type HeldGraph } from '../../../test/browser/graph-of';
import { MARKET } from '../../../test/recipes/market-press';
import { answerText, expectedAnswer, RECIPE_CASES } from '../../../test/recipes/recipe-cases';
import { assertReadOnly } from '../gate';
import { answerTo, readable } from './answer';
import { readRecipes, recipeNamed } from './read-recipes';
import { parseRecipe, type Recipe } from './recipe';

const options = { limit: 50, now: new Date('2024-07-31T00:00:00Z') };

let held: HeldGraph;
let recipes: readonly Recipe[];

beforeAll(async () => {
  recipes = await readRecipes();
  held = await graphOf(MARKET);
}, 60_000);

afterAll(() => held.close());

function ask(name: string, given: Readonly<Record<string, unknown>>) {
  return answerTo(held.graph, recipeNamed(recipes, name), given, options);
}

test('every recipe is asked of the market', () => {
  expect(recipes.map(({ name }) => name)).toEqual(RECIPE_CASES.map(([name]) => name));
});

test.each(RECIPE_CASES)('%s answers as expected, in the columns it declares', async (name, given) => {
  const answer = await answerText(held.graph, name, given);
  expect(answer).toBe(expectedAnswer(name, answer));
  const [columns, ...rows] = answer.trimEnd().split('\n');
  expect(JSON.parse(columns ?? '')).toEqual(recipeNamed(recipes, name).columns.map((column) => column.name));
  expect(rows).not.toEqual([]);
});

test('every recipe passes the read-only gate', () => {
  for (const { cypher } of recipes) expect(() => assertReadOnly(cypher)).not.toThrow();
});

test('a column of ids is left out of what is read', async () => {
  const recipe = recipeNamed(recipes, 'open-sourced');
  expect(readable(recipe, await ask('open-sourced', {})).columns).toEqual([
    'work',
    'by',
    'licence',
    'status',
    'firstSeen',
  ]);
});

test('more rows than asked for are said to be there', async () => {
  const recipe = recipeNamed(recipes, 'biggest-deals');
  const answer = await answerTo(held.graph, recipe, {}, { ...options, limit: 2 });
  expect(answer).toMatchObject({ truncated: true, parameters: { limit: 3 } });
  expect(answer.rows).toHaveLength(2);
});

test('months are counted back from today', async () => {
  const { parameters } = await ask('planned-not-done', { months: '5' });
  expect(parameters.months).toBe('2024-02-29');
});

test('statuses may be given as one text', async () => {
  const { parameters } = await ask('co-investors', { statuses: 'actual, rumoured' });
  expect(parameters.statuses).toEqual(['actual', 'rumoured']);
});

test.each([
  ['a parameter that is missing', 'lawsuits', {}, 'recipe-argument', /entity is missing/],
  ['a parameter that it does not take', 'lawsuits', { entity: 'Corvane', __proto_: 1 }, 'recipe-argument', /entity/],
  ['a number that is none', 'co-investors', { least: 'many' }, 'recipe-argument', /least/],
  ['a date that is none', 'changed-since', { since: 'May' }, 'recipe-argument', /2024-05-01/],
  ['a status that is none', 'co-investors', { statuses: 'done' }, 'recipe-argument', /statuses/],
  ['a name that nothing has', 'lawsuits', { entity: 'Zzyzx Corporation' }, 'entity-unknown', /search/],
  ['a name that fits several', 'lawsuits', { entity: 'Co' }, 'entity-ambiguous', /Corvane \(firm\/corvane\)/],
  ['a name with a slip', 'lawsuits', { entity: 'Corvanne' }, 'entity-ambiguous', /Corvane \(firm\/corvane\)/],
  ['a person as a firm', 'money-raised', { firm: 'Rolf Mensing' }, 'entity-unknown', /No firm/],
])('%s is refused with what to give', async (_title, name, given, code, message) => {
  await expect(ask(name, given)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
});

test.each([
  ['no head', 'RETURN 1 LIMIT $limit'],
  [
    'a parameter that is not used',
    '// title: a\n// explanation: b\n// parameters: { x: { type: text, what: c } }\n// columns: {}\n// example: {}\nRETURN 1 LIMIT $limit',
  ],
  [
    'a query without a limit',
    '// title: a\n// explanation: b\n// parameters: {}\n// columns: {}\n// example: {}\nRETURN 1',
  ],
])('a recipe with %s is malformed', (_title, text) => {
  expect(() => parseRecipe('broken', text)).toThrow(expect.objectContaining({ code: 'recipe-malformed' }));
});
