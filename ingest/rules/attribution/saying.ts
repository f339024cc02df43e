/** Verbs of saying: their subject is the source of what they say. */
export const SAYING: ReadonlySet<string> = new Set(
  `say report tell confirm announce claim note add write state estimate reveal disclose explain argue allege believe suggest warn
  predict forecast acknowledge insist deny comment declare describe observe tweet post learn`.split(/\s+/),
);

export const SOURCE_PREPOSITIONS: readonly string[] = ['according to', 'per'];

/** Those who are only said to know, without a name: "two people familiar with the matter". */
export const UNNAMED_SOURCE =
  /\b(?:(?:a|an|one|two|three|four|five|several|multiple|some|other|another|senior|unnamed|of|the) ){0,3}(?:people|persons?|sources?|individuals?|insiders?|bankers)\b(?: (?:familiar with|close to|briefed on|with (?:direct )?knowledge of|involved in)(?: (?:the|its|their))? [\w’'-]+)?/i;
