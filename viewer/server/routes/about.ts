import type { Hono } from 'hono';
import type { AboutBody } from '../../contract';
import { FIRST_VIEW, QUERY_MILLISECONDS, QUERY_ROWS } from '../limits';
import type { Parts } from '../parts';

/** `GET /api/about`: version, limits, export formats and measured accuracy. */
export function about(app: Hono, { formats, version, measured, add }: Parts): void {
  const body: AboutBody = {
    version,
    measured,
    adds: add !== undefined,
    first: FIRST_VIEW,
    query: { rows: QUERY_ROWS, milliseconds: QUERY_MILLISECONDS },
    formats: formats.map(({ id, label, extension, description }) => ({ id, label, extension, description })),
  };
  app.get('/api/about', (context) => context.json(body));
}
