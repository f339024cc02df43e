import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PictureBody } from '../../contract';
import type { Visible } from '../core/picture/visible';
import { expand, select } from '../core/view/producers';
import { PALETTES } from '../palette';
import type { Look } from '../picture/appearance';
import { buildGraph } from '../picture/build-graph';
import { createRenderer, type Renderer } from '../picture/renderer';
import { exposeForTests } from '../picture/test-hook';
import { texts } from '../texts';
import { IconButton } from './IconButton';
import { useModel, useStore } from './use-model';

interface PictureCanvasProps {
  readonly picture: PictureBody;
  readonly seen: Visible;
  onLost(): void;
}

/** Hands state to the drawing and its events back to the state. Nothing is drawn by Preact. */
export function PictureCanvas({ picture, seen, onLost }: PictureCanvasProps) {
  const { history, theme } = useModel();
  const { base, selection } = useStore(history.view);
  const palette = PALETTES[useStore(theme.store)];
  const container = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer | null>(null);
  const graph = useMemo(() => buildGraph(picture), [picture]);
  const look = useMemo(() => lookOf(seen, selection, palette), [seen, selection, palette]);
  const framed = useRef<string | null>(null);
  const drawn = useRef(graph);

  useEffect(() => {
    if (!container.current) return;
    const made = createRenderer(
      container.current,
      {
        onEntity: (id) => history.change(select({ what: 'entity', id })),
        onRelationship: (id) => history.change(select({ what: 'relationship', id })),
        onNothing: () => history.change(select(undefined)),
        onExpand: (id) => history.change(expand(id)),
        onLost,
      },
      look,
    );
    renderer.current = made;
    exposeForTests(made);
    return () => made.kill();
  }, []);

  useEffect(() => {
    const now = JSON.stringify(base);
    if (framed.current === now && drawn.current === graph) renderer.current?.restyle(look);
    else renderer.current?.show(graph, look, framed.current !== now);
    framed.current = now;
    drawn.current = graph;
  }, [graph, look]);

  useEffect(() => {
    if (selection) renderer.current?.reveal();
  }, [selection?.id, graph]);

  return (
    <div class="picture">
      <div class="canvas" ref={container} role="img" aria-label={texts.picture.label} />
      <div class="zoom">
        <IconButton icon="plus" label={texts.picture.zoomIn} onClick={() => renderer.current?.zoom('in')} />
        <IconButton icon="minus" label={texts.picture.zoomOut} onClick={() => renderer.current?.zoom('out')} />
        <IconButton icon="all" label={texts.picture.all} onClick={() => renderer.current?.zoom('all')} />
      </div>
    </div>
  );
}

function lookOf(seen: Visible, selection: Look['selection'], palette: Look['palette']): Look {
  return {
    palette,
    selection,
    hovered: undefined,
    entities: new Set(seen.entities.map(({ id }) => id)),
    relationships: new Set(seen.relationships.map(({ id }) => id)),
  };
}
