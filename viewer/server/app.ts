import { Hono } from 'hono';
import type { PageFiles } from './page';
import type { Parts } from './parts';
import { answerTo, Refusal } from './refusal';
import { about } from './routes/about';
import { add } from './routes/add';
import { details } from './routes/details';
import { exportRoute } from './routes/export';
import { judgements } from './routes/judgements';
import { pictures } from './routes/picture';
import { query } from './routes/query';
import { questions } from './routes/questions';
import { search } from './routes/search';
import { stats } from './routes/stats';
import { carriesToken } from './token';

const ROUTES = [about, add, stats, pictures, search, details, judgements, query, questions, exportRoute];

export interface AppOptions {
  readonly parts: Parts;
  readonly files: PageFiles;
  readonly token?: string;
  /** Told of every failure that a client is not told in full. */
  readonly onError?: (error: unknown) => void;
}

/** The routes, behind the token where there is one. Who may knock at all is decided before (`guard`). */
export function createApp({ parts, files, token, onError }: AppOptions): Hono {
  const app = new Hono();
  app.onError((error, context) => {
    const { status, body } = answerTo(error);
    if (status >= 500) onError?.(error);
    if (status === 429) context.header('retry-after', '1');
    return context.json(body, status);
  });
  app.notFound(() => {
    throw new Refusal(404, 'not-found', 'There is nothing here.');
  });
  app.use('/api/*', async (context, next) => {
    if (token !== undefined && !carriesToken(context.req.header('authorization'), token)) {
      throw new Refusal(401, 'token', 'This needs the token: open the address that the server showed when it started.');
    }
    context.header('cache-control', 'no-store');
    await next();
  });
  for (const route of ROUTES) route(app, parts);
  app.get('*', async (context) => {
    const file = files.get(new URL(context.req.url).pathname);
    if (!file) throw new Refusal(404, 'not-found', 'There is nothing here.');
    const cache = file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache';
    return context.body(await file.read(), 200, { 'content-type': file.mediaType, 'cache-control': cache });
  });
  return app;
}
