import type { Page } from 'playwright-core';
import type { Server } from '../../viewer/server/server';
import { part } from '../require-part';
import { darkViolations, violations } from './axe';
import { findChromium } from './chromium';
import { PRESS } from './readings';
import { askConsole, createStage, openDrawn, placeOf, type Stage } from './stage';

const INVESTMENT = '#r=INVESTED_IN%3Afirm%2Fmicrosoft%3Efirm%2Fopenai';
const COMPUTING = '#r=SUPPLIES%3Afirm%2Fmicrosoft%3Efirm%2Fopenai';
const OPENAI = '#e=firm%2Fopenai';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** What does not concern the picture is looked at beside the table, which is there sooner. */
const TABLE = '#mode=table';

jest.setTimeout(60_000);

part('a Chromium (set CHROMIUM)', findChromium() !== undefined)('Access for everyone', () => {
  let stage: Stage;
  let server: Server;

  beforeAll(async () => {
    stage = await createStage();
    server = await stage.serve(PRESS);
  }, 120_000);

  afterAll(() => stage.close());

  const open = (hash = '', options: Parameters<Stage['page']>[2] = {}) => openDrawn(stage, server, hash, options);

  describe('on a phone', () => {
    it('fits the width and shows panels as sheets', async () => {
      const page = await open(INVESTMENT, PHONE);
      await page.locator('q').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      const sheet = await page.locator('#details').boundingBox();
      expect([sheet?.x, sheet?.width]).toEqual([0, 390]);
      expect(sheet?.y).toBeGreaterThan(300);
      await page.context().close();
    });

    it('answers to touch', async () => {
      const page = await open('', PHONE);
      const { x, y } = await placeOf(page, 'firm/amd');
      await page.touchscreen.tap(x, y);
      await page.getByRole('heading', { name: 'AMD' }).waitFor();
      await page.getByRole('button', { name: 'Filters' }).tap();
      await page.getByRole('checkbox', { name: /^rumoured/ }).tap();
      await page.waitForFunction(() => window.location.hash.includes('off=rumoured'));
      await page.context().close();
    });
  });

  describe('in both themes', () => {
    const states: readonly [string, string, (page: Page) => Promise<unknown>][] = [
      ['the first view', '', async () => undefined],
      ['an entity with a sentence open', OPENAI, (page) => page.locator('details.row summary').first().click()],
      [
        'evidence with surroundings',
        INVESTMENT,
        (page) => page.getByRole('button', { name: 'Surroundings' }).first().click(),
      ],
      [
        'an article',
        COMPUTING,
        async (page) => {
          await page.getByRole('button', { name: 'The bank behind the chatbot' }).click();
          await page.locator('.article-text .chosen').first().waitFor();
        },
      ],
      ['the table', TABLE, (page) => page.getByRole('button', { name: /^Relationships/ }).click()],
      [
        'suggestions',
        TABLE,
        async (page) => {
          await page.getByRole('combobox', { name: /Search/ }).fill('a');
          await page.getByRole('option').first().waitFor();
        },
      ],
      [
        'an answer',
        TABLE,
        async (page) => {
          await askConsole(page, 'MATCH (a:Person)-[r]->(b:Firm) RETURN a, r, b, r.confidence AS confidence');
          await page.getByRole('button', { name: 'Show as picture' }).waitFor();
        },
      ],
      [
        'a refusal',
        TABLE,
        async (page) => {
          await page.getByRole('button', { name: 'Query' }).click();
          await page.getByLabel('Parameters (JSON)').fill('[');
          await page.getByRole('button', { name: 'Run' }).click();
          await page.getByRole('alert').waitFor();
        },
      ],
      [
        'a question',
        TABLE,
        async (page) => {
          await page.getByRole('button', { name: 'All questions' }).click();
          await page.getByRole('button', { name: 'Which investors do two firms share?' }).click();
        },
      ],
      ['the form for articles', TABLE, (page) => page.getByRole('button', { name: 'Add articles' }).click()],
      ['the keys', TABLE, (page) => page.keyboard.press('?')],
      ['a claim being judged', INVESTMENT, (page) => page.getByText('Is this right?').first().click()],
      [
        'what may be put right',
        OPENAI,
        async (page) => {
          await page.locator('details.row summary').first().click();
          await page.getByText('Put right').click();
        },
      ],
      ['the export menu', TABLE, (page) => page.getByRole('button', { name: 'Export' }).click()],
      ['what is told about the graph', TABLE, (page) => page.getByRole('button', { name: 'About this graph' }).click()],
      ['filters switched off', '#off=actual&off=Firm&hide=person%2Felon_musk', async () => undefined],
    ];

    test.each(states)('axe finds nothing wrong with %s', async (_, hash, prepare) => {
      const page = await stage.page(server, hash);
      await page.locator('.extent').waitFor();
      await prepare(page);
      if (hash.includes('=firm') || hash === INVESTMENT) await page.locator('q').first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await darkViolations(page)).toEqual([]);
      await page.context().close();
    });

    test.each([
      ['the first view', ''],
      ['evidence', INVESTMENT],
    ])('axe finds nothing wrong with %s on a phone', async (_, hash) => {
      const page = await stage.page(server, hash, PHONE);
      await page.locator('.extent').waitFor();
      if (hash !== '') await page.locator('q').first().waitFor();
      else await page.getByRole('button', { name: 'Filters' }).click();
      expect(await violations(page)).toEqual([]);
      expect(await darkViolations(page)).toEqual([]);
      await page.context().close();
    });
  });
  it('complained of nothing in all this', () => {
    expect(stage.complaints).toEqual([]);
  });
});
