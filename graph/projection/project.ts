import type { CatalogueIndex } from '../identity/catalogue-index';
import { clustersOf, type NameFacts } from '../identity/clusters';
import { namesJudged, verdictsOf } from '../identity/judgements';
import type { JudgementRecord } from '../ontology/judgements';
import type { EdgeRow, NodeRow } from '../store/store';
import { Companions } from './companions';
import type { TextDraft } from './drafts';
import { entityRow, knownOf } from './entity-row';
import { type MentionRow, mentionRowsOf, summaryOf } from './entity-summary';
import { getOrMake } from './maps';
import { isLinked, type NameLinks, nameRow } from './name-row';
import { claimsByRelation, relatedFrom } from './related';
import { relationshipRow } from './relationship-row';
import { claimRow, mentionsRows, type Resolve, statesRows } from './text-rows';

/** The graph that records amount to. */
export interface Projected {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

/**
 * Projects everything at once: what any order of incremental changes must come to. Pure.
 *
 * @param judgements those in force
 */
export function project(
  drafts: readonly TextDraft[],
  judgements: readonly JudgementRecord[],
  catalogue: CatalogueIndex,
): Projected {
  const names = namesOf(drafts, judgements);
  const entities = clustersOf(names, verdictsOf(judgements), (id) => catalogue.has(id));
  const resolve: Resolve = (name) => entities.get(name) ?? name;
  const claims = drafts.flatMap((draft) => draft.claims.map((claim) => claimRow(claim, resolve)));
  return {
    nodes: [
      ...drafts.flatMap(({ articles }) => articles),
      ...claims,
      ...entityRows(drafts, resolve, entities, judgements, catalogue),
      ...[...names.values()].filter(isLinked).map((name) => nameRow({ ...name, entity: entities.get(name.id) })),
    ],
    edges: [
      ...drafts.flatMap(statesRows),
      ...drafts.flatMap((draft) => mentionsRows(draft, resolve)),
      ...relationshipRows(claims),
    ],
  };
}

interface GatheredName {
  readonly links: Set<string>;
  readonly claimants: Set<string>;
  readonly judgements: Set<JudgementRecord>;
  used: boolean;
  first?: string;
}

function namesOf(
  drafts: readonly TextDraft[],
  judgements: readonly JudgementRecord[],
): ReadonlyMap<string, NameFacts & NameLinks> {
  const names = new Map<string, GatheredName>();
  const at = (id: string) => getOrMake(names, id, emptyName);
  for (const { published, mentions } of drafts) {
    for (const { named, links } of mentions) {
      const name = at(named);
      name.used = true;
      if (published !== undefined && published < (name.first ?? '~')) name.first = published;
      for (const link of links) {
        name.links.add(link);
        at(link).claimants.add(named);
      }
    }
  }
  for (const judgement of judgements) {
    for (const id of namesJudged(judgement)) at(id).judgements.add(judgement);
  }
  return new Map(
    [...names].map(([id, { links, claimants, judgements: judged, ...name }]) => [
      id,
      { ...name, id, links: [...links], claimants: [...claimants], judgements: [...judged] },
    ]),
  );
}

function emptyName(): GatheredName {
  return { links: new Set(), claimants: new Set(), judgements: new Set(), used: false };
}

function entityRows(
  drafts: readonly TextDraft[],
  resolve: Resolve,
  entities: ReadonlyMap<string, string | undefined>,
  judgements: readonly JudgementRecord[],
  catalogue: CatalogueIndex,
): readonly NodeRow[] {
  const rows = new Map<string, MentionRow[]>();
  for (const row of drafts.flatMap(mentionRowsOf)) getOrMake(rows, resolve(row.named), () => []).push(row);
  const names = new Map<string, string[]>();
  for (const [name, entity] of entities) if (entity !== undefined) getOrMake(names, entity, () => []).push(name);
  const renamings = judgements.filter(({ verdict }) => verdict === 'rename');
  return [...rows].map(([id, own]) => {
    const stands = names.get(id) ?? [];
    return entityRow(id, summaryOf(own), knownOf(id, stands, renamings, catalogue), stands);
  });
}

function relationshipRows(claims: readonly NodeRow[]): readonly EdgeRow[] {
  const related = [...relatedFrom(claimsByRelation(claims)).values()];
  const companions = new Companions(related);
  return related.map((each) => relationshipRow(each, companions.of(each)));
}
