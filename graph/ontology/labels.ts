import { RELATION_TYPES, type RelationType } from './relations';

/**
 * Every entity carries `Entity` and its kind; an `Article` is a publication, a `Claim` what one text says once, and a
 * `Name` leads from a name that goes by another entity's id, or that several claim, to that entity.
 */
export type NodeLabel = 'Entity' | 'Article' | 'Claim' | 'Name';

export const NODE_LABELS: readonly NodeLabel[] = ['Entity', 'Article', 'Claim', 'Name'];

/** `(:Article)-[:STATES]->(:Claim)` and `(:Article)-[:MENTIONS {count}]->(:Entity)` lead from the graph to its evidence. */
export const EVIDENCE_TYPES = ['STATES', 'MENTIONS'] as const;

export type EdgeType = RelationType | (typeof EVIDENCE_TYPES)[number];

/** All relationship types a query may name. */
export const ALL_EDGE_TYPES: readonly EdgeType[] = [...RELATION_TYPES, ...EVIDENCE_TYPES];
