import { KINDS, type Kind } from './kinds';
import { RELATION_TYPES, type RelationType } from './relations';

/** Every entity carries `Entity` and its kind; an `Article` is a publication, a `Claim` what one text says once. */
export type NodeLabel = 'Entity' | 'Article' | 'Claim';

export const NODE_LABELS: readonly NodeLabel[] = ['Entity', 'Article', 'Claim'];

/** `(:Article)-[:STATES]->(:Claim)` and `(:Article)-[:MENTIONS {count}]->(:Entity)` lead from the graph to its evidence. */
export const EVIDENCE_TYPES = ['STATES', 'MENTIONS'] as const;

export type EdgeType = RelationType | (typeof EVIDENCE_TYPES)[number];

/** All labels a query may name. */
export const ALL_LABELS: readonly (NodeLabel | Kind)[] = [...NODE_LABELS, ...KINDS];

/** All relationship types a query may name. */
export const ALL_EDGE_TYPES: readonly EdgeType[] = [...RELATION_TYPES, ...EVIDENCE_TYPES];
