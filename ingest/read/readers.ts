import path from 'node:path';
import type { Reader } from './article';
import { htmlReader } from './html';
import { markdownReader } from './markdown';
import { textReader } from './text';

/** Formats that hold one text a file. `.jsonl` holds one a line and is read by line. */
export const READERS: readonly Reader[] = [textReader, markdownReader, htmlReader];

export const JSON_LINES = ['jsonl', 'ndjson'];

/** Endings that are looked for in folders. */
export const EXTENSIONS: readonly string[] = [...READERS.flatMap((reader) => reader.extensions), ...JSON_LINES];

/** The reader of a file by its ending; text that looks like a page or has front matter is read so whatever its name. */
export function readerFor(file: string, text: string): Reader {
  const extension = extensionOf(file);
  const named = READERS.find((reader) => reader.extensions.includes(extension));
  if (named && named !== textReader) return named;
  if (/^\uFEFF?\s*<(?:!doctype html|html|head|body|article)\b/i.test(text.slice(0, 1024))) return htmlReader;
  return /^\uFEFF?---[ \t]*\r?\n/.test(text) ? markdownReader : textReader;
}

export function extensionOf(file: string): string {
  return path.extname(file).slice(1).toLowerCase();
}
