import type { Server } from '../../viewer/server/server';
import { part } from '../require-part';
import { findChromium } from './chromium';
import { PRESS } from './readings';
import { createStage, openDrawn, type Stage } from './stage';

const INVESTMENT = '#r=INVESTED_IN%3Afirm%2Fmicrosoft%3Efirm%2Fopenai';
const QUOTE = 'Microsoft has invested about $13 billion in OpenAI since 2019.';

jest.setTimeout(60_000);

part('a Chromium (set CHROMIUM)', findChromium() !== undefined)('The evidence', () => {
  let stage: Stage;
  let server: Server;

  beforeAll(async () => {
    stage = await createStage();
    server = await stage.serve(PRESS);
  }, 120_000);

  afterAll(() => stage.close());

  const open = (hash = '', options: Parameters<Stage['page']>[2] = {}) => openDrawn(stage, server, hash, options);

  it('leads from search over an entity to the marked sentence', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: /Search/ }).fill('openai');
    await page.getByRole('option', { name: /OpenAI/ }).click();
    await page.getByRole('heading', { name: 'OpenAI' }).waitFor();
    const investors = page.getByRole('region').or(page.locator('.group')).filter({ hasText: 'Investors' });
    await investors.locator('summary').first().click();
    await investors.getByRole('button', { name: 'All evidence' }).first().click();
    await page.getByRole('heading', { name: 'Microsoft invested about $13 billion in OpenAI' }).waitFor();
    const sentence = page.locator('q').filter({ hasText: 'since 2019' });
    expect(await sentence.textContent()).toBe(QUOTE);
    expect(await sentence.locator('mark').allTextContents()).toEqual(['Microsoft', 'invested', 'OpenAI']);
    await page.context().close();
  });

  it('shows claims that contradict each other side by side', async () => {
    const page = await open(INVESTMENT);
    await page.getByText('Disputed', { exact: true }).waitFor();
    expect(await page.locator('.claim').count()).toBe(2);
    await page.getByText('according to two people with knowledge of the accounts').waitFor();
    await page.getByText('confidence 0.71').waitFor();
    await page.context().close();
  });

  it('opens the surroundings, and the article in a tab that knows nothing of this one', async () => {
    const page = await open(INVESTMENT);
    const claim = page.locator('.claim').filter({ hasText: 'since 2019' });
    await claim.getByRole('button', { name: 'Surroundings' }).click();
    await claim.getByText('Few bets in software').waitFor();
    const link = claim.getByRole('link', { name: 'The bank behind the chatbot' });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('href')).toBe('https://meridian.example/2024/bank-behind-the-chatbot');
    await page.context().close();
  });

  it('opens a figure at its sentence', async () => {
    const page = await open('#e=firm%2Fanthropic');
    await page.locator('summary').filter({ hasText: 'Raised $7.3 billion, Series D' }).click();
    await page.locator('q').filter({ hasText: 'raised $7.3 billion within a year' }).first().waitFor();
    await page.context().close();
  });
  it('leads from a claim to its sentence in the article, and from there to entities and evidence', async () => {
    const page = await open(INVESTMENT);
    const claim = page.locator('.claim').filter({ hasText: 'since 2019' });
    await claim.getByRole('button', { name: 'The bank behind the chatbot' }).click();
    const panel = page.getByRole('complementary', { name: 'Article' });
    await panel.getByRole('heading', { name: 'The bank behind the chatbot' }).waitFor();
    expect(page.url()).toMatch(/a=[0-9a-f]{24}&at=[0-9a-f]{24}/);
    const text = panel.locator('.article-text');
    expect((await text.locator('.chosen').allTextContents()).join('')).toBe(QUOTE);
    expect(await text.locator('.chosen:is(.subject, .trigger, .object)').allTextContents()).toEqual([
      'Microsoft',
      'invested',
      'OpenAI',
    ]);
    await panel.getByRole('button', { name: /^Leadership: Satya Nadella → Microsoft/ }).click();
    await text.locator('.chosen').filter({ hasText: 'calls it a partnership' }).waitFor();
    await text.locator('.claim-mark:focus').press('Enter');
    await page.getByRole('heading', { name: 'Satya Nadella leads Microsoft' }).waitFor();
    await page.goBack();
    await text.getByRole('button', { name: 'Sam Altman', exact: true }).click();
    await page.getByRole('heading', { name: 'Sam Altman' }).waitFor();
    await page.goBack();
    await panel.getByRole('heading', { name: 'The bank behind the chatbot' }).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('complained of nothing in all this', () => {
    expect(stage.complaints).toEqual([]);
  });
});
