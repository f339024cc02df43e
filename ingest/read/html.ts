import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { FirmamentError, messageOf } from '../../graph/ontology/errors';
import type { Reader } from './article';
import { checkHtmlSize } from './html-limits';
import { htmlMetadata } from './html-metadata';
import { htmlLines } from './html-text';

/** What a line of a menu or a form has at most. */
const MENU = { words: 4, characters: 40 };

/**
 * A web page: the article body as Readability finds it, a line a paragraph; metadata from JSON-LD, OpenGraph and meta
 * tags.
 *
 * @throws invalid-input `html-too-deep`, `html-too-large`, `html-no-article`, `empty`
 */
export const htmlReader: Reader = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  read(html) {
    if (html.trim() === '') return { text: '' };
    checkHtmlSize(html);
    const text = htmlLines(articleBody(html));
    if (!text.split('\n').some(isProse)) throw noArticle();
    return { text, single: true, ...htmlMetadata(html) };
  },
};

function articleBody(html: string): string {
  try {
    const { document } = parseHTML(wholePage(html));
    const found = new Readability(document, { charThreshold: 100 }).parse();
    if (found?.content) return found.content;
  } catch (cause) {
    throw new FirmamentError('invalid-input', `not readable as HTML: ${messageOf(cause)}`, { code: 'html', cause });
  }
  throw noArticle();
}

/** The parser makes no page around a part of one. */
function wholePage(html: string): string {
  return /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

function isProse(line: string): boolean {
  const words = line.trim();
  return words.length > MENU.characters || words.split(/\s+/).length > MENU.words;
}

function noArticle(): FirmamentError {
  return new FirmamentError('invalid-input', 'no article found in this page. Save its text as .txt instead.', {
    code: 'html-no-article',
  });
}
