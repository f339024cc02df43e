import type { ClaimType } from '../../../graph/ontology/relations';

/**
 * What a sum of money is: what was paid for a firm, put into one, agreed in a contract, paid for any of them; a firm's
 * value; a round of funding; or something that no claim wants.
 */
export type AmountRole = 'purchase' | 'investment' | 'contract' | 'price' | 'valuation' | 'round' | 'other';

/** Words that make a sum less exact or tell one of several; up to five of them stand between a verb and its sum. */
const ABOUT =
  '(?:(?:about|around|some|roughly|up to|nearly|almost|more than|over|close to|as much as|as high as|at least|just|only|under|below|less than|well|an?|the|another|additional|further|extra|reported|reportedly|estimated|initial|total|combined|record|whopping|mere|cool|nominal|fresh|new|of|approximately|upfront) ){0,5}';

function before(words: string): RegExp {
  return new RegExp(`(?:${words})\\s${ABOUT}$`);
}

/** After a price of one of many: "$45 a share". */
export const PER_PIECE =
  /^ (?:a|per|for each|for every) (?:share|barrel|unit|seat|user|month|head|person|hour|tonne|ton|phone|chip|piece)\b|^(?: apiece| each)\b/;

const DESCRIBED = '^[- ](?:all-\\w+ |cash |stock |\\w+ ){0,2}';

/** Words right after a sum, in lower case, that say what it is. The first row that matches counts. */
export const AFTER_AMOUNT: readonly (readonly [AmountRole, RegExp])[] = [
  ['valuation', /^[- ](?:\w+ ){0,2}(?:valuation|market cap|market value)\b/],
  ['purchase', new RegExp(`${DESCRIBED}(?:acquisition|takeover|buyout|purchase|offer|bid|merger|sale)\\b`)],
  ['investment', new RegExp(`${DESCRIBED}(?:investment|stake|injection|bet|cheque|check)\\b`)],
  ['contract', new RegExp(`${DESCRIBED}(?:contract|order)\\b|^-a-(?:year|month)\\b`)],
  ['price', new RegExp(`${DESCRIBED}(?:deal|transaction|in cash)\\b`)],
  ['round', /^[- ](?:\w+ ){0,3}(?:round|funding|financing|series|fundraising)\b/],
  [
    'other',
    /^ (?:in |of |worth of )?(?!includ)(?:\w+ ){0,2}(?:revenue|sales|profit|loss|losses|debt|earnings|income|fine|fee|fees|salary|assets|turnover|a year|per year|annually|market cap)\b/,
  ],
];

/** Words before a sum, in lower case. */
export const BEFORE_AMOUNT: readonly (readonly [AmountRole, RegExp])[] = [
  ['contract', before('(?:contract|order)s?\\s(?:that was |was |is )?(?:worth|valued at|of|totall?ing|for|at)')],
  [
    'purchase',
    before(
      '(?:acquisition|takeover|buyout|merger|purchase|bid|offer|swap)\\s(?:that was |was |is )?(?:worth|valued at|of|totall?ing|for|at|to)',
    ),
  ],
  ['investment', before('(?:stake|investment)\\s(?:that was |was |is )?(?:worth|valued at|of|totall?ing|for|at)')],
  ['price', before('(?:deal|transaction|agreement)\\s(?:that was |was |is )?(?:worth|valued at|of|totall?ing|for|at)')],
  [
    'valuation',
    /(?:valuation (?:of|at)|valu(?:ed|es|ing) .{0,40}at|market (?:value|worth|cap(?:itali[sz]ation)?) (?:of|at)|worth|valuation to (?:as high as )?)\s(?:about |around |some |roughly |up to |nearly |almost |more than |over |as much as |as high as )?$/,
  ],
  [
    'other',
    /(?:revenue|sales|profit|loss|debt|earnings|income|fine|fee|fees|salary|assets|turnover|donat\w*|contribut\w*|penalty|damages|budget|costs?)\s(?:of |to |was |were |at |close |about |around |over |more |than )*$/,
  ],
  [
    'other',
    /(?:\b(?:fined?|borrow\w*|lent|lends?|owed|owes?|saved?|lost|loses?|earned|generated|wrote off|dividends?|forecasts?|guidance|outlook|targets?|prices|estimates?|wages?|salaries|tariffs?|rents?|rates?|founded with|started with)\s(?:[\w’'-]+ ){0,4})(?:to |by |of |at |from )?(?:about |around |some |nearly |almost |more than |over |up to )*$/,
  ],
  ['round', before('rais(?:e|ed|es|ing)|round of|funding of|financing of')],
  ['investment', before('invest(?:ed|ing|s)?|injected|pour(?:ed|ing)?|put(?:ting)?|plough(?:ed|ing)?')],
  ['purchase', before('bid|bids|offered|offering')],
  [
    'price',
    before(
      'for|paid|pay|pays|paying|spent|spending|price (?:of|was|is)|seek(?:s|ing)|demand(?:s|ed|ing)|claim(?:s|ing)',
    ),
  ],
];

/** The roles that a claim's sum may play. Types that are not here carry none. */
export const PRICED: ReadonlyMap<ClaimType, readonly AmountRole[]> = new Map<ClaimType, readonly AmountRole[]>([
  ['ACQUIRED', ['price', 'purchase', 'investment']],
  ['INVESTED_IN', ['price', 'investment']],
  ['MERGED_WITH', ['price', 'purchase']],
  ['SUPPLIES', ['price', 'contract']],
  ['PARTNERS_WITH', ['price', 'contract', 'investment']],
  ['SUED', ['price']],
]);

/** What is sued for: "sued it for $90 million", "seeking $90 million". */
export const SUED_FOR = before('for|seeking|demanding|claiming|asking for|seeks');

/** A sentence that names the event of the one before it. */
export const DEAL_NOUNS =
  /\b(?:the|this) (?:purchase price|price|deal|acquisition|takeover|transaction|purchase|merger|investment|offer|bid|buyout)\b/;

/** A sentence that says, of the buyer of the sentence before it, what was paid. */
export const PAYING =
  /^(?:it|they|he|she|the (?:company|firm|group|buyer|acquirer|investor)) (?:(?:is|are|has|have|had|will|would|also) ){0,2}(?:pays?|paid|paying|spent)\b/;

/** What else than a firm a value is said of: "a contract with Acme valued at", "the market for robots is worth". */
export const THING_VALUED =
  /\b(?:contract|order|stake|shares|market (?:for|of)|portfolio|assets|fortune|wealth|property|building)\b[^,;.]{0,50}\s(?:valued at|worth|estimated at)\s(?:about |around |some |roughly |up to |nearly |almost |more than |over )?$/;
