import { originsOf } from '../analysis/copies';
import { isRelationType, type RelationType } from '../ontology/relations';
import { relationshipId, storedEnds } from '../records/ids';
import type { NodeRow } from '../store/store';
import { type ClaimFacts, claimFacts } from './claim-facts';
import { getOrMake } from './maps';

/** A relationship with all its claims, copies told from independent ones. */
export interface Related {
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  /** Not empty. */
  readonly claims: readonly ClaimFacts[];
}

export function relatedOf(type: RelationType, subject: string, object: string, claims: readonly ClaimFacts[]): Related {
  const [source, target] = storedEnds(type, subject, object);
  return { id: relationshipId(type, subject, object), type, source, target, claims: withOrigins(claims) };
}

/** The claims of one relationship, each with the origin that it shares with its copies. */
export function withOrigins(claims: readonly ClaimFacts[]): readonly ClaimFacts[] {
  const origins = originsOf(claims.map(({ id, text, values }) => ({ id, text, signature: signatureIn(values) })));
  return claims.map((claim) => ({ ...claim, origin: origins.get(claim.id) ?? claim.text }));
}

function signatureIn({ signature }: ClaimFacts['values']): string | undefined {
  return typeof signature === 'string' ? signature : undefined;
}

/** The claims of one relationship with its ends. */
export interface ClaimsOfRelation {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly facts: readonly ClaimFacts[];
}

/** Claims filed by the relationship they speak of; those that speak of none are left out. */
export function claimsByRelation(rows: readonly NodeRow[]): ReadonlyMap<string, ClaimsOfRelation> {
  const found = new Map<string, ClaimsOfRelation & { facts: ClaimFacts[] }>();
  for (const { id, properties } of rows) {
    const { relation, type, subject, object } = properties;
    if (typeof relation !== 'string') continue;
    const ends = { type: String(type), subject: String(subject), object: String(object) };
    getOrMake(found, relation, () => ({ ...ends, facts: [] })).facts.push(claimFacts(id, properties));
  }
  return found;
}

/** Relationships from their claims; those without any are left out. */
export function relatedFrom(claims: ReadonlyMap<string, ClaimsOfRelation>): ReadonlyMap<string, Related> {
  const related = new Map<string, Related>();
  for (const [id, { type, subject, object, facts }] of claims) {
    if (facts.length > 0 && isRelationType(type)) related.set(id, relatedOf(type, subject, object, facts));
  }
  return related;
}
