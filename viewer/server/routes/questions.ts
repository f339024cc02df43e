import type { Hono } from 'hono';
import { answerTo } from '../../../graph/query/recipes/answer';
import { recipeNamed } from '../../../graph/query/recipes/read-recipes';
import type { AskBody, QuestionsBody } from '../../contract';
import { readBody } from '../body';
import { QUERY_MILLISECONDS, QUERY_ROWS } from '../limits';
import type { Parts } from '../parts';
import { askRequest } from '../schemas';

/**
 * `GET /api/questions`: the questions that come with Firmament.
 * `POST /api/ask`: the answer to one, with the query that gives it.
 */
export function questions(app: Hono, { graph, recipes, slots, now }: Parts): void {
  const body: QuestionsBody = { questions: recipes.map(({ cypher: _, ...question }) => question) };
  app.get('/api/questions', (context) => context.json(body));
  app.post('/api/ask', async (context) => {
    const request = await readBody(context, askRequest);
    const recipe = recipeNamed(recipes, request.question);
    const limits = { limit: QUERY_ROWS.standard, timeout: QUERY_MILLISECONDS.most, signal: context.req.raw.signal };
    const answer: AskBody = await slots.run(() =>
      answerTo(graph, recipe, request.arguments, { ...limits, now: now() }),
    );
    return context.json(answer);
  });
}
