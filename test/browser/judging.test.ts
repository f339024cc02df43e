import type { Page } from 'playwright-core';
import type { Server } from '../../viewer/server/server';
import { part } from '../require-part';
import { article } from './article';
import { violations } from './axe';
import { findChromium } from './chromium';
import { becomes, createStage, openDrawn, type Stage } from './stage';

const PRESS = [
  article(
    { outlet: 'The Meridian', date: '2024-03-14', title: 'Money for chips' },
    [
      { text: '⟦s:Cerulean Labs⟧ ⟦t:invested⟧ in ⟦o:Harbour Chips⟧.', said: { type: 'INVESTED_IN' } },
      { text: '⟦s:Northwind⟧ ⟦t:supplies⟧ ⟦o:Harbour Chips⟧.', said: { type: 'SUPPLIES' } },
    ],
    new Map(),
  ),
  article(
    { outlet: 'Harbour Courier', date: '2024-03-20', title: 'More money for chips' },
    [{ text: '⟦s:Cerulean Lab⟧ ⟦t:sued⟧ ⟦o:Northwind⟧.', said: { type: 'SUED' } }],
    new Map(),
  ),
];
const INVESTMENT = 'INVESTED_IN:firm/cerulean_labs>firm/harbour_chips';
const ON_INVESTMENT = `#r=${encodeURIComponent(INVESTMENT)}`;

jest.setTimeout(60_000);

part('a Chromium (set CHROMIUM)', findChromium() !== undefined)('Judging', () => {
  let stage: Stage;
  let server: Server;

  beforeAll(async () => {
    stage = await createStage();
    server = await stage.serve(PRESS);
  }, 120_000);

  afterAll(() => stage.close());

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  async function sayWho(page: Page): Promise<void> {
    await page.getByLabel('Your name').fill('Ann');
    await button(page, 'Continue').click();
  }
  const undo = (page: Page) => page.locator('.outcome').getByRole('button', { name: 'Undo' }).click();
  const isUndone = (page: Page) => page.getByText('The judgement was taken back.').waitFor();

  it('asks once who judges, confirms a claim and says by whom', async () => {
    const page = await openDrawn(stage, server, ON_INVESTMENT);
    await page.getByText('Is this right?').click();
    await button(page, 'Confirm').click();
    await sayWho(page);
    await page.getByText(/^Confirmed by Ann/).waitFor();
    await page.getByText('confidence 1.00').waitFor();
    await undo(page);
    await isUndone(page);
    expect(await page.getByText(/^Confirmed by Ann/).count()).toBe(0);
    await page.context().close();
  });

  it('takes a refused claim out of the picture, and brings it back', async () => {
    const page = await openDrawn(stage, server, ON_INVESTMENT);
    await page.getByText('Is this right?').click();
    await button(page, 'Refuse').click();
    await sayWho(page);
    await becomes(page, ({ relationships }) => !relationships.includes(INVESTMENT));
    await undo(page);
    await becomes(page, ({ relationships }) => relationships.includes(INVESTMENT));
    await page.getByRole('heading', { name: 'Cerulean Labs invested in Harbour Chips' }).waitFor();
    await page.context().close();
  });

  it('follows a claim that is corrected to another relation', async () => {
    const page = await openDrawn(stage, server, ON_INVESTMENT);
    await page.getByText('Is this right?').click();
    await page.getByRole('combobox', { name: 'Relation', exact: true }).selectOption({ label: 'Ownership' });
    await button(page, 'Correct').click();
    await sayWho(page);
    await page.getByRole('heading', { name: 'Cerulean Labs owns Harbour Chips' }).waitFor();
    await undo(page);
    await page.getByRole('heading', { name: 'Cerulean Labs invested in Harbour Chips' }).waitFor();
    await page.context().close();
  });

  it('joins two names by a key in the review, and parts them from the history', async () => {
    const page = await openDrawn(stage, server);
    await page.getByRole('button', { name: 'Review (1)' }).click();
    await page.getByRole('heading', { name: 'Cerulean Labs', exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('1');
    await sayWho(page);
    await page.getByText(/are one now\.$/).waitFor();
    await page.getByText('No two names are so alike').waitFor();
    await button(page, 'Graph').click();
    await becomes(page, ({ entities }) => entities.length === 3);
    await button(page, 'Review').click();
    await button(page, 'History').click();
    await page.getByText(/is the same as/).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Undo: .* is the same as/ }).click();
    await isUndone(page);
    await button(page, 'Graph').click();
    await becomes(page, ({ entities }) => entities.length === 4);
    await page.context().close();
  });

  it('complained of nothing in all this', () => {
    expect(stage.complaints).toEqual([]);
  });
});
