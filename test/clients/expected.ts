import type { ExchangeGraph } from '../../graph/exchange/exchange';
import type { ArticleView, ClaimView, EntityView, RelationshipView } from '../../graph/graph';

/** What a reader holds of a graph, in one shape for all readers: attributes by id. */
export interface Picture {
  readonly nodes: ReadonlyMap<string, Attributes>;
  readonly edges: ReadonlyMap<string, Attributes>;
}

export type Attributes = Readonly<Record<string, unknown>>;

/** In what a format differs by design from what was exported. */
export interface Dialect {
  /** What becomes of a character string. */
  readonly text: (text: string) => string;
  /** Attributes that go by another name, since the reader takes theirs for something else. */
  readonly nodeNames: Readonly<Record<string, string>>;
  readonly edgeNames: Readonly<Record<string, string>>;
  /** Whether empty strings are kept. */
  readonly empty: boolean;
}

/** The picture that a reader has to hold of a graph exported with evidence. Made without the writers' own helpers. */
export function expectedPicture(graph: ExchangeGraph, dialect: Dialect): Picture {
  const articles = new Map(graph.claims.flatMap((claim) => claim.articles).map((article) => [article.id, article]));
  const nodes = [
    ...graph.nodes.map((entity) => entityEntry(entity, graph.claims)),
    ...graph.claims.map(claimEntry),
    ...[...articles.values()].map(articleEntry),
  ];
  const edges = [...graph.edges.map((edge) => edgeEntry(edge, graph.claims)), ...graph.claims.flatMap(statesEntries)];
  return {
    nodes: new Map(nodes.map(([id, own]) => [id, spoken(own, dialect, dialect.nodeNames)])),
    edges: new Map(edges.map(([id, own]) => [id, spoken(own, dialect, dialect.edgeNames)])),
  };
}

type Entry = readonly [id: string, attributes: Attributes];

/** The reader's label and kind, kept apart from properties that are called so. */
function entityEntry({ id, kind, name, properties }: EntityView, claims: readonly ClaimView[]): Entry {
  const { name: _, ...rest } = properties;
  const figures = claims.filter((claim) => claim.relationship === undefined && claim.subject === id);
  return [id, { ...rest, ':label': name, ':kind': kind, ...evidenceOf(figures) }];
}

function claimEntry(claim: ClaimView): Entry {
  const { id, type, status, confidence, subject, object, relationship, quote, properties } = claim;
  const own = { type, status, confidence, subject, object, relationship, quote };
  return [id, { ...properties, ...own, ':label': type, ':kind': 'Claim' }];
}

function articleEntry({ id, ...own }: ArticleView): Entry {
  return [id, { ...own, ':label': own.title ?? own.url ?? id, ':kind': 'Article' }];
}

function edgeEntry(edge: RelationshipView, claims: readonly ClaimView[]): Entry {
  const { id, type, source, target, status, confidence, properties } = edge;
  const mutual = ['COMPETES_WITH', 'PARTNERS_WITH', 'MERGED_WITH'].includes(type) ? { symmetric: true } : {};
  const ends = { ':from': source, ':to': target, ':relation': type, ':weight': properties.sources };
  const evidence = evidenceOf(claims.filter(({ relationship }) => relationship === id));
  return [id, { status, confidence, ...properties, ...mutual, ...ends, ...evidence }];
}

function statesEntries(claim: ClaimView): readonly Entry[] {
  return claim.articles.map((article) => [
    `states:${article.id}:${claim.id}`,
    { ':from': article.id, ':to': claim.id, ':relation': 'STATES', ':weight': 1 },
  ]);
}

function evidenceOf(claims: readonly ClaimView[]): Attributes {
  const entries = claims.flatMap(({ id: claim, type, quote, status, confidence, properties, articles }) =>
    articles.map(({ outlet, title, url, publishedAt }) => {
      return { claim, type, quote, status, confidence, ...properties, outlet, title, url, publishedAt };
    }),
  );
  return entries.length > 0 ? { evidence: entries } : {};
}

/** Absent and unnamed things aside, the attributes as the format says them; lists and evidence as plain data. */
function spoken(own: Attributes, dialect: Dialect, names: Readonly<Record<string, string>>): Attributes {
  const entries = Object.entries(own).filter(([, value]) => value !== undefined && (dialect.empty || value !== ''));
  const renamed = entries.map(([key, value]) => [Object.hasOwn(names, key) ? names[key] : key, value]);
  return JSON.parse(JSON.stringify(Object.fromEntries(renamed)), (_, value) =>
    typeof value === 'string' ? dialect.text(value) : value,
  );
}
