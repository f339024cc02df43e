import type { ClaimView } from '../../../../graph/graph';

export type Role = 'subject' | 'object' | 'trigger';

/** A stretch of text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly role?: Role;
}

/** A claim's surroundings cut into pieces, so that they can be shown as text nodes only. */
export interface MarkedText {
  readonly before: readonly Piece[];
  readonly sentence: readonly Piece[];
  readonly after: readonly Piece[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

/**
 * Cuts sentence and surroundings at the spans of subject, object and trigger. A subject that stands in the sentence
 * before ("It bought …") is marked there. Joined, the pieces are the text, always.
 */
export function markedText(claim: ClaimView): MarkedText {
  const spans = spansOf(claim);
  return {
    before: cut(claim.before, claim.start - claim.before.length, spans),
    sentence: cut(claim.quote, claim.start, spans),
    after: cut(claim.after, claim.end, spans),
  };
}

function spansOf(claim: ClaimView): readonly Span[] {
  const { subjectSpan, objectSpan, triggerSpan } = claim;
  const spans: Span[] = [{ start: subjectSpan[0], end: subjectSpan[1], role: 'subject' }];
  if (objectSpan) spans.push({ start: objectSpan[0], end: objectSpan[1], role: 'object' });
  spans.push({ start: triggerSpan[0], end: triggerSpan[1], role: 'trigger' });
  return spans.sort((left, right) => left.start - right.start || right.end - left.end);
}

/** Where spans overlap the one that starts first keeps its words; the rest of the other follows it. */
function cut(text: string, offset: number, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, role } of spans) {
    const from = Math.max(at, start - offset);
    const to = Math.min(text.length, end - offset);
    if (from >= to) continue;
    if (from > at) pieces.push({ text: text.slice(at, from) });
    pieces.push({ text: text.slice(from, to), role });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
