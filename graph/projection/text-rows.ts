import { isRelationType } from '../ontology/relations';
import { relationshipId } from '../records/ids';
import type { EdgeRow, NodeRow } from '../store/store';
import type { ClaimDraft, MentionDraft, TextDraft } from './drafts';
import { defined } from './properties';

/** The id of the entity that a name stands for. */
export type Resolve = (name: string) => string;

/** A claim as a node, once it is known who is who. */
export function claimRow(draft: ClaimDraft, resolve: Resolve): NodeRow {
  const subject = resolve(draft.subject);
  const object = draft.object === undefined ? undefined : resolve(draft.object);
  const ends = { subject, object, relation: relationOf(draft.type, subject, object) };
  const named = { subjectNamed: draft.subject, objectNamed: draft.object };
  return { label: 'Claim', id: draft.id, properties: { ...draft.properties, ...defined({ ...ends, ...named }) } };
}

/** The relationship that a claim speaks of: none for figures, nor where both ends are one entity. */
export function relationOf(type: string, subject: string, object: string | undefined): string | undefined {
  if (object === undefined || subject === object || !isRelationType(type)) return undefined;
  return relationshipId(type, subject, object);
}

/** `STATES` from each publication of the text to each of its claims. */
export function statesRows({ articles, claims }: TextDraft): readonly EdgeRow[] {
  return articles.flatMap((article) =>
    claims.map(
      (claim): EdgeRow => ({
        type: 'STATES',
        id: `${article.id}>${claim.id}`,
        from: { label: 'Article', id: article.id },
        to: { label: 'Claim', id: claim.id },
        properties: {},
      }),
    ),
  );
}

/** `MENTIONS` from each publication of the text to each entity, one for each name it goes by in the text. */
export function mentionsRows({ articles, mentions }: TextDraft, resolve: Resolve): readonly EdgeRow[] {
  return articles.flatMap((article) => mentions.map((mention) => mentionRow(article.id, mention, resolve)));
}

/** The id of a `MENTIONS` edge. */
export function mentionId(article: string, named: string): string {
  return `${article}>${named}`;
}

/** One `MENTIONS` edge. */
export function mentionRow(
  article: string,
  { named, written, count, aliases, links }: MentionDraft,
  resolve: Resolve,
): EdgeRow {
  return {
    type: 'MENTIONS',
    id: mentionId(article, named),
    from: { label: 'Article', id: article },
    to: { label: 'Entity', id: resolve(named) },
    properties: defined({ named, written, count, aliases, links }),
  };
}
