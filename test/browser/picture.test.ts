import type { Server } from '../../viewer/server/server';
import { part } from '../require-part';
import { findChromium } from './chromium';
import { PRESS } from './readings';
import { becomes, createStage, inkOf, openDrawn, placeOf, type Stage, settled, shown } from './stage';

const OPENAI = '#e=firm%2Fopenai';

jest.setTimeout(60_000);

part('a Chromium (set CHROMIUM)', findChromium() !== undefined)('The picture', () => {
  let stage: Stage;
  let server: Server;

  beforeAll(async () => {
    stage = await createStage();
    server = await stage.serve(PRESS);
  }, 120_000);

  afterAll(() => stage.close());

  const open = (hash = '', options: Parameters<Stage['page']>[2] = {}) => openDrawn(stage, server, hash, options);

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
  it('keeps a node where it was dragged, in the address too, and lets it go', async () => {
    const page = await open('#e=firm%2Fnvidia');
    await page.getByRole('heading', { name: 'Nvidia' }).waitFor();
    await settled(page);
    const { x, y } = await placeOf(page, 'firm/nvidia');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/pin=.*firm%2Fnvidia/);
    const moved = await placeOf(page, 'firm/nvidia');
    expect(Math.hypot(moved.x - x - 60, moved.y - y - 40)).toBeLessThan(2);
    await page.getByRole('button', { name: 'Unpin' }).click();
    await page.waitForURL(/^(?!.*pin=)/);
    await page.context().close();
  });

  it('chooses with a lasso what lies within, shows only that, and goes back', async () => {
    const page = await open();
    const before = (await shown(page)).entities;
    const { x, y } = await placeOf(page, 'firm/nvidia');
    await page.getByRole('button', { name: /lasso/ }).click();
    await page.mouse.move(x - 12, y - 12);
    await page.mouse.down();
    for (const [right, down] of [
      [12, -12],
      [12, 12],
      [-12, 12],
    ] as const)
      await page.mouse.move(x + right, y + down, { steps: 3 });
    await page.mouse.up();
    await page.getByRole('heading', { name: '1 chosen' }).waitFor();
    await page.getByRole('button', { name: 'Show only these' }).click();
    await becomes(page, ({ entities }) => entities.join() === 'firm/nvidia');
    await page.goBack();
    await becomes(page, ({ entities }) => entities.length === before.length);
    await page.context().close();
  });

  it('chooses two with Shift and shows what both are related to', async () => {
    const page = await open();
    for (const id of ['firm/microsoft', 'person/elon_musk']) {
      const { x, y } = await placeOf(page, id);
      await page.keyboard.down('Shift');
      await page.mouse.click(x, y);
      await page.keyboard.up('Shift');
      await page.getByRole('heading', { name: /chosen$/ }).waitFor();
      await settled(page);
    }
    await page.getByRole('heading', { name: '2 chosen' }).waitFor();
    await page.getByRole('button', { name: 'Common neighbours' }).click();
    await becomes(page, ({ entities }) => entities.includes('firm/openai') && entities.length < 8);
    await page.context().close();
  });

  it('fades what is filtered out where that is asked', async () => {
    const page = await open();
    const before = (await shown(page)).entities;
    await page.getByRole('checkbox', { name: /^Fade/ }).check();
    await page.getByRole('checkbox', { name: /^People/ }).uncheck();
    await page
      .getByText(/^2\d of 29 entities/)
      .first()
      .waitFor();
    expect((await shown(page)).entities).toEqual(before);
    await page.context().close();
  });

  it('shows what had been reported by a month, and plays on from there', async () => {
    const page = await open();
    const all = (await shown(page)).relationships.length;
    const to = page.getByRole('slider', { name: 'To' });
    await to.focus();
    await page.keyboard.press('Home');
    await becomes(page, ({ relationships }) => relationships.length > 0 && relationships.length < all);
    await page.waitForURL(/to=\d{4}-\d\d-\d\d/);
    await page.getByRole('button', { name: 'Play' }).click();
    await becomes(page, ({ relationships }) => relationships.length === all);
    await page.getByRole('button', { name: 'Play' }).waitFor();
    await page.context().close();
  });

  it('colours communities and chooses the members of one', async () => {
    const page = await open();
    await page.getByLabel('Colour').selectOption('community');
    const first = page.locator('.communities button').first();
    const members = Number(await first.locator('.count').textContent());
    await first.click();
    await page.getByRole('heading', { name: `${members} chosen` }).waitFor();
    await page.context().close();
  });

  it('complained of nothing in all this', () => {
    expect(stage.complaints).toEqual([]);
  });
});
