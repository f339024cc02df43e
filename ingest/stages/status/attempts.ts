import { FAILING, PROGRESSING, REPELLING } from '../../rules/status/governors';
import { isPassive } from '../relations/syntax/clauses';
import { isMark, markAt, type Unit, verbAt } from '../relations/syntax/units';

/** Units behind a verb in which it may be said to have come to nothing. */
const REACH = 14;

/** "tried to buy it but failed", "bid for it, only to be outbid", "sought to buy it in vain". */
export function failedAfter(units: readonly Unit[], at: number): boolean {
  const to = Math.min(units.length, at + REACH);
  for (let right = at + 1; right < to; right += 1) {
    if (isMark(units, right, 'semicolon', 'relative', 'whose')) return false;
    if (/^(?:unsuccessfully|fruitlessly)$/.test(markAt(units, right)?.lower ?? '')) return true;
    const turns = isMark(units, right, 'but') || markAt(units, right)?.lower === 'only';
    if (turns) return failsFrom(units, right + 1, to);
  }
  return isUnsuccessful(units, at);
}

/** The first verb after "but", if nobody else has come in between. */
function failsFrom(units: readonly Unit[], from: number, to: number): boolean {
  for (let right = from; right < to; right += 1) {
    if (isMark(units, right, 'semicolon', 'relative', 'comma')) return false;
    const verb = verbAt(units, right);
    if (!verb) continue;
    return FAILING.has(verb.lemma) || (REPELLING.has(verb.lemma) && isPassive(units, right));
  }
  return false;
}

function isUnsuccessful(units: readonly Unit[], at: number): boolean {
  for (let left = at; left >= Math.max(0, at - 3); left -= 1) {
    const unit = units[left];
    if (unit?.type === 'verb' && unit.words.some((word) => word.lower === 'unsuccessfully')) return true;
    if (markAt(units, left)?.lower === 'unsuccessfully') return true;
  }
  return false;
}

/** "is buying", "was acquiring", "is being bought": a deal under way is not done. */
export function isProgressing(units: readonly Unit[], at: number): boolean {
  const verb = verbAt(units, at);
  if (!verb || verb.perfect || verb.modal !== undefined || !PROGRESSING.has(verb.lemma)) return false;
  const before = verb.words.slice(0, -1);
  if (!before.some((word) => word.lemma === 'be' && word.lower !== 'being')) return false;
  return /ing$/.test(verb.head.lower) || before.some((word) => word.lower === 'being');
}
