/** A label that would like to be drawn. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  /** Centre and radius of its node, in pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Higher first. */
  readonly weight: number;
  /** Before all others, whatever its weight, where there is room. */
  readonly forced: boolean;
  /** Drawn even where it covers another: what is selected itself. */
  readonly essential: boolean;
  /** Rather below its node than beside it, where a line leaves that is to be seen. */
  readonly beneath: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  /** Left end and baseline's middle. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Bounds {
  readonly width: number;
  readonly height: number;
}

const GAP = 4;
const AIR = 3;
const HEIGHT = 14;
/** Longer names are cut in the picture; panel and table show them whole. */
const LONGEST = 28;

/**
 * Chooses which labels are drawn and where, so that none covers another: the most important first, each to the right
 * of its node, else to the left, below or above.
 *
 * @param measure width of a text in pixels
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  measure: (text: string) => number,
  bounds: Bounds,
  most: number,
): readonly PlacedLabel[] {
  const inside = wishes.filter(({ text, x, y }) => text !== '' && isInside(x, y, bounds)).sort(byImportance);
  const taken: Box[] = inside.filter(({ essential }) => essential).map(nodeBox);
  const placed: PlacedLabel[] = [];
  for (const wish of inside) {
    if (placed.length >= most && !wish.forced) break;
    const text = shortened(wish.text);
    const box = freeBox(boxesOf(wish, measure(text)), taken, bounds, wish.essential);
    taken.push(nodeBox(wish));
    if (!box) continue;
    taken.push(box);
    placed.push({ id: wish.id, text, x: box.left + AIR, y: (box.top + box.bottom) / 2 });
  }
  return placed;
}

function byImportance(left: LabelWish, right: LabelWish): number {
  const first = Number(right.essential) - Number(left.essential) || Number(right.forced) - Number(left.forced);
  return first || right.weight - left.weight || (left.id < right.id ? -1 : 1);
}

function isInside(x: number, y: number, { width, height }: Bounds): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** The node itself, a little smaller: a label may lie on a less important node, not on a more important one. */
function nodeBox({ x, y, radius }: LabelWish): Box {
  const half = radius * 0.8;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function boxesOf({ x, y, radius, beneath: lower }: LabelWish, measured: number): readonly Box[] {
  const width = measured + 2 * AIR;
  const at = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - HEIGHT / 2,
    bottom: middle + HEIGHT / 2,
  });
  const beside = radius + GAP - AIR;
  const beneath = radius + HEIGHT / 2 + 2;
  const besides = [at(x + beside, y), at(x - beside - width, y)];
  const others = [at(x - width / 2, y + beneath), at(x - width / 2, y - beneath)];
  return lower ? [...others, ...besides] : [...besides, ...others];
}

function freeBox(boxes: readonly Box[], taken: readonly Box[], bounds: Bounds, essential: boolean): Box | undefined {
  const whole = boxes.filter(({ left, right }) => left >= 0 && right <= bounds.width);
  const free = whole.find((box) => !taken.some((other) => overlap(box, other)));
  return free ?? (essential ? (whole[0] ?? boxes[0]) : undefined);
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST
    ? `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
