import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { offsetsSchema } from '../graph/ontology/extraction';
import { KINDS, type Kind } from '../graph/ontology/kinds';
import { fits, RELATION_TYPES, type RelationType, signatureOf } from '../graph/ontology/relations';
import { STATUSES } from '../graph/ontology/statuses';

const FOLDER = join(__dirname, '../seeds/training');
const THEMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => basename(file, '.jsonl'))
  .sort();

const spot = z.int().nonnegative();
const mentionSchema = z.union([
  z.tuple([spot, spot, z.enum(KINDS)]),
  z.tuple([spot, spot, z.enum(KINDS), z.literal(true)]),
]);
const relationSchema = z.union([
  z.tuple([offsetsSchema, offsetsSchema, z.enum(RELATION_TYPES)]),
  z.tuple([offsetsSchema, offsetsSchema, z.enum(RELATION_TYPES), z.enum(STATUSES)]),
]);
const passageSchema = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  entities: z.array(mentionSchema),
  relations: z.array(relationSchema),
  optional: z.array(relationSchema).optional(),
});

type Passage = z.infer<typeof passageSchema>;
type Relation = z.infer<typeof relationSchema>;

function passagesOf(theme: string): Passage[] {
  const lines = readFileSync(join(FOLDER, `${theme}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => passageSchema.parse(JSON.parse(line)));
}

const passages = THEMES.flatMap(passagesOf);
const stated = passages.flatMap((passage) => passage.relations);

const relationsOf = (passage: Passage): Relation[] => [...passage.relations, ...(passage.optional ?? [])];

const spanKey = ([start, end]: readonly [number, number, ...unknown[]]): string => `${start}-${end}`;

function kindsOf(passage: Passage): Map<string, Kind> {
  return new Map(passage.entities.map((mention) => [spanKey(mention), mention[2]]));
}

/** A relation that reads the same in both directions has one key. */
function relationKey([subject, object, type]: Relation): string {
  const ends = [spanKey(subject), spanKey(object)];
  return `${type} ${(signatureOf(type)?.symmetric ? ends.sort() : ends).join(' ')}`;
}

function isAllowed(passage: Passage, [subject, object, type]: Relation): boolean {
  const kinds = kindsOf(passage);
  const from = kinds.get(spanKey(subject));
  const to = kinds.get(spanKey(object));
  return from !== undefined && to !== undefined && spanKey(subject) !== spanKey(object) && fits(type, from, to);
}

/** Whether a span begins and ends where a word does. */
function isWhole(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const cutBefore = /[\p{L}\p{N}]$/u.test(text.slice(0, start));
  const cutAfter = /^[\p{L}\p{N}]/u.test(text.slice(end)) && !/^s\b/.test(text.slice(end));
  return words !== '' && words === words.trim() && !cutBefore && !cutAfter;
}

const countOf = (type: RelationType): number => stated.filter((relation) => relation[2] === type).length;

test('every passage has its own id and its own text', () => {
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
});

test.each(RELATION_TYPES)('%s is stated at least fifty times', (type) => {
  expect(countOf(type)).toBeGreaterThanOrEqual(50);
});

test.each(STATUSES)('the status %s is given at least forty times', (status) => {
  expect(stated.filter((relation) => (relation[3] ?? 'actual') === status).length).toBeGreaterThanOrEqual(40);
});

test('the read-me counts the passages and relations of every theme', () => {
  const readMe = readFileSync(join(FOLDER, 'README.md'), 'utf8');
  const rows = THEMES.map((theme) => {
    const own = passagesOf(theme);
    return `| \`${theme}\` | ${own.length} | ${own.flatMap((passage) => passage.relations).length} |`;
  });
  expect(rows.filter((row) => !readMe.includes(row))).toEqual([]);
});

describe.each(THEMES)('the theme %s', (theme) => {
  const own = passagesOf(theme);

  test('numbers its passages in order', () => {
    expect(own.map(({ id }) => id)).toEqual(own.map((_, index) => `${theme}-${String(index + 1).padStart(3, '0')}`));
  });

  test('marks whole words, in order, without overlap', () => {
    const wrong = own.flatMap(({ id, text, entities }) =>
      entities
        .filter(([start, end], index) => start < (entities[index - 1]?.[1] ?? 0) || !isWhole(text, start, end))
        .map(([start, end]) => `${id}: ${text.slice(start, end)}`),
    );
    expect(wrong).toEqual([]);
  });

  test('relates marked mentions of kinds that the type allows', () => {
    const wrong = own.flatMap((passage) =>
      relationsOf(passage)
        .filter((relation) => !isAllowed(passage, relation))
        .map((relation) => `${passage.id}: ${relationKey(relation)}`),
    );
    expect(wrong).toEqual([]);
  });

  test('states no relation between two mentions twice', () => {
    const wrong = own.filter((passage) => {
      const keys = relationsOf(passage).map(relationKey);
      return new Set(keys).size !== keys.length;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
