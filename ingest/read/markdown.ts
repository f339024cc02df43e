import { parse } from 'yaml';
import { FirmamentError, messageOf } from '../../graph/ontology/errors';
import type { RawArticle, Reader } from './article';
import { metadataOf } from './metadata';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,65536}?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Markdown with YAML front matter: `title`, `outlet`, `publishedAt`, `url`, `author`. Links and emphasis become their
 * words; headings, lists and tables keep their marks, which layout reads.
 */
export const markdownReader: Reader = {
  id: 'markdown',
  extensions: ['md', 'markdown'],
  read(text) {
    const matter = FRONT_MATTER.exec(text);
    if (!matter) return { text: plainMarkdown(text) };
    const body = plainMarkdown(text.slice(matter[0].length));
    return { text: body, single: true, ...frontMatter(matter[1] ?? '') };
  },
};

function frontMatter(yaml: string): Omit<RawArticle, 'text'> {
  try {
    return metadataOf(parse(yaml, { maxAliasCount: 10 }));
  } catch (cause) {
    throw new FirmamentError('invalid-input', `front matter is not YAML: ${messageOf(cause).split('\n')[0]}`, {
      code: 'front-matter',
      cause,
    });
  }
}

function plainMarkdown(text: string): string {
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/!\[([^\]\n]{0,500})\]\([^()\n]{0,2000}\)/g, '$1')
    .replace(/\[([^\]\n]{1,500})\]\([^()\n]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,1000})(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]{1,1000})(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(?=\S)([^_\n]{1,1000})(?<=\S)_(?![\w_])/g, '$1');
}
