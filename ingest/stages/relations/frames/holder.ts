import type { Status } from '../../../../graph/ontology/statuses';
import { TRANSPARENT } from '../../../rules/relations/reference-nouns';
import { isRoleWord } from '../../../rules/roles/roles';
import { headLemma, type Reading } from '../reading';
import type { Reference, Wanted } from '../references/reference';
import { isMark, isPreposition, type NounUnit, nounAt, type Unit } from '../syntax/units';

/** Whom or what a relational noun denotes in its sentence. */
export interface Holder {
  readonly found: readonly Reference[];
  /** Index of the verb that links them, or of the noun itself. */
  readonly at: number;
  readonly weight: number;
  /** What the linking verb says of the status. */
  readonly status?: Status;
}

/** A relational noun in its sentence, and what is looked for. */
export interface HolderPlace {
  readonly reading: Reading;
  readonly noun: NounUnit;
  readonly at: number;
  readonly wanted: Wanted;
  /** What another noun of the sentence denotes. */
  holderOf(at: number): Holder | undefined;
}

/** One way in which a noun denotes something in its sentence. */
export type HolderWay = (place: HolderPlace) => Holder | undefined;

/** "one of Acme's investors": what is said is said of "one". */
export function anchorOf(units: readonly Unit[], at: number): number {
  const start = startOf(units, sharedStart(units, at) ?? at);
  if (!isPreposition(units, start - 1, 'of', 'among')) return start;
  const outer = nounAt(units, start - 2);
  return outer && (TRANSPARENT.has(headLemma(outer)) || outer.head.tag === 'NUM') ? start - 2 : start;
}

/** Index of the first owner of a noun phrase: "Acme" in "Acme's games unit's chief". */
export function startOf(units: readonly Unit[], at: number): number {
  const owner = nounAt(units, at)?.owner;
  return owner === undefined ? at : startOf(units, owner);
}

/** "SpaceX chief": the name of a list, and what it is of one only. */
function startsWithName({ words, head, mention }: NounUnit): boolean {
  return words[0]?.mention !== undefined && mention === undefined && head.lemma === head.lower;
}

/** "the Tesla": an article that no name of a list takes by itself. */
function isDefiniteName({ words, mention }: NounUnit): boolean {
  return mention !== undefined && words.length === 2 && words[0]?.lower === 'the';
}

/** "the radar and sonar subsidiary", "the Larkspur and Heron chief", "Acme's games and film unit": the first of two nouns before one head. */
export function sharedStart(units: readonly Unit[], at: number): number | undefined {
  const noun = nounAt(units, at);
  const before = nounAt(units, at - 2);
  if (!noun || !before || !isMark(units, at - 1, 'and') || noun.owner !== undefined) return undefined;
  if (noun.words[0]?.tag === 'DET' || noun.ownerMention !== undefined || before.possessive) return undefined;
  if (startsWithName(noun) && isDefiniteName(before)) return at - 2;
  if (before.mention !== undefined || isRoleWord(before.head.lower)) return undefined;
  return before.words[0]?.tag === 'DET' || before.owner !== undefined || before.ownerMention !== undefined
    ? at - 2
    : undefined;
}
