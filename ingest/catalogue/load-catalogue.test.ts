import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from './load-catalogue';

let home = '';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'firmament-catalogue-'));
});

afterAll(() => rm(home, { recursive: true, force: true }));

async function written(...files: string[]): Promise<string[]> {
  const folder = await mkdtemp(join(home, 'files-'));
  return Promise.all(
    files.map(async (content, index) => {
      const path = join(folder, `${index}.jsonl`);
      await writeFile(path, content);
      return path;
    }),
  );
}

const ARDEN = '{"id":"firm/arden","kind":"Firm","name":"Arden","aliases":["Arden Pumps"]}';
const BRANNOCK = '{"id":"firm/brannock","kind":"Firm","name":"Brannock"}';

test('entries are found by id', async () => {
  const catalogue = await loadCatalogue(await written(`${ARDEN}\n\n${BRANNOCK}\n`));
  expect(catalogue.size).toBe(2);
  expect(catalogue.entry('firm/arden')?.name).toBe('Arden');
  expect(catalogue.entry('firm/tollan')).toBeUndefined();
});

test('the version depends on the entries, not on their order or files', async () => {
  const [one, two, other] = await Promise.all([
    loadCatalogue(await written(`${ARDEN}\n${BRANNOCK}`)),
    loadCatalogue(await written(BRANNOCK, ARDEN)),
    loadCatalogue(await written(ARDEN)),
  ]);
  expect(one.version).toBe(two.version);
  expect(one.version).not.toBe(other.version);
});

test.each([
  ['{"id":"firm/arden"', 'line 1'],
  [`${ARDEN}\n{"id":"firm/x","kind":"Bank","name":"X"}`, 'line 2 at "kind"'],
  ['{"id":"firm/x","kind":"Firm","name":""}', 'at "name"'],
])('a line that is no entry is refused with its place: %s', async (content, place) => {
  await expect(loadCatalogue(await written(content))).rejects.toMatchObject({
    kind: 'invalid-input',
    message: expect.stringContaining(place),
  });
});

test('a file that is not there is refused by name', async () => {
  await expect(loadCatalogue(['no-such.jsonl'])).rejects.toMatchObject({
    kind: 'not-found',
    message: expect.stringContaining('no-such.jsonl'),
  });
});
