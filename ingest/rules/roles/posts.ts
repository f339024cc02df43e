/** A noun for a post that names no role: "the helm", "the board", "a position". */
export interface PostNoun {
  /** Whether who has it leads. */
  readonly leads: boolean;
  readonly role?: string;
  /** Verbs that have it as their object and give it to their subject. */
  readonly taking: RegExp;
  /** Verbs before one of `prepositions`. */
  readonly staying: RegExp;
  readonly prepositions: readonly string[];
  /** Verbs that end it. */
  readonly leaving: RegExp;
  /** Prepositions of the firm. */
  readonly links: readonly string[];
  /** "Acme's board". */
  readonly owned: boolean;
}

const NEVER = /^(?!)/;

const HELM: PostNoun = {
  leads: true,
  taking: /^(?:take|take over|assume|hold)$/,
  staying: /^(?:be|remain|stay)$/,
  prepositions: ['at'],
  leaving: /^(?:relinquish|leave|hand over)$/,
  links: ['of', 'at'],
  owned: false,
};

const BOARD: PostNoun = {
  leads: false,
  role: 'board member',
  taking: /^(?:join)$/,
  staying: /^(?:sit|serve|be|remain|stay)$/,
  prepositions: ['on'],
  leaving: /^(?:leave|quit|resign)$/,
  links: ['of', 'at'],
  owned: true,
};

const POSITION: PostNoun = {
  leads: false,
  taking: /^(?:hold|take|accept|get|land|fill|occupy|secure|start)$/,
  staying: NEVER,
  prepositions: [],
  leaving: /^(?:leave|quit|lose|resign)$/,
  links: ['at', 'with', 'within'],
  owned: false,
};

/** Who began somewhere, or spent years there, is no longer said to be there. */
const CAREER: PostNoun = { ...POSITION, taking: NEVER, leaving: /^(?:start|begin|spend|launch)$/ };
const YEARS: PostNoun = { ...CAREER, leaving: /^(?:spend)$/ };

/** Noun → the post it stands for. */
export const POST_NOUNS: ReadonlyMap<string, PostNoun> = new Map([
  ...['helm', 'rein', 'reins'].map((noun): [string, PostNoun] => [noun, HELM]),
  ['board', BOARD],
  ...['position', 'role', 'post', 'job', 'professorship', 'chair', 'fellowship', 'internship'].map(
    (noun): [string, PostNoun] => [noun, POSITION],
  ),
  ['career', CAREER],
  ['year', YEARS],
  ['decade', YEARS],
]);
