import type { CatalogueEntry } from '../../graph/ontology/catalogue';
import { COMMON_WORDS } from '../rules/names/common-words';
import { tokensOf } from '../stages/tokens/tokens';
import { type NameTrie, nameTrie } from './name-trie';

/** Names known beforehand, ready to be found in texts. */
export interface Catalogue {
  readonly size: number;
  /** SHA-256 of its entries, hex: part of an extraction's stamp. */
  readonly version: string;
  /** In the order of their ids. */
  readonly entries: readonly CatalogueEntry[];
  entry(id: string): CatalogueEntry | undefined;
  readonly names: NameTrie<CatalogueEntry>;
}

/**
 * A catalogue of the entries given; of two with one id the later counts.
 *
 * @param version content hash of the entries, which `loadCatalogue` computes
 */
export function catalogueOf(entries: readonly CatalogueEntry[], version: string): Catalogue {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const names = nameTrie<CatalogueEntry>();
  for (const entry of byId.values()) addNames(names, entry);
  return { size: byId.size, version, entries: [...byId.values()], entry: (id) => byId.get(id), names };
}

/** The catalogue of those who know nothing beforehand. */
export function emptyCatalogue(): Catalogue {
  return catalogueOf([], 'empty');
}

function addNames(names: NameTrie<CatalogueEntry>, entry: CatalogueEntry): void {
  const exact = new Set(entry.caseSensitive);
  for (const name of new Set([entry.name, ...entry.aliases])) {
    const tokens = tokensIn(name);
    names.add(tokens, entry, exact.has(name) || isDelicate(name, tokens) ? 'exact' : 'any');
  }
}

/** Words of letters with single spaces between, which are tokens as they are. */
const PLAIN = /^[A-Za-z]{1,99}(?: [A-Za-z]{1,99})*$/;

/** The tokens of a name. Most are plain, and cutting all names is much of what a start costs. */
function tokensIn(name: string): readonly string[] {
  return PLAIN.test(name) ? name.split(' ') : tokensOf(name, 0, name.length).map((token) => token.text);
}

/** A name that is also a word, or is short, counts only as its owner writes it. */
function isDelicate(name: string, tokens: readonly string[]): boolean {
  return tokens.length === 1 && (name.length <= 3 || COMMON_WORDS.has(name.toLowerCase()));
}
