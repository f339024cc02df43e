/** A claim is not a fact: what the text says of its truth. Closed list. */
export const STATUSES = ['actual', 'planned', 'rumoured', 'rejected', 'former'] as const;

export type Status = (typeof STATUSES)[number];

export const STATUS_DESCRIPTIONS: Readonly<Record<Status, string>> = {
  actual: 'stated as done or true',
  planned: 'announced, intended, pledged, agreed but not closed',
  rumoured: 'in talks, reportedly, considered, alleged',
  rejected: 'denied, declined, called off, blocked',
  former: 'was true and is no longer',
};

/** Between equally supported statuses of one event the earlier in this list wins. */
export const STATUS_PRECEDENCE: readonly Status[] = ['actual', 'former', 'rejected', 'planned', 'rumoured'];

export function isStatus(value: string): value is Status {
  return STATUSES.some((status) => status === value);
}
