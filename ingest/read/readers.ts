import path from 'node:path';
import type { Reader } from './article';
import { htmlReader } from './html';
import { markdownReader } from './markdown';
import { refuseData } from './other-formats';
import { textReader } from './text';

/** Formats that hold one text a file. `.jsonl` holds one a line and is read by line. */
export const READERS: readonly Reader[] = [textReader, markdownReader, htmlReader];

/** Endings of files that hold one article a line. */
export const JSON_LINES: readonly string[] = ['jsonl', 'ndjson'];

/** Endings that are looked for in folders. */
export const EXTENSIONS: readonly string[] = [...READERS.flatMap((reader) => reader.extensions), ...JSON_LINES];

/**
 * The reader of a file by its ending; text that looks like a page or has front matter is read
 * so whatever its name.
 *
 * @throws invalid-input `json`, `xml`
 */
export function readerFor(file: string, text: string): Reader {
  const extension = extensionOf(file);
  const named = READERS.find((reader) => reader.extensions.includes(extension));
  if (named && named !== textReader) return named;
  if (isPage(text)) return htmlReader;
  refuseData(text);
  return /^\uFEFF?---[ \t]*\r?\n/.test(text) ? markdownReader : textReader;
}

/** A page may begin with an XML declaration and with comments, as browsers write when they save one. */
function isPage(text: string): boolean {
  const head = text.slice(0, 4096).replace(/<\?xml[^>]{0,200}\?>|<!--[\s\S]{0,2000}?-->/g, '');
  return /^\uFEFF?\s*<(?:!doctype html|html|head|body|article|main|meta|title|div|p)\b/i.test(head);
}

/** Lower case, without the dot. */
export function extensionOf(file: string): string {
  return path.extname(file).slice(1).toLowerCase();
}
