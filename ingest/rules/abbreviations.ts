// Own compilation.

/** Written with a full stop and always followed by what belongs to them: never the end of a sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Mx Dr Prof Rev Hon Sen Rep Gov Gen Col Lt Maj Capt Sgt Cmdr Adm Amb St Mt Ft Messrs Mme Mlle Sr. v vs cf viz Fig Figs Eq Sec Art Vol pp approx est ca'
    .split(' ')
    .map((each) => each.replace('.', '')),
);

/** Ends of firms' and persons' names and other words that may also close a sentence. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'Inc Corp Co Cos Ltd LLC Plc PLC Bros Jr Sr Esq etc al Assn Dept Intl Univ Pty Pte Bhd Tbk SpA Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec'.split(
    ' ',
  ),
);

/** States as agencies shorten them; an abbreviation only after a comma: "Santa Clara, Calif." */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que'.split(
    ' ',
  ),
);

/** After these a single capital is a label, not an initial: "Series B. Microsoft". */
export const LABELLED: ReadonlySet<string> = new Set(
  'series class plan grade part phase type round section appendix exhibit schedule tier group option vitamin'.split(
    ' ',
  ),
);
