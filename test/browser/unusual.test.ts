import type { Server } from '../../viewer/server/server';
import { part } from '../require-part';
import { violations } from './axe';
import { findChromium } from './chromium';
import { HOSTILE, HOSTILE_PRESS, PRESS } from './readings';
import { askConsole, becomes, createStage, drawn, type Stage } from './stage';

const OPENAI = '#e=firm%2Fopenai';

jest.setTimeout(60_000);

part('a Chromium (set CHROMIUM)', findChromium() !== undefined)('The viewer of an unusual graph', () => {
  let stage: Stage;
  let server: Server;

  beforeAll(async () => {
    stage = await createStage();
    server = await stage.serve(PRESS);
  }, 120_000);

  afterAll(() => stage.close());

  it('says what to do with an empty one', async () => {
    const page = await stage.page(await stage.serve([]));
    await page.getByRole('heading', { name: 'The graph is empty' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('reads pasted articles into an empty one and shows what they say', async () => {
    const page = await stage.page(await stage.serve([]));
    const text = 'Brightwater Robotics said on Monday that it had been acquired by Ferrow Insight for $45 million.';
    await page.getByLabel('Text', { exact: true }).fill(text);
    await page.getByLabel('Published').fill('2025-11-03');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('button', { name: 'Show what was found' }).click();
    await becomes(page, ({ relationships }) =>
      relationships.includes('ACQUIRED:firm/ferrow_insight>firm/brightwater_robotics'),
    );
    await page.getByRole('button', { name: 'Add articles' }).click();
    await page.getByLabel('Files').setInputFiles([
      { name: 'none.txt', mimeType: 'text/plain', buffer: Buffer.from('   ') },
      { name: 'again.txt', mimeType: 'text/plain', buffer: Buffer.from(text) },
    ]);
    await page.getByText('there is no text in it').waitFor();
    await page.getByText('again.txt').waitFor();
    await page.context().close();
  });

  it('shows the table where nothing can be drawn', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      Reflect.set(HTMLCanvasElement.prototype, 'getContext', function (this: HTMLCanvasElement, kind: string) {
        return kind === '2d' ? original.call(this, kind) : null;
      });
    });
    await page.goto(server.url);
    await page.getByText('it has no WebGL 2').waitFor();
    await page.getByRole('button', { name: 'OpenAI' }).waitFor();
    await context.close();
  });

  it('shows hostile names and sentences as text and runs none of them', async () => {
    const hostile = await stage.serve([...PRESS, ...HOSTILE_PRESS]);
    const page = await stage.page(hostile, OPENAI);
    await drawn(page);
    await page.locator('.group').filter({ hasText: 'Investors' }).getByRole('button', { name: /more$/ }).click();
    const rows = page.locator('.group').filter({ hasText: 'Investors' }).locator('details.row');
    const names = await rows.locator('.name').allTextContents();
    expect(HOSTILE.filter((name) => !names.some((shownName) => shownName.includes(name)))).toEqual([]);
    await rows.evaluateAll((all) => {
      for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true;
    });
    await page.waitForFunction((count) => document.querySelectorAll('q').length >= count, HOSTILE.length);
    await page.getByRole('button', { name: 'All evidence' }).nth(3).click();
    await page.locator('.claim').first().waitFor();
    expect(await page.locator('.claim a').count()).toBe(0);
    await page.getByRole('button', { name: 'Table' }).click();
    await page.locator('tbody').waitFor();
    await page.getByRole('combobox', { name: /Search/ }).fill('script');
    await page.getByRole('option').first().waitFor();
    await askConsole(page, 'MATCH (f:Firm) RETURN f, f.name AS name ORDER BY f.id');
    await page.getByRole('region', { name: 'Answer' }).first().waitFor();
    expect(await page.evaluate(() => Reflect.get(window, '__pwned'))).toBeUndefined();
    expect(
      await page.evaluate(
        () => document.querySelectorAll('#page :is(script, img, iframe, video, object, math, base)').length,
      ),
    ).toBe(0);
    await page.context().close();
  }, 60_000);

  it('keeps the token for its session and off its address', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.url}?test#token=a-token-of-24-characters`);
    await drawn(page);
    expect(await page.evaluate(() => [location.hash, sessionStorage.getItem('firmament-token')])).toEqual([
      '',
      'a-token-of-24-characters',
    ]);
    await context.close();
  });
  it('complained of nothing in all this', () => {
    expect(stage.complaints).toEqual([]);
  });
});
