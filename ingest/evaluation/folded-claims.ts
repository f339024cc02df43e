import type { Claim, Extraction } from '../../graph/ontology/extraction';
import { type ClaimType, isFigureType, isRelationType, signatureOf } from '../../graph/ontology/relations';
import { sameValue } from './gold-amounts';
import type { EntityMatch } from './gold-entities';
import { nameKey } from './name-key';

/** Who stands where: annotated ids, the smaller first where the order says nothing. */
export interface Ends {
  readonly type: ClaimType;
  readonly subject: string;
  readonly object?: string;
}

/** All claims of one relation, or of one figure and amount, in the order of the text. */
export interface FoldedClaim {
  readonly ends: Ends;
  /** The last, whose status holds at the end of the text. */
  readonly last: Claim;
  readonly all: readonly Claim[];
}

/** The ends of a claim, ordered. */
export function endsOf(type: ClaimType, subject: string, object: string | undefined): Ends {
  if (object === undefined) return { type, subject };
  const turned = isRelationType(type) && signatureOf(type)?.symmetric === true && object < subject;
  return turned ? { type, subject: object, object: subject } : { type, subject, object };
}

/** One text for the same ends. */
export function endsKey({ type, subject, object = '' }: Ends): string {
  return JSON.stringify([type, subject, object]);
}

/** Claims of an extraction with several of one relation made one. */
export function foldClaims(extraction: Extraction, { matched }: EntityMatch): readonly FoldedClaim[] {
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]));
  const annotated = (id: string) => matched.get(id) ?? unannotated(names.get(id) ?? id);
  const folded: FoldedClaim[] = [];
  for (const claim of extraction.claims) {
    const object = claim.object === undefined ? undefined : annotated(claim.object);
    const ends = endsOf(claim.type, annotated(claim.subject), object);
    const at = folded.findIndex((each) => sameRelation(each, ends, claim));
    const before = folded[at];
    if (before) folded[at] = { ends, last: claim, all: [...before.all, claim] };
    else folded.push({ ends, last: claim, all: [claim] });
  }
  return folded;
}

/** What stands for an entity that nobody annotated: no id of an annotation begins so. */
export function unannotated(name: string): string {
  return `?${nameKey(name)}`;
}

function sameRelation(folded: FoldedClaim, ends: Ends, claim: Claim): boolean {
  if (endsKey(folded.ends) !== endsKey(ends)) return false;
  return !isFigureType(claim.type) || sameValue(folded.last.amount, claim.amount);
}

/** Confidence of the surest claim. */
export function surest({ all }: FoldedClaim): number {
  return Math.max(...all.map(({ confidence }) => confidence));
}
