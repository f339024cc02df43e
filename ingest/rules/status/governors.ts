import type { Status } from '../../../graph/ontology/statuses';

function table(...rows: readonly [Status, string][]): ReadonlyMap<string, Status> {
  return new Map(
    rows.flatMap(([status, words]) =>
      words
        .split('|')
        .map((word) => word.trim())
        .filter((word) => word !== '')
        .map((word): [string, Status] => [word, status]),
    ),
  );
}

/** Verbs that govern another: what they leave of it. Verbs that are not here leave it as it is ("manage to", "help"). */
export const GOVERNING_VERBS: ReadonlyMap<string, Status> = table(
  [
    'planned',
    `plan | agree | intend | aim | want | hope | expect | prepare | propose | pledge | promise | vow | commit | seek | decide | offer | move |
    look | ask | order | set | schedule | slate | opt | choose | announce | wish | undertake | ready | gear up | desire | need | aspire | bid`,
  ],
  [
    'rumoured',
    'consider | weigh | mull | explore | discuss | talk | negotiate | contemplate | eye | allege | accuse | think | report | rumour | rumor | speculate | suspect | believe',
  ],
  [
    'rejected',
    'refuse | decline | deny | fail | reject | abandon | drop | scrap | cancel | block | bar | prevent | stop | forgo | ban | prohibit | restrict | avoid | miss | rule out | call off | forbid | keep',
  ],
);

/** Nouns that govern an infinitive or a gerund: "talks to buy", "a plan to merge", "the right to". */
export const GOVERNING_NOUNS: ReadonlyMap<string, Status> = table(
  [
    'planned',
    'plan | agreement | deal | pact | offer | bid | proposal | intention | intent | option | right | commitment | pledge | promise | decision | goal | aim | effort | attempt | move | way | chance | permission | approval | ambition | bid | order | contract | strategy | push | target | deadline | opportunity',
  ],
  [
    'rumoured',
    'talk | discussion | negotiation | consideration | rumour | rumor | speculation | report | idea | possibility | interest | allegation | accusation | claim',
  ],
  ['rejected', 'refusal | failure | inability | ban | denial'],
);

/** Adverbs and frames that make what they stand beside hearsay. */
export const HEDGES: ReadonlySet<string> = new Set(
  'reportedly allegedly supposedly purportedly apparently possibly perhaps potentially rumoredly'.split(' '),
);

/** Adjectives that do: "is likely to buy". */
export const HEDGING_ADJECTIVES: ReadonlyMap<string, Status> = table(
  ['rumoured', 'likely | rumoured | rumored | possible | potential | alleged | said | thought | close | poised'],
  [
    'planned',
    'ready | due | set | willing | keen | eager | able | free | slated | scheduled | planned | proposed | pending | prospective',
  ],
  ['rejected', 'unable | unlikely | unwilling | reluctant | failed | abandoned | aborted | blocked | rejected'],
);

/** Modal verbs. */
export const MODALS: ReadonlyMap<string, Status> = table(
  ['planned', "will | shall | 'll | wo"],
  ['rumoured', "may | might | could | would | should | can | 'd"],
);
