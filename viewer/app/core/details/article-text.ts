import type { ArticleDetails, ClaimView, EntityView } from '../../../../graph/graph';
import type { Role } from './marks';
import { type Segment, type Span, segmentsOf } from './segments';

/** A claim with its number in the list beside the text. */
export interface NumberedClaim {
  readonly number: number;
  readonly claim: ClaimView;
}

/** A piece of an article's text with what it names and what it says. */
export interface ArticlePiece {
  readonly text: string;
  readonly start: number;
  /** What stands here; of names within each other the inner one. */
  readonly entity?: EntityView;
  /** The claims whose sentence this belongs to. */
  readonly claims: readonly NumberedClaim[];
  /** Its part in the claim that is chosen. */
  readonly role?: Role;
  /** Claims whose sentence ends here. */
  readonly ending: readonly NumberedClaim[];
}

type Value =
  | { readonly what: 'entity'; readonly entity: EntityView }
  | { readonly what: 'claim'; readonly numbered: NumberedClaim }
  | { readonly what: 'role'; readonly role: Role };

/**
 * An article's text, paragraph by paragraph, cut where something is named or said. Joined by line breaks, the
 * paragraphs' pieces are the text.
 *
 * @param chosen id of the claim whose subject, object and trigger are marked
 */
export function articleText(
  body: Pick<ArticleDetails, 'content' | 'mentions' | 'entities' | 'claims'>,
  chosen?: string,
): readonly (readonly ArticlePiece[])[] {
  const spans = [...mentionSpans(body), ...claimSpans(body.claims), ...roleSpans(body.claims, chosen)];
  let offset = 0;
  return body.content.split('\n').map((paragraph) => {
    const [from, to] = [offset, offset + paragraph.length];
    offset = to + 1;
    const within = spans.filter(({ start, end }) => start < to && end > from);
    return segmentsOf(paragraph, from, within).map(pieceOf);
  });
}

function mentionSpans({ mentions, entities }: Pick<ArticleDetails, 'mentions' | 'entities'>): readonly Span<Value>[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return mentions.flatMap(({ start, end, entity: id }): readonly Span<Value>[] => {
    const entity = byId.get(id);
    return entity ? [{ start, end, value: { what: 'entity', entity } }] : [];
  });
}

function claimSpans(claims: readonly ClaimView[]): readonly Span<Value>[] {
  return claims.map((claim, at) => ({
    start: claim.start,
    end: claim.end,
    value: { what: 'claim', numbered: { number: at + 1, claim } },
  }));
}

function roleSpans(claims: readonly ClaimView[], chosen: string | undefined): readonly Span<Value>[] {
  const claim = claims.find(({ id }) => id === chosen);
  if (!claim) return [];
  const span = ([start, end]: readonly [number, number], role: Role): Span<Value> => ({
    start,
    end,
    value: { what: 'role', role },
  });
  return [
    span(claim.subjectSpan, 'subject'),
    ...(claim.objectSpan ? [span(claim.objectSpan, 'object')] : []),
    span(claim.triggerSpan, 'trigger'),
  ];
}

function pieceOf({ text, start, covers }: Segment<Value>): ArticlePiece {
  const end = start + text.length;
  const shortestFirst = [...covers].sort((left, right) => left.end - left.start - (right.end - right.start));
  const entity = shortestFirst.flatMap(({ value }) => (value.what === 'entity' ? [value.entity] : []))[0];
  const role = shortestFirst.flatMap(({ value }) => (value.what === 'role' ? [value.role] : []))[0];
  const claims = covers.flatMap(({ value }) => (value.what === 'claim' ? [value.numbered] : []));
  return {
    text,
    start,
    claims,
    ending: claims.filter(({ claim }) => claim.end === end),
    ...(entity ? { entity } : {}),
    ...(role ? { role } : {}),
  };
}
