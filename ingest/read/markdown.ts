import { parse } from 'yaml';
import { FirmamentError, messageOf } from '../../graph/ontology/errors';
import type { Reader } from './article';
import { plainMarkdown } from './markdown-text';
import { metadataOf } from './metadata';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,65536}?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * Markdown with YAML front matter: `title`, `outlet`, `publishedAt`, `url`, `author`. A rule at the head of a text that
 * is followed by anything but fields is a rule.
 *
 * @throws invalid-input `front-matter`
 */
export const markdownReader: Reader = {
  id: 'markdown',
  extensions: ['md', 'markdown'],
  read(text) {
    const matter = FRONT_MATTER.exec(text);
    const fields = matter ? fieldsIn(matter[1] ?? '') : undefined;
    if (!matter || fields === undefined) return { text: plainMarkdown(text) };
    return { text: plainMarkdown(text.slice(matter[0].length)), single: true, ...metadataOf(fields) };
  },
};

/** The fields of front matter; undefined for YAML that has none, as the words between two rules are. */
function fieldsIn(yaml: string): object | undefined {
  try {
    const fields: unknown = parse(yaml, { maxAliasCount: 10, logLevel: 'error' });
    if (fields === null) return {};
    return typeof fields === 'object' && !Array.isArray(fields) ? fields : undefined;
  } catch (cause) {
    const [said = ''] = messageOf(cause).split('\n');
    throw new FirmamentError(
      'invalid-input',
      `front matter is not YAML: ${said.replace(/:$/, '')}. Put values that hold a colon in quotes.`,
      { code: 'front-matter', cause },
    );
  }
}
