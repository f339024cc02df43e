/** The rule of proposals that the model of pairs makes: their weight is the share of their like that is right. */
export const PAIR_RULE = 'pair';
