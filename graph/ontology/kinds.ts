/** What an entity can be. Closed: a kind never comes from a text or a model's answer. */
export const KINDS = ['Firm', 'Person', 'Model', 'Product', 'Organization'] as const;

export type Kind = (typeof KINDS)[number];

/** One line a kind, for legends, help and documentation. */
export const KIND_DESCRIPTIONS: Readonly<Record<Kind, string>> = {
  Firm: 'a company, start-up, bank, fund, venture firm or listed subsidiary',
  Person: 'a named human being',
  Model: 'an AI model, model family or the assistant built on it',
  Product: 'anything else a firm makes or runs that is named: chip, app, service, platform, data set',
  Organization: 'a ministry, regulator, court, university, foundation, research institute or union',
};

export function isKind(value: string): value is Kind {
  return KINDS.some((kind) => kind === value);
}
