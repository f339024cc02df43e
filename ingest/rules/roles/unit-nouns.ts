/** Parts of a firm: who leads one works for the firm. */
export const UNIT_NOUNS: ReadonlySet<string> = new Set(
  `unit division arm business department team lab laboratory office operation branch school faculty group centre center board
  segment program project institute committee subsidiary practice desk newsroom museum library college`.split(/\s+/),
);

/** What people run at a firm without leading it: "leads research at Acme". */
export const WORK_FIELDS: ReadonlySet<string> = new Set(
  `research development engineering marketing sales design product products operations strategy policy security safety business
  finance recruiting lending trading communications infrastructure alignment technology software hardware growth partnerships`.split(
    /\s+/,
  ),
);
