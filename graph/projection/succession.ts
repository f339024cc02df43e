import { byText } from '../ontology/text-order';
import type { ClaimFacts } from './claim-facts';
import { postsIn, postsOfClaim } from './companions';
import type { Related } from './related';

/** That someone else came to a post, and when. */
export interface Closure {
  /** ISO day. */
  readonly until: string;
  /** The claim that shows the change. */
  readonly claim: ClaimFacts;
}

/** What is said of one person and one post, by day. */
interface Tenure {
  readonly claims: readonly ClaimFacts[];
  readonly first: string;
  readonly last: string;
}

/**
 * The posts of a person in a firm that somebody else came to later, by what texts say and never by likeness. It takes a
 * claim that the other's tenure began after this one was first heard of, and that the other is the last to be called
 * the holder.
 *
 * @param companions those who hold posts of the same firm
 */
export function closuresOf(own: Related, companions: readonly Related[]): ReadonlyMap<string, Closure> {
  const closures = new Map<string, Closure>();
  for (const post of postsIn(own.claims)) {
    const tenure = tenureOf(own, post);
    const closure = tenure && firstClosure(own, tenure, post, companions);
    if (closure) closures.set(post, closure);
  }
  return closures;
}

/** Whether a claim says no more than that its person holds posts that others hold now. */
export function isClosed(claim: ClaimFacts, own: Related, closures: ReadonlyMap<string, Closure>): boolean {
  const posts = postsOfClaim(claim);
  const named = posts.length > 0 ? posts : claim.values.role === undefined ? postsIn(own.claims) : [];
  return named.length > 0 && named.every((post) => closures.has(post));
}

/** What is said of a post by claims that it is held, and by those that name no role. */
export function tenureOf(relation: Related, post: string): Tenure | undefined {
  const dated = relation.claims.filter((claim) => claim.status === 'actual' && dayOfEvidence(claim) !== undefined);
  const claims = dated.filter((claim) => postsOfClaim(claim).includes(post));
  const days = claims.flatMap((claim) => dayOfEvidence(claim) ?? []).sort();
  const unnamed = dated
    .filter((claim) => claim.values.role === undefined)
    .flatMap((claim) => dayOfEvidence(claim) ?? []);
  const [first, last] = [days[0], [...days, ...unnamed].sort().at(-1)];
  return first === undefined || last === undefined ? undefined : { claims, first, last };
}

/** Whether two ids may be names of one person, or one is a bare surname: such never follow one another. */
export function mayBeOnePerson(left: string, right: string): boolean {
  const [one, other] = [wordsIn(left), wordsIn(right)];
  if (one.length < 2 || other.length < 2) return true;
  return one.at(-1) === other.at(-1) && one[0]?.charAt(0) === other[0]?.charAt(0);
}

function firstClosure(own: Related, tenure: Tenure, post: string, companions: readonly Related[]): Closure | undefined {
  const found = companions
    .filter(({ source }) => !mayBeOnePerson(source, own.source))
    .flatMap((other) => closuresBy(tenureOf(other, post), tenure));
  return found.sort((one, other) => byText(one.until, other.until) || byText(one.claim.id, other.claim.id))[0];
}

function closuresBy(successor: Tenure | undefined, tenure: Tenure): readonly Closure[] {
  if (!successor || successor.last < tenure.last) return [];
  return successor.claims.flatMap((claim) => {
    const until = startOf(claim);
    if (until === undefined || until <= tenure.first) return [];
    if (successor.last === tenure.last && until < tenure.last) return [];
    return tenure.claims.some((held) => isRival(held, claim, until)) ? [] : [{ until, claim }];
  });
}

/** A claim that both began at once, or that one sentence names both. */
function isRival(held: ClaimFacts, claim: ClaimFacts, until: string): boolean {
  return startOf(held) === until || (held.text === claim.text && held.values.start === claim.values.start);
}

/** The day on which a tenure began, as far as a claim says so; none for one that is still to come. */
function startOf({ happenedFrom, published, values }: ClaimFacts): string | undefined {
  const day = published?.slice(0, 10);
  if (happenedFrom !== undefined) return day === undefined || happenedFrom <= day ? happenedFrom : undefined;
  return values.starts === true ? day : undefined;
}

function dayOfEvidence({ happenedFrom, published }: ClaimFacts): string | undefined {
  return happenedFrom ?? published?.slice(0, 10);
}

/** The words of a person's name; one that stands for a bare surname of one text counts as one. */
function wordsIn(id: string): readonly string[] {
  const [name = ''] = id.slice(id.indexOf('/') + 1).split('~');
  return name.split('_');
}
