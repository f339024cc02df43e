import { lemmas, proof, type VerbRule } from './verb-rule';

/** Verbs of making, opening, supplying, using, competing, and working together. */
export const WORK_VERBS: readonly VerbRule[] = [
  {
    id: 'develop',
    type: 'DEVELOPED',
    verbs:
      lemmas(`develop | release | launch | unveil | introduce | build | make | create | design | produce | roll out | debut | publish |
      ship | bring out | put out | manufacture | train | invent | reveal | showcase | preview | code | co-develop | co-produce | distribute |
      pioneer | construct | author | market | issue | upgrade | update | operate | offer`),
    from: 'subject',
    to: ['object'],
    weight: 0.9,
    proofs: [
      proof('[Northwind] unveiled the [m:Quill 3] AI model in February.', 'Northwind DEVELOPED Quill 3'),
      proof('[m:Quill] was developed by [Northwind].', 'Northwind DEVELOPED Quill'),
      proof(
        '[Northwind] released the latest version of its AI model, [m:Quill 4.5], as well as a new reasoning model, [m:Quill X].',
        'Northwind DEVELOPED Quill 4.5',
        'Northwind DEVELOPED Quill X',
      ),
      proof('[Northwind] launched a model like [m:Quill].'),
    ],
  },
  {
    id: 'announce',
    type: 'DEVELOPED',
    verbs: lemmas('announce'),
    from: 'subject',
    to: ['object'],
    weight: 0.8,
    status: 'planned',
    proofs: [proof('[Northwind] announced [m:Quill 5].', 'Northwind DEVELOPED Quill 5 planned')],
  },
  {
    id: 'open-source',
    type: 'OPEN_SOURCED',
    verbs: lemmas('open-source | open source | opensource | open up'),
    from: 'subject',
    to: ['object'],
    weight: 0.93,
    proofs: [
      proof('[Northwind] has open-sourced [m:Quill].', 'Northwind OPEN_SOURCED Quill'),
      proof('[Northwind] will open-source [m:Quill] in June.', 'Northwind OPEN_SOURCED Quill planned'),
    ],
  },
  {
    id: 'supply',
    type: 'SUPPLIES',
    verbs: lemmas('supply | provide | sell | deliver | ship | furnish | lease | rent | resell | license'),
    from: 'subject',
    to: ['@to'],
    weight: 0.86,
    what: true,
    proofs: [
      proof('[Northwind] supplies memory chips to [Larkspur].', 'Northwind SUPPLIES Larkspur'),
      proof('[Northwind] said it would sell [Tern Labs] to [Larkspur].', 'Larkspur ACQUIRED Tern Labs planned'),
    ],
  },
  {
    id: 'make-for',
    type: 'SUPPLIES',
    verbs: lemmas('make | produce | manufacture | build | design | create | develop | write | assemble'),
    from: 'subject',
    to: ['@for'],
    weight: 0.76,
    what: true,
    proofs: [
      proof('[Northwind] makes memory chips for [Larkspur].', 'Northwind SUPPLIES Larkspur'),
      proof('[Northwind] develops [m:Quill] for hospitals.', 'Northwind DEVELOPED Quill'),
    ],
  },
  {
    id: 'supply-with',
    type: 'SUPPLIES',
    verbs: lemmas('supply | provide | equip | furnish | serve | sell'),
    from: 'subject',
    to: ['object'],
    weight: 0.85,
    proofs: [proof('[Northwind] supplies [Larkspur] with memory chips.', 'Northwind SUPPLIES Larkspur')],
  },
  {
    id: 'buy-from',
    type: 'SUPPLIES',
    verbs: lemmas('buy | purchase | order | source | procure | lease | rent | license | obtain'),
    from: '@from',
    to: ['subject'],
    weight: 0.85,
    what: true,
    proofs: [
      proof(
        '[Larkspur] will continue buying chips from [Northwind] and [Tern Labs].',
        'Northwind SUPPLIES Larkspur',
        'Tern Labs SUPPLIES Larkspur',
      ),
      proof('[Larkspur] bought [Tern Labs] from [Northwind].', 'Larkspur ACQUIRED Tern Labs'),
    ],
  },
  {
    id: 'rely-for-sales',
    type: 'SUPPLIES',
    verbs: lemmas('count | depend | rely'),
    from: 'subject',
    to: ['@on', '@upon'],
    weight: 0.82,
    proofs: [
      proof('[Northwind] counts on [Larkspur] for over 60% of sales.', 'Northwind SUPPLIES Larkspur'),
      proof('[Northwind] relies on luck.'),
    ],
  },
  {
    id: 'use',
    type: 'USES',
    verbs: lemmas(
      'use | integrate | adopt | deploy | employ | utilize | utilise | incorporate | embed | implement | leverage | run',
    ),
    from: 'subject',
    to: ['object'],
    weight: 0.84,
    products: true,
    proofs: [
      proof('[Larkspur] uses [m:Quill] in its browser.', 'Larkspur USES Quill'),
      proof("[Larkspur] trains models using [Northwind]'s chips.", 'Larkspur USES Northwind'),
    ],
  },
  {
    id: 'run-on',
    type: 'USES',
    verbs: lemmas('run | rely | build | base | power | train | depend | standardise | standardize'),
    from: 'subject',
    to: ['@on', '@upon'],
    weight: 0.8,
    products: true,
    makers: true,
    proofs: [
      proof('[Larkspur] runs on [d:Northwind Cloud].', 'Larkspur USES Northwind Cloud'),
      proof("[Larkspur]'s assistant was built on [m:Quill].", 'Larkspur USES Quill'),
    ],
  },
  {
    id: 'compete',
    type: 'COMPETES_WITH',
    verbs: lemmas('compete | vie | catch up | keep up | contend'),
    from: 'subject',
    to: ['@with', '@against'],
    weight: 0.92,
    products: true,
    makers: true,
    reciprocal: true,
    proofs: [
      proof(
        "[Larkspur]'s editor competes with [Northwind]'s [d:Lumo].",
        'Larkspur COMPETES_WITH Northwind',
        'Northwind DEVELOPED Lumo',
      ),
      proof(
        'The funding helps [Tern Labs] as [it=Northwind] looks to compete with [Larkspur].',
        'Northwind COMPETES_WITH Larkspur',
      ),
      proof('[Northwind] has been trying to compete directly with [Larkspur].', 'Northwind COMPETES_WITH Larkspur'),
      proof('[Northwind] competes with bitter rival [Larkspur].', 'Northwind COMPETES_WITH Larkspur'),
    ],
  },
  {
    id: 'rival',
    type: 'COMPETES_WITH',
    verbs: lemmas('rival | challenge | take on | outperform | overtake | undercut | outsell | battle | surpass'),
    from: 'subject',
    to: ['object'],
    weight: 0.84,
    products: true,
    proofs: [
      proof(
        '[Northwind] is taking on offerings from [Larkspur] as well as [Tern Labs] and others.',
        'Northwind COMPETES_WITH Larkspur',
        'Northwind COMPETES_WITH Tern Labs',
      ),
    ],
  },
  {
    id: 'partner',
    type: 'PARTNERS_WITH',
    verbs: lemmas(
      'partner | collaborate | team up | team | cooperate | co-operate | ally | join force | tie up | link up | work | partner up | hook up | work together',
    ),
    from: 'subject',
    to: ['@with'],
    weight: 0.88,
    reciprocal: true,
    proofs: [
      proof('[Northwind] also collaborates with [Larkspur] and others.', 'Northwind PARTNERS_WITH Larkspur'),
      proof('[Northwind] has partnered with [Larkspur].', 'Northwind PARTNERS_WITH Larkspur'),
    ],
  },
];
