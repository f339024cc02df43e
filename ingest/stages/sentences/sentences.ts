import type { Block, Document, Sentence, Token } from '../../document/document';
import type { Stage } from '../../pipeline/stage';
import { endsSentence } from './boundary';

/** Groups the tokens of each block into sentences, which tile it: no token is left out, none is in two. */
export const sentences: Stage = {
  name: 'sentences',
  requires: ['blocks', 'tokens'],
  assigns: ['sentences'],
  run: (doc: Document) => ({ ...doc, sentences: sentencesOf(doc.blocks, doc.tokens) }),
};

function sentencesOf(blocks: readonly Block[], tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  blocks.forEach((block, index) => {
    let to = from;
    while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < block.end) to += 1;
    splitBlock(block, index, tokens, from, to, found);
    from = to;
  });
  return found;
}

function splitBlock(
  block: Block,
  index: number,
  tokens: readonly Token[],
  from: number,
  to: number,
  found: Sentence[],
): void {
  let start = from;
  for (let at = from; at < to; at += 1) {
    const cell = block.role === 'table-row' && tokens[at]?.text === '|';
    if (at + 1 < to && !cell && !endsSentence(tokens, at, start, to)) continue;
    pushSentence(tokens, start, at + 1, index, found);
    start = at + 1;
  }
}

function pushSentence(tokens: readonly Token[], from: number, to: number, block: number, found: Sentence[]): void {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first && last) found.push({ start: first.start, end: last.end, tokens: [from, to], block });
}
