import type { Candidate, Document, Sentence, Token } from '../../document/document';
import { firstFrom } from '../../document/within';
import type { Stage } from '../../pipeline/stage';
import { withoutHeading } from './heading';
import { nameTokens } from './name-tokens';
import { type KnownRun, type Piece, piecesOf } from './pieces';
import { isListedTitle } from './quoted';
import { type Place, rejectionOf } from './reject';
import { runAt } from './runs';
import { type Vocabulary, vocabularyOf } from './vocabulary';

/** More names than this in one text are not read: a list, not an article. */
export const MOST_NAMES = 500_000;

/** Cuts the names out of sentences, and says of which kinds their form lets them be. */
export const names: Stage = {
  name: 'names',
  requires: ['blocks', 'tokens', 'sentences', 'quotations', 'dates', 'spans.known'],
  assigns: ['spans.names'],
  run: (doc: Document) => {
    const words = vocabularyOf(doc);
    const found: Found[] = [];
    for (const sentence of doc.sentences) {
      if (!carriesNames(doc, sentence)) continue;
      for (const each of namesIn(doc, sentence, words)) found.push(each);
      if (found.length > MOST_NAMES) return truncated(doc, confirmed(doc.text, found), sentence);
    }
    return { ...doc, spans: { ...doc.spans, names: confirmed(doc.text, found) } };
  },
};

const WORD_WEIGHT = 0.5;

interface Found {
  readonly candidate: Candidate;
  /**
   * Looks like an ordinary word: a name if a fuller one in the text ends or begins with it, or in doubt inside a sentence;
   * or like several, in doubt everywhere.
   */
  readonly pending: false | 'opens' | 'inside' | 'phrase';
}

function confirmed(text: string, found: readonly Found[]): Candidate[] {
  const parts = new Set<string>();
  for (const { candidate, pending } of found) {
    const words = pending ? [] : text.slice(candidate.start, candidate.end).split(' ');
    if (words.length < 2 || words.length > 4) continue;
    parts.add(words[0] ?? '');
    parts.add(words.at(-1) ?? '');
  }
  return found.flatMap(({ candidate, pending }) => {
    if (!pending || parts.has(text.slice(candidate.start, candidate.end))) return [candidate];
    if (pending === 'opens') return [];
    return [{ ...candidate, by: pending === 'phrase' ? 'phrase' : 'word', weight: WORD_WEIGHT }];
  });
}

const SILENT = new Set(['credit', 'byline', 'dateline', 'promo', 'boilerplate']);

function carriesNames(doc: Document, sentence: Sentence): boolean {
  return !SILENT.has(doc.blocks[sentence.block]?.role ?? 'body');
}

function truncated(doc: Document, found: readonly Candidate[], sentence: Sentence): Document {
  const diagnostic = {
    code: 'names-truncated',
    severity: 'warning' as const,
    stage: 'names',
    start: sentence.end,
    end: doc.text.length,
    message: `Names: more than ${MOST_NAMES} in one text; those after this place are not read. Split the text.`,
  };
  return { ...doc, spans: { ...doc.spans, names: found }, diagnostics: [...doc.diagnostics, diagnostic] };
}

function namesIn(doc: Document, sentence: Sentence, words: Vocabulary): Found[] {
  const [from, to] = sentence.tokens;
  const isName = nameTokens(doc, sentence, words);
  const dated = datedTokens(doc, sentence);
  const allowed = (index: number) => isName(index) && !dated(index);
  const known = knownRuns(doc, sentence);
  const found: Found[] = [];
  for (let at = from; at < to; ) {
    if (!allowed(at)) {
      at += 1;
      continue;
    }
    const run = runAt(doc.tokens, at, to, allowed);
    const named = withoutHeading(doc.tokens, run, from, known, words);
    for (const piece of piecesOf(doc.tokens, named, known)) {
      const place = { opens: opensSpeech(doc, piece.from, from), shouting: words.shouting.has(sentence.block) };
      const pending = pendingOf(doc, piece, words, place);
      if (pending !== undefined && !isListedTitle(doc, piece)) push(found, doc, piece, pending);
    }
    at = run.to;
  }
  return found;
}

/** First in its sentence, or after nothing but the mark of a quotation. */
function opensSpeech(doc: Document, at: number, from: number): boolean {
  return at === from || (at === from + 1 && doc.tokens[from]?.shape === 'quote');
}

/** How much a piece is in doubt; `undefined` where it is no name. */
function pendingOf(doc: Document, piece: Piece, words: Vocabulary, place: Place): Found['pending'] | undefined {
  const rejection = rejectionOf(doc.tokens, piece, words, place);
  if (rejection === 'word') return place.opens || place.shouting ? 'opens' : 'inside';
  if (rejection === 'phrase') return place.shouting ? undefined : 'phrase';
  return rejection === undefined ? isUnsureOpener(doc, piece, place, words) : undefined;
}

/** A single strange word at the start of a sentence that stands nowhere else: a name only if something speaks for it. */
function isUnsureOpener(doc: Document, piece: Piece, place: Place, words: Vocabulary): Found['pending'] {
  const token = doc.tokens[piece.from];
  if (!token || piece.known || piece.titled || piece.to - piece.from > 1 || !(place.opens || place.shouting))
    return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(token.text) || words.isSeenInside(token.text)) return false;
  if (doc.tokens[piece.to]?.text === "'s") return false;
  return token.text.endsWith('s') && /^(?:do|are|were|have)$/.test(doc.tokens[piece.to]?.lower ?? '')
    ? 'opens'
    : 'inside';
}

function push(found: Found[], doc: Document, piece: Piece, pending: Found['pending']): void {
  const first = doc.tokens[piece.from];
  const last = doc.tokens[piece.to - 1];
  if (!first || !last) return;
  const id = piece.known ? knownId(doc, first, last) : undefined;
  const candidate: Candidate = {
    start: first.start,
    end: last.end,
    kinds: piece.titled ? ['Person'] : [],
    ...(id === undefined ? {} : { known: id }),
    by: piece.titled ? 'title' : piece.known ? 'catalogue' : 'capitals',
    weight: 1,
  };
  found.push({ candidate, pending });
}

function knownId(doc: Document, first: Token, last: Token): string | undefined {
  const spans = doc.spans.known ?? [];
  const at = firstFrom(spans, first.start);
  const span = spans[at];
  return span && span.start === first.start && span.end <= last.end ? span.known : undefined;
}

/** Months and weekdays of dates are no names, unless a date is only a year or a word. */
function datedTokens(doc: Document, sentence: Sentence): (index: number) => boolean {
  const spans = doc.dates.slice(firstFrom(doc.dates, sentence.start), firstFrom(doc.dates, sentence.end));
  return (index) => {
    const token = doc.tokens[index];
    return token !== undefined && spans.some((span) => span.start <= token.start && token.end <= span.end);
  };
}

function knownRuns(doc: Document, sentence: Sentence): KnownRun[] {
  const spans = doc.spans.known ?? [];
  const runs: KnownRun[] = [];
  let token = sentence.tokens[0];
  for (let at = firstFrom(spans, sentence.start); at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.start >= sentence.end) break;
    while (token < sentence.tokens[1] && (doc.tokens[token]?.end ?? 0) <= span.start) token += 1;
    let end = token;
    while (end < sentence.tokens[1] && (doc.tokens[end]?.end ?? 0) <= span.end) end += 1;
    if (runs.at(-1)?.from === token) continue;
    const kind = span.kinds[0];
    runs.push({ from: token, to: end, person: kind === 'Person', model: kind === 'Model' });
  }
  return runs;
}
