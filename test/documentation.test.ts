import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT, runFirmament } from './cli/run-firmament';

/*
 * Every block marked `console` in the README and in docs/ is run, in order, over the shipped articles: the lines after
 * `$ ` are commands, the others what they print on standard output. UPDATE_GOLDEN=1 writes the answers anew.
 */

const BLOCK = /```console\n([\s\S]*?)```/g;

const LINKS = /\]\((?!https?:)([^)#\s]+)/g;

let data = '';

beforeAll(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'firmament-docs-'));
  await runFirmament(['ingest', path.join(ROOT, 'seeds/articles'), '--data', data]);
}, 120_000);

afterAll(async () => {
  await rm(data, { recursive: true, force: true });
});

async function run(command: string): Promise<string> {
  const line = command.replace('npm run -s firmament --', '"$NODE" -r ts-node/register cli/main.ts');
  const env = { ...process.env, NODE: process.execPath, FIRMAMENT_DATA: data, COLUMNS: '120' };
  const { stdout } = await promisify(execFile)('sh', ['-c', line], { cwd: ROOT, env });
  return stdout.trimEnd();
}

async function answered(block: string): Promise<string> {
  const commands = block.split('\n').filter((line) => line.startsWith('$ '));
  const parts: string[] = [];
  for (const command of commands) parts.push(command, await run(command.slice(2)));
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

async function withAnswers(page: string): Promise<string> {
  const blocks = [...page.matchAll(BLOCK)].map((match) => match[1] ?? '');
  const answers: string[] = [];
  for (const block of blocks) answers.push(await answered(block));
  return page.replace(BLOCK, () => `\`\`\`console\n${answers.shift() ?? ''}\`\`\``);
}

async function pages(): Promise<readonly string[]> {
  const docs = await readdir(path.join(ROOT, 'docs'));
  return ['README.md', ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
}

test('what the documentation says commands print is what they print', async () => {
  for (const name of await pages()) {
    const file = path.join(ROOT, name);
    const page = await readFile(file, 'utf8');
    const answer = await withAnswers(page);
    if (process.env.UPDATE_GOLDEN) await writeFile(file, answer);
    else expect(page).toBe(answer);
  }
}, 120_000);

test('every file that the documentation links to is there', async () => {
  for (const name of await pages()) {
    const page = await readFile(path.join(ROOT, name), 'utf8');
    const links = [...page.matchAll(LINKS)].map((match) => match[1] ?? '');
    await Promise.all(
      links.map((link) => expect(readOrList(path.join(ROOT, path.dirname(name), link))).resolves.toBeDefined()),
    );
  }
});

/** A file's content or a folder's names. */
async function readOrList(target: string): Promise<unknown> {
  return readFile(target).catch(() => readdir(target));
}
