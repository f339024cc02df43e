import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { FirmamentError } from '../../graph/ontology/errors';
import { readerFor } from '../read/readers';
import { type Gold, goldSchema } from './gold-schema';
import type { GoldText } from './gold-text';
import { parseAs, textOf } from './read-file';

/**
 * The annotations of a folder with their articles, in order of the file names. The articles lie in the folder
 * `articles` in it or beside it.
 *
 * @throws invalid-input `no-annotations`, `no-articles`, `unreadable`, `not-json`, `annotation`; messages name file and field
 */
export async function readGoldFolder(folder: string): Promise<readonly GoldText[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) throw fault('no-annotations', `${folder} holds no .json file. Annotate an article first.`);
  const articles = articlesOf(folder);
  return Promise.all(files.map((name) => readGoldText(path.join(folder, name), articles)));
}

function articlesOf(folder: string): string {
  const places = [path.join(folder, 'articles'), path.join(folder, '..', 'articles')];
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw fault('no-articles', `No articles for ${folder}. Put them into ${places.join(' or ')}.`);
}

async function readGoldText(file: string, articles: string): Promise<GoldText> {
  const gold = parseAs(goldSchema, await textOf(file), file);
  const article = path.join(articles, gold.article);
  const content = await textOf(article);
  refuseUnquoted(gold, content, file);
  return { id: path.parse(gold.article).name, source: sourceOf(content, gold.article), gold };
}

/** The article without front matter and marks of its format. */
function sourceOf(content: string, name: string) {
  const { text, title, publishedAt, url } = readerFor(name, content).read(content);
  return { text: text.replace(/^\n+/, ''), title, publishedAt: publishedAt?.slice(0, 10), url };
}

function refuseUnquoted({ claims, article }: Gold, content: string, file: string): void {
  const at = claims.findIndex(({ evidence }) => !content.includes(evidence));
  if (at < 0) return;
  const message = `${file}: claims.${at}.evidence does not stand in ${article}. Quote the sentence exactly as it is there.`;
  throw fault('annotation', message);
}

function fault(code: string, message: string): FirmamentError {
  return new FirmamentError('invalid-input', message, { code });
}
