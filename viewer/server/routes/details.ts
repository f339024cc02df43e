import type { Hono } from 'hono';
import type { ArticleBody, EntityBody, RelationshipBody } from '../../contract';
import { readQuery } from '../body';
import type { Parts } from '../parts';
import { neighbours, relationsOf } from '../picture';
import { neighboursQuery } from '../schemas';

/**
 * `GET /api/entity/:id`: an entity, its relations and figures.
 * `GET /api/neighbours/:id?type=INVESTED_IN&limit=20`: its relations of one type, the highest ranks first.
 * `GET /api/relationship/:id`: a relationship with every claim and its sentence.
 * `GET /api/article/:id`: an article with its text, its mentions and its claims.
 *
 * Ids are percent-encoded into one path segment.
 */
export function details(app: Hono, { graph }: Parts): void {
  app.get('/api/entity/:id', async (context) => {
    const found = await graph.entity(context.req.param('id'));
    const { entity, figures, articles } = found;
    const body: EntityBody = { entity, relations: relationsOf(found), figures, articles };
    return context.json(body);
  });
  app.get('/api/neighbours/:id', async (context) => {
    const { type, limit } = readQuery(context, neighboursQuery);
    return context.json(neighbours(await graph.entity(context.req.param('id')), type, limit));
  });
  app.get('/api/relationship/:id', async (context) => {
    const body: RelationshipBody = await graph.relationship(context.req.param('id'));
    return context.json(body);
  });
  app.get('/api/article/:id', async (context) => {
    const body: ArticleBody = await graph.article(context.req.param('id'));
    return context.json(body);
  });
}
