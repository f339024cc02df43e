/** Verbs that say outright that money was raised. */
export const RAISING = /^(?:raise)$/;

/** Verbs that say so where money for a firm is their object: "closed a $5m round", "took $5m from investors". */
export const SECURING =
  /^(?:secure|close|land|bag|net|attract|receive|get|complete|obtain|announce|win|collect|draw|pull in|haul in|take|take in|rake in|scoop|snag|bring in|emerge|unveil|wrap up|have|pick up)$/;

/** Heads of the phrases that make money funding. */
export const FUNDING =
  /^(?:funding|round|financing|capital|investment|seed|equity|raise|venture|series|money|backing|injection)s?$/;

/** What is raised and is no money for a firm. */
export const RISES =
  /^(?:stake|price|guidance|forecast|target|outlook|offer|bid|wage|rate|question|concern|dividend|estimate|rating|tax|fee|tariff|threshold|limit|pay|salary|stakes|fare|output)s?$/;

/** What money is raised for that is no firm: "raised $5m for charity". */
export const GIFTS = /^(?:charity|charitie|victim|refugee|hospice|relief|campaign|cause)s?$/;

/** Nouns for what a firm is worth. */
export const WORTH = /^(?:valuation|capitali[sz]ation|cap|value|worth)s?$/;

/** Verbs after whose subject, a valuation, a sum is what it comes to. */
export const REACHING =
  /^(?:rise|climb|jump|fall|drop|grow|double|triple|swell|soar|surge|reach|hit|top|exceed|be|stand|come|slip|sink|leap|balloon|go|push|lift|take|bring|increase|quadruple)$/;

/** Verbs that give a firm a value: "gave Acme a $5bn valuation", "puts Acme at $5bn". */
export const VALUING = /^(?:value|price|put|peg|assess|appraise)$/;
