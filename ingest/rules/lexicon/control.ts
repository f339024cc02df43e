/** Verbs whose object does what the infinitive after it says: "asked Larkspur to supply chips". */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  `ask allow enable help let force order tell urge require push press persuade want expect permit compel encourage instruct
  invite hire appoint name commission select choose tap pick recruit poach enlist promote elect nominate install get cause lead pay ban bar block stop prevent`.split(
    /\s+/,
  ),
);
