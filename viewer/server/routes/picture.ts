import type { Hono } from 'hono';
import { readBody, readQuery } from '../body';
import type { Parts } from '../parts';
import { picture } from '../picture';
import { firstQuery, pictureRequest } from '../schemas';

/**
 * `GET /api/first?top=300`: the entities of highest rank and what relates them.
 * `POST /api/picture`: the same, grown by steps or started from a query.
 */
export function pictures(app: Hono, { graph, slots }: Parts): void {
  app.get('/api/first', async (context) => {
    const { top } = readQuery(context, firstQuery);
    return context.json(await slots.run(() => picture(graph, { base: { top }, steps: [] })));
  });
  app.post('/api/picture', async (context) => {
    const request = await readBody(context, pictureRequest);
    return context.json(await slots.run(() => picture(graph, request)));
  });
}
