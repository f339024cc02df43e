import type { Document, Quotation, Token } from '../../document/document';
import type { Stage } from '../../pipeline/stage';

/** Finds what stands in quotation marks, double or single. A mark left open closes with its block. */
export const quotations: Stage = {
  name: 'quotations',
  requires: ['blocks', 'tokens', 'sentences'],
  assigns: ['quotations'],
  run: (doc: Document) => ({ ...doc, quotations: quotationsOf(doc) }),
};

function quotationsOf(doc: Document): Quotation[] {
  const found: Quotation[] = [];
  let from = 0;
  for (let at = 1; at <= doc.sentences.length; at += 1) {
    if (doc.sentences[at]?.block === doc.sentences[from]?.block) continue;
    const first = doc.sentences[from]?.tokens[0] ?? 0;
    const last = doc.sentences[at - 1]?.tokens[1] ?? 0;
    quotesIn(doc, first, last, found);
    from = at;
  }
  return found;
}

function quotesIn(doc: Document, from: number, to: number, found: Quotation[]): void {
  for (let at = from; at < to; at += 1) {
    const open = doc.tokens[at];
    if (open?.shape !== 'quote' || !mayOpen(doc, open, at)) continue;
    const close = closing(doc, open, at, to);
    const last = doc.tokens[close ?? (open.text === '"' ? to - 1 : at)];
    if (!last || last.start <= open.start) continue;
    found.push({ start: open.start, end: last.end });
    at = close ?? to;
  }
}

function mayOpen(doc: Document, token: Token, at: number): boolean {
  const written = doc.text.charAt(token.start);
  if ('“‘«„'.includes(written)) return true;
  if ('”’»'.includes(written)) return false;
  const before = doc.tokens[at - 1];
  const touches = before !== undefined && before.end === token.start && before.shape !== 'open' && before.text !== '—';
  return !touches && doc.tokens[at + 1] !== undefined;
}

function closing(doc: Document, open: Token, at: number, to: number): number | undefined {
  const opened = doc.text.charAt(open.start);
  for (let index = at + 1; index < to; index += 1) {
    const token = doc.tokens[index];
    if (token?.shape !== 'quote' || token.text !== open.text) continue;
    const written = doc.text.charAt(token.start);
    if (!'“‘'.includes(opened) ? !'“‘'.includes(written) : written !== opened) return index;
  }
  return undefined;
}
