import type { Status } from '../../../../graph/ontology/statuses';
import { chainStatus } from '../../status/chain';
import { mentionOf, type Reading } from '../reading';
import type { Reference } from '../references/reference';
import { ownReferences, referencesOf } from '../references/references';
import { isPassive, subjectOf } from '../syntax/clauses';
import { complementsOf } from '../syntax/complements';
import { isMark, markAt, nounAt, type Unit, verbAt } from '../syntax/units';
import type { Proposal } from './proposal';

const PEOPLE = { kinds: ['Person'] } as const;
const SUCCEEDING = /^(?:succeed|replace)$/;
/** "replaced her on the panel" tells of another post. */
const OF_POSTS = /^(?:as|by|in|of|since|after|from|at)$/;
const WEIGHT = 0.93;

/** Who comes and who goes. */
interface Succession {
  readonly at: number;
  readonly successor: Reference | undefined;
  readonly predecessor: Reference | undefined;
}

/**
 * "Vance succeeded Okoro as chief", "was replaced by Vance as chief", "named Vance chief, replacing Okoro": the post that
 * the sentence gives the one it gives the other too, unless it tells of several posts.
 */
export function successionFrames(reading: Reading, roles: readonly Proposal[]): readonly Proposal[] {
  const posts = roles.filter((each) => each.type !== 'FOUNDED');
  if (posts.length === 0) return [];
  return reading.units.flatMap((_unit, at) => {
    const succession = successionAt(reading, at);
    return succession ? completed(reading, succession, posts) : [];
  });
}

function successionAt(reading: Reading, at: number): Succession | undefined {
  const { units } = reading;
  const verb = verbAt(units, at);
  if (!verb || !SUCCEEDING.test(verb.lemma) || verb.negated) return undefined;
  const subject = subjectOf(units, at)?.at;
  const { object, prepositions } = complementsOf(units, at);
  if (prepositions.some((each) => !OF_POSTS.test(each.preposition))) return undefined;
  const passive = isPassive(units, at);
  const agent = prepositions.find((each) => each.preposition === 'by')?.at;
  return {
    at,
    successor: personAt(reading, passive ? agent : subject),
    predecessor: personAt(reading, passive ? subject : object),
  };
}

function personAt(reading: Reading, at: number | undefined): Reference | undefined {
  if (at === undefined) return undefined;
  return ownReferences(reading, at, PEOPLE)[0] ?? referencesOf(reading, at, PEOPLE)[0];
}

function completed(reading: Reading, { at, successor, predecessor }: Succession, posts: readonly Proposal[]) {
  const entity = (each: Reference | undefined) => mentionOf(reading, each?.mention)?.entity;
  const given = posts.filter((each) => entity(each.subject) !== entity(predecessor) && !isElsewhere(reading, at, each));
  const left = posts.filter((each) => entity(each.subject) === entity(predecessor));
  const said = chainStatus(reading.units, at);
  if (said === 'rejected') return [];
  const coming: Status = said === 'former' ? 'actual' : said;
  const gone: Status = coming === 'actual' ? 'former' : 'actual';
  const out: Proposal[] = [];
  const onlyGiven = only(given, entity);
  const onlyLeft = only(left, entity);
  if (predecessor && onlyGiven && left.length === 0) out.push(passedOn(onlyGiven, predecessor, at, gone));
  if (successor && onlyLeft && given.length === 0) out.push(passedOn(onlyLeft, successor, at, coming));
  return out;
}

/** "will be succeeded by Vance, chief accountant at Acme", "now chief of Acme": what the successor is before. */
function isElsewhere({ units }: Reading, at: number, post: Proposal): boolean {
  const place = units.findIndex((unit) => unit.start <= post.trigger.start && post.trigger.end <= unit.end);
  if (place <= at || !isPassive(units, at)) return false;
  if (post.status === 'former') return true;
  const comes = verbAt(units, at)?.modal !== undefined && isMark(units, place - 1, 'comma');
  return comes || /^(?:now|currently|presently)$/.test(markAt(units, place - 1)?.lower ?? openingOf(units, place));
}

function openingOf(units: readonly Unit[], at: number): string {
  return nounAt(units, at)?.words[0]?.lower ?? '';
}

/** The one post among several proposals: one type, one firm. */
function only(
  posts: readonly Proposal[],
  entity: (each: Reference | undefined) => string | undefined,
): Proposal | undefined {
  const kinds = new Set(posts.map((each) => `${each.type} ${entity(each.object)}`));
  return kinds.size === 1 ? posts[0] : undefined;
}

/** The post of one given to another; not governed by the verb, which says the opposite of each. */
function passedOn(post: Proposal, subject: Reference, at: number, status: Status): Proposal {
  return {
    ...post,
    subject,
    at: -1 - at,
    status,
    settled: true,
    rule: 'role.succession',
    weight: post.weight * WEIGHT,
  };
}
