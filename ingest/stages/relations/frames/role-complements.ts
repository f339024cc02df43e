import { isRoleWord } from '../../../rules/roles/roles';
import { UNIT_NOUNS } from '../../../rules/roles/unit-nouns';
import { headLemma, type Reading } from '../reading';
import { ownerReferences } from '../references/owners';
import type { Reference } from '../references/reference';
import { referencesOf } from '../references/references';
import { phrasesAfter } from '../syntax/complements';
import { isMark, type NounUnit, nounAt } from '../syntax/units';
import { namesBefore } from './relational-frames';
import { BODIES, type Body } from './role';

/** Prepositions between a role and its firm. */
const LINKS = /^(?:of|at|for|with|from|in|to|on|within)$/;
/** What a firm's own head is head of: "chairman of the board". */
const WHOLES =
  /^(?:board|company|firm|start-up|startup|group|bank|fund|directors?|parent|owner|maker|management|trustees?)$/;
/** Roles of one list whose firm the last of them names. */
const MOST_ROLES = 4;

/** The firm that hangs on a role by a preposition: "of Acme", "of research at Acme", "of the board and chief of Acme". */
export function ofPhrase(reading: Reading, _noun: NounUnit, at: number): Body | undefined {
  return complementOf(reading, at, MOST_ROLES);
}

function complementOf(reading: Reading, at: number, steps: number): Body | undefined {
  let last = at;
  let part = false;
  for (const phrase of phrasesAfter(reading.units, at, 5)) {
    last = phrase.at;
    if (!LINKS.test(phrase.preposition)) continue;
    const found = referencesOf(reading, phrase.at, BODIES);
    if (found.length > 0) return { found, weight: phrase.preposition === 'in' ? 0.85 : 1, ...(part ? { part } : {}) };
    const named = secondName(reading, phrase.at);
    if (named.length > 0) return { found: named, weight: 0.9 };
    const owners = unitOwner(reading, phrase.at);
    if (owners.length > 0) return { found: owners, weight: 0.9, part: true };
    part ||= /^(?:of|for)$/.test(phrase.preposition) && isFunction(reading, phrase.at);
  }
  return steps > 0 ? afterConjunct(reading, last, at, steps) : undefined;
}

/** "analyst with research and advisory group Acme": the name after the second of two descriptions. */
function secondName(reading: Reading, at: number): readonly Reference[] {
  const next = nounAt(reading.units, at + 2);
  if (!isMark(reading.units, at + 1, 'and') || nounAt(reading.units, at)?.mention !== undefined) return [];
  if (next?.mention === undefined || next.words.length < 2) return [];
  return referencesOf(reading, at + 2, BODIES).slice(0, 1);
}

/** "Acme, where she was head of research": no head of Acme, wherever the firm is found. */
export function isOfFunction(reading: Reading, at: number): boolean {
  const first = phrasesAfter(reading.units, at, 1)[0];
  return first !== undefined && /^(?:of|for)$/.test(first.preposition) && isFunction(reading, first.at);
}

/** "head of research at Acme": no head of Acme. */
function isFunction(reading: Reading, at: number): boolean {
  const noun = nounAt(reading.units, at);
  return noun !== undefined && noun.mention === undefined && !WHOLES.test(noun.head.lower);
}

/** "president and a director of Acme", "chairman of the board, president and chief of Acme": the next of the list. */
function afterConjunct(reading: Reading, last: number, at: number, steps: number): Body | undefined {
  const { units } = reading;
  if (last !== at && !isPlain(reading, last)) return undefined;
  const gap = last !== at && isMark(units, last + 1, 'comma') && isMark(units, last + 2, 'and') ? 3 : 2;
  if (!isMark(units, last + gap - 1, 'and', ...(last === at ? [] : (['comma'] as const)))) return undefined;
  const next = nounAt(units, last + gap);
  if (!next || next.mention !== undefined || !isRoleWord(next.head.lower) || next.words[0]?.lower === 'the')
    return undefined;
  const body = complementOf(reading, last + gap, steps - 1);
  return body && { found: body.found, weight: body.weight * 0.9 };
}

/** "of the board", "of research": no company of its own. */
function isPlain(reading: Reading, at: number): boolean {
  const noun = nounAt(reading.units, at);
  if (!noun || noun.mention !== undefined) return false;
  return /^(?:board|directors?|trustees)$/.test(noun.head.lower) || noun.words[0]?.tag === 'NOUN';
}

function unitOwner(reading: Reading, at: number): readonly Reference[] {
  const noun = nounAt(reading.units, at);
  if (!noun || !UNIT_NOUNS.has(headLemma(noun))) return [];
  const owners = ownerReferences(reading, noun, at, BODIES);
  if (owners.length > 0) return owners;
  return namesBefore(reading, noun, at, noun.words.length, BODIES);
}
