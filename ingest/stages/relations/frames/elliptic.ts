import type { Reading } from '../reading';
import type { Reference, Wanted } from '../references/reference';
import { ownReferences, referencesOf } from '../references/references';
import { complementsOf, headOf } from '../syntax/complements';
import { isMark, markAt, nounAt, type Unit, verbAt } from '../syntax/units';

/** How far the members of an elliptic list may lie apart. */
const REACH = 8;

/** "bought A for $2bn and B for $3bn", "bought A in 2019 and B in 2021": what the verb is not repeated for. */
export function gappedObjects(reading: Reading, object: number, wanted: Wanted): readonly Reference[] {
  const { units } = reading;
  const found: Reference[] = [];
  const adjunct = adjunctAt(units, object + 1);
  let from = object + 1;
  while (adjunct !== undefined) {
    const next = nextMember(units, from, adjunct);
    const own = next === undefined ? [] : ownReferences(reading, next, wanted);
    if (next === undefined || own.length === 0) break;
    found.push(...own);
    from = next + 1;
  }
  return found;
}

/** The preposition, or `time`, that opens what hangs on an object. */
function adjunctAt(units: readonly Unit[], at: number): string | undefined {
  const mark = markAt(units, at);
  if (mark?.mark === 'time') return 'time';
  return mark?.mark === 'preposition' && /^(?:for|in|at|on)$/.test(mark.lower) ? mark.lower : undefined;
}

function nextMember(units: readonly Unit[], from: number, adjunct: string): number | undefined {
  for (let at = from; at < Math.min(units.length, from + REACH); at += 1) {
    if (verbAt(units, at) || isMark(units, at, 'semicolon', 'colon', 'relative', 'that', 'subordinator'))
      return undefined;
    if (!isMark(units, at, 'and', 'comma')) continue;
    const start = isMark(units, at, 'comma') && isMark(units, at + 1, 'and') ? at + 2 : at + 1;
    const head = headOf(units, start);
    if (head !== undefined && adjunctAt(units, head + 1) === adjunct) return head;
  }
  return undefined;
}

/** "Quill 3, the model Northwind released": what a clause without a relative pronoun hangs on. `said` is its subject. */
export function contactObject(units: readonly Unit[], said: number): number | undefined {
  const noun = nounAt(units, said);
  if (!noun || noun.mention === undefined || noun.words.length < 2 || noun.possessive) return undefined;
  const [first, last] = [noun.words[0], noun.words.at(-2)];
  if (first?.tag !== 'DET' || last?.tag !== 'NOUN' || last.mention !== undefined) return undefined;
  const comma = isMark(units, said - 1, 'comma', 'dash', 'open');
  return comma && nounAt(units, said - 2)?.mention !== undefined ? said - 2 : undefined;
}

const FOUNDING = /^(?:found|co-found|start|start up|set up|launch|create|establish|form|build|fund|back|help)$/;

/** "Vance started Acme to take on Globex": what a firm was founded for, the firm does. */
export function foundedFor(reading: Reading, infinitive: number, wanted: Wanted): readonly Reference[] {
  const { units } = reading;
  if (verbAt(units, infinitive)?.form !== 'infinitive') return [];
  for (let left = infinitive - 1; left >= Math.max(0, infinitive - REACH); left -= 1) {
    if (isMark(units, left, 'comma', 'semicolon', 'colon', 'relative', 'that')) return [];
    const verb = verbAt(units, left);
    if (!verb) continue;
    const { object } = complementsOf(units, left);
    return FOUNDING.test(verb.lemma) && object !== undefined ? referencesOf(reading, object, wanted) : [];
  }
  return [];
}
