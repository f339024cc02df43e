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
  /** Which of the mentions of its sentence the word is, from 0. */
  readonly mention?: number;
  /** No space before it. */
  readonly glued: boolean;
}

/** A word with its part of speech and dictionary form. */
export interface TaggedWord extends Word {
  readonly tag: Tag;
  readonly lemma: string;
}

/**
 * The words of a sentence. A mention is one word whatever tokens it covers, so that a name is one noun to everything
 * after; what a token has left over beside a mention (`-backed`) is a word of its own; `open` `-` `source` are one.
 * `mentions` are those that start in the sentence, in order.
 */
export function wordsOf(doc: Document, sentence: Sentence, mentions: readonly DocumentMention[]): readonly Word[] {
  const words: Word[] = [];
  let next = 0;
  for (let at = sentence.tokens[0]; at < sentence.tokens[1]; at += 1) {
    const token = doc.tokens[at];
    if (!token) break;
    let from = token.start;
    for (; next < mentions.length; next += 1) {
      const mention = mentions[next];
      if (!mention || mention.start >= token.end) break;
      if (mention.end > sentence.end) continue;
      if (from < mention.start) push(words, doc.text, { start: from, end: mention.start });
      push(words, doc.text, mention, next);
      from = mention.end;
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

const NOT_PLAIN = /[’‘ʼ`´‐‑]/;

function plain(text: string): string {
  const lower = text.toLowerCase();
  return NOT_PLAIN.test(lower) ? lower.replace(/[’‘ʼ`´]/g, "'").replace(/[‐‑]/g, '-') : lower;
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
