import type { Pin } from '../core/view/view';
import type { Picture } from './label-layer';

/** Pixels a pointer moves before a press becomes a drag. */
const SLACK = 4;

/** Lets nodes be moved with mouse or finger; `onMoved` is told where one was put down. */
export function letDrag(sigma: Picture, onMoved: (pin: Pin) => void): void {
  let held: { readonly id: string; readonly x: number; readonly y: number; moved: boolean } | undefined;

  sigma.on('downNode', ({ node, event }) => {
    held = { id: node, x: event.x, y: event.y, moved: false };
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!held) return;
    preventSigmaDefault();
    // So many that what follows is no click.
    sigma.getMouseCaptor().draggedEvents += 1;
    held.moved ||= Math.hypot(event.x - held.x, event.y - held.y) > SLACK;
    if (held.moved) sigma.getGraph().mergeNodeAttributes(held.id, sigma.viewportToGraph(event));
  });
  const drop = () => {
    if (held?.moved && sigma.getGraph().hasNode(held.id)) {
      const { x, y } = sigma.getGraph().getNodeAttributes(held.id);
      onMoved({ id: held.id, x, y });
    }
    held = undefined;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('upEdge', drop);
  sigma.on('leaveStage', drop);
}
