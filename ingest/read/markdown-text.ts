import { resolveReferences } from './character-references';

/** Stands for a character that a backslash makes plain, while marks are taken away. */
const ESCAPED_FROM = 0xe000;

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]*?(?:-->|$)/g, ''],
  [/^[ \t]{0,9}<(script|style)\b[^<>]{0,1000}>[\s\S]*?(?:<\/\1\s{0,9}>|$(?![\s\S]))/gim, ''],
  [/<(https?:\/\/[^<>\s]{1,2000})>/g, '$1'],
  [/<\/?[a-z][a-z0-9]{0,20}(?:\s[^<>]{0,1000})?\/?>/gi, ''],
  [/^[ ]{0,3}\[[^\]\n]{1,200}\]:[ \t]+\S+.*$/gm, ''],
  [/\[\^[^\]\n]{1,100}\]/g, ''],
  [/!\[([^\]\n]{0,500})\]\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)/g, '$1'],
  [/\[([^[\]\n]{1,500})\]\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)/g, '$1'],
  [/\[([^[\]\n]{1,500})\]\[[^[\]\n]{0,200}\]/g, '$1'],
  [/(\*\*|__)(?=\S)([^*_\n]{1,1000})(?<=\S)\1/g, '$2'],
  [/(?<![\w*])\*(?=\S)([^*\n]{1,1000})(?<=\S)\*(?![\w*])/g, '$1'],
  [/(?<![\w_])_(?=\S)([^_\n]{1,1000})(?<=\S)_(?![\w_])/g, '$1'],
  [/\*\*(?=\S)([^*\n]{1,1000})(?<=\S)\*\*/g, '$1'],
  [/~~(?=\S)([^~\n]{1,1000})(?<=\S)~~/g, '$1'],
];

/**
 * Markdown as text: links, images and emphasis become their words, comments and tags go; headings, lists and tables
 * keep their marks, which layout reads.
 */
export function plainMarkdown(text: string): string {
  const guarded = text.replace(/\\([!-/:-@[-`{-~])/g, (_found, mark: string) =>
    String.fromCharCode(ESCAPED_FROM + mark.charCodeAt(0)),
  );
  const plain = REPLACEMENTS.reduce((before, [form, words]) => before.replace(form, words), guarded);
  return resolveReferences(plain).replace(/[\uE021-\uE07E]/g, (found) =>
    String.fromCharCode(found.charCodeAt(0) - ESCAPED_FROM),
  );
}
