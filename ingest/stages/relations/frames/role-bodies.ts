import { argumentKind, type Reading } from '../reading';
import { firmInMind } from '../references/firm-in-mind';
import { ownerReferences } from '../references/owners';
import { referencesOf } from '../references/references';
import { phrasesAfter } from '../syntax/complements';
import { isMark, isPreposition, type NounUnit, nounAt, verbAt } from '../syntax/units';
import { namesBefore, whose } from './relational-frames';
import { BODIES, type Body, type Role } from './role';
import { isOfFunction, ofPhrase } from './role-complements';
import { placeOf, whereBefore } from './where';

/** The firm or organisation of a role. */
export function bodyOf(reading: Reading, noun: NounUnit, at: number, role: Role): Body | undefined {
  const ways = [ofPhrase, ofOwner, ofName, ofWhose, ofComma, ofWhere, ofLeft, ofContext, ofTopic];
  for (const way of ways) {
    const found = way(reading, noun, at, role);
    if (found && found.found.length > 0) return isOfFunction(reading, at) ? { ...found, part: true } : found;
  }
  return undefined;
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
  if (!isMark(units, at - 1, 'comma', 'open') || argumentKind(reading, next.mention) !== 'Firm') return undefined;
  return { found: referencesOf(reading, at + 2, BODIES).slice(0, 1), weight: 0.85 };
}

/** "Larkspur, where she was chief financial officer". */
function ofWhere(reading: Reading, _noun: NounUnit, at: number): Body | undefined {
  const { units } = reading;
  const where = whereBefore(units, at);
  return where === undefined ? undefined : { found: placeOf(reading, where), weight: 0.92 };
}

/** "a co-founder who left Acme in 2021". */
function ofLeft(reading: Reading, _noun: NounUnit, at: number): Body | undefined {
  const { units } = reading;
  const verb = verbAt(units, at + 2);
  if (!isMark(units, at + 1, 'relative') || !verb || !/^(?:leave|quit|depart)$/.test(verb.lemma)) return undefined;
  return { found: referencesOf(reading, at + 3, BODIES).slice(0, 1), weight: 0.9 };
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
  if (isOfAnother(reading, noun, at)) return undefined;
  if (phrasesAfter(reading.units, at, 1).some((each) => /^(?:of|at|for)$/.test(each.preposition))) return undefined;
  return { found: firmInMind(reading, at), weight: 0.92 };
}

/** "his co-founder", "buys the shares from founder Ada Vance": of a firm that the sentence need not name. */
function isOfAnother(reading: Reading, noun: NounUnit, at: number): boolean {
  return argumentKind(reading, noun.ownerMention) === 'Person' || isPreposition(reading.units, at - 1, 'from');
}
