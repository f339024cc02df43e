import type { Selection } from '../core/view/view';
import { blend, type Palette } from '../palette';
import type { EdgeAttributes, NodeAttributes, PictureGraph } from './build-graph';

/** All that decides how an item looks, beside the item itself. */
export interface Look {
  readonly palette: Palette;
  /** Ids that pass the filters. */
  readonly entities: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
  readonly selection: Selection | undefined;
  readonly hovered: string | undefined;
}

/** What matters while something is selected; undefined while nothing is. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

export interface NodeLook {
  readonly color: string;
  readonly size: number;
  readonly hidden: boolean;
  readonly zIndex: number;
  /** Drawn before others, and even where it covers them. */
  readonly forceLabel: boolean;
  /** Empty where it would only be in the way. */
  readonly label: string;
}

export interface EdgeLook {
  readonly color: string;
  readonly size: number;
  readonly hidden: boolean;
  readonly zIndex: number;
  readonly type: 'line' | 'arrow' | 'curve' | 'curvedArrow';
  readonly curvature: number;
}

/** The selected entity with its neighbours, or the selected relationship with its ends. */
export function focusOf(graph: PictureGraph, look: Look): Focus | undefined {
  const { selection } = look;
  if (selection?.what === 'relationship' && graph.hasEdge(selection.id)) {
    return { nodes: new Set(graph.extremities(selection.id)), edges: new Set([selection.id]) };
  }
  if (selection?.what === 'entity' && graph.hasNode(selection.id)) return neighbourhood(graph, selection.id, look);
  return undefined;
}

function neighbourhood(graph: PictureGraph, id: string, look: Look): Focus {
  const edges = graph.edges(id).filter((edge) => look.relationships.has(edge));
  return { nodes: new Set([id, ...edges.map((edge) => graph.opposite(id, edge))]), edges: new Set(edges) };
}

/**
 * @param scale of its size, by the room there is
 */
export function nodeLook(id: string, node: NodeAttributes, look: Look, focus: Focus | undefined, scale = 1): NodeLook {
  const { palette } = look;
  const color = palette.kinds[node.kind];
  const selected = look.selection?.id === id;
  const size = node.size * scale;
  const base = { size, hidden: !look.entities.has(id), label: node.label };
  if (selected || look.hovered === id) {
    return { ...base, size: selected ? size + 3 : size, color, zIndex: 3, forceLabel: true };
  }
  if (!focus) return { ...base, color, zIndex: 1, forceLabel: false };
  if (focus.nodes.has(id)) return { ...base, color, zIndex: 2, forceLabel: focus.nodes.size <= 25 };
  return { ...base, label: '', color: blend(color, palette.background, 0.22), zIndex: 0, forceLabel: false };
}

export function edgeLook(id: string, edge: EdgeAttributes, look: Look, focus: Focus | undefined): EdgeLook {
  const { palette } = look;
  const color = palette.statuses[edge.status];
  const hidden = !look.relationships.has(id);
  const { curvature } = edge;
  if (look.hovered === id || focus?.edges.has(id)) {
    const size = look.selection?.id === id ? 3 : 2;
    return { color, size, hidden, curvature, zIndex: 2, type: lineOf(edge, true) };
  }
  const share = focus ? 0.14 : shareOf(edge) * calmOf(look.relationships.size);
  const faint = blend(color, palette.background, share);
  return { color: faint, size: 1, hidden, curvature, zIndex: focus ? 0 : 1, type: lineOf(edge, false) };
}

/** The more lines there are, the fainter each: 1 for a few, less for many. */
function calmOf(lines: number): number {
  return Math.min(1, Math.max(0.55, 14 / Math.sqrt(lines)));
}

/** How much of its colour a line keeps while nothing is selected: what is not a fact shows a little more. */
function shareOf({ status, confidence }: EdgeAttributes): number {
  const share = status === 'actual' || status === 'former' ? 0.7 : 0.85;
  return share * (0.6 + 0.4 * confidence);
}

function lineOf({ curvature, symmetric }: EdgeAttributes, near: boolean): EdgeLook['type'] {
  const arrow = near && !symmetric;
  if (curvature === 0) return arrow ? 'arrow' : 'line';
  return arrow ? 'curvedArrow' : 'curve';
}
