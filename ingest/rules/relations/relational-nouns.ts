import type { Kind } from '../../../graph/ontology/kinds';
import type { RelationType } from '../../../graph/ontology/relations';
import { lemmas, type Proof, proof } from './verb-rule';

/** A noun that says what something is to something else: "a rival of Larkspur". */
export interface RelationalNoun {
  readonly id: string;
  readonly type: RelationType;
  readonly nouns: readonly string[];
  /** Whether what the noun denotes is the claim's subject, or what hangs on it. */
  readonly denotes: 'subject' | 'object';
  /** Prepositions of what hangs on it. */
  readonly prepositions: readonly string[];
  readonly weight: number;
  /** The maker counts for its wares in the complement: "rival to products from Larkspur". */
  readonly products?: boolean;
  /** "Larkspur rival Northwind": a name right before the noun. */
  readonly before?: boolean;
  /** Kinds of what the noun denotes, where the type allows more. */
  readonly kinds?: readonly Kind[];
  /** Words in the phrase with which it says nothing: "its rival app". */
  readonly not?: ReadonlySet<string>;
  readonly proofs: readonly Proof[];
}

/** What firms take from others. */
const OF_OTHERS = new Set([
  'rival',
  'competing',
  'competitor',
  'preferred',
  'favourite',
  'favorite',
  'chosen',
  'exclusive',
  'nearest',
  'closest',
  'primary',
  'default',
]);

export const RELATIONAL_NOUNS: readonly RelationalNoun[] = [
  {
    id: 'subsidiary',
    type: 'OWNS',
    nouns: lemmas(
      'subsidiary | subsidiary company | daughter company | unit | division | arm | affiliate | offshoot | spin-off | spinoff',
    ),
    denotes: 'object',
    prepositions: ['of'],
    weight: 0.88,
    before: true,
    proofs: [
      proof('[Larkspur], a wholly owned subsidiary of [Northwind], makes chips.', 'Northwind OWNS Larkspur'),
      proof("[Northwind]'s subsidiary [Larkspur] makes chips.", 'Northwind OWNS Larkspur'),
      proof("[Larkspur], [Northwind]'s games and film subsidiary, has grown.", 'Northwind OWNS Larkspur'),
      proof('[Larkspur], the radar and sonar subsidiary of [Northwind], has grown.', 'Northwind OWNS Larkspur'),
      proof('A subsidiary of [Northwind], [Larkspur] makes chips.', 'Northwind OWNS Larkspur'),
      proof('[Larkspur], formerly a unit of [Northwind], has grown.', 'Northwind OWNS Larkspur former'),
      proof('[Larkspur] is not a subsidiary of [Northwind].', 'Northwind OWNS Larkspur rejected'),
      proof('Subsidiaries of [Northwind] include [Larkspur].', 'Northwind OWNS Larkspur'),
    ],
  },
  {
    id: 'brainchild',
    type: 'FOUNDED',
    nouns: lemmas('brainchild'),
    denotes: 'object',
    prepositions: ['of'],
    weight: 0.86,
    proofs: [proof('[Larkspur] is the brainchild of [p:Ada Vance].', 'Ada Vance FOUNDED Larkspur')],
  },
  {
    id: 'office',
    type: 'OWNS',
    nouns: lemmas('family office | investment vehicle | holding vehicle'),
    denotes: 'object',
    prepositions: ['of'],
    weight: 0.86,
    proofs: [
      proof('[p:Ada Vance] and [her=Ada Vance] family office [Larkspur] bought shares.', 'Ada Vance OWNS Larkspur'),
    ],
  },
  {
    id: 'parent',
    type: 'OWNS',
    nouns: lemmas(
      'parent | owner | parent company | holding company | co-owner | proprietor | majority shareholder | controlling shareholder',
    ),
    denotes: 'subject',
    prepositions: ['of', 'to'],
    weight: 0.9,
    before: true,
    proofs: [
      proof('[Northwind] — owner of the [Larkspur] — has grown.', 'Northwind OWNS Larkspur'),
      proof('[Larkspur] parent [Northwind] has grown.', 'Northwind OWNS Larkspur'),
      proof("[Larkspur]'s former owner, [Northwind], has grown.", 'Northwind OWNS Larkspur former'),
    ],
  },
  {
    id: 'investor',
    type: 'INVESTED_IN',
    nouns: lemmas('investor | backer | shareholder | stakeholder | co-investor | financier'),
    denotes: 'subject',
    prepositions: ['in', 'of', 'behind'],
    weight: 0.9,
    before: true,
    proofs: [
      proof("[Northwind] (one of [Larkspur]'s key investors) has grown.", 'Northwind INVESTED_IN Larkspur'),
      proof(
        'Investors in [Larkspur] include [Northwind] and [Tern Labs].',
        'Northwind INVESTED_IN Larkspur',
        'Tern Labs INVESTED_IN Larkspur',
      ),
      proof('[Larkspur] investors including [Northwind] sold.', 'Northwind INVESTED_IN Larkspur'),
    ],
  },
  {
    id: 'competitor',
    type: 'COMPETES_WITH',
    nouns: lemmas('rival | competitor | challenger | competition | arch-rival | archrival | alternative | contender'),
    denotes: 'subject',
    prepositions: ['of', 'to', 'with'],
    weight: 0.88,
    products: true,
    before: true,
    proofs: [
      proof(
        'While competitors like [Tern Labs] have many chips, [Northwind] has focused on one.',
        'Tern Labs COMPETES_WITH Northwind',
      ),
      proof('[Northwind] is a rival of [Larkspur].', 'Northwind COMPETES_WITH Larkspur'),
      proof(
        "[Northwind]'s main competitors are [Larkspur] and [Tern Labs].",
        'Northwind COMPETES_WITH Larkspur',
        'Northwind COMPETES_WITH Tern Labs',
      ),
    ],
  },
  {
    id: 'supplier',
    type: 'SUPPLIES',
    nouns: lemmas('supplier | vendor | contractor | subcontractor | contract manufacturer'),
    denotes: 'subject',
    prepositions: ['to', 'of', 'for'],
    weight: 0.85,
    before: true,
    proofs: [
      proof('[Northwind] is a supplier to [Larkspur].', 'Northwind SUPPLIES Larkspur'),
      proof("[Larkspur]'s suppliers include [Northwind].", 'Northwind SUPPLIES Larkspur'),
    ],
  },
  {
    id: 'customer',
    type: 'SUPPLIES',
    nouns: lemmas('customer | client | buyer | tenant | licensee | account'),
    denotes: 'object',
    prepositions: ['of', 'for'],
    weight: 0.87,
    products: true,
    before: true,
    proofs: [
      proof(
        "[Northwind]'s clients include [Larkspur] and [Tern Labs].",
        'Northwind SUPPLIES Larkspur',
        'Northwind SUPPLIES Tern Labs',
      ),
      proof('[Larkspur] is a customer of [Northwind].', 'Northwind SUPPLIES Larkspur'),
      proof("[Larkspur] became one of the largest buyers of [Northwind]'s chips.", 'Northwind SUPPLIES Larkspur'),
    ],
  },
  {
    id: 'partner',
    type: 'PARTNERS_WITH',
    nouns: lemmas('partner | ally | collaborator | sponsor'),
    denotes: 'subject',
    prepositions: ['of', 'to', 'for', 'with'],
    weight: 0.84,
    before: true,
    proofs: [proof("[Northwind]'s partners include [Larkspur].", 'Northwind PARTNERS_WITH Larkspur')],
  },
  {
    id: 'maker',
    type: 'DEVELOPED',
    nouns: lemmas(
      'maker | developer | creator | manufacturer | producer | designer | inventor | publisher | author | builder | operator',
    ),
    denotes: 'subject',
    prepositions: ['of', 'behind'],
    weight: 0.9,
    before: true,
    proofs: [
      proof('[Northwind], the maker of [m:Quill], has grown.', 'Northwind DEVELOPED Quill'),
      proof('[m:Quill] maker [Northwind] has grown.', 'Northwind DEVELOPED Quill'),
    ],
  },
  {
    id: 'product',
    type: 'DEVELOPED',
    nouns: lemmas(
      'product | model | chatbot | assistant | app | service | platform | agent | tool | game | invention | creation',
    ),
    denotes: 'object',
    prepositions: ['of', 'from', 'by'],
    weight: 0.84,
    not: OF_OTHERS,
    proofs: [
      proof("[m:Quill], [Northwind]'s best-known product, has grown.", 'Northwind DEVELOPED Quill'),
      proof('[m:Quill], a product of [Northwind], has grown.', 'Northwind DEVELOPED Quill'),
    ],
  },
  {
    id: 'work',
    type: 'DEVELOPED',
    nouns:
      lemmas(`phone | smartphone | handset | tablet | laptop | device | gadget | console | headset | watch | smartwatch | drug | vaccine |
      medicine | software | operating system | suite | title | video game | film | movie | series | show | production | album | magazine |
      newspaper | vehicle | car | truck | van | suv | robot | drone | rocket | satellite | jet | chip | processor | accelerator | gpu | browser |
      search engine | database | offering | flagship | line | programming language | toolkit | framework | editor | speaker | brand | trademark`),
    denotes: 'object',
    prepositions: ['from', 'by'],
    weight: 0.82,
    kinds: ['Model', 'Product'],
    not: OF_OTHERS,
    proofs: [
      proof("[d:Quill], [Northwind]'s phone, has grown.", 'Northwind DEVELOPED Quill'),
      proof('The [d:Quill], a phone by [Northwind], has grown.', 'Northwind DEVELOPED Quill'),
      proof(
        "[Northwind]'s brands include [d:Quill] and [d:Heron].",
        'Northwind DEVELOPED Quill',
        'Northwind DEVELOPED Heron',
      ),
      proof("[d:Quill], [Northwind]'s rival phone, has grown."),
      proof("[d:Quill] is the closest rival of [Northwind]'s phone."),
    ],
  },
  {
    id: 'brand',
    type: 'OWNS',
    nouns: lemmas('brand | sub-brand | label | imprint | portfolio company'),
    denotes: 'object',
    prepositions: ['of'],
    weight: 0.82,
    kinds: ['Firm'],
    proofs: [
      proof('[Larkspur] is a brand of [Northwind].', 'Northwind OWNS Larkspur'),
      proof("[Northwind]'s labels include [Larkspur].", 'Northwind OWNS Larkspur'),
      proof('[Larkspur] is a well-known brand.'),
    ],
  },
  {
    id: 'provider',
    type: 'SUPPLIES',
    nouns: lemmas('provider'),
    denotes: 'subject',
    prepositions: ['to', 'for'],
    weight: 0.82,
    proofs: [
      proof("[Larkspur]'s cloud provider, [Northwind], has grown.", 'Northwind SUPPLIES Larkspur'),
      proof('[Northwind] is a provider of chips to [Larkspur].', 'Northwind SUPPLIES Larkspur'),
      proof('[Northwind] is a provider of chips.'),
    ],
  },
  {
    id: 'part',
    type: 'OWNS',
    nouns: lemmas('part'),
    denotes: 'object',
    prepositions: ['of'],
    weight: 0.78,
    proofs: [proof('[Larkspur], part of [Northwind], makes chips.', 'Northwind OWNS Larkspur')],
  },
  {
    id: 'behind',
    type: 'DEVELOPED',
    nouns: lemmas('company | firm | startup | start-up | lab | team | outfit | group | studio | laboratory'),
    denotes: 'subject',
    prepositions: ['behind'],
    weight: 0.92,
    proofs: [proof('[Northwind] — the firm behind [m:Quill] — has grown.', 'Northwind DEVELOPED Quill')],
  },
  {
    id: 'user',
    type: 'USES',
    nouns: lemmas('user | adopter'),
    denotes: 'subject',
    prepositions: ['of'],
    weight: 0.8,
    proofs: [proof('[Larkspur] is a heavy user of [m:Quill].', 'Larkspur USES Quill')],
  },
];

function byNoun(): ReadonlyMap<string, readonly RelationalNoun[]> {
  const table = new Map<string, RelationalNoun[]>();
  for (const rule of RELATIONAL_NOUNS)
    for (const noun of rule.nouns) table.set(noun, [...(table.get(noun) ?? []), rule]);
  return table;
}

/** Noun → the rules it starts. */
export const RULES_OF_NOUN = byNoun();
