import type { Kind } from '../../../graph/ontology/kinds';
import { type Document, type DocumentEntity, type DocumentMention, newDocument } from '../../document/document';
import { amounts } from '../amounts/amounts';
import { dates } from '../dates/dates';
import { layout } from '../layout/layout';
import { quotations } from '../quotations/quotations';
import { sentences } from '../sentences/sentences';
import { tokens } from '../tokens/tokens';

const KIND_OF_MARK: ReadonlyMap<string, Kind> = new Map([
  ['', 'Firm'],
  ['p', 'Person'],
  ['m', 'Model'],
  ['d', 'Product'],
  ['o', 'Organization'],
]);

const MARK = /\[(?:([pmdo]):)?([^\]=]+)(?:=([^\]]+))?\]/g;

/**
 * A document whose names are marked in its text, so that rules are tried apart from the finding of names: `[Northwind]`
 * is a firm, `[p:Ada Vance]` a person, `[m:…]` a model, `[d:…]` a product, `[o:…]` an organisation; `[it=Northwind]` an
 * anaphor. Everything up to amounts and dates is done by the stages.
 */
export function markedDocument(marked: string): Document {
  const found: { start: number; end: number; kind: Kind; name: string; anaphor: boolean }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    const shown = match[2] ?? '';
    const kind = KIND_OF_MARK.get(match[1] ?? '') ?? 'Firm';
    found.push({
      start: text.length,
      end: text.length + shown.length,
      kind,
      name: match[3] ?? shown,
      anaphor: match[3] !== undefined,
    });
    text += shown;
    from = (match.index ?? 0) + match[0].length;
  }
  text += marked.slice(from);
  const doc = [layout, tokens, sentences, quotations, amounts, dates].reduce(
    (current, stage) => stage.run(current),
    newDocument({ text, publishedAt: '2025-04-01' }),
  );
  return { ...doc, mentions: mentionsOf(found), entities: entitiesOf(found) };
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly name: string;
  readonly anaphor: boolean;
}

function mentionsOf(found: readonly Marked[]): readonly DocumentMention[] {
  return found.map(({ start, end, kind, name, anaphor }) => ({
    start,
    end,
    kind,
    entity: name,
    by: anaphor ? 'definite' : 'name',
    weight: 1,
    ...(anaphor ? { anaphor } : {}),
  }));
}

function entitiesOf(found: readonly Marked[]): readonly DocumentEntity[] {
  const byName = new Map<string, DocumentEntity>();
  for (const { name, kind } of found) {
    if (!byName.has(name)) byName.set(name, { id: name, name, kind, aliases: [], sorts: [] });
  }
  return [...byName.values()];
}
