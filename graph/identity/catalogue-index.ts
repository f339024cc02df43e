import type { CatalogueEntry } from '../ontology/catalogue';
import type { Kind } from '../ontology/kinds';
import { nameKey, plainName } from '../ontology/names';

/**
 * Names known beforehand, by what may be written for them. A name that two entries of a kind share stands for neither;
 * names that count only in their exact case, and tickers, are found only so.
 */
export class CatalogueIndex {
  readonly #entries: ReadonlyMap<string, CatalogueEntry>;
  readonly #byKey = new Map<string, string | undefined>();
  readonly #exact = new Map<string, string | undefined>();

  constructor(entries: Iterable<CatalogueEntry>) {
    this.#entries = new Map([...entries].map((entry) => [entry.id, entry]));
    for (const entry of this.#entries.values()) this.#enter(entry);
  }

  get(id: string): CatalogueEntry | undefined {
    return this.#entries.get(id);
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  /** All entries, by id. */
  get entries(): readonly CatalogueEntry[] {
    return [...this.#entries.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
  }

  /** The id of the only entry of this kind that goes by the name. */
  find(kind: Kind, name: string): string | undefined {
    return this.#exact.get(`${kind} ${plainName(name)}`) ?? this.#byKey.get(`${kind} ${nameKey(name)}`);
  }

  #enter(entry: CatalogueEntry): void {
    const exact = new Set(entry.caseSensitive ?? []);
    for (const name of [entry.name, ...entry.aliases]) {
      if (exact.has(name)) claim(this.#exact, `${entry.kind} ${plainName(name)}`, entry.id);
      else claim(this.#byKey, `${entry.kind} ${nameKey(name)}`, entry.id);
    }
    if (entry.ticker !== undefined) claim(this.#exact, `${entry.kind} ${entry.ticker}`, entry.id);
  }
}

function claim(names: Map<string, string | undefined>, name: string, id: string): void {
  names.set(name, names.has(name) && names.get(name) !== id ? undefined : id);
}
