import { lemmas, proof, type VerbRule } from './verb-rule';

/** Verbs of founding, leading and working. */
export const PEOPLE_VERBS: readonly VerbRule[] = [
  {
    id: 'found',
    type: 'FOUNDED',
    verbs: lemmas(
      'found | co-found | cofound | establish | set up | start | start up | start_up | launch | create | form | incorporate | conceive | co-create | help found | co-establish',
    ),
    from: 'subject',
    to: ['object'],
    weight: 0.92,
    proofs: [
      proof('[p:Ada Vance] founded [Larkspur] in 2015.', 'Ada Vance FOUNDED Larkspur'),
      proof(
        '[Larkspur] was founded by [p:Ada Vance] and [p:Ben Okoro].',
        'Ada Vance FOUNDED Larkspur',
        'Ben Okoro FOUNDED Larkspur',
      ),
      proof('[p:Ada Vance] launched [Larkspur] two years ago.', 'Ada Vance FOUNDED Larkspur'),
    ],
  },
  {
    id: 'found-with',
    type: 'FOUNDED',
    verbs: lemmas('found | co-found | cofound | establish | set up | start | launch | create'),
    from: '@with',
    to: ['object'],
    weight: 0.88,
    proofs: [
      proof(
        '[p:Ada Vance] co-founded [Larkspur] in 2022 with [p:Ben Okoro] and [p:Cleo Marsh].',
        'Ada Vance FOUNDED Larkspur',
        'Ben Okoro FOUNDED Larkspur',
        'Cleo Marsh FOUNDED Larkspur',
      ),
    ],
  },
  {
    id: 'based-at',
    type: 'WORKS_FOR',
    verbs: lemmas('base'),
    from: 'object',
    to: ['@at'],
    weight: 0.78,
    proofs: [proof('[p:Ada Vance] is based at [o:Alder University].', 'Ada Vance WORKS_FOR Alder University')],
  },
  {
    id: 'be-at',
    type: 'WORKS_FOR',
    verbs: lemmas('be | work | serve | stay | remain'),
    from: 'subject',
    to: ['@at', '@with', '@for'],
    weight: 0.78,
    proofs: [
      proof('[p:Ada Vance] is now at [Larkspur].', 'Ada Vance WORKS_FOR Larkspur'),
      proof('[p:Ada Vance] was previously at [Larkspur].', 'Ada Vance WORKS_FOR Larkspur former'),
      proof('[p:Ada Vance] had been at [Larkspur].', 'Ada Vance WORKS_FOR Larkspur former'),
    ],
  },
  {
    id: 'cover-at',
    type: 'WORKS_FOR',
    verbs: lemmas(
      'cover | analyse | analyze | study | research | follow | track | write | specialise | specialize | manage',
    ),
    from: 'subject',
    to: ['@at'],
    weight: 0.8,
    proofs: [
      proof(
        'Prices will rise, said [p:Ada Vance], who covers chip makers at brokerage [Larkspur].',
        'Ada Vance WORKS_FOR Larkspur',
      ),
    ],
  },
  {
    id: 'lead',
    type: 'LEADS',
    verbs: lemmas(
      'lead | head | run | chair | oversee | helm | preside | captain | co-lead | spearhead | steer | take over | manage | head up',
    ),
    from: 'subject',
    to: ['object', '@over'],
    weight: 0.87,
    proofs: [
      proof('[Larkspur], the start-up run by [p:Ada Vance], makes chips.', 'Ada Vance LEADS Larkspur'),
      proof('[p:Ada Vance] led a buyout of [Larkspur].', 'Ada Vance ACQUIRED Larkspur'),
    ],
  },
  {
    id: 'work',
    type: 'WORKS_FOR',
    verbs: lemmas('work | join | rejoin | teach | lecture | intern'),
    from: 'subject',
    to: ['object', '@at', '@for'],
    weight: 0.85,
    proofs: [
      proof('[p:Ada Vance] works at [Larkspur].', 'Ada Vance WORKS_FOR Larkspur'),
      proof('[p:Ada Vance] joined [Larkspur] in 2020.', 'Ada Vance WORKS_FOR Larkspur'),
    ],
  },
  {
    id: 'employ',
    type: 'WORKS_FOR',
    verbs: lemmas('hire | employ | recruit | poach | second'),
    from: 'object',
    to: ['subject'],
    weight: 0.8,
    proofs: [proof('[Larkspur] hired [p:Ada Vance] in May.', 'Ada Vance WORKS_FOR Larkspur')],
  },
  {
    id: 'hire-from',
    type: 'WORKS_FOR',
    verbs: lemmas('hire | recruit | poach | lure | lure away | hire away | bring in | snatch'),
    from: 'object',
    to: ['@from'],
    weight: 0.84,
    status: 'former',
    proofs: [
      proof(
        '[Larkspur] has poached [p:Ada Vance] from [Northwind].',
        'Ada Vance WORKS_FOR Larkspur',
        'Ada Vance WORKS_FOR Northwind former',
      ),
    ],
  },
  {
    id: 'choose-to-lead',
    type: 'WORKS_FOR',
    verbs: lemmas(
      'appoint | name | pick | tap | choose | select | promote | enlist | install | hire | recruit | poach',
    ),
    from: 'object',
    to: ['subject'],
    weight: 0.82,
    infinitives: lemmas('lead | run | head | head up | oversee | manage | direct | steer | build | succeed'),
    proofs: [
      proof('[Larkspur] picked [p:Ada Vance] to run its chip unit.', 'Ada Vance WORKS_FOR Larkspur'),
      proof(
        '[Larkspur] appointed [p:Ada Vance], formerly of [Northwind], to lead its business in Asia.',
        'Ada Vance WORKS_FOR Larkspur',
        'Ada Vance WORKS_FOR Northwind former',
      ),
      proof('[Larkspur] chose [p:Ada Vance] to open the show.'),
    ],
  },
  {
    id: 'come-from',
    type: 'WORKS_FOR',
    verbs: lemmas('come | join | rejoin | arrive | move | transfer | defect | move over | come over'),
    from: 'subject',
    to: ['@from'],
    weight: 0.8,
    status: 'former',
    proofs: [
      proof('[p:Ada Vance] came from [Larkspur], a bank.', 'Ada Vance WORKS_FOR Larkspur former'),
      proof(
        '[p:Ada Vance] joins [Northwind] from [Larkspur].',
        'Ada Vance WORKS_FOR Northwind',
        'Ada Vance WORKS_FOR Larkspur former',
      ),
      proof('[p:Ada Vance] came from Leeds.'),
    ],
  },
  {
    id: 'leave',
    type: 'WORKS_FOR',
    verbs: lemmas('leave | quit | depart | resign'),
    from: 'subject',
    to: ['object', '@from'],
    weight: 0.78,
    status: 'former',
    proofs: [
      proof('[p:Ada Vance] left [Larkspur] in 2018.', 'Ada Vance WORKS_FOR Larkspur former'),
      proof('[p:Ada Vance] left the building.'),
    ],
  },
  {
    id: 'move-to',
    type: 'WORKS_FOR',
    verbs: lemmas('leave | quit | depart | defect | decamp | move | switch | jump'),
    from: 'subject',
    to: ['@for', '@to'],
    weight: 0.78,
    proofs: [
      proof(
        '[p:Ada Vance] left [Larkspur] for [Northwind] in May.',
        'Ada Vance WORKS_FOR Larkspur former',
        'Ada Vance WORKS_FOR Northwind',
      ),
    ],
  },
];
