import type { Hono } from 'hono';
import { judgementSchema } from '../../../graph/ontology/judgements';
import type { HistoryBody, JudgeBody, NamesBody, ReviewBody } from '../../contract';
import { readBody, readQuery } from '../body';
import { judge } from '../judging';
import { namesOf } from '../names-of';
import type { Parts } from '../parts';
import { historyQuery, reviewQuery } from '../schemas';

/**
 * `POST /api/judge`: what a person decides, written down and projected; one that others in force rule out is refused
 * with their chain.
 * `GET /api/review?limit=10&kind=Firm`: names that may be one, with what speaks for it and against it.
 * `GET /api/history?entity=firm/openai&article=…&claim=…&limit=100`: what was judged, the newest first.
 * `GET /api/names/:id`: what an entity is called, and why each name is taken for its own.
 */
export function judgements(app: Hono, { graph, slots }: Parts): void {
  app.post('/api/judge', async (context) => {
    const judgement = await readBody(context, judgementSchema);
    const body: JudgeBody = await slots.run(() => judge(graph, judgement));
    return context.json(body);
  });
  app.get('/api/review', async (context) => {
    const scope = readQuery(context, reviewQuery);
    const body: ReviewBody = await slots.run(() => graph.review(scope));
    return context.json(body);
  });
  app.get('/api/history', async (context) => {
    const filter = readQuery(context, historyQuery);
    const body: HistoryBody = await slots.run(() => graph.history(filter));
    return context.json(body);
  });
  app.get('/api/names/:id', async (context) => {
    const body: NamesBody = { names: await namesOf(graph, context.req.param('id')) };
    return context.json(body);
  });
}
