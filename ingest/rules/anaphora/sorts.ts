import type { Kind } from '../../../graph/ontology/kinds';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** Heads that any firm can be called by. */
export const ANY_FIRM = set(
  'company firm business startup start-up group giant outfit enterprise organisation organization spinout spin-out',
);

/** Heads that only some firms can be called by: the entity's sorts must say so. */
export const SOME_FIRM =
  set(`bank lab laboratory chipmaker carmaker automaker retailer lender insurer fund network site platform
  conglomerate maker manufacturer developer publisher studio airline brewer miner utility operator provider broker exchange
  drugmaker unicorn supplier installer marketplace consultancy fund manufacturer broadcaster telecom telco chain app titan
  powerhouse juggernaut player brand broker investor newspaper agency corporation firm partnership label shipyard shipbuilder
  brewery winery distillery magazine hotel restaurant factory distributor builder dealer dealership designer charity railway
  railroad station channel foundry bakery bookshop bookmaker consortium cooperative co-operative franchise contractor workshop
  parent subsidiary venture`);

/** Heads for models and products. */
export const WORK_HEADS: ReadonlyMap<string, readonly Kind[]> = new Map([
  ...['model', 'chatbot', 'assistant', 'llm', 'bot'].map((word): [string, readonly Kind[]] => [word, ['Model']]),
  ...[
    'app',
    'platform',
    'service',
    'chip',
    'device',
    'phone',
    'tool',
    'software',
    'processor',
    'product',
    'network',
    'site',
    'game',
    'browser',
    'website',
  ].map((word): [string, readonly Kind[]] => [word, ['Product', 'Model']]),
]);

/** Heads for bodies that are no firms. */
export const BODY_HEADS = set(
  'university institute ministry regulator agency court foundation commission union charity organisation organization school council bank museum society',
);

/** Heads for people. */
export const PERSON_HEADS = set(
  'billionaire entrepreneur executive tycoon magnate mogul businessman businesswoman financier investor economist scientist',
);

/** "the companies", "both firms", "the two", "the pair". */
export const PLURAL_HEADS = set(
  'companies firms businesses startups start-ups groups entities two pair duo partners rivals sides',
);

/** `start-up` and `startup` are one word. */
export function plainSort(word: string): string {
  return word.toLowerCase().replace(/-/g, '').replace(/\s+/g, ' ').trim();
}
