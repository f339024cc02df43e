import type { Catalogue } from '../../catalogue/catalogue';
import type { Document, DocumentEntity, DocumentMention } from '../../document/document';
import { isPassage } from '../../document/passage';
import type { Stage } from '../../pipeline/stage';
import { introducedAliases } from './aliases';
import { type By, type Cluster, clusters, type Judged } from './cluster';
import { entityOf, howNamed } from './entity';
import { evidenceOf } from './evidence';
import { groupsOf, mentioned } from './groups';
import type { KindModel } from './kind-model';
import { withListMates } from './list-mates';
import { withoutPlaces } from './places';
import { best } from './scores';
import { sharedSurnames } from './shared-surnames';
import { resolveSurnames } from './surnames';
import { weighed } from './weighed';

/** Less than this speaks for no kind: the name is left out. */
const LEAST_SCORE = 0.25;
/** In texts that are not about firms a strange word is seldom a firm. */
const LEAST_ELSEWHERE = 0.75;
const SURE_FIRM = 2;

/** In longer texts words of the language that together look like a name count where this much speaks for them. */
const SURE_PHRASE = 3;

function isPhrase({ group }: Judged): boolean {
  return group.mentions.every((mention) => mention.by === 'phrase');
}

function isBusiness(doc: Document, found: readonly Cluster[]): boolean {
  return (
    doc.amounts.some((amount) => amount.unit === 'money') ||
    found.some((cluster) => cluster.kind === 'Firm' && cluster.score >= SURE_FIRM)
  );
}

/**
 * Decides which names are one entity and what kind it is: one kind a name and document. A model, if given, helps where a
 * text is short and the rules know little.
 */
export function kinds(catalogue: Catalogue, model?: KindModel): Stage {
  return {
    name: 'kinds',
    requires: ['blocks', 'tokens', 'sentences', 'amounts', 'spans.names'],
    assigns: ['mentions', 'entities'],
    run: (doc: Document) => decided(doc, catalogue, model),
  };
}

function decided(doc: Document, catalogue: Catalogue, model: KindModel | undefined): Document {
  const trained = isPassage(doc) ? model : undefined;
  const found = resolveSurnames(doc, sharedSurnames(doc, mentioned(doc)), catalogue);
  const alone = groupsOf(found)
    .map((group) => ({ group, evidence: evidenceOf(doc, group, catalogue) }))
    .filter((each) => trained !== undefined || !isPhrase(each) || best(each.evidence.scores).score >= SURE_PHRASE);
  const listed = withoutPlaces(doc, withListMates(doc, found, alone));
  const judged = trained ? weighed(doc, listed, trained) : listed;
  const joined = clusters(judged, introducedAliases(doc, found));
  const least = trained || isBusiness(doc, joined) ? LEAST_SCORE : LEAST_ELSEWHERE;
  const kept = joined.filter((cluster) => cluster.score >= least);
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
  const ways = new Map<string, By>();
  const wayOf = (form: string): By => {
    const way = ways.get(form) ?? howNamed(form, entity);
    ways.set(form, way);
    return way;
  };
  return cluster.groups.flatMap((group) =>
    group.mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      kind: entity.kind,
      entity: entity.id,
      by: wayOf(mention.text),
      weight: 1,
    })),
  );
}
