import { FirmamentError } from '../../graph/ontology/errors';
import type { RawArticle, ReadOutcome } from './article';
import { cutArticles } from './cut-articles';
import { normaliseText } from './normalise';

/**
 * The articles of one source: cut where several run together, normalised. A source without any text is refused.
 */
export function articlesOf(raw: RawArticle, path: string): readonly ReadOutcome[] {
  const { text, single, ...metadata } = raw;
  const contents = (single ? [text] : cutArticles(text)).map(normaliseText).filter((content) => content !== '');
  if (contents.length === 0) return [{ path, refused: emptySource() }];
  if (contents.length === 1) return contents.map((content) => ({ article: { ...metadata, content, path } }));
  return contents.map((content, at) => ({ article: { ...metadata, content, path: `${path}#${at + 1}` } }));
}

/** Why a source without any text is refused. */
export function emptySource(): FirmamentError {
  return new FirmamentError('invalid-input', 'there is no text in it. Leave it out, or save it again.', {
    code: 'empty',
  });
}
