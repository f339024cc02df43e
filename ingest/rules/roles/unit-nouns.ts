/** Parts of a firm: who leads one works for the firm. */
export const UNIT_NOUNS: ReadonlySet<string> = new Set(
  `unit division arm business department team lab laboratory office operation branch school faculty group centre center board
  segment program project institute committee subsidiary practice desk newsroom museum library college`.split(/\s+/),
);
