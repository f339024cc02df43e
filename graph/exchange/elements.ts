import type { ArticleView, ClaimView, EntityView, RelationshipView } from '../graph';
import type { EdgeType } from '../ontology/labels';
import { signatureOf } from '../ontology/relations';
import type { PropertyValue } from '../store/store';
import type { NodeKind } from './colours';
import { type EvidenceEntry, type EvidenceIndex, evidenceIndex } from './evidence';
import type { ExchangeGraph, FormatOptions } from './exchange';

/** A property, or evidence, which formats without nesting write as JSON text. */
export type ElementValue = PropertyValue | readonly EvidenceEntry[];

export interface NodeElement {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly properties: ReadonlyMap<string, ElementValue>;
}

export interface EdgeElement {
  /** Unique in the file, whatever the type. */
  readonly id: string;
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  /** How many independent sources say so; 1 where that is not counted. */
  readonly weight: number;
  readonly properties: ReadonlyMap<string, ElementValue>;
}

/** What a format writes, made anew at each pass, so that no second copy of the graph is held. */
export interface Elements {
  readonly nodes: Iterable<NodeElement>;
  readonly edges: Iterable<EdgeElement>;
}

/** Nodes and edges of an exchange graph, with their evidence as properties; on demand as nodes and edges too. */
export function elementsOf(graph: ExchangeGraph, options: FormatOptions = {}): Elements {
  const evidence = evidenceIndex(graph.claims);
  const claims = options.evidence ? graph.claims : [];
  return {
    nodes: { [Symbol.iterator]: () => nodeElements(graph.nodes, claims, evidence) },
    edges: { [Symbol.iterator]: () => edgeElements(graph.edges, claims, evidence) },
  };
}

function* nodeElements(
  entities: readonly EntityView[],
  claims: readonly ClaimView[],
  evidence: EvidenceIndex,
): Generator<NodeElement> {
  for (const entity of entities) yield entityElement(entity, evidence.ofEntity(entity.id));
  for (const claim of claims) yield claimElement(claim);
  yield* articlesOf(claims);
}

function entityElement(entity: EntityView, figures: readonly EvidenceEntry[]): NodeElement {
  const properties = new Map<string, ElementValue>(Object.entries(entity.properties));
  for (const key of ['id', 'name', 'kind']) properties.delete(key);
  if (figures.length > 0) properties.set('evidence', figures);
  return { id: entity.id, kind: entity.kind, name: entity.name, properties };
}

function claimElement(claim: ClaimView): NodeElement {
  const { id, type, status, confidence, subject, object, relationship, quote } = claim;
  const own = { type, status, confidence, subject, object, relationship, quote };
  return { id, kind: 'Claim', name: type, properties: defined({ ...claim.properties, ...own }) };
}

function* articlesOf(claims: readonly ClaimView[]): Generator<NodeElement> {
  const seen = new Set<string>();
  for (const article of claims.flatMap((claim) => claim.articles)) {
    if (!seen.has(article.id)) yield articleElement(article);
    seen.add(article.id);
  }
}

function articleElement(article: ArticleView): NodeElement {
  const { id, ...own } = article;
  return { id, kind: 'Article', name: article.title ?? article.url ?? id, properties: defined(own) };
}

function* edgeElements(
  relationships: readonly RelationshipView[],
  claims: readonly ClaimView[],
  evidence: EvidenceIndex,
): Generator<EdgeElement> {
  const seen = new Set<string>();
  for (const relationship of relationships) {
    const { id, type } = relationship;
    yield { ...relationshipElement(relationship, evidence), id: seen.has(id) ? `${type}:${id}` : id };
    seen.add(id);
  }
  for (const claim of claims) {
    for (const article of claim.articles) yield statesElement(article, claim);
  }
}

function relationshipElement(relationship: RelationshipView, evidence: EvidenceIndex): EdgeElement {
  const { id, type, source, target, status, confidence } = relationship;
  const properties = new Map<string, ElementValue>([
    ['status', status],
    ['confidence', confidence],
    ...Object.entries(relationship.properties),
  ]);
  properties.delete('id');
  if (signatureOf(type)?.symmetric) properties.set('symmetric', true);
  const entries = evidence.ofRelationship(id);
  if (entries.length > 0) properties.set('evidence', entries);
  return { id, type, source, target, weight: weightOf(relationship.properties.sources), properties };
}

function statesElement(article: ArticleView, claim: ClaimView): EdgeElement {
  const id = `states:${article.id}:${claim.id}`;
  return { id, type: 'STATES', source: article.id, target: claim.id, weight: 1, properties: new Map() };
}

function weightOf(sources: PropertyValue | undefined): number {
  return typeof sources === 'number' && Number.isFinite(sources) && sources > 0 ? sources : 1;
}

function defined(values: Readonly<Record<string, PropertyValue | undefined>>): ReadonlyMap<string, ElementValue> {
  const properties = new Map<string, ElementValue>();
  for (const [key, value] of Object.entries(values)) if (value !== undefined) properties.set(key, value);
  return properties;
}
