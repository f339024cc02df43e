import { nameKey } from '../../../graph/ontology/names';
import type { Document } from '../../document/document';
import { groupKey, type Mentioned } from './groups';

const RENAMED =
  /^(?:,? ?(?:\()?(?:formerly|previously|originally|once|now|also|then|later|better|commonly|sometimes)?(?: known| called| named)(?: as| simply as)?|,? ?(?:\()?(?:formerly|previously|originally|a\.k\.a\.|aka|abbreviated|or)|,? ?(?:and )?(?:later |since |then )?(?:renamed|rebranded(?: as| to)?)(?: it| itself| as)?|,? or)[ “"']{0,2}$/i;
/** No link without one of these introduces a name. */
const HINT = /\(|\bor\b|ly\b|known|called|named|aka|a\.k\.a|abbrev/;
const LONGEST_LINK = 34;

/** Names that the text introduces as other names of the one before: key of the second to key of the first. */
export function introducedAliases(doc: Document, mentions: readonly Mentioned[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (let at = 1; at < mentions.length; at += 1) {
    const first = mentions[at - 1];
    const second = mentions[at];
    if (!first || !second || first.sentence !== second.sentence) continue;
    const link = doc.text.slice(first.end, second.start);
    if (link.length > LONGEST_LINK || !isAlias(link, first, second, doc.text.charAt(second.end))) continue;
    const [head, alias] = [groupKey(first), groupKey(second)];
    if (head !== alias && aliases.get(head) !== alias) aliases.set(alias, aliases.get(head) ?? head);
  }
  return aliases;
}

function isAlias(link: string, first: Mentioned, second: Mentioned, after: string): boolean {
  if (!HINT.test(link)) return false;
  const bracketed = /^ \([“"']?$/.test(link) && /[)”"'’]/.test(after);
  if (bracketed) return isShortFor(second.text, first.text) || /[“"']/.test(link);
  if (/^(?:,? or )$/i.test(link)) return isShortFor(second.text, first.text);
  return RENAMED.test(link) && first.known === undefined ? true : RENAMED.test(link) && second.known === undefined;
}

/** "ICBC" for "Industrial and Commercial Bank of China", "CMA" for "Credit Market Analysis", "DOGE". */
export function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}\d]/gu, '').toLowerCase();
  const words = long.split(/[\s-]+/).filter((word) => word !== '');
  if (letters.length < 2 || words.length < 2) return nameKey(long).startsWith(`${nameKey(short)} `);
  const initials = words.map((word) => word.charAt(0).toLowerCase());
  const capitals = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).map((word) => word.charAt(0).toLowerCase());
  if (letters === initials.join('') || letters === capitals.join('')) return true;
  return (
    letters.length >= 2 &&
    isSubsequence(letters, long.toLowerCase()) &&
    letters.charAt(0) === initials[0] &&
    short === short.toUpperCase()
  );
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters.charAt(at)) at += 1;
  return at === letters.length;
}
