import type { Token } from '../../document/document';
import { KIND_CUES, type KindCue } from '../../rules/kinds/cues';

const LONGEST_PHRASE = 3;

function index(side: KindCue['side']): ReadonlyMap<string, readonly KindCue[]> {
  const found = new Map<string, KindCue[]>();
  for (const cue of KIND_CUES.filter((each) => each.side === side))
    for (const phrase of cue.phrases.split('|')) found.set(phrase.trim(), [...(found.get(phrase.trim()) ?? []), cue]);
  return found;
}

const before = index('before');
const after = index('after');

/** The cues that stand right before token `from` and right after token `to` of a sentence's tokens `start` … `end`. */
export function cuesAround(tokens: readonly Token[], from: number, to: number, start: number, end: number): KindCue[] {
  const found = new Set<KindCue>();
  for (let length = 1; length <= LONGEST_PHRASE; length += 1) {
    if (from - length >= start) add(found, before.get(phrase(tokens, from - length, from)));
    if (to + length <= end) add(found, after.get(phrase(tokens, to, to + length)));
  }
  return [...found];
}

function add(found: Set<KindCue>, cues: readonly KindCue[] | undefined): void {
  for (const cue of cues ?? []) found.add(cue);
}

function phrase(tokens: readonly Token[], from: number, to: number): string {
  let written = tokens[from]?.lower ?? '';
  for (let at = from + 1; at < to; at += 1) written += ` ${tokens[at]?.lower ?? ''}`;
  return written;
}
