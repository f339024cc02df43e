import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { nameKey } from '../graph/ontology/names';
import { emptyCatalogue } from '../ingest/catalogue/catalogue';
import { catalogueFilesIn } from '../ingest/catalogue/catalogue-folder';
import { loadCatalogue } from '../ingest/catalogue/load-catalogue';
import { type Document, newDocument } from '../ingest/document/document';
import { Pipeline } from '../ingest/pipeline/pipeline';
import { lowerStages } from '../ingest/stages/lower-stages';

const CATALOGUE = join(__dirname, '../seeds/catalogue');
const ARTICLES = join(__dirname, '../seeds/articles');

function pipelineOf(stages: ReturnType<typeof lowerStages>) {
  return stages.reduce((pipeline, stage) => pipeline.use(stage), new Pipeline()).freeze();
}

const pieces = fc.constantFrom(
  ...'Arden|Brannock Inc.|Ada Quist|said|, |. |“|”|’s|$4 billion|in 2016|on Friday|(ABC)|- |\n|\n\n|# |the|bank|of|&|and|v.|GPT-4|xAI|| Getty Images|__proto__|🙂|é'.split(
    '|',
  ),
);
const texts = fc.array(pieces, { maxLength: 50 }).map((parts) => parts.join(' '));
const bare = pipelineOf(lowerStages(emptyCatalogue()));

test('whatever the text, mentions are in order, apart, within it, and of entities that are listed', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 120 })), (text) => {
      const doc = bare.run(newDocument({ text, publishedAt: '2025-03-29' }));
      const ids = new Set(doc.entities.map((entity) => entity.id));
      let at = 0;
      for (const mention of doc.mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(at);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        expect(ids.has(mention.entity)).toBe(true);
        at = mention.end;
      }
      expect(doc.text).toBe(text);
    }),
  );
});

test('the same text gives the same document', () => {
  fc.assert(
    fc.property(texts, (text) => expect(bare.run(newDocument({ text }))).toEqual(bare.run(newDocument({ text })))),
  );
});

/** Names that a reader would demand, as `seeds/gold` has them; counted by whether one of their forms is an entity. */
interface GoldEntity {
  readonly optional?: boolean;
  readonly mentions: readonly string[];
}

function bodyOf(markdown: string): string {
  return markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
}

function formsOf(doc: Document): ReadonlyMap<string, string> {
  return new Map(doc.mentions.map((mention) => [nameKey(doc.text.slice(mention.start, mention.end)), mention.entity]));
}

test('the names of the seed articles are found, and few others', async () => {
  const pipeline = pipelineOf(lowerStages(await loadCatalogue(catalogueFilesIn(CATALOGUE))));
  let demanded = 0;
  let found = 0;
  let named = 0;
  let right = 0;
  for (const file of readdirSync(join(ARTICLES, '../gold')).filter((each) => each.endsWith('.json'))) {
    const gold: { article: string; entities: GoldEntity[] } = JSON.parse(
      readFileSync(join(ARTICLES, '../gold', file), 'utf8'),
    );
    const doc = pipeline.run(newDocument({ text: bodyOf(readFileSync(join(ARTICLES, gold.article), 'utf8')) }));
    const forms = formsOf(doc);
    const matched = new Set<string>();
    for (const entity of gold.entities) {
      const ids = entity.mentions.flatMap((name) => forms.get(nameKey(name)) ?? []);
      for (const id of ids) matched.add(id);
      if (entity.optional === true) continue;
      demanded += 1;
      found += ids.length > 0 ? 1 : 0;
    }
    const asserted = doc.entities.filter((entity) => entity.reporter !== true);
    named += asserted.length;
    right += asserted.filter((entity) => matched.has(entity.id)).length;
  }
  expect(demanded).toBeGreaterThan(500);
  expect(found / demanded).toBeGreaterThan(0.95);
  expect(right / named).toBeGreaterThan(0.95);
});
