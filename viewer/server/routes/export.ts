import type { Hono } from 'hono';
import { readBody } from '../body';
import { exportFile } from '../export-file';
import { EXPORT_BODY_BYTES } from '../limits';
import type { Parts } from '../parts';
import { Refusal } from '../refusal';
import { exportRequest } from '../schemas';

/** `POST /api/export`: a part of the graph with its evidence, as a file of one of the formats. */
export function exportRoute(app: Hono, { graph, formats, slots, version, now }: Parts): void {
  app.post('/api/export', async (context) => {
    const request = await readBody(context, exportRequest, EXPORT_BODY_BYTES);
    const format = formats.find(({ id }) => id === request.format);
    if (!format) throw new Refusal(404, 'format-unknown', 'There is no such format. GET /api/about lists them.');
    const subgraph = await slots.run(() => graph.subgraph(request.scope, { claims: true }));
    const file = exportFile(format, subgraph, {
      generator: `Firmament ${version}`,
      date: now().toISOString(),
      scope: request.scope,
      evidence: request.evidence ?? false,
    });
    return new Response(file.body, {
      headers: { 'content-type': file.mediaType, 'content-disposition': `attachment; filename="${file.name}"` },
    });
  });
}
