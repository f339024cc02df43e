import type { Hono } from 'hono';
import type { QueryBody } from '../../contract';
import { readBody } from '../body';
import type { Parts } from '../parts';
import { queryRequest } from '../schemas';

/** `POST /api/query`: a reading Cypher query under limits of time and rows; `truncated` says that rows were left out. */
export function query(app: Hono, { graph, slots }: Parts): void {
  app.post('/api/query', async (context) => {
    const request = await readBody(context, queryRequest);
    const { signal } = context.req.raw;
    const body: QueryBody = await slots.run(() => graph.read({ ...request, signal }));
    return context.json(body);
  });
}
