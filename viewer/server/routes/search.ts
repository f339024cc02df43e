import type { Hono } from 'hono';
import type { SearchBody } from '../../contract';
import { readQuery } from '../body';
import type { Parts } from '../parts';
import { searchQuery } from '../schemas';

/** `GET /api/search?text=open&kind=Firm&limit=8`: entities by name or alias. */
export function search(app: Hono, { graph }: Parts): void {
  app.get('/api/search', async (context) => {
    const { text, kind, limit } = readQuery(context, searchQuery);
    const hits = text.trim() === '' ? [] : await graph.search(text, kind ? { kinds: kind, limit } : { limit });
    const body: SearchBody = { hits };
    return context.json(body);
  });
}
