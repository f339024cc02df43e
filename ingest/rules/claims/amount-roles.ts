import type { ClaimType } from '../../../graph/ontology/relations';

type Role = 'price' | 'valuation' | 'round' | 'other';

/** Words right after a sum, in lower case, that say what it is. The first row that matches counts. */
export const AFTER_AMOUNT: readonly (readonly [Role, RegExp])[] = [
  ['valuation', /^[- ](?:\w+ ){0,2}valuation\b/],
  [
    'price',
    /^[- ](?:all-\w+ |cash |stock |\w+ ){0,2}(?:deal|acquisition|takeover|buyout|purchase|offer|bid|investment|stake|transaction|merger|bet|injection|contract|order|in cash)\b/,
  ],
  ['round', /^[- ](?:\w+ ){0,3}(?:round|funding|financing|series|fundraising)\b/],
  [
    'other',
    /^ (?:in |of )?(?:\w+ ){0,2}(?:revenue|sales|profit|loss|losses|debt|earnings|income|fine|fee|fees|salary|assets|turnover|a year|per year|annually|market cap)\b/,
  ],
];

/** Words before a sum, in lower case. */
export const BEFORE_AMOUNT: readonly (readonly [Role, RegExp])[] = [
  [
    'price',
    /(?:deal|transaction|acquisition|takeover|buyout|merger|purchase|contract|agreement|order|bid|offer|stake|swap)\s(?:that was |was |is )?(?:reportedly )?(?:worth|valued at|of|totall?ing|for|at)\s(?:about |around |some |roughly |up to |nearly |almost |more than |over |close to |an estimated )?$/,
  ],
  [
    'valuation',
    /(?:valuation (?:of|at)|valu(?:ed|es|ing) .{0,40}at|market cap(?:itali[sz]ation)? of|worth|valuation to (?:as high as )?)\s(?:about |around |some |roughly |up to |nearly |almost |more than |over |as much as |as high as )?$/,
  ],
  [
    'other',
    /(?:revenue|sales|profit|loss|debt|earnings|income|fine|fee|fees|salary|assets|turnover|donat\w*|contribut\w*|penalty|damages|budget|costs?)\s(?:of |to |was |were |at |close |about |around |over |more |than )*$/,
  ],
  [
    'round',
    /(?:rais(?:e|ed|es|ing)|round of|funding of|financing of)\s(?:about |around |some |roughly |up to |nearly |almost |more than |over |a |an |another |additional |combined |total |of |as much as )*$/,
  ],
  [
    'price',
    /(?:for|paid|pay|paying|invest(?:ed|ing|s)?|pour(?:ed|ing)?|injected|spent|bid|bids|offered|offering|price (?:of|was|is)|put(?:ting)?)\s(?:about |around |some |roughly |up to |nearly |almost |more than |over |close to |an |a |another |additional |reported |estimated |total of |as much as )*$/,
  ],
];

/** Types whose claims can carry a price. */
export const PRICED: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'ACQUIRED',
  'INVESTED_IN',
  'MERGED_WITH',
  'SUPPLIES',
  'PARTNERS_WITH',
  'SUED',
]);

/** A sentence that names the event of the one before it. */
export const DEAL_NOUNS =
  /\b(?:the|this) (?:purchase price|price|deal|acquisition|takeover|transaction|purchase|merger|investment|offer|bid|buyout)\b/;
