function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map((word) => word.replace('_', ' ')));
}

/** Verbs that give someone a role: "named Vance its chief", "was appointed as chair". */
export const APPOINTING = set(
  'name appoint elect hire choose select pick install promote nominate recruit elevate tap designate instal reappoint make rename confirm',
);

/** Verbs that link a subject to what it is. */
export const BECOMING = set('become remain serve_as stay act_as');

/** "its investors include A": verbs that name the members of what their subject denotes. */
export const INCLUDING = set('include be comprise number feature');

/** Nouns for what someone holds: "the position of chair", "her role as chair". */
export const POSITIONS = set(
  'position role post job title office duty seat tenure stint spell term time career year decade capacity appointment reign',
);

/** Positions that are stretches of time. */
export const SPELLS = set('tenure stint spell term time career year decade reign');
