import type { EventNoun } from './event-rule';
import { lemmas, proof } from './verb-rule';

const BATTLES = lemmas('battle | race | fight | contest | war | duel | tussle | showdown | struggle | arm race');

/** Nouns of working together, competing, supplying, suing and launching. */
export const DEALING_EVENTS: readonly EventNoun[] = [
  {
    id: 'partnership',
    type: 'PARTNERS_WITH',
    nouns: lemmas('partnership | collaboration | alliance | tie-up | joint venture | venture | cooperation | team-up'),
    from: ['owner', 'agent', '@between', '@of', 'before', 'being'],
    to: ['@with', '@and', 'talks'],
    weight: 0.8,
    reciprocal: true,
    proofs: [
      proof('[Northwind] signed a partnership with [Larkspur].', 'Northwind PARTNERS_WITH Larkspur'),
      proof(
        '[Tern Labs], a joint venture of [Northwind] and [Larkspur], has grown.',
        'Northwind PARTNERS_WITH Larkspur',
      ),
      proof(
        "[Northwind] and [Larkspur]'s joint venture with [Tern Labs] is new.",
        'Northwind PARTNERS_WITH Tern Labs',
        'Larkspur PARTNERS_WITH Tern Labs',
      ),
      proof(
        '[Northwind] is in talks with [Larkspur] about a partnership.',
        'Northwind PARTNERS_WITH Larkspur rumoured',
      ),
    ],
  },
  {
    id: 'supply-contract',
    type: 'SUPPLIES',
    nouns: lemmas('contract | deal | agreement | order'),
    from: ['agent'],
    to: ['@with', '@from'],
    weight: 0.82,
    infinitives: lemmas('supply | provide | deliver | host | furnish | equip'),
    proofs: [
      proof('[Northwind] has a contract with [Larkspur] to provide computing power.', 'Northwind SUPPLIES Larkspur'),
    ],
  },
  {
    id: 'agreement',
    type: 'PARTNERS_WITH',
    nouns: lemmas('agreement | pact | accord | deal | relationship | memorandum'),
    from: ['owner', 'agent', '@between'],
    to: ['@with', '@and'],
    weight: 0.72,
    unless: lemmas(
      'buy | acquire | purchase | sell | merge | end | settle | resolve | drop | pay | supply | provide | invest',
    ),
    not: lemmas('settlement | peace | merger | takeover | loan | credit | plea'),
    proofs: [
      proof('[Northwind] signed a licensing agreement with [Larkspur].', 'Northwind PARTNERS_WITH Larkspur'),
      proof('[Northwind] reached an agreement with [Larkspur] to end a dispute.'),
    ],
  },
  {
    id: 'rivalry',
    type: 'COMPETES_WITH',
    nouns: lemmas('rivalry | competition'),
    from: ['owner', 'being', '@between', 'agent'],
    to: ['@with', '@against', '@and'],
    weight: 0.84,
    reciprocal: true,
    proofs: [
      proof('The rivalry between [Northwind] and [Larkspur] goes on.', 'Northwind COMPETES_WITH Larkspur'),
      proof('[Northwind] is in competition with [Larkspur].', 'Northwind COMPETES_WITH Larkspur'),
    ],
  },
  {
    id: 'battle',
    type: 'COMPETES_WITH',
    nouns: BATTLES,
    from: ['owner', 'being', '@between', 'agent'],
    to: ['@with', '@against', '@and'],
    weight: 0.8,
    reciprocal: true,
    not: lemmas('legal | court | takeover | bidding | proxy | boardroom | custody | patent | copyright | courtroom'),
    proofs: [
      proof('[Northwind] is locked in a battle with [Larkspur].', 'Northwind COMPETES_WITH Larkspur'),
      proof('[Northwind] is in a race with [Larkspur].', 'Northwind COMPETES_WITH Larkspur'),
      proof('[Northwind] is locked in a legal battle with [Larkspur].'),
    ],
  },
  {
    id: 'lawsuit',
    type: 'SUED',
    nouns: lemmas('lawsuit | suit | complaint | class-action | counterclaim | counter-suit | countersuit'),
    from: ['@by', '@from', 'done', 'owner', 'agent'],
    to: ['@against', 'answering', 'accused'],
    weight: 0.86,
    answers: lemmas(
      'face | fight | settle | defend | lose | contest | resolve | confront | hit | slap | serve | target | name',
    ),
    proofs: [
      proof("[Northwind]'s lawsuit against [Larkspur] goes on.", 'Northwind SUED Larkspur'),
      proof('[Larkspur] is fighting a lawsuit brought by [Northwind].', 'Northwind SUED Larkspur'),
      proof('[Larkspur] faces a lawsuit from [Northwind].', 'Northwind SUED Larkspur'),
      proof('A lawsuit filed by [Northwind] accuses [Larkspur] of theft.', 'Northwind SUED Larkspur'),
      proof('[Larkspur] was hit with a lawsuit by [Northwind].', 'Northwind SUED Larkspur'),
    ],
  },
  {
    id: 'case',
    type: 'SUED',
    nouns: lemmas('case | action | proceeding | claim'),
    from: ['@by', 'done', 'owner', 'agent'],
    to: ['@against', 'answering'],
    weight: 0.8,
    answers: lemmas('fight | settle | defend | contest | resolve'),
    proofs: [
      proof('[Northwind] lost its case against [Larkspur].', 'Northwind SUED Larkspur'),
      proof('[Northwind] took legal action against [Larkspur].', 'Northwind SUED Larkspur'),
      proof('[Northwind] made the case for [Larkspur].'),
    ],
  },
  {
    id: 'launch',
    type: 'DEVELOPED',
    nouns: lemmas('launch | release | unveiling | rollout | debut | development | introduction | creation'),
    from: ['@by', 'owner', 'agent'],
    to: ['@of'],
    weight: 0.8,
    proofs: [proof("[Northwind]'s release of [m:Quill] surprised rivals.", 'Northwind DEVELOPED Quill')],
  },
  {
    id: 'open-sourcing',
    type: 'OPEN_SOURCED',
    nouns: lemmas('open-sourcing'),
    from: ['@by', 'owner', 'agent'],
    to: ['@of'],
    weight: 0.87,
    proofs: [proof('[Northwind] announced on Monday the open-sourcing of [m:Quill].', 'Northwind OPEN_SOURCED Quill')],
  },
  {
    id: 'integration',
    type: 'USES',
    nouns: lemmas('use | adoption | integration | deployment'),
    from: ['@by', 'owner', 'agent'],
    to: ['@of'],
    weight: 0.75,
    proofs: [proof("[Larkspur]'s use of [m:Quill] is new.", 'Larkspur USES Quill')],
  },
];
