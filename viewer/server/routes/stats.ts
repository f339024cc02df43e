import type { Hono } from 'hono';
import type { StatsBody } from '../../contract';
import type { Parts } from '../parts';

/** `GET /api/stats`: counts by kind, type and status, and the hash of the whole graph. */
export function stats(app: Hono, { graph }: Parts): void {
  app.get('/api/stats', async (context) => {
    const body: StatsBody = await graph.stats();
    return context.json(body);
  });
}
