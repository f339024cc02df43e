import type { BlockRole } from '../document/document';

/** A form of line and the part it plays in an article; the first that fits decides. */
export interface LineRule {
  readonly name: string;
  readonly role: BlockRole;
  /** Tried on the line as written, at most its first 400 characters. */
  readonly form: RegExp;
  /** Lines longer than this are never meant. */
  readonly longest: number;
  readonly proofs: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

const DATE =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?,? \\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2})';
const CLOCK = '(?:[ ,|·-]+\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: ?(?:et|est|edt|pt|gmt|utc|bst|cet|hkt|ist|sgt))?)?';

/** Own compilation. */
export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'date line',
    role: 'dateline',
    form: new RegExp(`^(?:published|updated|posted|last updated)?:?(?: on)? ?${DATE}${CLOCK}\\.?$`, 'i'),
    longest: 90,
    proofs: {
      yes: [
        'Monday, Mar 24, 2025 3:13 am ET',
        '17.03.2025',
        'Published: 9 April 2022',
        'Updated March 3, 2024, 10:15 GMT',
      ],
      no: ['March 2022 was a bad month for banks', 'On March 28, 2025, shares fell'],
    },
  },
  {
    name: 'credit with bars',
    role: 'credit',
    form: /^[^|.!?]{2,60}(?: ?\| ?[^|!?]{2,40}){1,3}$/,
    longest: 120,
    proofs: {
      yes: ['Tove Halvorsen | Northlight | Stock Pictures', 'Anna Berg | Agency X'],
      no: ['| Firm | Sum |', 'The merger was agreed on Friday.'],
    },
  },
  {
    name: 'credit by agency',
    role: 'credit',
    form: /^(?:\(?(?:photo(?:graph)?|image|picture|illustration)s?(?: credit)?(?: by)?[:/] ?.{2,80}|(?:credit|source): ?(?:getty|reuters|ap|afp|shutterstock|bloomberg)\b.{0,60}|[^.!?]{2,50}\/(?:getty images|reuters|ap|afp|bloomberg|shutterstock)[^.!?]{0,40})\)?$/i,
    longest: 120,
    proofs: {
      yes: ['Photo: Ada Quist/Getty Images', 'Image credit: Rolf Mensing', 'Dara Oyelaran/Reuters'],
      no: ['Photo sharing is growing', 'Reuters reported the sale'],
    },
  },
  {
    name: 'caption with its credit',
    role: 'caption',
    form: /^\p{Lu}.{12,400}[.!?)”"’] (?:\(?(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|[Pp]icture|[Ii]llustration)s?(?: [Cc]redit)?(?::| by) ?.{2,80}|\(?(?:REUTERS|AP Photo|AFP)\/.{2,80}|\(?[\p{Lu}][^.!?]{2,50}\/(?:Getty Images|AFP|Reuters|AP|Bloomberg|EPA)[^.!?]{0,40})\)?\.?$/u,
    longest: 400,
    proofs: {
      yes: [
        'Ada Quist, who runs Arden, at a fair in Ghent. Photo: Tove Halvorsen/Northlight',
        'Ada Quist, chief executive of Arden. (Photo by Tove Halvorsen/Getty Images)',
        'A pump in a yard in Bergen. REUTERS/Tove Halvorsen/File Photo',
      ],
      no: [
        'Arden sold its photo business to Brannock.',
        'Arden, the maker of pumps, bought the photo agency Northlight for $3m.',
        'Ada Quist sold the image by Rolf Mensing that hung in her office to Brannock.',
      ],
    },
  },
  {
    name: 'byline',
    role: 'byline',
    form: /^(?:by:? (?=\p{Lu})[\p{Lu}][^.!?:]{2,80}|(?:[—–-]+ ?)?(?:\(?(?:additional |with )?(?:reporting|writing|editing|compiled|written|edited)\b).{2,160}|(?:[—–-]+ ?).{2,120}\bcontributed (?:to this|reporting|to the).{0,40}|.{2,80} contributed to this (?:report|story|article)\.?|(?:author|source|words|text): ?.{2,80}|.{0,20}this (?:story|article) (?:was|is|has been|originally|first).{2,120})$/iu,
    longest: 200,
    proofs: {
      yes: [
        'By Ottilie Marsh',
        '— With reporting by Ines Papadaki in New York',
        'Additional reporting by Meridian Wire',
        'Source: Jun Aldersey, Courier Newsletter',
        'This story was first published by Meridian Wire.',
        '— The Ledger’s Ida Coll and Per Ohm contributed to this report.',
      ],
      no: [
        'By 2030 the firm wants to be carbon neutral.',
        'By contrast, Arden sold its stake.',
        'Reporters waited outside.',
      ],
    },
  },
  {
    name: 'promotion',
    role: 'promo',
    form: /^[[(>»* ]{0,4}(?:read(?: (?:more|next|also|on|the full)\b|(?= ?[:|]))|you (?:might|may) also (?:like|be interested|enjoy)\b|listen to (?:our|the|this)\b|watch the (?:video|interview|clip)\b|(?:trending|popular)(?: now| stories)?(?:$| ?[:|])|top stories\b|editors?[’']?s? (?:picks?|choice)\b|in case you missed it\b|what to read next\b|more (?:about|coverage)\b|also read\b|watch(?: now)?:|listen:|see also\b|more (?:from|on|stories)\b|sign up (?:for|to)\b|subscribe\b|follow (?:us|the)\b|click here\b|don.t miss\b|related(?: (?:stories|articles|news|reading|content))?(?:$|:)|recommended\b|join (?:our|us)\b|download (?:our|the) app\b|get the (?:latest|best|day)\b|share this\b|most read\b|up next\b|our newsletter)/i,
    longest: 200,
    proofs: {
      yes: [
        'Read more: What Twitter was worth',
        'Sign up for our newsletter',
        'Related stories',
        'WATCH: Why chips matter',
        '[Read more: Arden buys Brannock]',
        'You might also be interested in: Arden buys Brannock',
        'Listen to our podcast: How Ada Quist founded Arden',
        'Trending: Arden sues Brannock',
      ],
      no: [
        'Reading between the lines, Arden wants to sell.',
        'Related firms were not affected.',
        'Watch makers fear tariffs.',
        'Read the letter, Arden told its owners.',
        'Listen to Ada Quist and you hear a salesman.',
        'Popular apps such as Lumo were sold.',
      ],
    },
  },
  {
    name: 'boilerplate',
    role: 'boilerplate',
    form: /(?:^(?:advertisement|sponsored(?: content)?|skip to (?:main )?content|menu|share|print|email|comments?|cookies?|sign in|log in|loading\b.{0,20})$|\b(?:we use cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences)|all rights reserved|terms (?:of (?:use|service)|and conditions)|privacy policy|forward-looking statements|data is a real-time snapshot|market data provided|has no position in any of the stocks|views expressed (?:here|in this)|for informational purposes only)|^(?:©|\(c\) ?\d{4}|copyright\b))/i,
    longest: 1200,
    proofs: {
      yes: ['We use cookies to improve your visit.', '© 2025 Courier Group', 'Advertisement', 'All rights reserved.'],
      no: [
        'The advertisement showed a phone.',
        'The firm shares its menu with partners.',
        'It sold rights to the film.',
      ],
    },
  },
  {
    name: 'button',
    role: 'boilerplate',
    form: /^(?:share (?:on|via|to|with|article|by)\b.{0,60}|(?:click to )?(?:share|copy|print|email|save) (?:this|link|for later|on)\b.{0,60}|(?:we and our partners|accept all|reject all|manage (?:my )?(?:preferences|cookies|choices))\b.{0,160}|this (?:site|website|page) uses cookies\b.{0,300}|\d{1,3} min(?:ute)?s? read|\d{1,5} comments?|(?:updated|published|posted) \d{1,3} (?:minutes?|hours?|days?) ago|story continues below.{0,40}|advertisement ?[-–—].{0,40}|\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: ?(?:gmt|bst|et|est|edt|utc|cet))?)$/i,
    longest: 320,
    proofs: {
      yes: [
        'Share on X (formerly Twitter)',
        'This site uses cookies provided by Arden.',
        '5 min read',
        'Updated 3 hours ago',
        '10:45 GMT',
      ],
      no: ['Share prices rose.', 'Share buyers of Arden were told on Monday.', '12 comments were deleted by Arden.'],
    },
  },
  {
    name: 'note of the editors',
    role: 'boilerplate',
    form: /^[[(*]?(?:corrections?(?: \([^)]{2,30}\))?:|clarification:|editor[’']s note:|disclaimer:|an earlier version of this (?:story|article|post|report)\b|this (?:story|article|post|report) has been (?:updated|corrected|amended)\b|(?:tags?|topics?|keywords|categories|filed under)(?:$| ?:)|(?:media|press|investor) contacts?\b ?:|contact the (?:author|reporter|writer)\b|our standards:|stock quotes? (?:supplied|provided|delayed)|(?:market |stock )?(?:data|quotes) (?:powered|provided|supplied|delayed|from|by)\b|.{2,60} has (?:positions? in|no position)\b.{0,40}(?:recommends|stocks mentioned)|this material may not be\b)/i,
    longest: 600,
    proofs: {
      yes: [
        'Correction: An earlier version of this story said that Arden had bought Brannock.',
        'Correction (March 3): This article misstated who founded Arden.',
        'Tags: Arden, Brannock',
        'Market data powered by Arden, owned by Brannock',
        'The Pump Investor has positions in and recommends Arden.',
      ],
      no: [
        'Disclosure: Arden is an investor in Brannock, the owner of this newspaper.',
        'Corrections of the market hurt Arden.',
        'Topics of the talks were pumps and prices.',
        'Arden has positions in three firms.',
      ],
    },
  },
];
