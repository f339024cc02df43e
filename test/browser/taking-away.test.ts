import type { Page } from 'playwright-core';
import type { Server } from '../../viewer/server/server';
import { part } from '../require-part';
import { findChromium } from './chromium';
import { PRESS } from './readings';
import { askConsole, createStage, openDrawn, type Stage, writeQuery } from './stage';

jest.setTimeout(60_000);

part('a Chromium (set CHROMIUM)', findChromium() !== undefined)('Asking and taking away', () => {
  let stage: Stage;
  let server: Server;

  beforeAll(async () => {
    stage = await createStage();
    server = await stage.serve(PRESS);
  }, 120_000);

  afterAll(() => stage.close());

  const open = (hash = '') => openDrawn(stage, server, hash);
  const editor = (page: Page) => page.locator('.cm-content');

  it('completes what is typed and shows the answer as JSON', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Query' }).click();
    await editor(page).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('MATCH (f:Fir');
    await page.locator('.cm-tooltip-autocomplete').getByText('Firm', { exact: true }).click();
    await page.keyboard.type(") WHERE f.name = 'xAI' RETURN f.id AS id");
    await page.keyboard.press('Control+Enter');
    await page.getByRole('cell', { name: 'firm/xai' }).waitFor();
    await page.getByRole('button', { name: 'JSON' }).click();
    expect(JSON.parse(String(await page.locator('pre.json').textContent()))).toEqual([{ id: 'firm/xai' }]);
    await page.context().close();
  });

  it('remembers what was asked and keeps queries by name, for the next page too', async () => {
    const page = await open();
    await askConsole(page, 'RETURN 1 AS one');
    await page.getByRole('cell', { name: '1' }).waitFor();
    await page.getByRole('button', { name: 'Saved and asked' }).click();
    await page.getByLabel('Save this query as').fill('One');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.reload();
    await askConsole(page, 'RETURN 2 AS two');
    await page.getByRole('button', { name: 'Saved and asked' }).click();
    expect(await page.locator('.shelf ol li').allInnerTexts()).toEqual(['RETURN 2 AS two', 'RETURN 1 AS one']);
    await page.getByRole('button', { name: 'One', exact: true }).click();
    await editor(page)
      .filter({ hasText: /^RETURN 1 AS one$/ })
      .waitFor();
    await page.context().close();
  });

  it('underlines where a query was refused', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Query' }).click();
    await writeQuery(page, 'MATCH (n) SET n.x = 1');
    await page.keyboard.press('Control+Enter');
    expect(await page.locator('.failed').textContent()).toBe('SET');
    await page.context().close();
  });

  it('complained of nothing but the refusal in all this', () => {
    expect(stage.complaints.filter((text) => !text.includes('status of 400'))).toEqual([]);
  });
});
