import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Server } from '../../viewer/server/server';
import { part } from '../require-part';
import { violations } from './axe';
import { findChromium } from './chromium';
import { HOSTILE, HOSTILE_PRESS, PRESS } from './readings';
import { becomes, createStage, drawn, inkOf, placeOf, type Stage, shown } from './stage';

const INVESTMENT = '#r=INVESTED_IN%3Afirm%2Fmicrosoft%3Efirm%2Fopenai';
const OPENAI = '#e=firm%2Fopenai';
const QUOTE = 'Microsoft has invested about $13 billion in OpenAI since 2019.';
jest.setTimeout(60_000);

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

part('a Chromium (set CHROMIUM)', findChromium() !== undefined)('The viewer', () => {
  let stage: Stage;
  let server: Server;

  beforeAll(async () => {
    stage = await createStage();
    server = await stage.serve(PRESS);
  }, 120_000);

  afterAll(() => stage.close());

  async function open(hash = '', options: Parameters<Stage['page']>[2] = {}): Promise<Page> {
    const page = await stage.page(server, hash, options);
    await drawn(page);
    return page;
  }

  async function ask(page: Page, cypher: string): Promise<void> {
    await page.getByRole('button', { name: 'Query' }).click();
    await page.getByLabel('Cypher', { exact: true }).fill(cypher);
    await page.getByLabel('Cypher', { exact: true }).press('Control+Enter');
  }

  describe('as a picture', () => {
    it('opens with nodes and edges drawn, and says how much it shows', async () => {
      const page = await open();
      expect(await inkOf(page, 'nodes')).toBeGreaterThan(500);
      expect(await inkOf(page, 'edges')).toBeGreaterThan(300);
      await page
        .getByText(/^29 of 29 entities, \d+ relationships$/)
        .first()
        .waitFor();
      await page.context().close();
    });

    it('selects what is clicked and closes with a click beside it', async () => {
      const page = await open();
      const { x, y } = await placeOf(page, 'firm/nvidia');
      await page.mouse.click(x, y);
      await page.getByRole('heading', { name: 'Nvidia' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: 'Nvidia' }).waitFor({ state: 'detached' });
      await page.context().close();
    });

    it('expands from a query, collapses, and undoes with the back button', async () => {
      const query = new URLSearchParams({ query: "MATCH (f:Firm {name: 'xAI'}) RETURN f", e: 'firm/xai' });
      const page = await open(`#${query}`);
      expect((await shown(page)).entities).toEqual(['firm/xai']);
      await page.getByRole('button', { name: 'Expand' }).click();
      await page.waitForFunction(() => (window.__firmament?.sigma().getGraph().order ?? 0) > 1);
      expect([...(await shown(page)).entities].sort()).toEqual(['firm/xai', 'model/grok', 'person/elon_musk']);
      await page.getByRole('button', { name: 'Collapse' }).click();
      await page.waitForFunction(() => window.__firmament?.sigma().getGraph().order === 1);
      await page.goBack();
      await page.waitForFunction(() => window.__firmament?.sigma().getGraph().order === 3);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.waitForFunction(() => window.__firmament?.sigma().getGraph().order === 1);
      await page.getByRole('button', { name: 'Redo' }).click();
      await page.waitForFunction(() => window.__firmament?.sigma().getGraph().order === 3);
      await page.context().close();
    });

    it('leaves out a status, a kind and what is hidden by hand', async () => {
      const page = await open(OPENAI);
      await page.getByRole('checkbox', { name: /^actual/ }).uncheck();
      await becomes(page, ({ relationships }) => relationships.length === 5);
      await page.getByRole('button', { name: 'Show everything' }).click();
      await page.getByRole('checkbox', { name: /^People/ }).uncheck();
      await becomes(page, ({ entities }) => !entities.some((id) => id.startsWith('person/')));
      await page.getByRole('button', { name: 'Hide' }).click();
      await becomes(page, ({ entities }) => !entities.includes('firm/openai'));
      await page.context().close();
    });

    it('opens again as its address says', async () => {
      const page = await open('#e=person%2Felon_musk&off=former&hide=firm%2Fmeta&mode=graph');
      await page.getByRole('heading', { name: 'Elon Musk' }).waitFor();
      await becomes(page, ({ entities }) => !entities.includes('firm/meta'));
      await becomes(page, ({ relationships }) => !relationships.some((id) => id.startsWith('LEADS:person/elon_musk')));
      await page.context().close();
    });

    it('is drawn anew after the loss of its context, with the camera where it was', async () => {
      const page = await open();
      await page.evaluate(() => {
        const sigma = window.__firmament?.sigma();
        sigma?.getCamera().setState({ x: 0.4, y: 0.6, ratio: 0.5 });
        sigma?.getCanvases().nodes?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
        Object.assign(window, { __former: sigma });
      });
      await page.waitForFunction(() => window.__firmament?.sigma() !== Reflect.get(window, '__former'));
      expect(await inkOf(page, 'nodes')).toBeGreaterThan(500);
      expect(await page.evaluate(() => window.__firmament?.sigma().getCamera().getState())).toMatchObject({
        x: 0.4,
        y: 0.6,
        ratio: 0.5,
      });
      await page.context().close();
    });
  });

  describe('as evidence', () => {
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
  });

  describe('as a table and a console', () => {
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
      await ask(page, 'MATCH (a:Person)-[r:LEADS]->(b:Firm) RETURN a, r, b ORDER BY a.id');
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
      await page.getByLabel('Cypher', { exact: true }).fill('MATCH (f:Firm) WHERE f.name = $firm RETURN f.id AS id');
      await page.getByRole('button', { name: 'Run' }).click();
      await page.getByRole('cell', { name: 'firm/xai' }).waitFor();
      await page.getByLabel('Parameters (JSON)').fill('{ firm: }');
      await page.getByRole('button', { name: 'Run' }).click();
      await page.getByRole('alert').filter({ hasText: 'not a JSON object' }).waitFor();
      await page.getByLabel('Parameters (JSON)').fill('');
      await page.getByLabel('Cypher', { exact: true }).fill('UNWIND range(1, 200) AS n RETURN n');
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

  describe('where the graph is unusual', () => {
    it('says what to do with an empty one', async () => {
      const page = await stage.page(await stage.serve([]));
      await page.getByRole('heading', { name: 'The graph is empty' }).waitFor();
      expect(await violations(page)).toEqual([]);
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
      await ask(page, 'MATCH (f:Firm) RETURN f, f.name AS name ORDER BY f.id');
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
  });

  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    const states: readonly [string, string, (page: Page) => Promise<unknown>][] = [
      ['the first view', '', async () => undefined],
      ['an entity with a sentence open', OPENAI, (page) => page.locator('details.row summary').first().click()],
      [
        'evidence with surroundings',
        INVESTMENT,
        (page) => page.getByRole('button', { name: 'Surroundings' }).first().click(),
      ],
      ['the table', '#mode=table', (page) => page.getByRole('button', { name: /^Relationships/ }).click()],
      [
        'suggestions',
        '',
        async (page) => {
          await page.getByRole('combobox', { name: /Search/ }).fill('a');
          await page.getByRole('option').first().waitFor();
        },
      ],
      [
        'an answer',
        '',
        async (page) => {
          await ask(page, 'MATCH (a:Person)-[r]->(b:Firm) RETURN a, r, b, r.confidence AS confidence');
          await page.getByRole('button', { name: 'Show as picture' }).waitFor();
        },
      ],
      [
        'a refusal',
        '',
        async (page) => {
          await page.getByRole('button', { name: 'Query' }).click();
          await page.getByLabel('Parameters (JSON)').fill('[');
          await page.getByRole('button', { name: 'Run' }).click();
          await page.getByRole('alert').waitFor();
        },
      ],
      [
        'a question',
        '',
        async (page) => {
          await page.getByRole('button', { name: 'All questions' }).click();
          await page.getByRole('button', { name: 'Which investors do two firms share?' }).click();
        },
      ],
      ['the export menu', '', (page) => page.getByRole('button', { name: 'Export' }).click()],
      ['what is told about the graph', '', (page) => page.getByRole('button', { name: 'About this graph' }).click()],
      ['filters switched off', '#off=actual&off=Firm&hide=person%2Felon_musk', async () => undefined],
    ];

    test.each(states)('axe finds nothing wrong with %s', async (_, hash, prepare) => {
      const page = await stage.page(server, hash, { colorScheme });
      await page.locator('.extent').waitFor();
      await prepare(page);
      if (hash.includes('=firm') || hash === INVESTMENT) await page.locator('q').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });

    test.each([
      ['the first view', ''],
      ['evidence', INVESTMENT],
    ])('axe finds nothing wrong with %s on a phone', async (_, hash) => {
      const page = await stage.page(server, hash, { ...PHONE, colorScheme });
      await page.locator('.extent').waitFor();
      if (hash !== '') await page.locator('q').first().waitFor();
      else await page.getByRole('button', { name: 'Filters' }).click();
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    });
  });

  it('complained of nothing in all this', () => {
    expect(stage.complaints).toEqual([]);
  });
});
