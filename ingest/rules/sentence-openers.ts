// Own compilation.

/** Words that, capitalised after an abbreviation's full stop, begin a sentence: "in the U.S. However". */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `A About According After Again All Also Although Among An Analysts And Another Any As At Because Before Besides Both But By
  Critics Despite During Each Earlier Either Even Every Experts Few For From Further Given He Her Here His How However I If
  In Indeed Instead Investors It Its Just Last Later Like Many Meanwhile Moreover Most Much My Neither Nevertheless Next No
  None Nor Not Nothing Now Of Officials On Once One Only Or Other Others Our Over Overall Perhaps Rather Recently Separately
  Several Shares She Since So Some Soon Still Such That The Their Then There These They This Those Though Through Thus To
  Today Together Two Under Unlike Until Up We Were What When Where Whether Which While Who Whose Why With Within Without
  Yesterday Yet You`.split(/\s+/),
);

/** Verbs that show the capitalised word before them to be the subject of a new sentence. */
export const OPENING_VERBS: ReadonlySet<string> = new Set(
  `is was are were has have had will would can could may might must should said says told did does announced reported added
  agreed wants plans declined shares stock rose fell gained shareholders investors acquired bought sold raised launched makes made owns runs`.split(
    /\s+/,
  ),
);
