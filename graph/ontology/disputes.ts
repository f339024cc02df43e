/** What claims can be at odds about. Closed list. */
export const DISPUTE_KINDS = ['amount', 'date', 'outcome', 'direction', 'buyer', 'holder'] as const;

export type DisputeKind = (typeof DISPUTE_KINDS)[number];

export const DISPUTE_DESCRIPTIONS: Readonly<Record<DisputeKind, string>> = {
  amount: 'other amounts for one happening',
  date: 'other dates for one happening',
  outcome: 'done, say some; not done, say others',
  direction: 'the two ends the other way round',
  buyer: 'another buyer of the same target at one time',
  holder: 'another holder of a post that one person holds',
};

/** Claims that agree with one another and not with those of the other sides. */
export interface Side {
  readonly relationship: string;
  readonly claims: readonly string[];
}

/** Claims that cannot all hold, side by side. */
export interface Dispute {
  readonly kind: DisputeKind;
  readonly sides: readonly Side[];
}
