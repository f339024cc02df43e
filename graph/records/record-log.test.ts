import { appendFile, mkdtemp, open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphRecord } from '../ontology/records';
import { textId } from './ids';
import { RecordLog } from './record-log';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'firmament-log-'));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

function text(content: string): GraphRecord {
  return { record: 'text', id: textId(content), content };
}

async function withLog<T>(use: (log: RecordLog) => Promise<T>, segmentBytes?: number): Promise<T> {
  const log = await RecordLog.open(directory, segmentBytes === undefined ? {} : { segmentBytes });
  return use(log).finally(() => log.close());
}

async function contents(): Promise<readonly string[]> {
  return withLog(async (log) => {
    const found: string[] = [];
    for await (const { record } of log.after(0)) if (record.record === 'text') found.push(record.content);
    return found;
  });
}

const first = () => join(directory, '000001.jsonl');

test('what was appended is there after opening again, in order', async () => {
  await withLog(async (log) => {
    await log.append([text('one'), text('two\nwith "quotes" and \u2028')]);
    await log.append([text('three')]);
  });
  expect(await contents()).toEqual(['one', 'two\nwith "quotes" and \u2028', 'three']);
});

test('a text is found by its id without reading the others', async () => {
  await withLog((log) => log.append([text('one'), text('two')]));
  const found = await withLog(async (log) => {
    const place = log.index.text(textId('two'));
    return place && log.at(place);
  });
  expect(found).toEqual(text('two'));
});

test('a full segment is followed by another', async () => {
  await withLog(async (log) => {
    for (const content of ['one', 'two', 'three']) await log.append([text(content)]);
  }, 100);
  expect(await readFile(join(directory, '000003.jsonl'), 'utf8')).toContain('three');
  expect(await contents()).toEqual(['one', 'two', 'three']);
});

test.each(Array.from({ length: 8 }, (_, at) => at * 31 + 1))(
  'an append of which the last %i bytes are missing is dropped as a whole, and counted',
  async (missing) => {
    await withLog((log) => log.append([text('kept')]));
    const { length: whole } = await readFile(first());
    await withLog((log) => log.append([text('lost'), text('lost too')]));
    const { length } = await readFile(first());
    await truncate(first(), Math.max(whole + 1, length - missing));
    const dropped = await withLog(async (log) => {
      await log.append([text('after')]);
      return log.dropped;
    });
    expect(dropped).toBeGreaterThan(0);
    expect(await contents()).toEqual(['kept', 'after']);
  },
);

test('a flipped byte before the end is an error that names file and line', async () => {
  await withLog(async (log) => {
    for (const content of ['one', 'two', 'three']) await log.append([text(content)]);
  });
  const bytes = await readFile(first());
  bytes[bytes.indexOf('two')] = 0x54;
  await writeFile(first(), bytes);
  await expect(RecordLog.open(directory)).rejects.toMatchObject({
    code: 'log-damaged',
    message: expect.stringContaining('000001.jsonl, line 2'),
  });
});

test('rubbish behind the last line is dropped', async () => {
  await withLog((log) => log.append([text('one')]));
  await appendFile(first(), '\u0000\u0000\u0000');
  expect(await contents()).toEqual(['one']);
});

test('a file that shrank between two segments is damage, not a torn end', async () => {
  await withLog(async (log) => {
    await log.append([text('one')]);
    await log.append([text('two')]);
  }, 10);
  const file = await open(first(), 'r+');
  await file.truncate(20);
  await file.close();
  await expect(RecordLog.open(directory)).rejects.toMatchObject({ code: 'log-damaged' });
});
