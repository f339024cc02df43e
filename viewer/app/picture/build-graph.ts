import { MultiDirectedGraph } from 'graphology';
import type { EntityView, RelationshipView } from '../../../graph/graph';
import type { Kind } from '../../../graph/ontology/kinds';
import { type RelationType, signatureOf } from '../../../graph/ontology/relations';
import type { Status } from '../../../graph/ontology/statuses';
import type { PictureBody } from '../../contract';
import { bends } from './bends';
import { type Place, placesOf } from './places';

export interface NodeAttributes {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  readonly kind: Kind;
  /** 0..1, relative to the highest rank in the picture. */
  readonly weight: number;
}

export interface EdgeAttributes {
  readonly relation: RelationType;
  readonly status: Status;
  readonly confidence: number;
  readonly symmetric: boolean;
  /** 0 for a straight line. */
  readonly curvature: number;
}

export type PictureGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

const SMALLEST = 2.5;
const LARGEST = 16;
/** Lets the few of high rank stand out from the many of middling rank. */
const CONTRAST = 0.8;

type Part = Pick<PictureBody, 'entities' | 'relationships'>;

/** The picture as a graph to draw: places, sizes and bends, nothing that depends on theme or selection. */
export function buildGraph(picture: Part): PictureGraph {
  const graph: PictureGraph = new MultiDirectedGraph();
  const places = placesOf(picture);
  const weights = weightsOf(picture);
  for (const entity of picture.entities) {
    graph.addNode(entity.id, nodeAttributes(entity, places.get(entity.id), weights.get(entity.id) ?? 0));
  }
  const curvatures = bends(picture.relationships);
  for (const relationship of picture.relationships) {
    const { id, source, target } = relationship;
    if (source === target) continue;
    graph.addDirectedEdgeWithKey(id, source, target, edgeAttributes(relationship, curvatures.get(id) ?? 0));
  }
  return graph;
}

/** Ranks relative to the highest; before any are computed, numbers of relationships. */
function weightsOf({ entities, relationships }: Part): ReadonlyMap<string, number> {
  const ranks = new Map(entities.map((entity) => [entity.id, rankOf(entity)]));
  if (Math.max(...ranks.values(), 0) === 0) {
    for (const id of relationships.flatMap(({ source, target }) => [source, target])) {
      ranks.set(id, (ranks.get(id) ?? 0) + 1);
    }
  }
  const highest = Math.max(...ranks.values(), Number.MIN_VALUE);
  return new Map([...ranks].map(([id, rank]) => [id, rank / highest]));
}

function rankOf({ properties }: EntityView): number {
  return typeof properties.rank === 'number' && properties.rank > 0 ? properties.rank : 0;
}

function nodeAttributes({ name, kind }: EntityView, place: Place | undefined, weight: number): NodeAttributes {
  const size = SMALLEST + (LARGEST - SMALLEST) * weight ** CONTRAST;
  return { x: place?.x ?? 0, y: place?.y ?? 0, size, label: name, kind, weight };
}

function edgeAttributes({ type, status, confidence }: RelationshipView, curvature: number): EdgeAttributes {
  return { relation: type, status, confidence, curvature, symmetric: signatureOf(type)?.symmetric ?? false };
}
