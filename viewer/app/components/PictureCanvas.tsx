import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PictureBody } from '../../contract';
import { communitiesOf } from '../core/picture/communities';
import type { Visible } from '../core/picture/visible';
import { choose, chooseToo, expand, pin, select } from '../core/view/producers';
import type { View } from '../core/view/view';
import { PALETTES } from '../palette';
import type { Look } from '../picture/appearance';
import { buildGraph } from '../picture/build-graph';
import { createRenderer, type Renderer } from '../picture/renderer';
import { exposeForTests } from '../picture/test-hook';
import { texts } from '../texts';
import { IconButton } from './IconButton';
import { Icon } from './icons';
import { pictureKey } from './picture-keys';
import { useModel, useStore } from './use-model';

interface PictureCanvasProps {
  readonly picture: PictureBody;
  readonly seen: Visible;
  onLost(): void;
}

/** Hands state to the drawing and its events back to the state. Nothing is drawn by Preact. */
export function PictureCanvas({ picture, seen, onLost }: PictureCanvasProps) {
  const { history, theme } = useModel();
  const view = useStore(history.view);
  const { base, selection, encoding, pins } = view;
  const palette = PALETTES[useStore(theme.store)];
  const container = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer | null>(null);
  const graph = useMemo(() => buildGraph(picture, { size: encoding.size, pins }), [picture, encoding.size, pins]);
  const look = useMemo(() => lookOf(picture, seen, view, palette), [picture, seen, view, palette]);
  const [lasso, setLasso] = useState(false);
  const framed = useRef<string | null>(null);
  const drawn = useRef(graph);

  useEffect(() => {
    if (!container.current) return;
    const made = createRenderer(
      container.current,
      {
        onEntity: (id, more) => history.change(more ? chooseToo(id) : select({ what: 'entity', id })),
        onRelationship: (id) => history.change(select({ what: 'relationship', id })),
        onNothing: () => history.change(select(undefined)),
        onExpand: (id) => history.change(expand(id)),
        onMoved: (pinned) => history.change(pin(pinned)),
        onLasso: (ids) => {
          setLasso(false);
          history.change(choose(ids));
        },
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

  useEffect(() => renderer.current?.armLasso(lasso), [lasso]);

  useEffect(() => {
    if (selection) renderer.current?.reveal();
  }, [selection?.id, graph]);

  const onKeyDown = (event: KeyboardEvent) => {
    const act = renderer.current && pictureKey(event.key, { graph, seen, view, history, renderer: renderer.current });
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <div class="picture">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys move through the picture */}
      <div class="walk" role="application" tabIndex={0} aria-label={texts.picture.label} onKeyDown={onKeyDown}>
        <div class="canvas" ref={container} />
      </div>
      <div class="zoom">
        <button
          type="button"
          class="plain"
          aria-label={texts.picture.lasso}
          title={texts.picture.lasso}
          aria-pressed={lasso}
          onClick={() => setLasso(!lasso)}
        >
          <Icon name="lasso" />
        </button>
        <IconButton icon="plus" label={texts.picture.zoomIn} onClick={() => renderer.current?.zoom('in')} />
        <IconButton icon="minus" label={texts.picture.zoomOut} onClick={() => renderer.current?.zoom('out')} />
        <IconButton icon="all" label={texts.picture.all} onClick={() => renderer.current?.zoom('all')} />
      </div>
    </div>
  );
}

function lookOf(picture: PictureBody, seen: Visible, view: View, palette: Look['palette']): Look {
  const { selection, group, filtered, hidden, encoding } = view;
  const places = new Map(communitiesOf(picture.entities).map(({ number }, place) => [number, place]));
  return {
    palette,
    selection,
    filtered,
    group: new Set(group),
    hiddenByHand: new Set(hidden),
    communities: encoding.colour === 'community' ? places : undefined,
    hovered: undefined,
    entities: new Set(seen.entities.map(({ id }) => id)),
    relationships: new Set(seen.relationships.map(({ id }) => id)),
  };
}
