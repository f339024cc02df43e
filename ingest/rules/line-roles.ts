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
    form: /^(?:read (?:more|next|also)\b|also read\b|watch(?: now)?:|listen:|see also\b|more (?:from|on|stories)\b|sign up (?:for|to)\b|subscribe\b|follow (?:us|the)\b|click here\b|don.t miss\b|related(?: (?:stories|articles|news|reading|content))?(?:$|:)|recommended\b|join (?:our|us)\b|download (?:our|the) app\b|get the (?:latest|best|day)\b|share this\b|most read\b|up next\b|our newsletter)/i,
    longest: 200,
    proofs: {
      yes: [
        'Read more: What Twitter was worth',
        'Sign up for our newsletter',
        'Related stories',
        'WATCH: Why chips matter',
      ],
      no: [
        'Reading between the lines, Arden wants to sell.',
        'Related firms were not affected.',
        'Watch makers fear tariffs.',
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
];
