import type { Selection, View } from '../core/view/view';
import { blend, type Palette } from '../palette';
import type { EdgeAttributes, NodeAttributes, PictureGraph } from './build-graph';

/** All that decides how an item looks, beside the item itself. */
export interface Look {
  readonly palette: Palette;
  /** Ids that pass the filters. */
  readonly entities: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
  readonly selection: Selection | undefined;
  /** Entities chosen together. */
  readonly group: ReadonlySet<string>;
  readonly hovered: string | undefined;
  /** Whether what does not pass stays as a shadow; what was taken out by hand never does. */
  readonly filtered: View['filtered'];
  readonly hiddenByHand: ReadonlySet<string>;
  /** Places of communities in the palette; undefined where colours tell kinds. */
  readonly communities: ReadonlyMap<number, number> | undefined;
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
  return look.group.size > 0 ? among(graph, look) : undefined;
}

/** Those chosen together, with what relates them to each other. */
function among(graph: PictureGraph, { group, relationships }: Look): Focus {
  const nodes = new Set([...group].filter((id) => graph.hasNode(id)));
  const edges = [...nodes].flatMap((id) => graph.outEdges(id).filter((edge) => nodes.has(graph.target(edge))));
  return { nodes, edges: new Set(edges.filter((edge) => relationships.has(edge))) };
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
  const color = colorOf(node, look);
  const selected = look.selection?.id === id || look.group.has(id);
  const size = node.size * scale;
  const passes = look.entities.has(id);
  if (!passes && look.filtered === 'faded' && !look.hiddenByHand.has(id)) return shadow(color, size, palette);
  const base = { size, hidden: !passes, label: node.label };
  if (selected || look.hovered === id) {
    return { ...base, size: selected ? size + 3 : size, color, zIndex: 3, forceLabel: true };
  }
  if (!focus) return { ...base, color, zIndex: 1, forceLabel: false };
  if (focus.nodes.has(id)) return { ...base, color, zIndex: 2, forceLabel: focus.nodes.size <= 25 };
  return { ...base, label: '', color: blend(color, palette.background, 0.22), zIndex: 0, forceLabel: false };
}

function colorOf({ kind, community }: NodeAttributes, { palette, communities }: Look): string {
  if (!communities) return palette.kinds[kind];
  const last = palette.communities.length - 1;
  const place = community === undefined ? last : (communities.get(community) ?? last);
  return palette.communities[Math.min(place, last)] ?? palette.muted;
}

function shadow(color: string, size: number, { background }: Palette): NodeLook {
  return { size, hidden: false, label: '', color: blend(color, background, 0.12), zIndex: 0, forceLabel: false };
}

export function edgeLook(id: string, edge: EdgeAttributes, look: Look, focus: Focus | undefined): EdgeLook {
  const { palette } = look;
  const color = palette.statuses[edge.status];
  const { curvature } = edge;
  const passes = look.relationships.has(id);
  if (!passes && look.filtered === 'faded') {
    return {
      color: blend(color, palette.background, 0.07),
      size: 1,
      hidden: false,
      curvature,
      zIndex: 0,
      type: lineOf(edge, false),
    };
  }
  const hidden = !passes;
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
