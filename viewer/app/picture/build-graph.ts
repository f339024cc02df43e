import { MultiDirectedGraph } from 'graphology';
import type { EntityView, RelationshipView } from '../../../graph/graph';
import type { Kind } from '../../../graph/ontology/kinds';
import { type RelationType, signatureOf } from '../../../graph/ontology/relations';
import type { Status } from '../../../graph/ontology/statuses';
import type { PictureBody } from '../../contract';
import type { Encoding, Pin } from '../core/view/view';
import { bends } from './bends';
import { type Place, placesOf } from './places';
import { weightsOf } from './weights';

export interface NodeAttributes {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  readonly kind: Kind;
  /** 0..1, relative to the highest in the picture of what sizes tell. */
  readonly weight: number;
  /** Number of its community in the whole graph. */
  readonly community: number | undefined;
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

/** What a person set of how it is drawn. */
export interface Setting {
  readonly size: Encoding['size'];
  readonly pins: readonly Pin[];
}

/** The picture as a graph to draw: places, sizes and bends, nothing that depends on theme or selection. */
export function buildGraph(picture: Part, { size, pins }: Setting = { size: 'rank', pins: [] }): PictureGraph {
  const graph: PictureGraph = new MultiDirectedGraph();
  const places = new Map([...placesOf(picture), ...pins.map(({ id, x, y }) => [id, { x, y }] as const)]);
  const weights = weightsOf(picture, size);
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

function nodeAttributes(entity: EntityView, place: Place | undefined, weight: number): NodeAttributes {
  const { name, kind, properties } = entity;
  const community = typeof properties.community === 'number' ? properties.community : undefined;
  const size = SMALLEST + (LARGEST - SMALLEST) * weight ** CONTRAST;
  return { x: place?.x ?? 0, y: place?.y ?? 0, size, label: name, kind, weight, community };
}

function edgeAttributes({ type, status, confidence }: RelationshipView, curvature: number): EdgeAttributes {
  return { relation: type, status, confidence, curvature, symmetric: signatureOf(type)?.symmetric ?? false };
}
