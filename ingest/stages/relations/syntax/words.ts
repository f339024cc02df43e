import type { Document, DocumentMention, Sentence, Span, Token } from '../../../document/document';

/** The parts of speech the chunker tells apart: the universal tags. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A mention, a hyphenated compound or a token: what the chunker groups. Offsets into `Document.text`. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Index into `Document.mentions`, if the word is one. */
  readonly mention?: number;
  /** No space before it. */
  readonly glued: boolean;
}

/** A word with its part of speech and dictionary form. */
export interface TaggedWord extends Word {
  readonly tag: Tag;
  readonly lemma: string;
}

/** A mention and its place in `Document.mentions`. */
export interface PlacedMention {
  readonly mention: DocumentMention;
  readonly at: number;
}

/** The mentions that lie in a sentence, in order. `mentions` is sorted by start, so the first is found by halving. */
export function mentionsIn(mentions: readonly DocumentMention[], sentence: Span): readonly PlacedMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < sentence.start) low = middle + 1;
    else high = middle;
  }
  const found: PlacedMention[] = [];
  for (let at = low; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= sentence.end) break;
    if (mention.end <= sentence.end) found.push({ mention, at });
  }
  return found;
}

/**
 * The words of a sentence. A mention is one word whatever tokens it covers, so that a name is one noun to everything
 * after; what a token has left over beside a mention (`-backed`) is a word of its own; `open` `-` `source` are one.
 */
export function wordsOf(doc: Document, sentence: Sentence): readonly Word[] {
  const words: Word[] = [];
  const inside = mentionsIn(doc.mentions, sentence);
  let next = 0;
  for (const token of doc.tokens.slice(sentence.tokens[0], sentence.tokens[1])) {
    let from = token.start;
    while (next < inside.length && (inside[next]?.mention.start ?? 0) < token.end) {
      const placed = inside[next];
      if (!placed) break;
      if (from < placed.mention.start) push(words, doc.text, { start: from, end: placed.mention.start });
      push(words, doc.text, placed.mention, placed.at);
      from = placed.mention.end;
      next += 1;
    }
    const last = words.at(-1);
    if (last && token.start < last.end) from = Math.max(from, last.end);
    if (from < token.end) pushToken(words, doc.text, token, from);
  }
  return words;
}

function push(words: Word[], text: string, span: Span, mention?: number): void {
  const own = text.slice(span.start, span.end);
  const glued = words.at(-1)?.end === span.start;
  const base = { start: span.start, end: span.end, text: own, lower: plain(own), glued };
  words.push(mention === undefined ? base : { ...base, mention });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑]/g, '-');
}

/** `open` + `-` + `source` become one word; a hyphen after a mention starts the word that follows (`-backed`). */
function pushToken(words: Word[], text: string, token: Token, from: number): void {
  const last = words.at(-1);
  const glued = last !== undefined && last.end === from;
  const joins = glued && last.mention === undefined && last.text.endsWith('-') && /^[\p{L}\p{N}]/u.test(token.text);
  const hyphen = glued && last.mention === undefined && /[\p{L}\p{N}]$/u.test(last.text) && /^[-‑]/.test(token.text);
  if (joins || hyphen) words.pop();
  push(words, text, { start: joins || hyphen ? last.start : from, end: token.end });
}
