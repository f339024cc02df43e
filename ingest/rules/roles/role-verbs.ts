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

/** Verbs after which a role is over. */
export const LEAVING = set('resign retire step_down step step_aside quit depart leave');
