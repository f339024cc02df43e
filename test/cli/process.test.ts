import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnFirmament, startFirmament } from './run-firmament';

jest.setTimeout(60_000);

let home = '';

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'firmament-process-'));
  await writeFile(
    path.join(home, 'weather.txt'),
    'Rain is expected in the north on Sunday. It will be dry in the south of the country.\n',
  );
});

afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

test('paths are relative to where the user stands, also through npm', async () => {
  const env = { npm_package_name: 'firmament', npm_lifecycle_event: 'firmament', INIT_CWD: home };
  const ended = await spawnFirmament(['ingest', 'weather.txt'], { cwd: tmpdir(), env });
  expect(ended).toMatchObject({ status: 0, stdout: 'new      weather.txt  0 entities, 0 claims\n' });
});

test('another package running us through npm does not move where we stand', async () => {
  const env = { npm_package_name: 'other', npm_lifecycle_event: 'build', INIT_CWD: tmpdir() };
  const ended = await spawnFirmament(['ingest', 'weather.txt'], { cwd: home, env });
  expect(ended).toMatchObject({ status: 0, stdout: 'known    weather.txt  0 entities, 0 claims\n' });
});

test('a reader of the stream who goes away early ends it without a stack trace', async () => {
  const child = startFirmament(['extract']);
  const line = `${JSON.stringify({ id: 1, text: 'Orrin Freight Inc. acquired Belmont Ltd.' })}\n`;
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  child.stdin.on('error', () => undefined);
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(line.repeat(2000));
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, said }).toEqual({ status: 0, said: '' });
});

test('Ctrl+C ends reading after the article at hand, and the same command goes on there', async () => {
  await mkdir(path.join(home, 'many'));
  const names = Array.from({ length: 400 }, (_each, at) => `${String(at).padStart(3, '0')}.txt`);
  for (const name of names) {
    await writeFile(path.join(home, 'many', name), `Rain is expected in the north of the country on day ${name}.\n`);
  }
  const child = startFirmament(['ingest', 'many', '--json'], { cwd: home });
  let out = '';
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stdout.once('data', () => child.kill('SIGINT'));
  const status = await new Promise((resolve) => child.on('close', resolve));
  const { summary } = JSON.parse(out.trim().split('\n').at(-1) ?? '');
  expect(status).toBe(130);
  expect(summary).toMatchObject({ interrupted: true, refused: 0 });
  expect(summary.articles).toBeLessThan(names.length);
  expect(said).toMatch(/^interrupted: .*\n$/);
});
