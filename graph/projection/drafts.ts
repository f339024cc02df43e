import type { CatalogueIndex } from '../identity/catalogue-index';
import { linksOf, nameIdOf } from '../identity/name-ids';
import type { Claim, Extraction } from '../ontology/extraction';
import { claimId } from '../records/ids';
import type { NodeRow, Properties } from '../store/store';
import { articleRow } from './article-row';
import { claimProperties } from './claim-properties';
import { named } from './named';
import { byPublication, publishedOf, type TextState } from './text-state';

/** An entity as one text names it. */
export interface MentionDraft {
  /** Id of the name, before names are joined into entities. */
  readonly named: string;
  readonly written: string;
  readonly count: number;
  readonly aliases: readonly string[];
  readonly links: readonly string[];
}

/** A claim with the names its ends go by. */
export interface ClaimDraft {
  readonly id: string;
  readonly type: Claim['type'];
  readonly subject: string;
  readonly object?: string;
  /** All that does not depend on who is who. */
  readonly properties: Properties;
}

/** What one text puts into the graph, before names are joined into entities. */
export interface TextDraft {
  readonly id: string;
  readonly published?: string | undefined;
  readonly articles: readonly NodeRow[];
  readonly mentions: readonly MentionDraft[];
  readonly claims: readonly ClaimDraft[];
}

/** The draft of a text; an empty one where no publication carries it. */
export function draftOf(state: TextState, catalogue: CatalogueIndex): TextDraft {
  const { id, publications } = state;
  const extraction = state.extraction && named(state.extraction);
  if (publications.length === 0) return { id, articles: [], mentions: [], claims: [] };
  const published = publishedOf(publications);
  const articles = [...publications].sort(byPublication).map(articleRow);
  if (!extraction) return { id, published, articles, mentions: [], claims: [] };
  const names = new Map(extraction.entities.map((entity) => [entity.id, nameIdOf(entity, id, catalogue)]));
  return {
    id,
    published,
    articles,
    mentions: mentionsOf(extraction, names, catalogue),
    claims: claimsOf(id, published, extraction, names),
  };
}

function mentionsOf(
  { entities, mentions }: Extraction,
  names: ReadonlyMap<string, string>,
  catalogue: CatalogueIndex,
): readonly MentionDraft[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const drafts = new Map<string, MentionDraft>();
  for (const entity of entities) {
    const named = names.get(entity.id) ?? entity.id;
    const before = drafts.get(named);
    drafts.set(named, {
      named,
      written: before?.written ?? entity.name,
      count: (before?.count ?? 0) + (counts.get(entity.id) ?? 0),
      aliases: sorted([...(before?.aliases ?? []), entity.name, ...entity.aliases], before?.written ?? entity.name),
      links: sorted([...(before?.links ?? []), ...linksOf(entity, named, catalogue)], named),
    });
  }
  return [...drafts.values()];
}

function sorted(values: readonly string[], but: string): readonly string[] {
  return [...new Set(values)].filter((value) => value !== but && value !== '').sort();
}

function claimsOf(
  text: string,
  published: string | undefined,
  { claims }: Extraction,
  names: ReadonlyMap<string, string>,
): readonly ClaimDraft[] {
  const drafts = new Map<string, ClaimDraft>();
  for (const claim of claims) {
    const id = claimId(text, claim);
    const subject = names.get(claim.subject);
    const object = claim.object === undefined ? undefined : names.get(claim.object);
    if (subject === undefined || drafts.has(id)) continue;
    const properties = claimProperties(claim, text, published);
    drafts.set(id, { id, type: claim.type, subject, properties, ...(object === undefined ? {} : { object }) });
  }
  return [...drafts.values()];
}
