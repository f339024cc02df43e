/** Verbs of saying: their subject is the source of what they say. */
export const SAYING: ReadonlySet<string> = new Set(
  `say report tell confirm announce claim note add write state estimate reveal disclose explain argue allege believe suggest warn
  predict forecast acknowledge insist deny comment declare describe observe tweet post`.split(/\s+/),
);

export const SOURCE_PREPOSITIONS: readonly string[] = ['according to', 'per'];
