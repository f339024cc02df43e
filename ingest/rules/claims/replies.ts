import type { Status } from '../../../graph/ontology/statuses';

/** What a reply answers: an offer or a deal, talks about one, or a report of one. */
export type Answered = 'deal' | 'talks' | 'report';

interface Reply {
  readonly status: Status;
  readonly of: readonly Answered[];
  /** What it is said of is its subject: "the deal closed". */
  readonly intransitive: boolean;
}

type Row = readonly [string, Reply];

function rows(status: Status, intransitive: boolean, of: readonly Answered[], verbs: string): readonly Row[] {
  return verbs.split('|').map((verb) => [verb.trim(), { status, intransitive, of }] as const);
}

/** Verbs that answer an offer, end a plan or bring it about. A verb may answer several things. */
export const REPLIES: readonly Row[] = [
  ...rows(
    'rejected',
    false,
    ['deal'],
    `reject | rebuff | spurn | turn down | decline | refuse | block | veto | call off | abandon | scrap | withdraw | dismiss | drop | cancel |
     shelve | ditch | terminate | kill | walk away | pull out | back out | back away | vote down | thwart | prohibit | axe | snub | end`,
  ),
  ...rows('rejected', true, ['deal'], 'collapse | fail | fall | unravel | founder | lapse | die | expire | fizzle'),
  ...rows('rejected', true, ['talks'], 'end | collapse | fail | fall | break down | founder | fizzle | falter'),
  ...rows(
    'rejected',
    false,
    ['talks'],
    'end | break off | abandon | call off | terminate | halt | suspend | drop | scrap | cut',
  ),
  ...rows('rejected', false, ['report'], 'deny | dismiss | reject | refute | quash | rubbish | rebut'),
  ...rows('actual', false, ['deal'], 'complete | finalise | finalize | close | consummate | conclude | seal'),
  ...rows('actual', true, ['deal'], 'close'),
];

/** Verbs that answer by themselves: "it walked away", "the board said no". */
export const WALKING_AWAY: ReadonlySet<string> = new Set(['walk away', 'back out', 'pull out', 'back away', 'say no']);

/** What they answer. */
export const REPLY_NOUNS: ReadonlyMap<string, Answered> = new Map<string, Answered>([
  ...`offer bid proposal deal merger takeover acquisition approach purchase transaction buyout investment sale plan tie-up combination
    overture advance tender agreement`
    .split(/\s+/)
    .map((noun) => [noun, 'deal'] as const),
  ...'talk discussion negotiation'.split(' ').map((noun) => [noun, 'talks'] as const),
  ...'report rumour rumor speculation claim story'.split(' ').map((noun) => [noun, 'report'] as const),
]);

/** Verbs that say of a deal told as done that it is still to come: "the deal needs the approval of", "awaits". */
export const NEEDING: ReadonlySet<string> = new Set('need require await face hinge depend'.split(' '));

/** What a deal that is still to come is expected to do. */
export const CLOSING: ReadonlySet<string> = new Set('close complete finalise finalize conclude consummate'.split(' '));
