import { rm } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { adderTo } from '../../cli/added';
import { measured } from '../../cli/measured';
import { seedsFolder } from '../../cli/package-root';
import type { Reading } from '../../graph/graph';
import { catalogueFilesIn } from '../../ingest/catalogue/catalogue-folder';
import { readCatalogue } from '../../ingest/catalogue/read-catalogue';
import type {} from '../../viewer/app/picture/test-hook';
import { createServer, type Server } from '../../viewer/server/server';
import { buildPage } from './build-page';
import { launch } from './chromium';
import { graphOf, type HeldGraph } from './graph-of';

/** A browser before servers of graphs. */
export interface Stage {
  /** Serves a graph of these readings. */
  serve(readings: readonly Reading[]): Promise<Server>;
  /** Opens a page; what it complains of is kept in `complaints`. */
  page(server: Server, hash?: string, options?: BrowserContextOptions): Promise<Page>;
  readonly browser: Browser;
  /** Errors of pages: exceptions, console errors, refusals by the content policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export async function createStage(): Promise<Stage> {
  const folder = await buildPage();
  const browser = await launch();
  const servers: Server[] = [];
  const graphs: HeldGraph[] = [];
  const complaints: string[] = [];

  async function serve(readings: readonly Reading[]): Promise<Server> {
    const held = await graphOf(readings);
    graphs.push(held);
    const onError = (error: unknown) => complaints.push(String(error));
    const names = await readCatalogue(catalogueFilesIn(seedsFolder('catalogue')));
    const about = { version: '0.0.0', measured: measured(), add: adderTo(held.graph, names) };
    const server = await createServer({ graph: held.graph, port: 0, page: folder, ...about, onError });
    servers.push(server);
    return server;
  }

  async function page(server: Server, hash = '', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, ...options });
    const opened = await context.newPage();
    opened.on('pageerror', (error) => complaints.push(error.message));
    opened.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    opened.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    await opened.goto(`${server.url}?test${hash}`);
    return opened;
  }

  async function close(): Promise<void> {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
    await Promise.all(graphs.map((graph) => graph.close()));
    await rm(folder, { recursive: true, force: true });
  }

  return { serve, page, browser, complaints, close };
}

/** Opens a page and waits until its picture is there. */
export async function openDrawn(
  stage: Stage,
  server: Server,
  ...rest: [string?, BrowserContextOptions?]
): Promise<Page> {
  const page = await stage.page(server, ...rest);
  await drawn(page);
  return page;
}

/** Opens the console and asks. */
export async function askConsole(page: Page, cypher: string): Promise<void> {
  await page.getByRole('button', { name: 'Query' }).click();
  await writeQuery(page, cypher);
  await page.keyboard.press('Control+Enter');
}

/** Replaces what stands in the editor of queries, as a hand would. */
export async function writeQuery(page: Page, cypher: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(cypher);
}

/** Waits until the picture is there. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.__firmament?.sigma().getGraph().order ?? 0) > 0);
}

/** Waits until camera and size of the picture have stayed the same for some frames. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const sigma = window.__firmament?.sigma();
    const now = JSON.stringify([sigma?.getCamera().getState(), sigma?.getDimensions()]);
    const same = Reflect.get(window, '__seen') === now ? Number(Reflect.get(window, '__same')) + 1 : 0;
    Object.assign(window, { __seen: now, __same: same });
    return same > 10;
  });
}

/** Where an entity is drawn, in pixels of the page. */
export function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((node) => {
    const sigma = window.__firmament?.sigma();
    const data = sigma?.getNodeDisplayData(node);
    if (!sigma || !data) throw new Error(`${node} is not drawn.`);
    const { x, y } = sigma.framedGraphToViewport(data);
    const { left, top } = sigma.getContainer().getBoundingClientRect();
    return { x: x + left, y: y + top };
  }, id);
}

export interface Shown {
  readonly entities: readonly string[];
  readonly relationships: readonly string[];
}

/** Waits until what is drawn meets a condition; what it was last is in the error. */
export async function becomes(page: Page, condition: (now: Shown) => boolean): Promise<void> {
  let now = await shown(page);
  for (let frames = 0; !condition(now) && frames < 300; frames += 1) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    now = await shown(page);
  }
  if (!condition(now)) throw new Error(`Drawn are ${now.entities.join(' ')} and ${now.relationships.join(' ')}.`);
}

/** Ids of what is drawn and not hidden. */
export function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const sigma = window.__firmament?.sigma();
    const graph = sigma?.getGraph();
    return {
      entities: graph?.filterNodes((id) => sigma?.getNodeDisplayData(id)?.hidden === false) ?? [],
      relationships: graph?.filterEdges((id) => sigma?.getEdgeDisplayData(id)?.hidden === false) ?? [],
    };
  });
}

/** Pixels of the layer that differ from nothing, read in the frame in which they are drawn. */
export function inkOf(page: Page, layer: 'nodes' | 'edges'): Promise<number> {
  return page.evaluate((name) => {
    const sigma = window.__firmament?.sigma();
    const canvas = sigma?.getCanvases()[name];
    const gl = canvas?.getContext('webgl2');
    if (!sigma || !canvas || !gl) return 0;
    sigma.refresh();
    const pixels = new Uint8Array(canvas.width * canvas.height * 4);
    gl.readPixels(0, 0, canvas.width, canvas.height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    return pixels.filter((value, index) => index % 4 === 3 && value > 0).length;
  }, layer);
}
