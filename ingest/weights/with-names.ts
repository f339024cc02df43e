import type { Offsets } from '../../graph/ontology/extraction';
import type { Document, DocumentEntity, DocumentMention } from '../document/document';
import { standTogether } from '../evaluation/suite-names';

/**
 * A document in which stretches that annotators hold for names, and the stages did not find, are firms; what overlaps
 * them goes. Stretches that begin in lower case are descriptions and are left to the stages.
 */
export function withNames(doc: Document, names: readonly Offsets[]): Document {
  const missing = distinct(names).filter((name) => isName(doc.text, name) && !isFound(doc, name));
  if (missing.length === 0) return doc;
  const entities = new Map<string, DocumentEntity>();
  const added = missing.map(([start, end]): DocumentMention => {
    const name = doc.text.slice(start, end);
    const entity = entities.get(name) ?? entityOf(name, doc.entities.length + entities.size);
    entities.set(name, entity);
    return { start, end, kind: 'Firm', entity: entity.id, by: 'name', weight: 1 };
  });
  const kept = doc.mentions.filter((each) => !added.some((one) => one.start < each.end && each.start < one.end));
  return {
    ...doc,
    mentions: [...kept, ...added].sort((left, right) => left.start - right.start),
    entities: [...doc.entities, ...entities.values()],
  };
}

function distinct(names: readonly Offsets[]): readonly Offsets[] {
  const found: Offsets[] = [];
  for (const name of [...names].sort((left, right) => left[0] - right[0]))
    if (name[0] >= (found.at(-1)?.[1] ?? 0)) found.push(name);
  return found;
}

function isName(text: string, [start]: Offsets): boolean {
  const first = text.charAt(start);
  return (
    first !== first.toLowerCase() &&
    !/^(?:The|Its|They|It|Their|He|She|His|Her|This)\b/.test(text.slice(start, start + 8))
  );
}

function isFound({ mentions, text }: Document, name: Offsets): boolean {
  return mentions.some(({ start, end }) => standTogether(name, [start, end], text));
}

function entityOf(name: string, at: number): DocumentEntity {
  return { id: `named${at}`, name, kind: 'Firm', aliases: [], sorts: [] };
}
