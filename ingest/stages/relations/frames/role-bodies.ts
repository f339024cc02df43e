import type { RoleType } from '../../../rules/roles/roles';
import { UNIT_NOUNS } from '../../../rules/roles/unit-nouns';
import { argumentKind, headLemma, type Reading } from '../reading';
import { firmInMind } from '../references/firm-in-mind';
import { ownerReferences } from '../references/owners';
import type { Reference, Wanted } from '../references/reference';
import { referencesOf } from '../references/references';
import { phrasesAfter } from '../syntax/complements';
import { isMark, type NounUnit, nounAt } from '../syntax/units';
import { namesBefore, whose } from './relational-frames';

const BODIES: Wanted = { kinds: ['Firm', 'Organization'] };

/** A role in a noun phrase. */
export interface Role {
  readonly type: RoleType;
  /** Index of its last word in the phrase. */
  readonly place: number;
  readonly length: number;
}

/** The firm or organisation of a role, as found. */
export interface Body {
  readonly found: readonly Reference[];
  readonly weight: number;
  /** "chief of Acme's games unit" works for Acme. */
  readonly part?: boolean;
}

/** The firm or organisation of a role. */
export function bodyOf(reading: Reading, noun: NounUnit, at: number, role: Role): Body | undefined {
  const ways = [ofPhrase, ofOwner, ofName, ofWhose, ofComma, ofContext, ofTopic];
  for (const way of ways) {
    const found = way(reading, noun, at, role);
    if (found && found.found.length > 0) return found;
  }
  return undefined;
}

function ofPhrase(reading: Reading, _noun: NounUnit, at: number): Body | undefined {
  let last = at;
  let part = false;
  for (const phrase of phrasesAfter(reading.units, at, 5)) {
    last = phrase.at;
    if (!/^(?:of|at|for|with|from|in|to|on)$/.test(phrase.preposition)) continue;
    const found = referencesOf(reading, phrase.at, BODIES);
    if (found.length > 0) return { found, weight: phrase.preposition === 'in' ? 0.85 : 1, ...(part ? { part } : {}) };
    const named = secondName(reading, phrase.at);
    if (named.length > 0) return { found: named, weight: 0.9 };
    const owners = unitOwner(reading, phrase.at);
    if (owners.length > 0) return { found: owners, weight: 0.9, part: true };
    part ||= /^(?:of|for)$/.test(phrase.preposition) && isFunction(reading, phrase.at);
  }
  return afterConjunct(reading, last, at);
}

/** "analyst with research and advisory group Acme": the name after the second of two descriptions. */
function secondName(reading: Reading, at: number): readonly Reference[] {
  const next = nounAt(reading.units, at + 2);
  if (!isMark(reading.units, at + 1, 'and') || nounAt(reading.units, at)?.mention !== undefined) return [];
  if (next?.mention === undefined || next.words.length < 2) return [];
  return referencesOf(reading, at + 2, BODIES).slice(0, 1);
}

/** "head of research at Acme": no head of Acme. */
function isFunction(reading: Reading, at: number): boolean {
  const noun = nounAt(reading.units, at);
  return (
    noun !== undefined &&
    noun.mention === undefined &&
    !/^(?:board|company|firm|start-up|startup|group|bank|fund|directors|parent|owner|maker)$/.test(noun.head.lower)
  );
}

/** "president and a director of Acme": the phrase hangs on the second noun of two. */
function afterConjunct(reading: Reading, last: number, at: number): Body | undefined {
  const { units } = reading;
  if (last !== at || !isMark(units, at + 1, 'and')) return undefined;
  const next = nounAt(units, at + 2);
  if (!next || next.mention !== undefined) return undefined;
  const phrase = phrasesAfter(units, at + 2, 2).find((each) => /^(?:of|at|for)$/.test(each.preposition));
  return phrase && { found: referencesOf(reading, phrase.at, BODIES), weight: 0.9 };
}

function unitOwner(reading: Reading, at: number): readonly Reference[] {
  const noun = nounAt(reading.units, at);
  if (!noun || !UNIT_NOUNS.has(headLemma(noun))) return [];
  const owners = ownerReferences(reading, noun, at, BODIES);
  if (owners.length > 0) return owners;
  return namesBefore(reading, noun, at, noun.words.length, BODIES);
}

function ofOwner(reading: Reading, noun: NounUnit, at: number, role: Role): Body {
  if (noun.words[role.place]?.lower === 'partner') return { found: [], weight: 0 };
  return { found: ownerReferences(reading, noun, at, BODIES), weight: 1 };
}

function ofName(reading: Reading, noun: NounUnit, at: number, role: Role): Body {
  return { found: namesBefore(reading, noun, at, role.place, BODIES), weight: 1 };
}

function ofWhose(reading: Reading, _noun: NounUnit, at: number): Body {
  return { found: whose(reading, at, BODIES), weight: 0.95 };
}

/** "Ada Vance, CEO, Acme". */
function ofComma(reading: Reading, noun: NounUnit, at: number): Body | undefined {
  const { units } = reading;
  const next = nounAt(units, at + 2);
  if (noun.mention !== undefined || !isMark(units, at + 1, 'comma') || next?.mention === undefined) return undefined;
  if (!isMark(units, at - 1, 'comma') || argumentKind(reading, next.mention) !== 'Firm') return undefined;
  return { found: referencesOf(reading, at + 2, BODIES).slice(0, 1), weight: 0.85 };
}

/** "the company and CEO Ada Vance": the last firm before, in the same sentence. */
function ofContext(reading: Reading, noun: NounUnit, at: number): Body | undefined {
  const { units } = reading;
  if (noun.mention === undefined || noun.words[0]?.tag === 'DET' || !isMark(units, at - 1, 'and')) return undefined;
  const before = nounAt(units, at - 2);
  if (before?.mention === undefined) return undefined;
  return { found: referencesOf(reading, at - 2, BODIES).slice(0, 1), weight: 0.9 };
}

/** "Intrator is still chief executive", "co-founder Ada Vance": the firm that the sentence or the text is about. */
function ofTopic(reading: Reading, noun: NounUnit, at: number, role: Role): Body | undefined {
  const word = noun.words[role.place]?.lower ?? '';
  if (
    role.type === 'WORKS_FOR' ||
    !/^(?:ceo|executive|chairman|chairwoman|chair|president|founder|co-founder|founders|co-founders|chief)$/.test(word)
  )
    return undefined;
  if (word === 'president' && noun.mention !== undefined) return undefined;
  if (phrasesAfter(reading.units, at, 1).some((each) => /^(?:of|at|for)$/.test(each.preposition))) return undefined;
  return { found: firmInMind(reading, at), weight: 0.92 };
}
