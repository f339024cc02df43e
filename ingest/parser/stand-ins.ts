/** What every name is shown as to the tagger and parser, which so know each name as a proper noun. */
export const NAME_STAND_IN = 'Acme';
/** What every sum of money is shown as. */
export const MONEY_STAND_IN = '$';
