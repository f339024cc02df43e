import EdgeCurveProgram, { EdgeCurvedArrowProgram } from '@sigma/edge-curve';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { CameraState } from 'sigma/types';
import type { Pin } from '../core/view/view';
import { edgeLook, focusOf, type Look, nodeLook } from './appearance';
import { buildGraph, type EdgeAttributes, type NodeAttributes, type PictureGraph } from './build-graph';
import { letDrag } from './dragging';
import { type Frame, frameOf } from './frame';
import { drawLabels, type Picture } from './label-layer';
import { letLasso } from './lasso';
import type { Place } from './places';
import { cameraFor, type SeenThrough } from './reveal';

export interface PictureEvents {
  /** @param more whether it is to be chosen beside others */
  onEntity(id: string, more: boolean): void;
  onRelationship(id: string): void;
  onNothing(): void;
  onExpand(id: string): void;
  /** A node was put somewhere by hand. */
  onMoved(pin: Pin): void;
  /** A loop was drawn around these. */
  onLasso(ids: readonly string[]): void;
  /** Drawing failed for good. */
  onLost(): void;
}

/** The drawing, and the only way to it. */
export interface Renderer {
  /** Swaps what is drawn. `reframe` lets the camera see all of it anew. */
  show(graph: PictureGraph, look: Look, reframe: boolean): void;
  /** Draws the same otherwise: selection, filters, theme. */
  restyle(look: Look): void;
  /** Brings what is selected into sight, where it is out of sight or too small to tell apart. */
  reveal(): void;
  zoom(by: 'in' | 'out' | 'all'): void;
  /** Whether a drag draws a lasso instead of moving the camera. */
  armLasso(on: boolean): void;
  readonly sigma: () => Picture;
  kill(): void;
}

/** Edges above which moving the camera leaves them out. */
const MANY_EDGES = 2000;
const MOST_REVIVALS = 3;
/** Square pixels a node wants for itself. */
const ROOM = 2600;

const SETTINGS = {
  allowInvalidContainer: true,
  enableEdgeEvents: true,
  enableCameraRotation: false,
  renderLabels: false,
  zIndex: true,
  minEdgeThickness: 1.2,
  minCameraRatio: 0.03,
  maxCameraRatio: 6,
  stagePadding: 48,
  /** What is drawn grows slower than the distances when one comes near, so that coming near parts things. */
  zoomToSizeRatioFunction: (ratio: number) => ratio ** 0.3,
  defaultDrawNodeHover: () => undefined,
  edgeProgramClasses: {
    line: EdgeRectangleProgram,
    arrow: EdgeArrowProgram,
    curve: EdgeCurveProgram,
    curvedArrow: EdgeCurvedArrowProgram,
  },
};

/** Whether this browser can draw the picture at all. */
export function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

export function createRenderer(container: HTMLElement, events: PictureEvents, first: Look): Renderer {
  let graph: PictureGraph = buildGraph({ entities: [], relationships: [] });
  let look = first;
  let focus = focusOf(graph, look);
  let frame: Frame | undefined;
  let hovered: string | undefined;
  let revivals = 0;
  let armed = false;
  let sigma = start();
  const observer = new ResizeObserver(() => {
    if (container.clientWidth > 0 && container.clientHeight > 0) sigma.resize().refresh();
  });
  observer.observe(container);

  function start(camera?: CameraState): Picture {
    const made = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
      ...SETTINGS,
      hideEdgesOnMove: graph.size > MANY_EDGES,
      nodeReducer: (id, node) => ({ ...node, ...nodeLook(id, node, { ...look, hovered }, focus, scale()) }),
      edgeReducer: (id, edge) => ({ ...edge, ...edgeLook(id, edge, { ...look, hovered }, focus) }),
    });
    const labels = made.createCanvas('names', { beforeLayer: 'mouse' });
    labels.style.pointerEvents = 'none';
    made.on('afterRender', () => drawLabels(made, labels, look.palette, chosen()));
    listen(made);
    if (frame) made.setCustomBBox(frame);
    if (camera) made.getCamera().setState(camera);
    return made;
  }

  /** The selected entity, or the ends of the selected relationship. */
  function chosen(): ReadonlySet<string> {
    const { selection } = look;
    if (!selection) return new Set();
    return selection.what === 'relationship' ? (focus?.nodes ?? new Set()) : new Set([selection.id]);
  }

  /** Nodes are drawn smaller where many share little room. */
  function scale(): number {
    const room = (container.clientWidth * container.clientHeight) / Math.max(1, look.entities.size);
    return Math.min(1.15, Math.max(0.4, Math.sqrt(room / ROOM)));
  }

  /** Sigma does not survive the loss of its drawing context: it is made anew, with the camera where it was. */
  function revive(): void {
    const camera = sigma.getCamera().getState();
    sigma.kill();
    revivals += 1;
    if (revivals > MOST_REVIVALS) events.onLost();
    else sigma = start(camera);
  }

  function listen(made: Picture): void {
    letDrag(made, events.onMoved);
    letLasso(made, {
      armed: () => armed,
      palette: () => look.palette,
      onCaught: (ids) => events.onLasso(ids.filter((id) => look.entities.has(id))),
    });
    made.on('clickNode', ({ node, event }) => events.onEntity(node, isAdding(event.original)));
    made.on('clickEdge', ({ edge }) => events.onRelationship(edge));
    made.on('clickStage', () => events.onNothing());
    made.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.onExpand(node);
    });
    made.on('enterNode', ({ node }) => hover(node));
    made.on('leaveNode', () => hover(undefined));
    made.on('enterEdge', ({ edge }) => hover(edge));
    made.on('leaveEdge', () => hover(undefined));
    for (const canvas of Object.values(made.getCanvases())) {
      canvas.addEventListener('webglcontextlost', (event) => {
        event.preventDefault();
        if (made === sigma) setTimeout(() => made === sigma && revive());
      });
    }
  }

  /** Only what was and is hovered is looked at again. */
  function hover(id: string | undefined): void {
    const touched = [hovered, id].filter((each) => each !== undefined);
    hovered = id;
    container.style.cursor = id === undefined ? (armed ? 'crosshair' : 'grab') : 'pointer';
    const nodes = touched.filter((each) => graph.hasNode(each));
    const edges = touched.filter((each) => graph.hasEdge(each));
    sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: edges.length === 0, schedule: true });
  }

  /** Where the camera finds a place of the graph. What Sigma keeps of nodes may be a frame behind. */
  function framed({ x, y }: NodeAttributes): Place {
    return sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y }));
  }

  /** What the reducers read. Sigma runs them over all items when it is told of a graph or to refresh. */
  function set(nextLook: Look): void {
    look = nextLook;
    focus = focusOf(graph, look);
  }

  return {
    sigma: () => sigma,
    show(next, nextLook, reframe) {
      graph = next;
      hovered = undefined;
      set(nextLook);
      if (reframe || !frame) {
        frame = frameOf(graph.mapNodes((_, { x, y }) => ({ x, y })));
        sigma.setCustomBBox(frame ?? null);
      }
      sigma.setSetting('hideEdgesOnMove', graph.size > MANY_EDGES);
      sigma.setGraph(graph);
      if (reframe) void sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1.05, angle: 0 });
    },
    restyle(nextLook) {
      set(nextLook);
      sigma.refresh({ schedule: true });
    },
    reveal() {
      const places = [...(focus?.nodes ?? [])].map((id) => framed(graph.getNodeAttributes(id)));
      const goal = cameraFor(places, viewOf(sigma));
      if (goal) void sigma.getCamera().animate(goal, { duration: motion() });
    },
    zoom(by) {
      const camera = sigma.getCamera();
      const duration = motion();
      if (by === 'in') void camera.animatedZoom({ duration });
      else if (by === 'out') void camera.animatedUnzoom({ duration });
      else void camera.animate({ x: 0.5, y: 0.5, ratio: 1.05, angle: 0 }, { duration });
    },
    armLasso(on) {
      armed = on;
      container.style.cursor = on ? 'crosshair' : 'grab';
    },
    kill() {
      observer.disconnect();
      sigma.kill();
    },
  };
}

function isAdding(event: MouseEvent | TouchEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}

function viewOf(sigma: Picture): SeenThrough {
  const { width, height } = sigma.getDimensions();
  return {
    width,
    height,
    camera: sigma.getCamera().getState(),
    toPixels: (place) => sigma.framedGraphToViewport(place),
  };
}

function motion(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 250;
}
