import { FirmamentError } from '../../graph/ontology/errors';
import type { RawArticle, ReadOutcome } from './article';
import { cutArticles } from './cut-articles';
import { normalised } from './normalise';

/**
 * The articles of one source: cut where several run together, normalised. A source without any text is refused.
 */
export function articlesOf(raw: RawArticle, path: string): readonly ReadOutcome[] {
  const { text, single, ...metadata } = raw;
  const parts = (single ? [text] : cutArticles(text)).map(normalised).filter(({ content }) => content !== '');
  if (parts.length === 0) return [{ path, refused: emptySource() }];
  return parts.map(({ content, repeated }, at) => ({
    article: {
      ...metadata,
      content,
      path: parts.length === 1 ? path : `${path}#${at + 1}`,
      ...(repeated.length === 0 ? {} : { repeated }),
    },
  }));
}

/** Why a source without any text is refused. */
export function emptySource(): FirmamentError {
  return new FirmamentError('invalid-input', 'there is no text in it. Leave it out, or save it again.', {
    code: 'empty',
  });
}
