import type { Block } from '../../document/document';

type Draft = Omit<Block, 'article'>;

/** Paragraphs on either side of a place that are compared. */
const WINDOW = 6;
/** Share of the names after a place that also stood before it: below, another article begins. */
const SHARED_AT_MARK = 0.42;

/** What a place needs on either side to be tried. */
const MARKED = { bodies: 3, names: 4 };
const UNMARKED = { bodies: 6, names: 8 };

/**
 * Indexes of the blocks at which another article begins. A caption with its credit, or a date line, marks one where the
 * names change; without such a mark they must change altogether.
 */
export function articleStarts(text: string, blocks: readonly Draft[]): number[] {
  const bodies = blocks.filter((block) => block.role === 'body').map((block) => namesIn(text, block));
  const starts: number[] = [];
  let passed = 0;
  let first = 0;
  blocks.forEach((block, index) => {
    if (startsAt(blocks, index, bodies.slice(Math.max(first, passed - WINDOW), passed), bodies, passed)) {
      starts.push(index);
      first = passed;
    }
    if (block.role === 'body') passed += 1;
  });
  return starts;
}

type Names = readonly string[];

function startsAt(
  blocks: readonly Draft[],
  index: number,
  past: readonly Names[],
  bodies: readonly Names[],
  at: number,
) {
  const marked = isMark(blocks, index);
  if (!marked && !isUnmarkedStart(blocks, index)) return false;
  const needed = marked ? MARKED : UNMARKED;
  const coming = bodies.slice(at, at + WINDOW);
  if (Math.min(past.length, coming.length) < needed.bodies) return false;
  const before = past.flat();
  const after = coming.flat();
  if (Math.min(before.length, after.length) < needed.names) return false;
  const share = sharedBy(before, after);
  if (marked) return share < SHARED_AT_MARK;
  // Where the names change, several places in a row share none: the last of them is the start.
  const next = bodies.slice(at + 1, at + 1 + WINDOW).flat();
  return share === 0 && sharedBy([...before, ...(coming[0] ?? [])], next) > 0;
}

function isMark(blocks: readonly Draft[], index: number): boolean {
  const role = blocks[index]?.role;
  const before = blocks[index - 1]?.role;
  return (
    role === 'caption' || (role === 'credit' && before !== 'caption') || (role === 'dateline' && before !== 'heading')
  );
}

/** A paragraph that follows a paragraph, where no mark comes soon after. */
function isUnmarkedStart(blocks: readonly Draft[], index: number): boolean {
  if (blocks[index]?.role !== 'body' || blocks[index - 1]?.role !== 'body') return false;
  return !isMark(blocks, index + 1) && !isMark(blocks, index + 2);
}

function sharedBy(before: Names, after: Names): number {
  const known = new Set(before);
  return after.filter((name) => known.has(name)).length / after.length;
}

const TRIED = 2000;
const CAPITAL_INSIDE = /(?<=[a-z,;:(—–] |\()[A-Z]\w+|\b[a-z]{1,3}[A-Z]\w+/g;
const EVERYWHERE = new Set(
  `AI CEO IPO US UK EU American Chinese European CNBC Reuters Bloomberg President Trump Monday Tuesday Wednesday Thursday
  Friday Saturday Sunday January February March April May June July August September October November December Chief
  Executive`.split(/\s+/),
);

/** Capitalised words within sentences; those at their start say little. */
function namesIn(text: string, block: Draft): Names {
  const written = text.slice(block.start, Math.min(block.end, block.start + TRIED));
  return [...written.matchAll(CAPITAL_INSIDE)].map(([name]) => name).filter((name) => !EVERYWHERE.has(name));
}
