import { readFile } from 'node:fs/promises';
import type { Server } from '../../viewer/server/server';
import { part } from '../require-part';
import { findChromium } from './chromium';
import { PRESS } from './readings';
import { askConsole, createStage, openDrawn, type Stage, writeQuery } from './stage';

jest.setTimeout(60_000);

part('a Chromium (set CHROMIUM)', findChromium() !== undefined)('Table and console', () => {
  let stage: Stage;
  let server: Server;

  beforeAll(async () => {
    stage = await createStage();
    server = await stage.serve(PRESS);
  }, 120_000);

  afterAll(() => stage.close());

  const open = (hash = '', options: Parameters<Stage['page']>[2] = {}) => openDrawn(stage, server, hash, options);

  it('sorts the table and opens a row', async () => {
    const page = await stage.page(server, '#mode=table');
    await page.getByRole('button', { name: /^Relationships/ }).click();
    await page.getByRole('columnheader', { name: 'Amount' }).getByRole('button').click();
    const first = page.locator('tbody tr').first();
    expect(await first.textContent()).toContain('$40 billion');
    await first.getByRole('button').click();
    await page.getByRole('heading', { name: 'Nvidia was said to acquire Arm for $40 billion' }).waitFor();
    await page.context().close();
  });

  it('answers a query as a table, and as a picture', async () => {
    const page = await open();
    await askConsole(page, 'MATCH (a:Person)-[r:LEADS]->(b:Firm) RETURN a, r, b ORDER BY a.id');
    const answer = page.getByRole('region', { name: 'Answer' }).first();
    await page.getByText('4 rows').waitFor();
    expect(await answer.locator('tbody tr').first().textContent()).toBe('Elon MuskLeadershipOpenAI');
    await page.getByRole('button', { name: 'Show as picture' }).click();
    await page.waitForFunction(() => window.__firmament?.sigma().getGraph().size === 4);
    await page.getByRole('button', { name: 'Back to the first view' }).click();
    await page.waitForFunction(() => (window.__firmament?.sigma().getGraph().size ?? 0) > 20);
    await page.context().close();
  });

  it('answers a question of the list from what is selected, and opens what the answer names', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Which are the biggest deals?' }).click();
    const answer = page.getByRole('region', { name: 'Answer' }).first();
    expect(await answer.locator('tbody tr').first().textContent()).toContain('Nvidia');
    await answer.getByRole('button', { name: 'Nvidia' }).first().click();
    await page.getByRole('heading', { name: 'Nvidia' }).waitFor();
    await page.getByRole('button', { name: "Who backs a firm's suppliers?" }).click();
    await page.getByText('The graph holds no answer to this.').waitFor();
    await page.getByRole('button', { name: 'How are two names connected?' }).click();
    await page.getByLabel('where to arrive').fill('Anthropic');
    await page.locator('.question-form').getByRole('button').click();
    await answer.locator('tbody tr').first().waitFor();
    await page.getByRole('button', { name: 'Show as picture' }).click();
    await page.getByText('Shown: the answer to a query').waitFor();
    await page.context().close();
  });

  it('passes parameters, says when rows were left out and why a query was refused', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Query' }).click();
    await page.getByLabel('Parameters (JSON)').fill('{ "firm": "xAI" }');
    await writeQuery(page, 'MATCH (f:Firm) WHERE f.name = $firm RETURN f.id AS id');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('cell', { name: 'firm/xai' }).waitFor();
    await page.getByLabel('Parameters (JSON)').fill('{ firm: }');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('alert').filter({ hasText: 'not a JSON object' }).waitFor();
    await page.getByLabel('Parameters (JSON)').fill('');
    await writeQuery(page, 'UNWIND range(1, 200) AS n RETURN n');
    await page.getByLabel('Rows').selectOption('100');
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText('100 rows: the limit was reached, there are more').waitFor();
    await page.context().close();
  });

  it('downloads what is seen, as GEXF', async () => {
    const page = await open('#off=Person');
    await page.getByRole('button', { name: 'Export' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /GEXF/ }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^firmament-\d{4}-\d\d-\d\d\.gexf$/);
    const content = await readFile(await file.path(), 'utf8');
    expect(content).toContain('firm/openai');
    expect(content).toContain('since 2019');
    expect(content).not.toContain('person/elon_musk');
    await page.context().close();
  });

  it('is walked through with arrow keys, from the most important to its neighbours', async () => {
    const page = await open();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'OpenAI' }).waitFor();
    const steps = new Set<string>();
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      steps.add(await page.evaluate(() => window.location.hash));
    }
    expect(steps.size).toBeGreaterThan(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.context().close();
  });

  it('can be used with the keyboard alone, from search to sentence and back', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the details');
    await page.keyboard.press('Tab');
    await page.keyboard.type('open');
    await page.getByRole('option', { name: /OpenAI/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'OpenAI' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('details');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let steps = 0; steps < 12 && !(await focused()).startsWith('Microsoft'); steps += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('q').filter({ hasText: 'since 2019' }).waitFor();
    for (let steps = 0; steps < 4 && (await focused()) !== 'All evidence'; steps += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Microsoft invested/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /Microsoft invested/ }).waitFor({ state: 'detached' });
    await page.context().close();
  });
  it('complained of nothing in all this', () => {
    expect(stage.complaints).toEqual([]);
  });
});
