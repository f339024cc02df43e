import type { Block, Document } from '../../document/document';
import type { Stage } from '../../pipeline/stage';
import { articleStarts } from './articles';
import { splitDateline } from './dateline';
import { type Line, linesOf } from './lines';
import { joinWrapped } from './paragraphs';
import { roleOf } from './role';

/** Cuts a text into blocks, says what part each plays and which of several articles run together it belongs to. */
export const layout: Stage = {
  name: 'layout',
  requires: [],
  assigns: ['blocks'],
  run: (doc: Document) => ({ ...doc, blocks: numbered(doc.text, blocksOf(doc.text)) }),
};

type Draft = Omit<Block, 'article'>;

function blocksOf(text: string): Draft[] {
  const lines = joinWrapped(text, linesOf(text));
  const drafts = lines.map((line) => ({ start: line.start, end: line.end, role: roleOf(text, line) }));
  const only = drafts.length === 1;
  return drafts.flatMap((draft, index) =>
    splitDateline(text, settled(draft, drafts[index + 1], lines[index + 1], only)),
  );
}

/** What stands before a credit is its caption; a text of one line, or a line before no other, is no heading. */
function settled(draft: Draft, next: Draft | undefined, line: Line | undefined, only: boolean): Draft {
  const captioned = next?.role === 'credit' && (draft.role === 'body' || draft.role === 'heading');
  if (captioned) return { ...draft, role: 'caption' };
  const lone = only || next === undefined || (next.role !== 'body' && line?.mark === '');
  return draft.role === 'heading' && lone && !isFirst(draft) ? { ...draft, role: 'body' } : draft;
}

function isFirst(draft: Draft): boolean {
  return draft.start === 0;
}

function numbered(text: string, drafts: readonly Draft[]): Block[] {
  const starts = new Set(articleStarts(text, drafts));
  let article = 0;
  return drafts.map((draft, index) => {
    if (index > 0 && starts.has(index)) article += 1;
    return { ...draft, article };
  });
}
