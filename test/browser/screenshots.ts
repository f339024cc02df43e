import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { catalogueFiles } from '../../cli/catalogue-files';
import type { Graph } from '../../graph/graph';
import { openGraph } from '../../graph/open-graph';
import { readCatalogue } from '../../ingest/catalogue/read-catalogue';
import { createServer, type Server } from '../../viewer/server/server';
import { buildPage } from './build-page';
import { launch } from './chromium';
import { graphOf } from './graph-of';
import { crowd, PRESS } from './readings';
import { drawn } from './stage';

interface Shot {
  readonly name: string;
  readonly dark?: boolean;
  readonly phone?: boolean;
  prepare(page: Page): Promise<unknown>;
}

/** Selects the acquisition that most sources state, by its row in the table. */
async function openEvidence(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('button', { name: /^Relationships/ }).click();
  await page.locator('tbody tr', { hasText: 'Acquisition' }).first().getByRole('button').click();
  await page.locator('q').first().waitFor();
  await page.getByRole('button', { name: 'Graph' }).click();
}

async function openFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Table' }).click();
  await page.locator('tbody tr').first().getByRole('button').click();
  await page.locator('.details h2').waitFor();
  await page.getByRole('button', { name: 'Graph' }).click();
}

async function openConsole(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Query' }).click();
  await page.getByLabel('Examples').selectOption('2');
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByText(/^\d+ rows?/).waitFor();
}

const nothing = async () => undefined;

/** The pictures that README and documentation show. */
const SHOTS: readonly Shot[] = [
  { name: 'first-view', prepare: nothing },
  { name: 'first-view-dark', dark: true, prepare: nothing },
  { name: 'entity', prepare: openFirst },
  { name: 'evidence', prepare: openEvidence },
  { name: 'evidence-dark', dark: true, prepare: openEvidence },
  { name: 'table', prepare: (page) => page.getByRole('button', { name: 'Table' }).click() },
  { name: 'console', prepare: openConsole },
  { name: 'phone', phone: true, prepare: nothing },
  { name: 'phone-evidence', phone: true, prepare: openEvidence },
  { name: 'phone-dark', phone: true, dark: true, prepare: openFirst },
];

async function shoot(browser: Browser, server: Server, shot: Shot, folder: string): Promise<void> {
  const viewport = shot.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 };
  const colorScheme = shot.dark ? 'dark' : 'light';
  const context = await browser.newContext({
    viewport,
    colorScheme,
    reducedMotion: 'reduce',
    hasTouch: shot.phone ?? false,
  });
  const page = await context.newPage();
  await page.goto(`${server.url}?test`);
  await drawn(page);
  await shot.prepare(page);
  await drawn(page);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: path.join(folder, `${shot.name}.png`) });
  await context.close();
}

/** A data directory's graph, or the one the tests use. */
async function graphFrom(directory: string | undefined): Promise<Pick<Graph, 'close'> & { readonly graph: Graph }> {
  if (directory === undefined) return graphOf([...PRESS, ...crowd(60, 12)]);
  const { entries } = await readCatalogue(catalogueFiles({}, { cwd: process.cwd(), env: {} }));
  const graph = await openGraph({ directory, catalogue: entries, now: () => new Date() });
  return { graph, close: () => graph.close() };
}

/** `npx ts-node test/browser/screenshots.ts OUTDIR [DATA]` takes the pictures of the documentation. */
async function main([folder = 'screenshots', data]: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { graph, close } = await graphFrom(data);
  const server = await createServer({ graph, port: 0, page: await buildPage(), version: '0.0.0' });
  const browser = await launch();
  try {
    for (const shot of SHOTS) await shoot(browser, server, shot, folder);
  } finally {
    await browser.close();
    await server.close();
    await close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
