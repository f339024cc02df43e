import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CatalogueEntry, catalogueEntrySchema } from '../graph/ontology/catalogue';
import type { Kind } from '../graph/ontology/kinds';
import { entityId, nameKey } from '../graph/ontology/names';
import { ORDINARY_WORDS } from './ordinary-words';

const FOLDER = join(__dirname, '..', 'seeds', 'catalogue');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'));

function linesOf(file: string): string[] {
  return readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
}

const entriesOf = (file: string): CatalogueEntry[] =>
  linesOf(file).map((line) => catalogueEntrySchema.parse(JSON.parse(line)));

const everyEntry = (): CatalogueEntry[] => FILES.flatMap(entriesOf);

const namesOf = (entry: CatalogueEntry): string[] => [entry.name, ...entry.aliases];

const isShort = (name: string): boolean => [...name].length <= 3;

const isOrdinary = (name: string): boolean => ORDINARY_WORDS.has(nameKey(name));

/** The ids that claim each name key of a kind. */
function claimants(entries: readonly CatalogueEntry[]): Map<string, Set<string>> {
  const byKey = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const key = `${entry.kind} ${nameKey(name)}`;
      byKey.set(key, (byKey.get(key) ?? new Set<string>()).add(entry.id));
    }
  }
  return byKey;
}

const countOf = (kind: Kind): number => everyEntry().filter((entry) => entry.kind === kind).length;

describe.each(FILES)('the catalogue file %s', (file) => {
  test('holds an entry of the schema on every line', () => {
    const wrong = linesOf(file).filter((line) => !catalogueEntrySchema.safeParse(JSON.parse(line)).success);
    expect(wrong).toEqual([]);
  });

  test('derives each id from kind and name', () => {
    const wrong = entriesOf(file).filter((entry) => entry.id !== entityId(entry.kind, entry.name));
    expect(wrong).toEqual([]);
  });

  test('is sorted by id, so that changes read well', () => {
    const ids = entriesOf(file).map((entry) => entry.id);
    expect(ids).toEqual(ids.toSorted());
  });

  test('marks short names and ordinary words as case-sensitive', () => {
    const unmarked = entriesOf(file).flatMap((entry) =>
      namesOf(entry)
        .filter((name) => isShort(name) || isOrdinary(name))
        .filter((name) => !entry.caseSensitive?.includes(name))
        .map((name) => `${entry.id}: ${name}`),
    );
    expect(unmarked).toEqual([]);
  });

  test('marks only names that the entry has', () => {
    const stray = entriesOf(file).flatMap((entry) =>
      (entry.caseSensitive ?? []).filter((name) => !namesOf(entry).includes(name)),
    );
    expect(stray).toEqual([]);
  });
});

describe('the catalogue as a whole', () => {
  test('has no id twice', () => {
    const ids = everyEntry().map((entry) => entry.id);
    const twice = ids.toSorted().filter((id, place, sorted) => id === sorted[place - 1]);
    expect(twice).toEqual([]);
  });

  test('has no name that two entries of one kind claim', () => {
    const ambiguous = [...claimants(everyEntry())].filter(([, ids]) => ids.size > 1);
    expect(ambiguous.map(([key, ids]) => `${key}: ${[...ids].join(', ')}`)).toEqual([]);
  });

  test.each(['parent', 'maker', 'affiliation'] as const)('names as %s only entries that exist', (field) => {
    const known = new Set(everyEntry().map((entry) => entry.id));
    const dangling = everyEntry().filter((entry) => entry[field] !== undefined && !known.has(entry[field]));
    expect(dangling.map((entry) => `${entry.id} -> ${entry[field]}`)).toEqual([]);
  });

  test('has no entry that is its own parent', () => {
    expect(everyEntry().filter((entry) => entry.parent === entry.id)).toEqual([]);
  });

  test.each<[Kind, number]>([
    ['Firm', 1_500],
    ['Person', 500],
    ['Model', 500],
  ])('knows of kind %s at least %i', (kind, least) => {
    expect(countOf(kind)).toBeGreaterThanOrEqual(least);
  });
});
