import type { Kind } from '../../ontology/kinds';
import { nameKey, plainName } from '../../ontology/names';
import { foldName } from '../../store/name-score';
import { SOFT_WORDS } from '../name-ids';

/** The forms of a name under which another spelling of it may be found. */
export interface NameForms {
  /** Folded, without legal form and without spaces: "Open AI" and "OpenAI" have one. */
  readonly compact: string;
  /** Without soft words; empty where nothing is left, or nothing was taken away. */
  readonly bare: string;
  /** Initials of a name of several words; of a short word in capitals, the word. */
  readonly acronym: string;
  /** Of a person: surname and first initial. */
  readonly initialed: string;
  readonly words: readonly string[];
  /** Compact forms of the other names that texts give it. */
  readonly others: readonly string[];
}

/** Aliases looked at of one entity. */
const MOST_ALIASES = 8;
const SHORTEST_ACRONYM = 3;
const LONGEST_ACRONYM = 6;

/**
 * @example
 * formsOf('Firm', 'Open AI Holdings'); // compact 'openaiholdings', bare 'open', acronym 'oah'
 */
export function formsOf(kind: Kind, name: string, aliases: readonly string[] = []): NameForms {
  const words = foldName(nameKey(name)).split(' ');
  const hard = words.filter((word) => !SOFT_WORDS.has(word));
  return {
    words,
    compact: words.join(''),
    bare: hard.join(''),
    acronym: kind === 'Person' ? '' : acronymOf(name, words),
    others: aliases.slice(0, MOST_ALIASES).flatMap((alias) => compactAlias(kind, alias)),
    initialed: kind === 'Person' && words.length > 1 ? `${words.at(-1)} ${words[0]?.[0]}` : '',
  };
}

/** A bare surname says too little of a person. */
function compactAlias(kind: Kind, alias: string): readonly string[] {
  const words = foldName(nameKey(alias)).split(' ');
  const isTelling = kind !== 'Person' || words.length > 1;
  return isTelling && words.some((word) => !SOFT_WORDS.has(word)) ? [words.join('')] : [];
}

function acronymOf(name: string, words: readonly string[]): string {
  const plain = plainName(name).replaceAll('.', '');
  const initials = words.map((word) => word.charAt(0)).join('');
  const isShort = (text: string) => text.length >= SHORTEST_ACRONYM && text.length <= LONGEST_ACRONYM;
  if (words.length > 1) return isShort(initials) ? initials : '';
  return isShort(plain) && /^\p{Lu}+$/u.test(plain) ? plain.toLowerCase() : '';
}
