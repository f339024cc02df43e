import { lemmas, proof, type VerbRule } from './verb-rule';

/** Verbs of making works and of opening them. */
export const MAKING_VERBS: readonly VerbRule[] = [
  {
    id: 'develop',
    type: 'DEVELOPED',
    verbs:
      lemmas(`develop | release | launch | unveil | introduce | build | make | create | design | produce | roll out | debut | publish |
      ship | bring out | put out | manufacture | train | invent | reveal | showcase | preview | code | co-develop | co-produce | distribute |
      pioneer | construct | author | market | issue | upgrade | update | operate | offer | show off | show | present`),
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
      proof('[m:Quill 3], the model [Northwind] released in May, is fast.', 'Northwind DEVELOPED Quill 3'),
      proof('[Northwind] to launch [m:Quill 3]', 'Northwind DEVELOPED Quill 3 planned'),
      proof('[Northwind] showed off [m:Quill 3].', 'Northwind DEVELOPED Quill 3'),
      proof('[Northwind] launched a model like [m:Quill].'),
    ],
  },
  {
    id: 'uncover',
    type: 'DEVELOPED',
    verbs: lemmas('take | lift | pull | raise'),
    from: 'subject',
    to: ['@off', '@on', '@from'],
    weight: 0.86,
    objectHeads: ['wrap', 'wraps', 'lid', 'curtain', 'veil', 'cover', 'covers'],
    proofs: [
      proof('[Northwind] took the wraps off [m:Quill 3].', 'Northwind DEVELOPED Quill 3'),
      proof('[Northwind] lifted the lid on [m:Quill 3].', 'Northwind DEVELOPED Quill 3'),
      proof('[Northwind] lifted the price of [m:Quill 3].'),
    ],
  },
  {
    id: 'work-on',
    type: 'DEVELOPED',
    verbs: lemmas('work'),
    from: 'subject',
    to: ['@on'],
    weight: 0.76,
    status: 'planned',
    works: true,
    proofs: [
      proof('[Northwind] is working on [m:Quill 3].', 'Northwind DEVELOPED Quill 3 planned'),
      proof('[Northwind] is working on [Larkspur].'),
    ],
  },
  {
    id: 'develop-with',
    type: 'DEVELOPED',
    verbs: lemmas('develop | co-develop | design | create | build | co-design'),
    from: '@with',
    to: ['object'],
    weight: 0.78,
    works: true,
    proofs: [
      proof('[Northwind] developed [d:Lumo] with [Larkspur].', 'Northwind DEVELOPED Lumo', 'Larkspur DEVELOPED Lumo'),
      proof('[d:Lumo], developed with [Larkspur], is fast.', 'Larkspur DEVELOPED Lumo'),
      proof('[Northwind] developed [d:Lumo] with care.', 'Northwind DEVELOPED Lumo'),
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
];
