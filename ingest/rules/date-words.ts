import type { Part } from '../stages/dates/calendar';
import { NUMBER_WORDS } from './currencies';

// Own compilation.

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');

/** Full and short names, to the month from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index): [string, number] => [name, index + 1]),
  ...MONTH_NAMES.flatMap((name, index): [string, number][] => [
    [name.slice(0, 3), index + 1],
    [`${name.slice(0, 3)}.`, index + 1],
  ]),
  ['sept', 9],
  ['sept.', 9],
]);

/** Full names, 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, index) => [name, index]),
);

export const SHORT_WEEKDAYS: ReadonlySet<string> = new Set(
  'mon tue tues wed thu thur thurs fri sat sun mon. tue. tues. wed. thu. thurs. fri. sat. sun.'.split(' '),
);

/** First month and number of months; winter is that which begins in December. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['spring', [3, 3]],
  ['summer', [6, 3]],
  ['autumn', [9, 3]],
  ['fall', [9, 3]],
  ['winter', [12, 3]],
]);

/** Decades that are written out, to their first year. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
  ['noughties', 2000],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['final', 4],
]);

export const PARTS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'end'],
  ['start', 'start'],
  ['beginning', 'start'],
  ['close', 'end'],
]);

/** Days of a unit of time that is counted; months and years are counted by the calendar. */
export const UNITS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
]);

/** Words earlier in the sentence after which "in June" or "on Monday" is still to come. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  `will 'll shall plans plan planned expects expected expect aims aim due scheduled set going intends next slated
  would wo effective starting pending upcoming should could might may hopes hope
  hoping wants intend planning aiming becomes joins takes starts succeeds begins retires opens`.split(/\s+/),
);

/** Words after which what was to come no longer is: "expects to repeat what it did in April". */
export const PAST_CUES: ReadonlySet<string> = new Set('which who but had was were did since after ; when'.split(' '));

/** After a four-digit number: it counts something and is no year. */
export const COUNTED: ReadonlySet<string> = new Set(
  `employees people workers staff jobs units users customers dollars euros pounds stores shops startups start-ups companies
  firms km kilometres miles points votes shares feet hours engineers GPUs gpus chips servers homes cars vehicles tonnes tons
  patients students teachers locations branches items mhz mah watts words tokens`.split(/\s+/),
);

export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  'said says told reported announced confirmed wrote ruled disclosed revealed posted stated'.split(' '),
);

/** All words with which a date or period can begin. */
export const DATE_OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS,
  ...SEASONS.keys(),
  ...ORDINALS.keys(),
  ...PARTS.keys(),
  ...DECADES.keys(),
  ...NUMBER_WORDS.keys(),
  ...'the a an year-end year half quarter fiscal financial today tonight yesterday tomorrow last previous this current next coming earlier later past following'.split(
    ' ',
  ),
]);
