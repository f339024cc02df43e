import type { Hono } from 'hono';
import type { AddBody } from '../../contract';
import { readBody } from '../body';
import { ADD_BODY_BYTES } from '../limits';
import type { Parts } from '../parts';
import { Refusal } from '../refusal';
import { addRequest } from '../schemas';

/** `POST /api/articles` `{name, text}`: reads a file's text into the graph, and tells what became of each article in it. */
export function add(app: Hono, { add: read, slots }: Parts): void {
  app.post('/api/articles', async (context) => {
    const request = await readBody(context, addRequest, ADD_BODY_BYTES);
    if (!read) throw new Refusal(404, 'not-adding', 'This server reads no articles. Use firmament ingest.');
    const body: AddBody = { articles: await slots.run(() => read(request)) };
    return context.json(body);
  });
}
