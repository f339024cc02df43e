import type { CatalogueIndex } from '../../identity/catalogue-index';
import type { Batch, EdgeKey, EdgeRow, NodeKey, NodeRow, Reader } from '../../store/store';
import type { TextDraft } from '../drafts';
import { entityRow, knownOf } from '../entity-row';
import { type MentionRow, mentionRowsOf, merged, NO_MENTIONS, summaryOf } from '../entity-summary';
import { getOrMake } from '../maps';
import { claimRow, mentionId, mentionRow, mentionsRows, type Resolve, relationOf, statesRows } from '../text-rows';
import { type Change, type Identity, identify } from './identify';
import {
  readClaimsNaming,
  readLayout,
  readMentions,
  readSummaries,
  type StoredClaim,
  type StoredMention,
} from './read-back';
import { endsThatDecide } from './read-companions';
import { relationshipBatch } from './relationships';

/**
 * The batch that brings a store from the graph of some texts as they were to that of the texts as they will be. Reads
 * back only what these texts touch, so its cost does not grow with the graph but with how much is said of the same
 * entities. The outcome is what `project` gives from all records.
 *
 * @param reach told, before anything is planned, the ids of all names and entities that the change depends on; where
 * several processes write, it throws unless all of them are locked
 */
export async function planChange(
  read: Reader,
  change: Change,
  catalogue: CatalogueIndex,
  reach: (ids: readonly string[]) => void = () => undefined,
): Promise<Batch> {
  const identity = await identify(read, change, catalogue);
  reach([...identity.names, ...touchedEntities(change, identity)]);
  const texts = [...change.before, ...change.after].map(({ id }) => id);
  const moves = identity.moved.map((named) => ({ named, entity: identity.old(named) }));
  const movedClaims = await readClaimsNaming(read, moves, texts);
  const shaken = [...new Set(identity.moved.flatMap((name) => [identity.old(name), identity.now(name)]))];
  const mentions = await readMentions(read, shaken, texts);
  const claims = change.after.flatMap((draft) => draft.claims);
  const claimRows = [...claims.map((claim) => claimRow(claim, identity.now)), ...movedRows(movedClaims, identity)];
  const touched = touchedRelations(change, identity, claimRows, movedClaims);
  reach(endsThatDecide(touched));
  return combined([
    identity.batch,
    textBatch(change, identity),
    { nodes: claimRows },
    mentionMoves(mentions, identity),
    await relationshipBatch(read, { touched, claimRows, texts, moved: movedClaims.map(({ draft }) => draft.id) }),
    await entityBatch(read, change, identity, mentions, catalogue),
  ]);
}

/** Claims of other texts of which an end has moved; the other end may lie out of the change's reach, where it stays. */
function movedRows(claims: readonly StoredClaim[], { names, now }: Identity): readonly NodeRow[] {
  const reached = new Set(names);
  return claims.map(({ draft, entities }) =>
    claimRow(draft, (name) => (reached.has(name) ? now(name) : (entities.get(name) ?? name))),
  );
}

function combined(batches: readonly Batch[]): Batch {
  return {
    removeEdges: batches.flatMap((batch) => batch.removeEdges ?? []),
    removeNodes: batches.flatMap((batch) => batch.removeNodes ?? []),
    nodes: batches.flatMap((batch) => batch.nodes ?? []),
    edges: batches.flatMap((batch) => batch.edges ?? []),
  };
}

/** Articles and the edges from them; what the texts no longer hold goes. */
function textBatch({ before, after }: Change, { old, now }: Identity): Batch {
  const edges = after.flatMap((draft) => [...statesRows(draft), ...mentionsRows(draft, now)]);
  const kept = new Set(edges.map(placeOf));
  const former = before.flatMap((draft) => [...statesRows(draft), ...mentionsRows(draft, old)]);
  const articles = after.flatMap((draft) => draft.articles);
  const nodes: readonly NodeKey[] = [
    ...articles,
    ...after.flatMap((draft) => draft.claims.map(({ id }): NodeKey => ({ label: 'Claim', id }))),
  ];
  const present = new Set(nodes.map(({ id }) => id));
  const formerNodes = before.flatMap((draft): readonly NodeKey[] => [
    ...draft.articles.map(({ id }): NodeKey => ({ label: 'Article', id })),
    ...draft.claims.map(({ id }): NodeKey => ({ label: 'Claim', id })),
  ]);
  return {
    removeEdges: former.filter((edge) => !kept.has(placeOf(edge))).map(edgeKey),
    removeNodes: formerNodes.filter(({ id }) => !present.has(id)),
    nodes: articles,
    edges,
  };
}

function placeOf({ type, id, to }: EdgeRow): string {
  return JSON.stringify([type, id, to.id]);
}

function edgeKey({ type, id, from }: EdgeRow): EdgeKey {
  return { type, id, from };
}

/** Mentions in other texts that lead to another entity now. */
function mentionMoves(mentions: readonly StoredMention[], { now }: Identity): Batch {
  const moved = mentions.filter(({ entity, named }) => now(named) !== entity);
  return {
    removeEdges: moved.map(({ article, named }) => ({
      type: 'MENTIONS',
      id: mentionId(article, named),
      from: { label: 'Article', id: article },
    })),
    edges: moved.map((mention) => mentionRow(mention.article, mention, now)),
  };
}

function relationBefore(claim: TextDraft['claims'][number], old: Resolve): string | undefined {
  return relationOf(claim.type, old(claim.subject), claim.object === undefined ? undefined : old(claim.object));
}

/** The relationships whose claims change, by the ids they had and by those they will have. */
function touchedRelations(
  { before }: Change,
  { old }: Identity,
  claimRows: readonly NodeRow[],
  movedClaims: readonly StoredClaim[],
): readonly string[] {
  const former = before.flatMap(({ claims }) => claims.flatMap((claim) => relationBefore(claim, old) ?? []));
  const now = claimRows.flatMap(({ properties }) =>
    typeof properties.relation === 'string' ? [properties.relation] : [],
  );
  return [...new Set([...now, ...former, ...movedClaims.flatMap(({ relation }) => relation ?? [])])];
}

function touchedEntities({ before, after }: Change, { old, now, moved, renamed }: Identity): ReadonlySet<string> {
  return new Set([
    ...moved.flatMap((name) => [old(name), now(name)]),
    ...before.flatMap((draft) => draft.mentions.map(({ named }) => old(named))),
    ...after.flatMap((draft) => draft.mentions.map(({ named }) => now(named))),
    ...renamed,
  ]);
}

async function entityBatch(
  read: Reader,
  { before, after }: Change,
  identity: Identity,
  mentions: readonly StoredMention[],
  catalogue: CatalogueIndex,
): Promise<Batch> {
  const { now, moved, namesOf, old } = identity;
  const shaken = new Set(moved.flatMap((name) => [old(name), now(name)]));
  const touched = touchedEntities({ before, after }, identity);
  const here = new Map<string, MentionRow[]>();
  for (const row of [...after.flatMap(mentionRowsOf), ...mentions]) getOrMake(here, now(row.named), () => []).push(row);
  const texts = [...before, ...after].map(({ id }) => id);
  const summaries = await readSummaries(
    read,
    [...touched].filter((id) => !shaken.has(id)),
    texts,
  );
  const layout = await readLayout(read, [...touched]);
  const nodes: NodeRow[] = [];
  const removeNodes: NodeKey[] = [];
  for (const id of touched) {
    const summary = merged(summaries.get(id) ?? NO_MENTIONS, summaryOf(here.get(id) ?? []));
    if (summary.texts === 0) removeNodes.push({ label: 'Entity', id });
    else {
      const known = knownOf(id, namesOf(id), identity.judgements, catalogue);
      nodes.push(entityRow(id, summary, known, namesOf(id), layout.get(id)));
    }
  }
  return { nodes, removeNodes };
}
