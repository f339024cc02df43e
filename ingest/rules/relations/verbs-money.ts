import { lemmas, proof, type VerbRule } from './verb-rule';

/** Verbs of putting money into firms. */
export const MONEY_VERBS: readonly VerbRule[] = [
  {
    id: 'invest',
    type: 'INVESTED_IN',
    verbs: lemmas(
      'invest | pour | plough | plow | pump | sink | inject | reinvest | co-invest | put | park | funnel | plunge',
    ),
    from: 'subject',
    to: ['@in', '@into'],
    weight: 0.93,
    proofs: [
      proof('[Northwind] has invested $13 billion into [Larkspur].', 'Northwind INVESTED_IN Larkspur'),
      proof('[Northwind] to invest $5bn in [Larkspur]', 'Northwind INVESTED_IN Larkspur planned'),
      proof(
        '[Northwind] and [Tern Labs] invested in [Larkspur].',
        'Northwind INVESTED_IN Larkspur',
        'Tern Labs INVESTED_IN Larkspur',
      ),
      proof('[Northwind] has poured billions of dollars into private companies.'),
    ],
  },
  {
    id: 'bet-on',
    type: 'INVESTED_IN',
    verbs: lemmas('bet | stake | wager | gamble'),
    from: 'subject',
    to: ['@on'],
    weight: 0.84,
    money: true,
    proofs: [
      proof('[Northwind] bet $20m on [Larkspur].', 'Northwind INVESTED_IN Larkspur'),
      proof('[Northwind] bet its future on [Larkspur].'),
    ],
  },
  {
    id: 'commit',
    type: 'INVESTED_IN',
    verbs: lemmas('commit | pledge | earmark'),
    from: 'subject',
    to: ['@to'],
    weight: 0.78,
    money: true,
    status: 'planned',
    proofs: [
      proof('[Northwind] committed $500m to [Larkspur].', 'Northwind INVESTED_IN Larkspur planned'),
      proof('[Northwind] committed itself to [Larkspur].'),
    ],
  },
  {
    id: 'give-money',
    type: 'INVESTED_IN',
    verbs: lemmas('give | hand | write'),
    from: 'subject',
    to: ['object', '@to'],
    weight: 0.82,
    secondHeads: 'money',
    proofs: [
      proof('[Northwind] wrote [Larkspur] a cheque for $20m.', 'Northwind INVESTED_IN Larkspur'),
      proof('[Northwind] gave [Larkspur] $20m in seed funding.', 'Northwind INVESTED_IN Larkspur'),
      proof('[Northwind] gave [Larkspur] a warning.'),
    ],
  },
  {
    id: 'write-cheque',
    type: 'INVESTED_IN',
    verbs: lemmas('write | sign | cut'),
    from: 'subject',
    to: ['@to', '@for'],
    weight: 0.84,
    objectHeads: ['cheque', 'check'],
    proofs: [proof('[Northwind] wrote the first cheque to [Larkspur].', 'Northwind INVESTED_IN Larkspur')],
  },
  {
    id: 'back',
    type: 'INVESTED_IN',
    verbs: lemmas('back | fund | finance | bankroll | seed-fund | seed'),
    from: 'subject',
    to: ['object'],
    weight: 0.88,
    proofs: [
      proof(
        '[Larkspur], backed by [Northwind] and [Tern Labs], makes chips.',
        'Northwind INVESTED_IN Larkspur',
        'Tern Labs INVESTED_IN Larkspur',
      ),
      proof(
        '[Larkspur] was founded by [p:Ada Vance] and funded by [Northwind].',
        'Ada Vance FOUNDED Larkspur',
        'Northwind INVESTED_IN Larkspur',
      ),
    ],
  },
  {
    id: 'raise-from',
    type: 'INVESTED_IN',
    verbs: lemmas(
      'raise | secure | receive | get | attract | obtain | draw | win | land | close | collect | bag | net | pull in | haul in | take | take in | rake in | scoop | snag',
    ),
    from: '@from',
    to: ['subject'],
    weight: 0.88,
    money: true,
    proofs: [
      proof(
        '[Larkspur] raised $40 million from [Northwind] and [Tern Labs].',
        'Larkspur RAISED',
        'Northwind INVESTED_IN Larkspur',
        'Tern Labs INVESTED_IN Larkspur',
      ),
      proof('[Larkspur] won backing from [Northwind].', 'Northwind INVESTED_IN Larkspur'),
      proof('[Larkspur] won a $2bn contract from [Northwind].', 'Larkspur SUPPLIES Northwind'),
      proof('[Larkspur] got $20m from sales.'),
    ],
  },
];
