import type { Candidate, Document, DocumentEntity, DocumentMention } from '../../document/document';
import { PLURAL_HEADS } from '../../rules/anaphora/sorts';
import { isRoleWord } from '../../rules/roles/roles';

/** Names that nothing but a relation speaks for are this sure. */
const WEIGHT = 0.85;
/** More such names than this in one text are a list, not an article. */
const MOST = 400;

/** A document in which names that were left in doubt stand as firms, to see what the sentences make of them. */
export interface Provisional {
  readonly doc: Document;
  /** The entities that are only tried. */
  readonly tried: ReadonlySet<string>;
  /** Of those, the ones that look like ordinary words. */
  readonly words: ReadonlySet<string>;
}

/** Adds the names that no kind was found for. The entities of one spelling are one. */
export function provisional(doc: Document): Provisional {
  const free = unclaimed(doc);
  const byName = new Map<string, DocumentEntity>();
  const words = new Set<string>();
  const mentions: DocumentMention[] = [];
  for (const candidate of free) {
    const name = doc.text.slice(candidate.start, candidate.end);
    const entity = byName.get(name) ?? { id: `t${byName.size + 1}`, name, kind: 'Firm', aliases: [], sorts: [] };
    byName.set(name, entity);
    if (candidate.by === 'word') words.add(entity.id);
    mentions.push({
      start: candidate.start,
      end: candidate.end,
      kind: 'Firm',
      entity: entity.id,
      by: 'name',
      weight: WEIGHT,
    });
  }
  return {
    doc: {
      ...doc,
      entities: [...doc.entities, ...byName.values()],
      mentions: [...doc.mentions, ...mentions].sort((a, b) => a.start - b.start),
    },
    tried: new Set([...byName.values()].map((entity) => entity.id)),
    words,
  };
}

function unclaimed(doc: Document): readonly Candidate[] {
  const candidates = (doc.spans.names ?? []).filter((candidate) => candidate.by !== 'phrase');
  let next = 0;
  let end = -1;
  return [...candidates]
    .sort((a, b) => a.start - b.start)
    .filter((candidate) => {
      while ((doc.mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= candidate.start) next += 1;
      const taken = (doc.mentions[next]?.start ?? Number.POSITIVE_INFINITY) < candidate.end || candidate.start < end;
      if (taken || !couldName(doc.text.slice(candidate.start, candidate.end))) return false;
      end = candidate.end;
      return true;
    })
    .slice(0, MOST);
}

/** Titles and plural sorts in capitals are no names: "Assistant Controller", "Chinese Companies". */
function couldName(text: string): boolean {
  const last = text.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return (
    text.length > 1 &&
    !isRoleWord(last) &&
    !PLURAL_HEADS.has(last) &&
    !/^(?:directors|government|act|day|street|avenue|county|city)$/.test(last)
  );
}

/** The provisional document without the entities that no sentence spoke for; ids follow those that were there. */
export function settled(doc: Document, { tried }: Provisional, kept: ReadonlySet<string>): Document {
  const ids = new Map<string, string>();
  let next = doc.entities.filter((entity) => !tried.has(entity.id)).length;
  for (const entity of doc.entities) {
    if (!tried.has(entity.id)) ids.set(entity.id, entity.id);
    else if (kept.has(entity.id)) {
      next += 1;
      ids.set(entity.id, `e${next}`);
    }
  }
  return {
    ...doc,
    entities: doc.entities.flatMap((entity) => renamed(entity, 'id', ids)),
    mentions: doc.mentions.flatMap((mention) => renamed(mention, 'entity', ids)),
  };
}

function renamed<K extends string, T extends Readonly<Record<K, string>>>(
  item: T,
  key: K,
  ids: ReadonlyMap<string, string>,
): readonly T[] {
  const id = ids.get(item[key]);
  return id === undefined ? [] : [{ ...item, [key]: id }];
}
