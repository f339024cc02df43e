import { CEASING, ONCE } from '../../rules/status/endings';
import type { Proposal } from '../relations/frames/proposal';
import type { Reading } from '../relations/reading';
import { isPassive } from '../relations/syntax/clauses';
import { isMark, isPreposition, markAt, nounAt, type Unit, type VerbUnit, verbAt } from '../relations/syntax/units';

/** Units behind a verb in which the end of what it says may stand. */
const REACH = 10;

/**
 * Whether what a verb says of a state has ended: "once owned", "no longer supplies", "led it until 2023", "worked there
 * before founding". Of a deal such words say nothing.
 */
export function isOver(reading: Reading, proposal: Proposal): boolean {
  const { units } = reading;
  const verb = verbAt(units, proposal.at);
  if (!verb || !/^(?:verb\.|noun\.|role\.(?:part|where)$)/.test(proposal.rule)) return false;
  if (isMark(units, proposal.at - 1, 'adverb') && markAt(units, proposal.at - 1)?.lower === 'no longer') return true;
  if (verb.words.some((word) => word.lower === 'longer')) return true;
  if (!isPast(verb)) return false;
  if (proposal.rule.startsWith('noun.') && verb.lemma !== 'be') return false;
  return isOnce(units, verb, proposal.at) || isHeldInPast(units, proposal, verb) || endsAfter(reading, proposal.at);
}

/** Verbs of having a post: in the past and active they tell of one that is over. */
const HOLDING = /^(?:lead|head|head up|run|chair|oversee|manage|work|serve|teach|co-lead)$/;

/** "ran its cloud unit", "worked at Acme"; not "is led by", "has led". */
function isHeldInPast(units: readonly Unit[], { type, rule, at }: Proposal, verb: VerbUnit): boolean {
  const post = (type === 'LEADS' || type === 'WORKS_FOR') && /^(?:verb|role)\./.test(rule);
  return post && verb.form === 'finite' && verb.words.length === 1 && HOLDING.test(verb.lemma) && !isPassive(units, at);
}

/** "owned", "was owned", "had worked"; not "has owned", "will own". */
function isPast(verb: VerbUnit): boolean {
  if (verb.modal !== undefined || verb.form === 'gerund') return false;
  const has = verb.words.some((word) => /^(?:has|have)$/.test(word.lower));
  return verb.past && !has && !CEASING.has(verb.lemma);
}

function isOnce(units: readonly Unit[], verb: VerbUnit, at: number): boolean {
  const beside = [markAt(units, at - 1)?.lower, markAt(units, at + 1)?.lower];
  return [...verb.words.map((word) => word.lower), ...beside].some((word) => word !== undefined && ONCE.has(word));
}

/** "until 2023", "from 2015 to 2020", "before joining": the words after the verb that bound it. */
function endsAfter(reading: Reading, at: number): boolean {
  const { units } = reading;
  for (let right = at + 1; right < Math.min(units.length, at + REACH); right += 1) {
    if (isMark(units, right, 'semicolon', 'relative', 'whose', 'and', 'but')) return false;
    if (isPreposition(units, right, 'until', 'till')) return true;
    if (isPreposition(units, right, 'before') && verbAt(units, right + 1)?.form === 'gerund') return true;
    if (isMark(units, right, 'time') && isPeriod(reading, right)) return true;
    if (verbAt(units, right)?.form === 'finite' && nounAt(units, right - 1)) return false;
  }
  return false;
}

function isPeriod({ doc, units }: Reading, at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  return /\d{4}\s?(?:-|–|to|and|until|through)\s?\D{0,10}\d{4}/.test(doc.text.slice(unit.start, unit.end));
}
