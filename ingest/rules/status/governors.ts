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
    look | ask | order | set | schedule | slate | slat | opt | choose | announce | wish | undertake | ready | gear up | desire | need | aspire |
    bid | threaten | file | determine | elect | resolve | arrange | anticipate | await | envisage | oblige | require | go | yet | favour | favor`,
  ],
  [
    'rumoured',
    `consider | weigh | mull | explore | discuss | talk | negotiate | contemplate | eye | allege | accuse | think | report | rumour | rumor | speculate |
    suspect | believe | near | approach | debate | toy | study | evaluate | ponder | examine | entertain | position | tip | tout | vie | compete | jostle |
    court | scramble`,
  ],
  [
    'rejected',
    `refuse | decline | deny | fail | reject | abandon | drop | scrap | cancel | block | bar | prevent | stop | forgo | ban | prohibit | restrict | avoid |
    miss | rule out | call off | forbid | keep | walk away | pull out | back out | back away | shelve | turn down | give up | withdraw | rebuff | spurn |
    dismiss | shun | desist | refrain | ditch | axe | stop short | veto | dissuade | discourage | thwart | pass on |
    decide against | opt against | vote against | argue against | warn against | campaign against`,
  ],
);

/** Verbs of not doing: who did not stop buying buys; of the others, who did not rule it out may do it. */
export const ENDLESS: ReadonlySet<string> = new Set('fail stop keep prevent avoid miss block forgo refrain'.split(' '));

/** Nouns that govern an infinitive or a gerund: "talks to buy", "a plan to merge", "the right to". */
export const GOVERNING_NOUNS: ReadonlyMap<string, Status> = table(
  [
    'planned',
    `plan | agreement | deal | pact | offer | bid | proposal | intention | intent | option | right | commitment | pledge | promise | decision | goal | aim |
    effort | attempt | move | way | chance | permission | approval | ambition | bid | order | contract | strategy | push | target | deadline | opportunity |
    memorandum | term | vote | step | clearance | consent | go-ahead | letter | undertaking | quest | drive | campaign`,
  ],
  [
    'rumoured',
    `talk | discussion | negotiation | consideration | rumour | rumor | speculation | report | idea | possibility | interest | allegation | accusation | claim |
    race | front-runner | frontrunner | favourite | favorite | contender | candidate | bidder | prospect | suggestion | conversation | suitor | appetite |
    likelihood | chatter | hint`,
  ],
  ['rejected', 'refusal | failure | inability | ban | denial'],
);

/** Verbs before a clause with "that": what they leave of it. */
export const REPORTING_VERBS: ReadonlyMap<string, Status> = table(
  ['rejected', 'deny | refute | rebut | disprove | contradict'],
  [
    'rumoured',
    'speculate | allege | suspect | believe | hint | suggest | doubt | think | guess | fear | hope | imagine | assume | wonder | question | rumour | rumor',
  ],
);

/** Verbs of which a denial leaves no more than a doubt: "has not confirmed that". */
export const UNCONFIRMING: ReadonlySet<string> = new Set(
  'confirm say comment deny disclose announce reveal admit acknowledge rule_out refute exclude know state specify'
    .split(' ')
    .map((verb) => verb.replace('_', ' ')),
);

/** Verbs that put away a report or a rumour that says something: "dismissed reports that". */
export const DENYING_REPORTS: ReadonlySet<string> = new Set(
  'deny dismiss reject refute rebut rubbish quash contradict dispel debunk'.split(' '),
);

/** What is said of a report or of a clause that is not so: "reports that … are false", "it is not true that". */
export const UNTRUE: ReadonlySet<string> = new Set(
  `false untrue wrong inaccurate incorrect baseless unfounded groundless nonsense fiction premature fake mistaken rubbish fabrication
  hoax fantasy`.split(/\s+/),
);

/** Adverbs and frames that make what they stand beside hearsay. */
export const HEDGES: ReadonlySet<string> = new Set(
  'reportedly allegedly supposedly purportedly apparently possibly perhaps potentially rumoredly rumouredly maybe probably presumably'.split(
    ' ',
  ),
);

/** Adjectives that do: "is likely to buy". */
export const HEDGING_ADJECTIVES: ReadonlyMap<string, Status> = table(
  [
    'rumoured',
    'likely | rumoured | rumored | possible | potential | alleged | said | thought | close | poised | reported | speculative | interested | tempted',
  ],
  [
    'planned',
    `ready | due | set | willing | keen | eager | able | free | slated | scheduled | planned | proposed | pending | prospective | subject | conditional |
    contingent | upcoming | future | forthcoming | intended | impending | envisaged | imminent | incoming | committed | determined | bound | certain |
    unfinished | incomplete`,
  ],
  [
    'rejected',
    'unable | unlikely | unwilling | reluctant | failed | abandoned | aborted | blocked | rejected | scrapped | cancelled | canceled | botched | collapsed | unsuccessful | ill-fated | doomed | thwarted | dead',
  ],
);

/** Modal verbs. */
export const MODALS: ReadonlyMap<string, Status> = table(
  ['planned', "will | shall | 'll | wo"],
  ['rumoured', "may | might | could | would | should | can | 'd | must"],
);

/** Verbs after "but" that tell that what was tried or wanted did not come about: "tried to buy it but failed". */
export const FAILING: ReadonlySet<string> = new Set('fail lose withdraw drop abandon retreat falter'.split(' '));

/** Verbs that, done to who tried, tell the same: "but was rebuffed". */
export const REPELLING: ReadonlySet<string> = new Set(
  'rebuff reject turn_down outbid block spurn refuse stop thwart beat prevent deny snub'
    .split(' ')
    .map((verb) => verb.replace('_', ' ')),
);

/** Verbs of dealing that, under way in the present, are not done yet: "is buying". */
export const PROGRESSING: ReadonlySet<string> = new Set(
  'acquire buy purchase merge take_over sell raise seek combine snap_up buy_out absorb'
    .split(' ')
    .map((verb) => verb.replace('_', ' ')),
);
