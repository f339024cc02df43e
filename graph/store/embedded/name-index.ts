import type { Kind } from '../../ontology/kinds';
import { compareHits, foldName, scoreName } from '../name-score';
import type { NameHit } from '../store';

export interface NamedEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
}

interface Entry extends NamedEntity {
  readonly foldedName: string;
  readonly foldedAliases: readonly string[];
}

/** Of a query's trigrams a near miss must share this part. */
const SHARED = 0.34;
/** Entries scored at most of those that share some trigrams, not all: only near misses are among them. */
const NEAR = 500;
/** Trigrams of a query that are looked up; a name is hardly ever longer. */
const GRAMS = 250;

/**
 * The names of all entities, in memory, searchable by beginnings, words and near misses. A removed entry leaves its
 * place empty until half the places are, then the index is packed anew.
 */
export class NameIndex {
  private readonly places = new Map<string, number>();
  private entries: (Entry | undefined)[] = [];
  private trigrams = new Map<string, number[]>();

  get size(): number {
    return this.places.size;
  }

  add(entity: NamedEntity): void {
    this.remove(entity.id);
    this.place({
      ...entity,
      foldedName: foldName(entity.name),
      foldedAliases: entity.aliases.map(foldName),
    });
  }

  remove(id: string): void {
    const place = this.places.get(id);
    if (place === undefined) return;
    this.entries[place] = undefined;
    this.places.delete(id);
    if (this.entries.length > 1000 && this.places.size < this.entries.length / 2) this.pack();
  }

  search(text: string, kinds: readonly Kind[] | null, limit: number): readonly NameHit[] {
    const query = foldName(text);
    if (query === '') return [];
    return this.candidates(query)
      .filter((entry) => kinds === null || kinds.includes(entry.kind))
      .map((entry) => ({ ...hitOf(entry), score: scoreName(query, entry.foldedName, entry.foldedAliases) }))
      .filter((hit) => hit.score > 0)
      .sort(compareHits)
      .slice(0, limit);
  }

  private place(entry: Entry): void {
    const place = this.entries.push(entry) - 1;
    this.places.set(entry.id, place);
    for (const gram of trigramsOf([entry.foldedName, ...entry.foldedAliases])) {
      const posting = this.trigrams.get(gram);
      if (posting) posting.push(place);
      else this.trigrams.set(gram, [place]);
    }
  }

  private pack(): void {
    const kept = this.entries.filter((entry) => entry !== undefined);
    this.entries = [];
    this.trigrams = new Map();
    this.places.clear();
    for (const entry of kept) this.place(entry);
  }

  /** Entries that share enough trigrams with the query, those that share most first. */
  private candidates(query: string): readonly Entry[] {
    const grams = beginningsOf(query).slice(0, GRAMS);
    const shared = new Uint8Array(this.entries.length);
    for (const gram of grams) {
      for (const place of this.trigrams.get(gram) ?? []) shared[place] = (shared[place] ?? 0) + 1;
    }
    const least = Math.max(1, Math.floor(grams.length * SHARED));
    const [all = [], ...some] = placesByCount(shared, least, grams.length);
    return [...all, ...some.flat().slice(0, NEAR)].flatMap((place) => this.entries[place] ?? []);
  }
}

/** The places that count `least` or more, in groups of one count, the highest first. */
function placesByCount(counts: Uint8Array, least: number, most: number): readonly (readonly number[])[] {
  const byCount: number[][] = Array.from({ length: most + 1 }, () => []);
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] ?? 0;
    if (count >= least) byCount[count]?.push(place);
  }
  return byCount.reverse();
}

function hitOf(entry: Entry): Pick<NameHit, 'id' | 'name' | 'kind'> {
  return { id: entry.id, name: entry.name, kind: entry.kind };
}

/** Trigrams of ` name`, each once, and for searches of one letter the beginnings of its words. */
function trigramsOf(names: readonly string[]): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const name of names) {
    const padded = ` ${name}`;
    for (let start = 0; start < padded.length - 1; start++) {
      if (padded[start] === ' ') grams.add(padded.slice(start, start + 2));
      if (start < padded.length - 2) grams.add(padded.slice(start, start + 3));
    }
  }
  return grams;
}

/** The query may go on, so its last trigram is left open. */
function beginningsOf(query: string): readonly string[] {
  const padded = ` ${query}`;
  if (padded.length < 3) return [padded];
  return [...new Set(Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3)))];
}
