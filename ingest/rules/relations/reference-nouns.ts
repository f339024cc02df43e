import type { Kind } from '../../../graph/ontology/kinds';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

const WORKS = `model llm lm ai chatbot bot assistant series family version app application platform chip gpu cpu processor
  product line service software system tool suite language large reasoning open-source agent browser phone smartphone
  console game device robot satellite reactor rocket car vehicle truck drug vaccine database api engine network networks
  generator family accelerator superchip supercomputer program package brand label site website website's film series
  cloud module laptop tablet headset watch smartwatch jet aircraft plane truck van bike scooter vodka beer range format architecture
  multimodal text-to-video text-to-image generative artificial intelligence foundation small flagship weights`;

/** Words after a name that leave it what it is: "the Quill 2 AI model", "the Larkspur group". */
export const CARRIERS: Readonly<Record<Kind, ReadonlySet<string>>> = {
  Model: set(WORKS),
  Product: set(WORKS),
  Firm: set(
    'group company firm startup start-up team corporation corp inc holding holdings bank fund business brand itself',
  ),
  Organization: set('team institute group itself'),
  Person: set('himself herself'),
};

/** Heads that say what a firm, person or work is, so that a name after a comma can stand for them. */
export const SORT_NOUNS =
  set(`company firm startup start-up lab laboratory bank fund lender carmaker automaker chipmaker maker
  retailer giant group venture unit subsidiary rival competitor supplier customer client partner investor backer owner parent
  operator provider developer studio publisher network site service platform app chatbot model llm assistant chip processor
  product phone device system tool software game drug founder co-founder cofounder chief ceo chairman chairwoman president executive
  analyst director manager spokesman spokeswoman head boss business outfit conglomerate insurer broker exchange agency unicorn
  successor predecessor competitor challenger offering version edition series family release generation brand line title
  satellite car vehicle robot engine browser console database team project husband wife brother sister cousin classmate colleague
  friend flatmate roommate`);

/** Heads that pass a relation on to what hangs on them by "of". */
export const TRANSPARENT =
  set(`version part all some most half many several number one two both each none any series family range
  rest majority handful few couple dozen host variety array generation edition release pair trio swathe swath slew raft batch
  list group portfolio collection string consortium syndicate crop set suite line bulk update crowd wave bunch clutch field dozens thousands scores`);

/** What firms sell, where the maker counts for its wares: "taking on offerings from Acme". */
export const PRODUCT_NOUNS =
  set(`offering product chip gpu cpu processor service software technology model tool system platform
  hardware device app application api cloud accelerator semiconductor component server equipment gear engine
  line range lineup unit wares machine card programme scheme payroll assistant chatbot editor agent browser search bot`);

/** Prepositions that open examples. */
export const EXAMPLE_PREPOSITIONS: ReadonlySet<string> = new Set(['including', 'like', 'such as']);
