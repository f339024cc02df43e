import type { Reading } from '../reading';
import type { NounUnit } from '../syntax/units';
import type { Reference, Wanted } from './reference';

/** The references of one member of a list and the index after all that belongs to it. */
export interface Member {
  readonly found: readonly Reference[];
  readonly end: number;
}

/** A noun phrase in its sentence, what is looked for in it, and how to look further from it. */
export interface NounPlace {
  readonly reading: Reading;
  readonly noun: NounUnit;
  readonly at: number;
  readonly wanted: Wanted;
  /** What another noun phrase stands for, lists left out. */
  member(at: number): Member;
  /** The further members of a loose list whose first member ends at an index. */
  rest(from: number): readonly Reference[];
}

/** How a noun phrase that is no name may stand for mentions. */
export type Way = (place: NounPlace) => Member | undefined;
