import { type Direction, stepTowards } from '../core/picture/step-towards';
import type { Visible } from '../core/picture/visible';
import type { ViewHistory } from '../core/view/history';
import { expand, select } from '../core/view/producers';
import type { View } from '../core/view/view';
import type { PictureGraph } from '../picture/build-graph';
import type { Renderer } from '../picture/renderer';

/** What keys of the picture work on. */
interface Scene {
  readonly graph: PictureGraph;
  readonly seen: Visible;
  readonly view: View;
  readonly history: ViewHistory;
  readonly renderer: Renderer;
}

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

const ZOOMS: ReadonlyMap<string, 'in' | 'out' | 'all'> = new Map([
  ['+', 'in'],
  ['-', 'out'],
  ['0', 'all'],
]);

/** What a key does in the picture; undefined where it does nothing there. */
export function pictureKey(key: string, scene: Scene): (() => void) | undefined {
  const { view, history, renderer } = scene;
  const zoom = ZOOMS.get(key);
  if (zoom) return () => renderer.zoom(zoom);
  const selected = view.selection?.what === 'entity' ? view.selection.id : undefined;
  if (key === 'Enter' && selected !== undefined) return () => history.change(expand(selected));
  const direction = ARROWS.get(key);
  const next = direction && (selected === undefined ? heaviest(scene) : towards(selected, direction, scene));
  return next === undefined ? undefined : () => history.change(select({ what: 'entity', id: next }));
}

function towards(from: string, direction: Direction, { graph, seen }: Scene): string | undefined {
  const places = new Map(seen.entities.map(({ id }) => [id, graph.getNodeAttributes(id)]));
  return stepTowards(from, direction, seen.relationships, places);
}

/** Where one begins: at what is most important of all that is seen. */
function heaviest({ graph, seen }: Scene): string | undefined {
  const weighed = seen.entities.map(({ id }) => ({ id, weight: graph.getNodeAttribute(id, 'weight') }));
  return weighed.sort((left, right) => right.weight - left.weight || (left.id < right.id ? -1 : 1))[0]?.id;
}
