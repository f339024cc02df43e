import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { FirmamentError, messageOf } from '../../graph/ontology/errors';
import type { Reader } from './article';
import { checkHtmlSize } from './html-limits';
import { htmlMetadata } from './html-metadata';
import { htmlLines } from './html-text';

/**
 * A web page: the article body as Readability finds it, a line a paragraph; metadata from JSON-LD, OpenGraph and meta
 * tags.
 *
 * @throws invalid-input `html-too-deep`, `html-too-large`, `html-no-article`
 */
export const htmlReader: Reader = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  read(html) {
    checkHtmlSize(html);
    const body = articleBody(html);
    return { text: htmlLines(body), single: true, ...htmlMetadata(html) };
  },
};

function articleBody(html: string): string {
  try {
    const { document } = parseHTML(html);
    const found = new Readability(document, { charThreshold: 100 }).parse();
    if (found?.content) return found.content;
  } catch (cause) {
    throw new FirmamentError('invalid-input', `not readable as HTML: ${messageOf(cause)}`, { code: 'html', cause });
  }
  throw new FirmamentError('invalid-input', 'no article found in this page. Save its text as .txt instead.', {
    code: 'html-no-article',
  });
}
