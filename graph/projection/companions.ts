import { postsOf } from '../ontology/posts';
import { type RelationType, signatureOf } from '../ontology/relations';
import { relationshipId } from '../records/ids';
import type { ClaimFacts } from './claim-facts';
import { getOrMake } from './maps';
import type { Related } from './related';

/** Types that stand or fall together at one target: who buys it, who holds its posts. */
const TOGETHER: ReadonlyMap<RelationType, readonly RelationType[]> = new Map([
  ['ACQUIRED', ['ACQUIRED']],
  ['LEADS', ['LEADS', 'WORKS_FOR']],
  ['WORKS_FOR', ['LEADS', 'WORKS_FOR']],
]);

/** Types of which only one direction can hold. */
const ONE_WAY: ReadonlySet<RelationType> = new Set(['ACQUIRED', 'OWNS']);

/** The types whose relationships to one target decide about one another; none for most. */
export function typesTogether(type: RelationType): readonly RelationType[] {
  return TOGETHER.get(type) ?? [];
}

/** The id of the same relationship the other way round, where both cannot hold. */
export function reverseOf(type: RelationType, source: string, target: string): string | undefined {
  return ONE_WAY.has(type) && !signatureOf(type)?.symmetric ? relationshipId(type, target, source) : undefined;
}

/** The posts held by one person at a time that claims name, sorted. */
export function postsIn(claims: readonly ClaimFacts[]): readonly string[] {
  return [...new Set(claims.flatMap(postsOfClaim))].sort();
}

export function postsOfClaim({ values }: ClaimFacts): readonly string[] {
  return typeof values.role === 'string' ? postsOf(values.role) : [];
}

/** Finds the relationships that decide about one another. */
export class Companions {
  readonly #byId: ReadonlyMap<string, Related>;
  readonly #byTarget = new Map<string, Related[]>();

  constructor(relations: readonly Related[]) {
    this.#byId = new Map(relations.map((each) => [each.id, each]));
    for (const each of relations) {
      if (matters(each)) getOrMake(this.#byTarget, `${each.type} ${each.target}`, () => []).push(each);
    }
  }

  /** All but the relationship itself, in the order of their ids. */
  of({ id, type, source, target }: Related): readonly Related[] {
    const beside = typesTogether(type).flatMap((other) => this.#byTarget.get(`${other} ${target}`) ?? []);
    const reverse = this.#byId.get(reverseOf(type, source, target) ?? '');
    return [...new Set(reverse ? [...beside, reverse] : beside)]
      .filter((each) => each.id !== id)
      .sort((left, right) => (left.id < right.id ? -1 : 1));
  }
}

/** Of those who lead or work for a firm only those who hold a post that is one person's concern others. */
function matters({ type, claims }: Related): boolean {
  return type === 'ACQUIRED' || (typesTogether(type).length > 0 && postsIn(claims).length > 0);
}
