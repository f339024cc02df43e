import type Sigma from 'sigma';
import type { Palette } from '../palette';
import type { EdgeAttributes, NodeAttributes } from './build-graph';
import { type LabelWish, placeLabels } from './labels';

export type Picture = Sigma<NodeAttributes, EdgeAttributes>;

const FONT = '12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
/** One label for so many square pixels, at most. */
const ROOM = 13_000;
/** Radius in pixels under which a node has no label unless it must. */
const SMALLEST = 2.5;

/**
 * Draws names over the picture after each frame. Sigma's own labels may cover each other; these do not.
 *
 * @param chosen the selected entity, or the ends of the selected relationship
 */
export function drawLabels(
  sigma: Picture,
  canvas: HTMLCanvasElement,
  palette: Palette,
  chosen: ReadonlySet<string>,
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { width, height } = sigma.getDimensions();
  const ratio = window.devicePixelRatio || 1;
  if (canvas.width !== width * ratio || canvas.height !== height * ratio) resize(canvas, width, height, ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  context.font = FONT;
  const measure = (text: string) => context.measureText(text).width;
  const most = Math.ceil((width * height) / ROOM);
  const placed = placeLabels(wishesOf(sigma, chosen), measure, { width, height }, most);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = palette.background;
  context.fillStyle = palette.text;
  for (const { text, x, y } of placed) {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

function resize(canvas: HTMLCanvasElement, width: number, height: number, ratio: number): void {
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

function wishesOf(sigma: Picture, chosen: ReadonlySet<string>): readonly LabelWish[] {
  return sigma.getGraph().mapNodes((id, { weight }) => {
    const data = sigma.getNodeDisplayData(id);
    const essential = chosen.has(id);
    const beneath = essential && chosen.size > 1;
    if (!data || data.hidden) return { id, text: '', x: 0, y: 0, radius: 0, weight, forced: false, essential, beneath };
    const { x, y } = sigma.framedGraphToViewport(data);
    const radius = sigma.scaleSize(data.size);
    const forced = data.forceLabel;
    const text = radius < SMALLEST && !forced ? '' : (data.label ?? '');
    return { id, text, x, y, radius, weight, forced, essential, beneath };
  });
}
