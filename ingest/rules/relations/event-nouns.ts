import type { RelationType } from '../../../graph/ontology/relations';
import type { Status } from '../../../graph/ontology/statuses';
import { lemmas, type Proof, proof } from './verb-rule';

/**
 * Where an argument of an event stands: who owns the noun ("Acme's bid"), what hangs on it by a preposition, who does
 * the verb that it is the object of ("Acme completed a purchase of"), or the name before it ("the Larkspur deal").
 */
export type EventSlot = 'owner' | 'agent' | 'before' | `@${string}`;

export interface EventNoun {
  readonly id: string;
  readonly type: RelationType;
  readonly nouns: readonly string[];
  readonly from: readonly EventSlot[];
  readonly to: readonly EventSlot[];
  readonly weight: number;
  readonly status?: Status;
  /** "between A and B", "A and B's venture": the members of one slot stand to each other. */
  readonly reciprocal?: boolean;
  readonly proofs: readonly Proof[];
}

export const EVENT_NOUNS: readonly EventNoun[] = [
  {
    id: 'acquisition',
    type: 'ACQUIRED',
    nouns: lemmas('acquisition | takeover | buyout | purchase | buy-out | take-over'),
    from: ['@by', 'owner', 'agent'],
    to: ['@of', 'before'],
    weight: 0.87,
    proofs: [
      proof('[Northwind] completed its purchase of [Larkspur].', 'Northwind ACQUIRED Larkspur'),
      proof("[Northwind]'s acquisition of [Larkspur] closed in May.", 'Northwind ACQUIRED Larkspur'),
      proof('The acquisition of [Larkspur] by [Northwind] was blocked.', 'Northwind ACQUIRED Larkspur rejected'),
      proof('[p:Ada Vance] led a leveraged buyout of [Larkspur] in 2022.', 'Ada Vance ACQUIRED Larkspur'),
    ],
  },
  {
    id: 'bid',
    type: 'ACQUIRED',
    nouns: lemmas('bid | offer | tender | approach | proposal'),
    from: ['@by', '@from', 'owner', 'agent'],
    to: ['@for'],
    weight: 0.8,
    status: 'planned',
    proofs: [
      proof('[Northwind] made a $3 billion offer for [Larkspur].', 'Northwind ACQUIRED Larkspur planned'),
      proof('[Larkspur] rejected a bid from [Northwind].', 'Northwind ACQUIRED Larkspur rejected'),
    ],
  },
  {
    id: 'control',
    type: 'ACQUIRED',
    nouns: lemmas('control | ownership'),
    from: ['agent'],
    to: ['@of'],
    weight: 0.82,
    proofs: [
      proof('[Northwind] took control of [Larkspur].', 'Northwind ACQUIRED Larkspur'),
      proof(
        'In February, [p:Ada Vance] put in a bid of $97.4 billion to buy control of [Larkspur].',
        'Ada Vance ACQUIRED Larkspur planned',
      ),
    ],
  },
  {
    id: 'merger',
    type: 'MERGED_WITH',
    nouns: lemmas('merger | amalgamation | combination'),
    from: ['owner', '@of', '@between', 'agent', 'before'],
    to: ['@with', '@and'],
    weight: 0.86,
    reciprocal: true,
    proofs: [
      proof('[Northwind] agreed a merger with [Larkspur].', 'Northwind MERGED_WITH Larkspur planned'),
      proof('A merger between [Northwind] and [Larkspur] fell through.', 'Northwind MERGED_WITH Larkspur rejected'),
    ],
  },
  {
    id: 'investment',
    type: 'INVESTED_IN',
    nouns: lemmas('investment | bet | backing | funding | injection | infusion'),
    from: ['@by', '@from', 'owner', 'agent'],
    to: ['@in', '@into'],
    weight: 0.84,
    proofs: [
      proof("[Northwind]'s $4 billion investment in [Larkspur] made news.", 'Northwind INVESTED_IN Larkspur'),
      proof('[Northwind] made an investment in [Larkspur].', 'Northwind INVESTED_IN Larkspur'),
    ],
  },
  {
    id: 'partnership',
    type: 'PARTNERS_WITH',
    nouns: lemmas('partnership | collaboration | alliance | tie-up | joint venture | venture | cooperation'),
    from: ['owner', 'agent', '@between', 'before'],
    to: ['@with', '@and'],
    weight: 0.8,
    reciprocal: true,
    proofs: [
      proof('[Northwind] signed a partnership with [Larkspur].', 'Northwind PARTNERS_WITH Larkspur'),
      proof(
        "[Northwind] and [Larkspur]'s joint venture with [Tern Labs] is new.",
        'Northwind PARTNERS_WITH Tern Labs',
        'Larkspur PARTNERS_WITH Tern Labs',
      ),
    ],
  },
  {
    id: 'agreement',
    type: 'PARTNERS_WITH',
    nouns: lemmas('agreement | pact | accord | deal | relationship | memorandum'),
    from: ['owner', 'agent', '@between'],
    to: ['@with', '@and'],
    weight: 0.72,
    proofs: [proof('[Northwind] signed a licensing agreement with [Larkspur].', 'Northwind PARTNERS_WITH Larkspur')],
  },
  {
    id: 'lawsuit',
    type: 'SUED',
    nouns: lemmas('lawsuit | suit | complaint | legal action | class-action | counterclaim'),
    from: ['@by', '@from', 'owner', 'agent'],
    to: ['@against'],
    weight: 0.86,
    proofs: [proof("[Northwind]'s lawsuit against [Larkspur] goes on.", 'Northwind SUED Larkspur')],
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

function byNoun(): ReadonlyMap<string, readonly EventNoun[]> {
  const table = new Map<string, EventNoun[]>();
  for (const rule of EVENT_NOUNS) for (const noun of rule.nouns) table.set(noun, [...(table.get(noun) ?? []), rule]);
  return table;
}

/** Noun → the rules it starts. */
export const RULES_OF_EVENT = byNoun();
