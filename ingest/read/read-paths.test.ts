import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { readPaths } from './read-paths';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'firmament-read-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function outcomes(
  paths: readonly string[],
  stdin: string | Buffer = '',
): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [];
  for await (const outcome of readPaths(paths, { cwd: folder, stdin: Readable.from([Buffer.from(stdin)]) })) {
    found.push(
      'article' in outcome ? [outcome.article.path, outcome.article.content] : [outcome.path, outcome.refused.code],
    );
  }
  return found;
}

async function files(contents: Readonly<Record<string, string | Buffer>>): Promise<void> {
  await Promise.all(Object.entries(contents).map(([name, content]) => writeFile(path.join(folder, name), content)));
}

test('a folder gives its readable files in order of name, and nothing else', async () => {
  await files({ 'b.txt': 'B.', 'a.md': '---\ntitle: t\n---\nA.', 'c.png': 'x', '.hidden.txt': 'h' });
  expect(await outcomes(['.'])).toEqual([
    ['a.md', 'A.'],
    ['b.txt', 'B.'],
  ]);
});

test('a folder gives what lies in its folders and links to files, and says what links lead nowhere', async () => {
  await mkdir(path.join(folder, 'sub', '.git'), { recursive: true });
  await files({ 'sub/B.TXT': 'B.', 'sub/.git/c.txt': 'C.', 'a.txt': 'A.' });
  await symlink('a.txt', path.join(folder, 'link.txt'));
  await symlink('nowhere', path.join(folder, 'lost.txt'));
  await symlink('.', path.join(folder, 'round'));
  expect(await outcomes(['.'])).toEqual([
    ['a.txt', 'A.'],
    ['link.txt', 'A.'],
    ['lost.txt', 'unreadable'],
    ['sub/B.TXT', 'B.'],
  ]);
});

test('a pattern gives what it matches', async () => {
  await files({ 'a.txt': 'A.', 'b.md': 'B.' });
  expect(await outcomes(['*.md'])).toEqual([['b.md', 'B.']]);
});

test('a name with brackets that is a file is that file', async () => {
  await files({ 'a[1].txt': 'A.' });
  expect(await outcomes(['a[1].txt'])).toEqual([['a[1].txt', 'A.']]);
});

test('bad input gets its reason and the rest goes on', async () => {
  await files({ 'a.txt': ' \n', 'b.txt': Buffer.from([1, 0, 2]), 'c.txt': Buffer.from([0xc3, 0x28]), 'd.txt': 'D.' });
  expect(await outcomes(['.', 'missing.txt', 'x/*.txt'])).toEqual([
    ['a.txt', 'empty'],
    ['b.txt', 'binary'],
    ['c.txt', 'encoding'],
    ['d.txt', 'D.'],
    ['missing.txt', 'unreadable'],
    ['x/*.txt', 'no-files'],
  ]);
});

test('a file of 200 MB is refused without being read', async () => {
  await files({ 'large.txt': '' });
  await truncate(path.join(folder, 'large.txt'), 200 * 1024 * 1024);
  expect(await outcomes(['large.txt'])).toEqual([['large.txt', 'too-large']]);
});

test('JSON lines are an article a line, a bad one refused by its number', async () => {
  await files({ 'a.jsonl': '{"id":"1","text":"A."}\n\nnot json\n{"id":"3"}\n{"text":"D.","title":"t"}' });
  expect(await outcomes(['a.jsonl'])).toEqual([
    ['a.jsonl:1', 'A.'],
    ['a.jsonl:3', 'not-json'],
    ['a.jsonl:4', 'no-text'],
    ['a.jsonl:5', 'D.'],
  ]);
});

test.each([
  ['a byte-order mark', Buffer.from('\ufeff{"text":"A."}\n{"text":"B."}\n')],
  ['UTF-16', Buffer.from('\ufeff{"text":"A."}\n{"text":"B."}\n', 'utf16le')],
  ['line ends of Windows', Buffer.from('{"text":"A."}\r\n{"text":"B."}\r\n')],
])('JSON lines with %s are read', async (_title, bytes) => {
  await files({ 'a.jsonl': bytes });
  expect(await outcomes(['a.jsonl'])).toEqual([
    ['a.jsonl:1', 'A.'],
    ['a.jsonl:2', 'B.'],
  ]);
});

test('a JSON line that is not UTF-8 is refused, not read with holes', async () => {
  await files({
    'a.jsonl': Buffer.concat([Buffer.from('{"text":"Caf\u00e9"}\n', 'latin1'), Buffer.from('{"text":"B."}')]),
  });
  expect(await outcomes(['a.jsonl'])).toEqual([
    ['a.jsonl:1', 'encoding'],
    ['a.jsonl:2', 'B.'],
  ]);
});

test.each(['', '\n \n'])('JSON lines without any line are refused: %j', async (content) => {
  await files({ 'a.jsonl': content });
  expect(await outcomes(['a.jsonl'])).toEqual([['a.jsonl', 'empty']]);
});

test.each([
  ['a PDF', 'a.txt', '%PDF-1.4\n1 0 obj', 'binary'],
  ['an RTF document', 'a.txt', '{\\rtf1 Orrin bought Belmont.}', 'binary'],
  ['a list in JSON', 'a.json', '[{"text":"A."}]', 'json'],
  ['a feed', 'a.xml', '<?xml version="1.0"?><rss><item/></rss>', 'xml'],
])('%s is not taken for a text', async (_title, name, content, code) => {
  await files({ [name]: content });
  expect(await outcomes([name])).toEqual([[name, code]]);
});

test.each([
  ['a file under a file', 'a.txt/b.txt', 'unreadable'],
  ['an empty path', '', 'no-files'],
  ['a path of blanks', ' ', 'no-files'],
])('%s is refused', async (_title, given, code) => {
  await files({ 'a.txt': 'A.' });
  expect(await outcomes([given])).toEqual([[given, code]]);
});

test('a source without an end is given up at the limit', async () => {
  expect(await outcomes(['/dev/zero'])).toEqual([['/dev/zero', 'too-large']]);
});

test('more JSON lines than one text may have bytes come through a pipe', async () => {
  const line = `${JSON.stringify({ text: 'x'.repeat(1024 * 1024) })}\n`;
  expect(await outcomes(['-'], line.repeat(33))).toHaveLength(33);
});

test.each([
  ['a text', 'From a pipe.', [['-', 'From a pipe.']]],
  [
    'JSON lines',
    '{"text":"A."}\n{"text":"B."}\n',
    [
      ['-:1', 'A.'],
      ['-:2', 'B.'],
    ],
  ],
  ['JSON lines after a byte-order mark', '\ufeff{"text":"A."}', [['-:1', 'A.']]],
  ['a text that begins with a brace', '{sic} A.', [['-', '{sic} A.']]],
  ['nothing', '', [['-', 'empty']]],
])('standard input may be %s', async (_title, stdin, expected) => {
  expect(await outcomes(['-'], stdin)).toEqual(expected);
});
