import type { Catalogue } from '../../catalogue/catalogue';
import type { Document, DocumentEntity, DocumentMention } from '../../document/document';
import type { Stage } from '../../pipeline/stage';
import { introducedAliases } from './aliases';
import { type Cluster, clusters } from './cluster';
import { entityOf, howNamed } from './entity';
import { evidenceOf } from './evidence';
import { groupsOf, mentioned } from './groups';
import { sharedSurnames } from './shared-surnames';
import { resolveSurnames } from './surnames';

/** Less than this speaks for no kind: the name is left out. */
const LEAST_SCORE = 0.25;

/** Decides which names are one entity and what kind it is: one kind a name and document. */
export function kinds(catalogue: Catalogue): Stage {
  return {
    name: 'kinds',
    requires: ['blocks', 'tokens', 'sentences', 'spans.names'],
    assigns: ['mentions', 'entities'],
    run: (doc: Document) => decided(doc, catalogue),
  };
}

function decided(doc: Document, catalogue: Catalogue): Document {
  const found = resolveSurnames(doc, sharedSurnames(doc, mentioned(doc)), catalogue);
  const judged = groupsOf(found).map((group) => ({ group, evidence: evidenceOf(doc, group, catalogue) }));
  const kept = clusters(judged, introducedAliases(doc, found)).filter((cluster) => cluster.score >= LEAST_SCORE);
  const ordered = [...kept].sort((left, right) => firstStart(left) - firstStart(right));
  const entities: DocumentEntity[] = [];
  const mentions: DocumentMention[] = [];
  ordered.forEach((cluster, index) => {
    const entity = entityOf(doc, cluster, `e${index + 1}`, catalogue);
    entities.push(entity);
    mentions.push(...mentionsOf(cluster, entity));
  });
  return { ...doc, entities, mentions: mentions.sort((left, right) => left.start - right.start) };
}

function firstStart(cluster: Cluster): number {
  return Math.min(...cluster.groups.map((group) => group.mentions[0]?.start ?? 0));
}

function mentionsOf(cluster: Cluster, entity: DocumentEntity): DocumentMention[] {
  return cluster.groups.flatMap((group) =>
    group.mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      kind: entity.kind,
      entity: entity.id,
      by: howNamed(mention.text, entity),
      weight: 1,
    })),
  );
}
