import { Passages, textSignature } from '../analysis/passages';
import type { CatalogueIndex } from '../identity/catalogue-index';
import { linksOf } from '../identity/name-ids';
import type { Claim, Extraction } from '../ontology/extraction';
import type { NodeRow, Properties } from '../store/store';
import { articleRow } from './article-row';
import { claimProperties, type Printing } from './claim-properties';
import { named } from './named';
import type { Statement } from './statements';
import { byPublication, publishedOf, type TextState } from './text-state';
import { type Ends, endsOf, statementsWith } from './text-statements';

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
  /** What tells copies of the text: `textSignature`. */
  readonly signature?: string | undefined;
  readonly published?: string | undefined;
  readonly articles: readonly NodeRow[];
  readonly mentions: readonly MentionDraft[];
  readonly claims: readonly ClaimDraft[];
}

/** The draft of a text; an empty one where no publication carries it. */
export function draftOf(state: TextState, catalogue: CatalogueIndex): TextDraft {
  const { id, publications } = state;
  const extraction = state.extraction && named(state.extraction);
  const signature = state.content === undefined ? undefined : textSignature(state.content);
  if (publications.length === 0) return { id, signature, articles: [], mentions: [], claims: [] };
  const published = publishedOf(publications);
  const articles = [...publications].sort(byPublication).map((publication) => articleRow(publication, signature));
  if (!extraction) return { id, signature, published, articles, mentions: [], claims: [] };
  const passages = state.content === undefined ? undefined : new Passages(state.content);
  const ends = endsOf(state, extraction, catalogue);
  const statements = statementsWith(state, extraction, ends);
  return {
    id,
    signature,
    published,
    articles,
    mentions: withEnds(mentionsOf(extraction, ends, catalogue), statements),
    claims: statements.map((statement) => claimDraft(statement, { text: id, published, passages })),
  };
}

/** Whoever a judgement brings into a text is mentioned in it. */
function withEnds(mentions: readonly MentionDraft[], statements: readonly Statement[]): readonly MentionDraft[] {
  const all = new Map(mentions.map((mention) => [mention.named, mention]));
  for (const { claim } of statements) {
    for (const end of [claim.subject, ...(claim.object ? [claim.object] : [])]) {
      if (!all.has(end.id)) all.set(end.id, { named: end.id, written: end.name, count: 1, aliases: [], links: [] });
    }
  }
  return [...all.values()];
}

function claimDraft({ id, claim, judged }: Statement, printing: Printing): ClaimDraft {
  const { subject, object, ...said } = claim;
  const marks = judged ? { judged: judged.verdict, judgement: judged.judgement } : {};
  const properties = { ...claimProperties(said, printing), ...marks };
  return { id, type: claim.type, subject: subject.id, properties, ...(object ? { object: object.id } : {}) };
}

function mentionsOf(
  { entities, mentions }: Extraction,
  { ends, parted }: Ends,
  catalogue: CatalogueIndex,
): readonly MentionDraft[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const drafts = new Map<string, MentionDraft>();
  for (const entity of entities) {
    const named = ends.get(entity.id)?.id ?? entity.id;
    const before = drafts.get(named);
    drafts.set(named, {
      named,
      written: before?.written ?? entity.name,
      count: (before?.count ?? 0) + (counts.get(entity.id) ?? 0),
      aliases: sorted([...(before?.aliases ?? []), entity.name, ...entity.aliases], before?.written ?? entity.name),
      links: sorted([...(before?.links ?? []), ...linksOf(entity, named, catalogue).map(parted)], named),
    });
  }
  return [...drafts.values()];
}

function sorted(values: readonly string[], but: string): readonly string[] {
  return [...new Set(values)].filter((value) => value !== but && value !== '').sort();
}
