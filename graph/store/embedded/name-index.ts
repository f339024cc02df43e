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
/** Entries scored at most; the rest share fewer trigrams. */
const SCORED = 2000;

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
    for (const gram of new Set([entry.foldedName, ...entry.foldedAliases].flatMap(trigramsOf))) {
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

  /** Entries that share enough trigrams with the query, most first. A beginning of a word shares all but the last. */
  private candidates(query: string): readonly Entry[] {
    const grams = beginningsOf(query);
    const shared = new Map<number, number>();
    for (const place of grams.flatMap((gram) => this.trigrams.get(gram) ?? [])) {
      shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    const least = Math.max(1, Math.floor(grams.length * SHARED));
    return [...shared]
      .filter(([, count]) => count >= least)
      .sort((left, right) => right[1] - left[1] || left[0] - right[0])
      .slice(0, SCORED)
      .flatMap(([place]) => this.entries[place] ?? []);
  }
}

function hitOf(entry: Entry): Pick<NameHit, 'id' | 'name' | 'kind'> {
  return { id: entry.id, name: entry.name, kind: entry.kind };
}

/** Trigrams of ` name `, and for searches of one letter the beginnings of its words. */
function trigramsOf(folded: string): readonly string[] {
  const padded = ` ${folded} `;
  const grams = Array.from({ length: Math.max(0, padded.length - 2) }, (_, start) => padded.slice(start, start + 3));
  return [...grams, ...folded.split(' ').map((word) => ` ${word.slice(0, 1)}`)];
}

/** The query may go on, so its last trigram is left open. */
function beginningsOf(query: string): readonly string[] {
  const padded = ` ${query}`;
  if (padded.length < 3) return [padded];
  return [...new Set(Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3)))];
}
