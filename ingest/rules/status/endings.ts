// Own compilation.

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map((word) => word.replace('_', ' ')));
}

/** Verbs after which what they govern is over: "stopped supplying", "has ceased to use". */
export const CEASING = set('stop cease quit discontinue halt finish');

/** Verbs that end the partnership, contract or holding that is their object. */
export const ENDING = set(
  'end terminate exit quit leave dissolve wind_down sever discontinue cut unwind scrap cancel break_off conclude suspend',
);

/** Verbs that, done to who holds a role, end it: "was ousted as chief". */
export const DISMISSING = set(
  'oust fire dismiss remove sack depose force_out push_out eject expel unseat suspend drop replace',
);

/** Verbs of which who holds a role ends it. */
export const LEAVING_ROLE = set(
  'resign retire step_down step step_aside quit depart leave exit stand_down stand bow_out',
);

/** Words before a verb in the past that put what it says behind: "once owned". */
export const ONCE = set('once formerly previously originally earlier initially');
