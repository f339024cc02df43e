import type { Block } from '../../document/document';

type Draft = Omit<Block, 'article'>;

const WINDOW = 6;
const FEWEST_NAMES = 6;
const FEWEST_NAMES_UNMARKED = 10;
const FEWEST_BODIES = 3;
const FEWEST_BODIES_UNMARKED = 6;
/** Share of the names after a place that also stood before it: below, another article begins. */
const SHARED_AT_CREDIT = 0.3;

/**
 * Indexes of the blocks at which another article begins. A caption with its credit marks one where the names change;
 * without such a mark they must change altogether.
 */
export function articleStarts(text: string, blocks: readonly Draft[]): number[] {
  const names = blocks.map((block) => (block.role === 'body' ? namesIn(text.slice(block.start, block.end)) : []));
  const starts: number[] = [];
  let last = 0;
  blocks.forEach((block, index) => {
    if (bodiesBetween(blocks, last, index) < FEWEST_BODIES) return;
    if (!startsHere(blocks, names, last, index, block)) return;
    starts.push(index);
    last = index;
  });
  return starts;
}

function startsHere(
  blocks: readonly Draft[],
  names: readonly (readonly string[])[],
  from: number,
  index: number,
  block: Draft,
): boolean {
  const marked = block.role === 'caption' || (block.role === 'credit' && blocks[index - 1]?.role !== 'caption');
  const dated = block.role === 'dateline' && blocks[index - 1]?.role !== 'heading';
  if (!marked && !dated && block.role !== 'body' && block.role !== 'heading') return false;
  const before = windowBefore(blocks, names, from, index);
  const after = windowAfter(blocks, names, index);
  if (before.length < FEWEST_NAMES || after.length < FEWEST_NAMES) return false;
  const share = sharedBy(before, after);
  if (marked || dated) return share < SHARED_AT_CREDIT;
  const plenty = Math.min(before.length, after.length) >= FEWEST_NAMES_UNMARKED;
  return share === 0 && plenty && isFresh(blocks, from, index);
}

/** An article begins unmarked only where no mark follows soon and enough of it is left. */
function isFresh(blocks: readonly Draft[], from: number, index: number): boolean {
  const marked = blocks.slice(index, index + 3).some((block) => block.role === 'caption' || block.role === 'dateline');
  return (
    !marked &&
    blocks[index - 1]?.role !== 'heading' &&
    bodiesBetween(blocks, index, index + WINDOW + 1) >= FEWEST_BODIES
  );
}

function bodiesBetween(blocks: readonly Draft[], from: number, to: number): number {
  return blocks.slice(from, to).filter((block) => block.role === 'body').length;
}

function windowBefore(
  blocks: readonly Draft[],
  names: readonly (readonly string[])[],
  from: number,
  index: number,
): readonly string[] {
  const found: string[] = [];
  let bodies = 0;
  for (let at = index - 1; at >= from && bodies < WINDOW; at -= 1) {
    if (blocks[at]?.role !== 'body') continue;
    bodies += 1;
    found.push(...(names[at] ?? []));
  }
  return found;
}

function windowAfter(
  blocks: readonly Draft[],
  names: readonly (readonly string[])[],
  index: number,
): readonly string[] {
  const found: string[] = [];
  let bodies = 0;
  for (let at = index; at < blocks.length && bodies < WINDOW; at += 1) {
    if (blocks[at]?.role !== 'body') continue;
    bodies += 1;
    found.push(...(names[at] ?? []));
  }
  return found;
}

function sharedBy(before: readonly string[], after: readonly string[]): number {
  const known = new Set(before);
  return after.filter((name) => known.has(name)).length / after.length;
}

const CAPITAL_INSIDE = /(?<=[\p{Ll},;:—–(] ?)\p{Lu}[\p{L}\p{N}]+|\p{L}*\p{Ll}\p{Lu}\p{L}*/gu;
const EVERYWHERE = new Set([
  'AI',
  'CEO',
  'US',
  'American',
  'Chinese',
  'CNBC',
  'Reuters',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);

/** Capitalised words within sentences; those at their start say little. */
function namesIn(paragraph: string): string[] {
  return [...paragraph.slice(0, 2000).matchAll(CAPITAL_INSIDE)]
    .map(([name]) => name)
    .filter((name) => !EVERYWHERE.has(name));
}
