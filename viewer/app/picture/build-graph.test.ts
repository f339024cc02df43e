import type { EntityView, RelationshipView } from '../../../graph/graph';
import { PALETTES } from '../palette';
import { edgeLook, focusOf, type Look, nodeLook } from './appearance';
import { bends } from './bends';
import { buildGraph } from './build-graph';
import { frameOf } from './frame';
import { placesOf } from './places';

const entity = (id: string, properties: EntityView['properties'] = {}): EntityView => ({
  id,
  kind: 'Firm',
  name: id,
  properties,
});
const relation = (
  id: string,
  source: string,
  target: string,
  more: Partial<RelationshipView> = {},
): RelationshipView => ({
  id,
  type: 'SUPPLIES',
  source,
  target,
  status: 'actual',
  confidence: 1,
  properties: {},
  ...more,
});

const entities = [entity('a', { x: 0, y: 0, rank: 0.4 }), entity('b', { x: 10, y: 5, rank: 0.1 }), entity('c')];
const relationships = [
  relation('ab', 'a', 'b'),
  relation('ba', 'b', 'a'),
  relation('cb', 'c', 'b', { status: 'planned' }),
];
const picture = { entities, relationships };

describe('The graph of a picture', () => {
  it('has every entity at a place, with its size by rank', () => {
    const graph = buildGraph(picture);
    expect(graph.nodes()).toEqual(['a', 'b', 'c']);
    expect(graph.getNodeAttribute('a', 'size')).toBeGreaterThan(graph.getNodeAttribute('b', 'size'));
    expect(graph.mapNodes((_, { x, y }) => Number.isFinite(x) && Number.isFinite(y))).toEqual([true, true, true]);
  });

  it('leaves out what relates an entity to itself, which cannot be drawn', () => {
    expect(buildGraph({ entities, relationships: [relation('aa', 'a', 'a')] }).size).toBe(0);
  });

  it('takes any id for a node', () => {
    const strange = ['__proto__', 'constructor', 'a"b', ' '].map((id) => entity(id));
    expect(buildGraph({ entities: strange, relationships: [] }).order).toBe(4);
  });

  it('puts an entity without a place near its neighbour', () => {
    const place = placesOf(picture).get('c');
    expect(Math.hypot((place?.x ?? 0) - 10, (place?.y ?? 0) - 5)).toBeLessThan(2);
  });

  it('gives all places without any beforehand, none of them twice', () => {
    const many = Array.from({ length: 50 }, (_, n) => entity(`n${n}`));
    const places = [...placesOf({ entities: many, relationships: [] }).values()];
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(50);
  });

  it('bends only what shares both its ends, each otherwise', () => {
    const found = bends(relationships);
    expect([...found.keys()]).toEqual(['ab', 'ba']);
    expect(found.get('ab')).toBe(found.get('ba'));
    const three = [...bends(['1', '2', '3'].map((id) => relation(id, 'a', 'b'))).values()];
    expect(new Set(three).size).toBe(3);
  });

  it('frames nearly all places, not the few far away', () => {
    const places = Array.from({ length: 200 }, (_, n) => ({ x: n, y: n }));
    expect(frameOf([...places, { x: 1e6, y: 0 }])?.x[1]).toBeLessThan(1000);
    expect(frameOf([])).toBeUndefined();
    expect(frameOf([{ x: 3, y: 3 }])).toEqual({ x: [2, 4], y: [2, 4] });
  });
});

describe('The look of things', () => {
  const graph = buildGraph(picture);
  const look: Look = {
    palette: PALETTES.light,
    entities: new Set(['a', 'b']),
    relationships: new Set(['ab', 'ba']),
    selection: undefined,
    group: new Set(),
    hovered: undefined,
    filtered: 'gone',
    hiddenByHand: new Set(),
    communities: undefined,
  };
  const nodeOf = (id: string, at: Look) => nodeLook(id, graph.getNodeAttributes(id), at, focusOf(graph, at));
  const edgeOf = (id: string, at: Look) => edgeLook(id, graph.getEdgeAttributes(id), at, focusOf(graph, at));

  it('hides what the filters leave out', () => {
    expect([nodeOf('c', look).hidden, nodeOf('a', look).hidden]).toEqual([true, false]);
    expect([edgeOf('cb', look).hidden, edgeOf('ab', look).hidden]).toEqual([true, false]);
  });

  it('leaves what is filtered out as a shadow where that is asked, but nothing taken out by hand', () => {
    const faded: Look = { ...look, filtered: 'faded' };
    expect(nodeOf('c', faded)).toMatchObject({ hidden: false, label: '', zIndex: 0 });
    expect(edgeOf('cb', faded).hidden).toBe(false);
    expect(nodeOf('c', { ...faded, hiddenByHand: new Set(['c']) }).hidden).toBe(true);
  });

  it('colours communities by their place in the palette, small ones alike', () => {
    const communities = new Map([
      [4, 0],
      [9, 99],
    ]);
    const colourIn = (community: number) =>
      nodeLook('a', { ...graph.getNodeAttributes('a'), community }, { ...look, communities }, undefined).color;
    expect([colourIn(4), colourIn(9)]).toEqual([PALETTES.light.communities[0], PALETTES.light.communities.at(-1)]);
  });

  it('keeps those chosen together in colour, with the lines among them, and fades the others', () => {
    const chosen: Look = { ...look, entities: new Set(['a', 'b', 'c']), group: new Set(['a', 'b']) };
    expect(nodeOf('b', chosen)).toMatchObject({ color: PALETTES.light.kinds.Firm, forceLabel: true });
    expect(edgeOf('ab', chosen).size).toBe(2);
    expect(nodeOf('c', chosen).zIndex).toBe(0);
  });

  it('lets lines recede until an end of theirs is selected', () => {
    const selected: Look = { ...look, selection: { what: 'entity', id: 'a' } };
    expect(edgeOf('ab', look).color).not.toBe(PALETTES.light.statuses.actual);
    expect(edgeOf('ab', selected)).toMatchObject({ color: PALETTES.light.statuses.actual, type: 'curvedArrow' });
  });

  it('fades all but the ends of a selected relationship', () => {
    const selected: Look = {
      ...look,
      entities: new Set(['a', 'b', 'c']),
      selection: { what: 'relationship', id: 'ab' },
    };
    expect(nodeOf('a', selected).color).toBe(PALETTES.light.kinds.Firm);
    expect(nodeOf('c', selected)).toMatchObject({ label: '', zIndex: 0 });
  });

  it('fades nothing for a selection that is not in the picture', () => {
    const selected: Look = { ...look, selection: { what: 'entity', id: 'gone' } };
    expect(nodeOf('a', selected).color).toBe(PALETTES.light.kinds.Firm);
  });
});
