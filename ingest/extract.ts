import type { Diagnostic, Extraction, Mention, MentionedEntity } from '../graph/ontology/extraction';
import type { Stamp } from '../graph/ontology/records';
import { addressed } from './addressed';
import type { Catalogue } from './catalogue/catalogue';
import { checkedClaims } from './check-claims';
import { type Document, type DocumentSource, newDocument, type Span } from './document/document';
import { stagesOf, type Tables } from './extraction-stages';
import { detectLanguage } from './language/detect';
import { bounded } from './losses/bounded';
import { unreadParagraphs } from './losses/paragraphs';
import { type Models, shippedModels } from './models';
import type { Part } from './parts';
import { type FrozenPipeline, Pipeline } from './pipeline/pipeline';
import { rulesHash } from './rules/rules-hash';

/** Version of the code of extraction; raised when the same tables would give other claims. */
const VERSION = '3';

/** Longer texts are read up to here, in UTF-16 code units: as much as the graph takes of one text. */
const MOST_TEXT = 20_000_000;

/** What reading a text gives, and where its articles lie. */
export interface Reading {
  readonly extraction: Extraction;
  /** The articles run together in the text; empty where it is one. */
  readonly articles: readonly Span[];
}

/** Reads texts. Made once: its tables and its catalogue are bound. */
export interface Extractor {
  /** Extractor, rules and catalogue: another stamp, another reading. */
  readonly stamp: Stamp;
  extract(source: DocumentSource): Extraction;
  read(source: DocumentSource): Reading;
}

/** What an extractor is made of. */
export interface ExtractorOptions {
  readonly catalogue: Catalogue;
  /** Those that come with the project where none are given. They may serve many extractors: loading them costs. */
  readonly models?: Models;
  /** What is switched off, to see what it contributes. */
  readonly without?: readonly Part[];
}

/**
 * An extractor over a catalogue of known names. The same text always gives the same extraction.
 *
 * @example
 * const extractor = createExtractor({ catalogue: await loadCatalogue(paths) });
 * const { entities, claims } = extractor.extract({ text: 'Northwind has bought Larkspur for $2 billion.' });
 */
export function createExtractor({ catalogue, models = shippedModels(), without = [] }: ExtractorOptions): Extractor {
  const pipeline = pipelineOf({ catalogue, ...models }, new Set(without));
  const stamp = stampOf(catalogue.version, without);
  const read = (source: DocumentSource) => readSource(pipeline, source);
  return { stamp, read, extract: (source) => read(source).extraction };
}

/** The stamp of an extractor that is made elsewhere, of a catalogue of this version. */
export function stampOf(catalogue: string, without: readonly Part[] = []): Stamp {
  return { extractor: [VERSION, ...without].join(' without '), rules: rulesHash(), catalogue };
}

function pipelineOf(tables: Tables, without: ReadonlySet<Part>): FrozenPipeline {
  return stagesOf(tables, without)
    .reduce((pipeline, stage) => pipeline.use(stage), new Pipeline())
    .freeze();
}

function readSource(pipeline: FrozenPipeline, source: DocumentSource): Reading {
  const language = detectLanguage(source.text);
  if (language !== 'en') return { extraction: inOtherLanguage(language), articles: [] };
  const text = source.text.slice(0, MOST_TEXT);
  const doc = pipeline.run(newDocument({ ...source, text }));
  const cut = text.length < source.text.length ? [tooLong(source.text.length)] : [];
  return { extraction: extractionOf(doc, cut), articles: articlesOf(doc) };
}

function inOtherLanguage(language: string): Extraction {
  const message = `The text is in another language than English (${language}); nothing was read from it.`;
  return { mentions: [], entities: [], claims: [], diagnostics: [{ code: 'language', severity: 'warning', message }] };
}

function tooLong(length: number): Diagnostic {
  const message = `The text has ${length} code units; only the first ${MOST_TEXT} were read. Cut it into articles.`;
  return { code: 'text-cut', severity: 'warning', start: MOST_TEXT, end: length, message };
}

function extractionOf(doc: Document, more: readonly Diagnostic[]): Extraction {
  const { claims, diagnostics } = checkedClaims(doc);
  const mentioned = new Set(doc.mentions.map((mention) => mention.entity));
  return {
    mentions: doc.mentions.map((mention) => addressed(doc.text, plainMention(mention))),
    entities: doc.entities.filter((entity) => mentioned.has(entity.id)).map(plainEntity),
    claims,
    diagnostics: bounded([...doc.diagnostics, ...unreadParagraphs(doc.blocks), ...diagnostics, ...more]),
  };
}

function plainMention({ start, end, kind, entity, anaphor }: Mention): Mention {
  return { start, end, kind, entity, ...(anaphor ? { anaphor } : {}) };
}

function plainEntity({ id, name, kind, aliases, known, unnamed }: MentionedEntity): MentionedEntity {
  return { id, name, kind, aliases, ...(known === undefined ? {} : { known }), ...(unnamed ? { unnamed } : {}) };
}

/** From the first block of each article to its last. */
function articlesOf(doc: Document): readonly Span[] {
  const spans = new Map<number, Span>();
  for (const block of doc.blocks) {
    const known = spans.get(block.article);
    spans.set(block.article, { start: known?.start ?? block.start, end: block.end });
  }
  return spans.size > 1 ? [...spans.values()] : [];
}
