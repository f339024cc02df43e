import { lemmas, proof, type VerbRule } from './verb-rule';

/** Verbs of going to court. */
export const COURT_VERBS: readonly VerbRule[] = [
  {
    id: 'sue',
    type: 'SUED',
    verbs: lemmas('sue | countersue | prosecute | fine'),
    from: 'subject',
    to: ['object'],
    weight: 0.92,
    proofs: [
      proof(
        '[p:Ada Vance] sued [Larkspur] and [its=Larkspur] chief executive, [p:Ben Okoro].',
        'Ada Vance SUED Larkspur',
        'Ada Vance SUED Ben Okoro',
        'Ben Okoro LEADS Larkspur',
      ),
    ],
  },
  {
    id: 'take-to-court',
    type: 'SUED',
    verbs: lemmas('take | drag | haul'),
    from: 'subject',
    to: ['object'],
    weight: 0.88,
    complementHeads: ['court', 'tribunal'],
    proofs: [
      proof('[Northwind] took [Larkspur] to court last week.', 'Northwind SUED Larkspur'),
      proof('[Northwind] took [Larkspur] to market.'),
    ],
  },
  {
    id: 'accuse-in-court',
    type: 'SUED',
    verbs: lemmas('accuse | charge'),
    from: 'subject',
    to: ['object'],
    weight: 0.85,
    complementHeads: ['court', 'complaint', 'lawsuit', 'suit', 'filing', 'tribunal'],
    proofs: [
      proof('[Northwind] accused [Larkspur] in a complaint of copying its code.', 'Northwind SUED Larkspur'),
      proof('[Northwind] accused [Larkspur] of copying its code.'),
    ],
  },
  {
    id: 'file-against',
    type: 'SUED',
    verbs: lemmas('file | bring | lodge | launch | open | pursue'),
    from: 'subject',
    to: ['@against'],
    weight: 0.87,
    objectHeads: [
      'lawsuit',
      'suit',
      'complaint',
      'case',
      'action',
      'claim',
      'charge',
      'proceeding',
      'petition',
      'counterclaim',
    ],
    proofs: [
      proof(
        '[o:Securities Commission] filed a similar lawsuit against [p:Ada Vance].',
        'Securities Commission SUED Ada Vance',
      ),
    ],
  },
];
