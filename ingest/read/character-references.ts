import { Parser } from 'htmlparser2';

/**
 * Words with the character references of HTML resolved; `<` and `>` stay as they are.
 *
 * @example
 * resolveReferences('AT&amp;T &lt;b&gt;'); // 'AT&T <b>'
 */
export function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  let resolved = '';
  const parser = new Parser({
    ontext(words) {
      resolved += words;
    },
  });
  parser.end(text.replaceAll('<', '&lt;'));
  return resolved;
}
