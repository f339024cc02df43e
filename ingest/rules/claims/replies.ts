import type { Status } from '../../../graph/ontology/statuses';

interface Reply {
  readonly status: Status;
  /** What it is said of is its subject: "the deal closed". */
  readonly intransitive: boolean;
}

function rows(status: Status, intransitive: boolean, verbs: string): readonly (readonly [string, Reply])[] {
  return verbs.split('|').map((verb) => [verb.trim(), { status, intransitive }] as const);
}

/** Verbs that answer an offer or end a plan. */
export const REPLIES: ReadonlyMap<string, Reply> = new Map([
  ...rows(
    'rejected',
    false,
    'reject | rebuff | spurn | turn down | decline | refuse | block | veto | call off | abandon | scrap | withdraw | dismiss',
  ),
  ...rows('rejected', true, 'collapse | fail | fall'),
  ...rows('actual', false, 'complete | finalise | finalize'),
  ...rows('actual', true, 'close'),
]);

/** What they answer. */
export const REPLY_NOUNS: ReadonlySet<string> = new Set(
  'offer bid proposal deal merger takeover acquisition approach purchase transaction buyout investment'.split(' '),
);
