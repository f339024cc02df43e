import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { FIGURE_TYPES, fits, isRelationType, RELATION_TYPES } from '../graph/ontology/relations';
import { STATUSES } from '../graph/ontology/statuses';
import { type Gold, goldSchema } from '../ingest/evaluation/gold-schema';

interface GoldSet {
  readonly folder: string;
  readonly articles: string;
  /** What the set has to hold at least, optional claims not counted. */
  readonly leastTexts: number;
  readonly leastOfType: number;
  readonly leastOfStatus: number;
  /** Every so manyth text is held back. */
  readonly heldBackEvery: number;
}

const SEEDS = join(__dirname, '../seeds');
const SETS: readonly GoldSet[] = [
  {
    folder: join(SEEDS, 'gold'),
    articles: join(SEEDS, 'articles'),
    leastTexts: 30,
    leastOfType: 4,
    leastOfStatus: 5,
    heldBackEvery: 3,
  },
  {
    folder: join(SEEDS, 'gold/passages'),
    articles: join(SEEDS, 'gold/passages/articles'),
    leastTexts: 60,
    leastOfType: 9,
    leastOfStatus: 12,
    heldBackEvery: 2,
  },
];

/** Real documents whose facts, never sentences, were used; only beside some checkouts. */
const ORIGINALS = join(__dirname, '../../shared/seeds');

const frontMatterSchema = z.strictObject({
  title: z.string().min(1),
  outlet: z.string().min(1),
  publishedAt: z.iso.date(),
  url: z.url().refine((url) => new URL(url).hostname.endsWith('.example'), 'not a reserved host'),
  author: z.string().min(1),
});

const namesIn = (folder: string, extension: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(extension) && file !== 'README.md')
    .map((file) => basename(file, extension))
    .sort();

function readArticle({ articles }: GoldSet, name: string): { header: unknown; body: string } {
  const file = readFileSync(join(articles, `${name}.md`), 'utf8');
  const end = file.indexOf('\n---\n', 4);
  return { header: parse(file.slice(4, end)), body: file.slice(end + 5) };
}

function readGold({ folder }: GoldSet, name: string): Gold {
  return goldSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
}

/** Lower-case words, joined by single spaces, so that punctuation and line ends do not hide a copy. */
const wordsOf = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

const sentencesOf = (body: string) => body.split(/\n+|(?<=[.!?][”"’)]?)\s+/u).map(wordsOf);

describe.each(SETS)('the set of $leastTexts texts or more', (set) => {
  const articles = namesIn(set.articles, '.md');
  const annotated = articles.filter((name) => existsSync(join(set.folder, `${name}.json`)));
  const required = annotated.flatMap((name) => readGold(set, name).claims).filter((claim) => !claim.optional);

  test('annotates every article and nothing else', () => {
    expect(namesIn(set.folder, '.json')).toEqual(articles);
    expect(articles.length).toBeGreaterThanOrEqual(set.leastTexts);
  });

  test('holds back the texts by their number', () => {
    const held = annotated.filter((name) => readGold(set, name).heldBack);
    expect(held).toEqual(annotated.filter((name) => Number.parseInt(name, 10) % set.heldBackEvery === 0));
  });

  test.each([...RELATION_TYPES, ...FIGURE_TYPES])('states %s often enough to be measured', (type) => {
    expect(required.filter((claim) => claim.type === type).length).toBeGreaterThanOrEqual(set.leastOfType);
  });

  test.each(STATUSES)('gives the status %s often enough to be measured', (status) => {
    expect(required.filter((claim) => claim.status === status).length).toBeGreaterThanOrEqual(set.leastOfStatus);
  });

  describe.each(articles)('article %s', (name) => {
    const { header, body } = readArticle(set, name);

    test('has complete front matter', () => {
      expect(frontMatterSchema.safeParse(header).error).toBeUndefined();
    });

    const originalTest = existsSync(ORIGINALS) ? test : test.skip;
    originalTest('shares no sentence of six words or more with the real documents', () => {
      const originals = readdirSync(ORIGINALS).map((file) => wordsOf(readFileSync(join(ORIGINALS, file), 'utf8')));
      const long = sentencesOf(body).filter((sentence) => sentence.trim().split(' ').length >= 6);
      expect(long.filter((sentence) => originals.some((original) => original.includes(sentence)))).toEqual([]);
    });
  });

  describe.each(annotated)('annotation %s', (name) => {
    const { body } = readArticle(set, name);
    const gold = readGold(set, name);
    const kinds = new Map(gold.entities.map((entity) => [entity.id, entity.kind]));

    test('names its article', () => {
      expect(gold.article).toBe(`${name}.md`);
    });

    test('lists only names and phrases that occur in the body', () => {
      const written = gold.entities.flatMap((entity) => [...entity.mentions, ...(entity.anaphors ?? [])]);
      expect(written.filter((words) => !body.includes(words))).toEqual([]);
    });

    test('gives every entity its own id and a name made of words of the body', () => {
      const missing = gold.entities.filter(({ name: words }) => words.split(' ').some((word) => !body.includes(word)));
      expect(kinds.size).toBe(gold.entities.length);
      expect(missing).toEqual([]);
    });

    test('quotes evidence that stands in the body', () => {
      expect(gold.claims.filter((claim) => !body.includes(claim.evidence))).toEqual([]);
    });

    test('relates kinds that the type allows', () => {
      const wrong = gold.claims.filter(({ type, subject, object }) => {
        const from = kinds.get(subject);
        const to = kinds.get(object ?? '');
        if (!isRelationType(type)) return object !== undefined || from !== 'Firm';
        return from === undefined || to === undefined || subject === object || !fits(type, from, to);
      });
      expect(wrong).toEqual([]);
    });

    test('demands no relation of an entity that is optional', () => {
      const optional = new Set(gold.entities.filter((entity) => entity.optional).map((entity) => entity.id));
      const required = gold.claims.filter((claim) => !claim.optional);
      expect(required.filter(({ subject, object }) => optional.has(subject) || optional.has(object ?? ''))).toEqual([]);
    });

    test('states each relation once, and each figure once an amount', () => {
      const keys = gold.claims.map(({ type, subject, object, amount }) =>
        JSON.stringify([type, subject, object ?? amount ?? null]),
      );
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    });
  });
});
