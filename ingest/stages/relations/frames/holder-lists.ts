import { isRoleWord } from '../../../rules/roles/roles';
import { fitting } from '../references/reference';
import { governingPreposition } from '../syntax/clauses';
import { isMark, isPreposition, type NounUnit, nounAt, type Unit } from '../syntax/units';
import { anchorOf, type Holder, type HolderPlace, startOf } from './holder';
import { followedByVerb } from './holder-appositions';

/** Units that a description and what hangs on it may take. */
const REACH = 24;
const LIST_WEIGHT = 0.95;

/** "is chair of A, director of B and former chief of C": what the description before it in the list denotes. */
export function coordinated(place: HolderPlace): Holder | undefined {
  const { noun, at, holderOf } = place;
  if (noun.mention !== undefined) return undefined;
  const before = descriptionBefore(place, anchorOf(place.reading.units, at));
  const found = before === undefined ? undefined : holderOf(before);
  if (!found) return undefined;
  const { status, ...rest } = found;
  const weight = found.weight * LIST_WEIGHT;
  return status === undefined ? { ...rest, weight } : { ...rest, status, weight };
}

function descriptionBefore(place: HolderPlace, anchor: number): number | undefined {
  const { units } = place.reading;
  const as = isPreposition(units, anchor - 1, 'as') ? anchor - 2 : anchor - 1;
  const mark = isMark(units, as, 'adverb') ? as - 1 : as;
  if (!isMark(units, mark, 'and', 'comma')) return undefined;
  if (endsSubject(place, mark)) return undefined;
  for (let left = mark - 1; left >= Math.max(0, mark - REACH); left -= 1) {
    if (!isPassed(units, left)) return undefined;
    const noun = nounAt(units, left);
    if (!noun || noun.possessive) continue;
    const free =
      governingPreposition(units, left) === undefined || isPreposition(units, startOf(units, left) - 1, 'as');
    if (noun.mention !== undefined && fitting(place.reading, noun.mention, place.wanted) && free) return undefined;
    if (noun.mention === undefined && free && describes(noun)) return left;
  }
  return undefined;
}

/** "Vance, a banker, and the chairman of Acme met": another person, no second description. */
function endsSubject({ reading, noun, at }: HolderPlace, mark: number): boolean {
  return noun.words[0]?.lower === 'the' && isMark(reading.units, mark, 'and') && followedByVerb(reading.units, at);
}

function isPassed(units: readonly Unit[], at: number): boolean {
  return (
    nounAt(units, at) !== undefined ||
    isMark(units, at, 'preposition', 'comma', 'and', 'time', 'adverb', 'open', 'close')
  );
}

/** "an American banker", "former chairman": what someone or something is said to be. */
function describes(noun: NounUnit): boolean {
  return isRoleWord(noun.head.lower) || /^(?:a|an)$/.test(noun.words[0]?.lower ?? '');
}
