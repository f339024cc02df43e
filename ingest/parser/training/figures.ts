import type { Parse } from '../create-parser';
import type { TagWords } from '../create-tagger';
import type { TreebankSentence } from './conllu';
import { formsOf } from './corpus';

/** Shares of words, 0–100, to two places. */
export interface TaggerFigures {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
}

/** How often a tagger gives the treebank's tags. */
export function taggerFigures(sentences: readonly TreebankSentence[], tagWords: TagWords): TaggerFigures {
  let words = 0;
  let upos = 0;
  let xpos = 0;
  let lemma = 0;
  for (const sentence of sentences) {
    const tags = tagWords(formsOf(sentence));
    sentence.forEach((word, at) => {
      words += 1;
      if (tags[at]?.upos === word.upos) upos += 1;
      if (tags[at]?.xpos === word.xpos) xpos += 1;
      if (tags[at]?.lemma === word.lemma.toLowerCase()) lemma += 1;
    });
  }
  return { words, upos: share(upos, words), xpos: share(xpos, words), lemma: share(lemma, words) };
}

/** Attachment scores over all words, marks included, and precision and recall of arcs by label. */
export interface ParserFigures {
  readonly words: number;
  /** Right heads, and right heads with the right label. */
  readonly uas: number;
  readonly las: number;
  readonly labels: Readonly<Record<string, readonly [precision: number, recall: number, arcs: number]>>;
}

interface Count {
  right: number;
  found: number;
  there: number;
}

/** How often a parser builds the treebank's arcs; `labels` are those told apart. */
export function parserFigures(
  sentences: readonly TreebankSentence[],
  parse: Parse,
  labels: readonly string[],
): ParserFigures {
  const all = { words: 0, heads: 0, arcs: 0 };
  const counts = new Map<string, Count>(labels.map((label) => [label, { right: 0, found: 0, there: 0 }]));
  for (const sentence of sentences) {
    const tree = parse(formsOf(sentence));
    sentence.forEach((word, at) => {
      const found = tree[at];
      const head = found?.head === word.head;
      const arc = head && found?.label === word.label;
      all.words += 1;
      if (head) all.heads += 1;
      if (arc) all.arcs += 1;
      tally(counts, word.label, found?.label ?? '', arc);
    });
  }
  const rows = [...counts].map(
    ([label, { right, found, there }]) => [label, [share(right, found), share(right, there), there]] as const,
  );
  return {
    words: all.words,
    uas: share(all.heads, all.words),
    las: share(all.arcs, all.words),
    labels: Object.fromEntries(rows),
  };
}

function tally(counts: ReadonlyMap<string, Count>, there: string, found: string, right: boolean): void {
  const own = counts.get(there);
  const given = counts.get(found);
  if (own) own.there += 1;
  if (given) given.found += 1;
  if (own && right) own.right += 1;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;
}
