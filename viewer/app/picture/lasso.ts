import type { Palette } from '../palette';
import { insideOf, isLoop } from './inside';
import type { Picture } from './label-layer';
import type { Place } from './places';

export interface LassoOptions {
  /** Whether a drag draws a lasso without the Shift key. */
  armed(): boolean;
  palette(): Palette;
  onCaught(ids: readonly string[]): void;
}

/** Lets a loop be drawn around nodes: Shift and drag, or drag alone while armed. */
export function letLasso(sigma: Picture, { armed, palette, onCaught }: LassoOptions): void {
  const canvas = sigma.createCanvas('lasso', { beforeLayer: 'mouse' });
  canvas.style.pointerEvents = 'none';
  let line: Place[] | undefined;

  sigma.on('downStage', ({ event }) => {
    const shift = 'shiftKey' in event.original && event.original.shiftKey;
    if (armed() || shift) line = [{ x: event.x, y: event.y }];
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!line) return;
    preventSigmaDefault();
    // So many that what follows is no click.
    sigma.getMouseCaptor().draggedEvents += 1;
    line.push({ x: event.x, y: event.y });
    draw(canvas, sigma, line, palette());
  });
  const end = () => {
    const drawn = line;
    line = undefined;
    canvas.getContext('2d')?.clearRect(0, 0, canvas.width, canvas.height);
    if (drawn && isLoop(drawn)) onCaught(insideOf(drawn, placesIn(sigma)));
  };
  sigma.on('upStage', end);
  sigma.on('upNode', end);
  sigma.on('upEdge', end);
  sigma.on('leaveStage', end);
}

/** Where the nodes that are seen stand, in pixels. */
function placesIn(sigma: Picture): readonly (Place & { readonly id: string })[] {
  return sigma
    .getGraph()
    .nodes()
    .flatMap((id) => {
      const data = sigma.getNodeDisplayData(id);
      return data && !data.hidden ? [{ id, ...sigma.framedGraphToViewport(data) }] : [];
    });
}

function draw(canvas: HTMLCanvasElement, sigma: Picture, line: readonly Place[], { text }: Palette): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { width, height } = sigma.getDimensions();
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  context.clearRect(0, 0, width, height);
  context.beginPath();
  for (const { x, y } of line) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = `${text}18`;
  context.strokeStyle = text;
  context.fill();
  context.stroke();
}
