import { isRoleWord } from '../../../rules/roles/roles';
import { nounPhrase } from './noun-phrases';
import { isMark, type NounUnit, nounAt, type Unit } from './units';

/**
 * Joins role nouns that share one firm into one unit: "co-founder and CEO", "founder, chairman and chief executive".
 * Owners are indices, so they move with the units that are joined before them.
 */
export function joinRoles(units: readonly Unit[]): readonly Unit[] {
  const joined: Unit[] = [];
  const moved: number[] = [];
  let at = 0;
  while (at < units.length) {
    const unit = units[at];
    if (!unit) break;
    moved[at] = joined.length;
    const end = roleEnd(units, at);
    joined.push(end > at && unit.type === 'noun' ? merge(units, at, end) : unit);
    for (let inside = at + 1; inside <= end; inside += 1) moved[inside] = joined.length - 1;
    at = Math.max(at, end) + 1;
  }
  return joined.map((unit) => moveOwner(unit, moved));
}

function moveOwner(unit: Unit, moved: readonly number[]): Unit {
  if (unit.type !== 'noun' || unit.owner === undefined) return unit;
  return { ...unit, owner: moved[unit.owner] ?? unit.owner };
}

function roleEnd(units: readonly Unit[], from: number): number {
  let end = from;
  for (;;) {
    const unit = nounAt(units, end);
    if (!unit || unit.possessive || !isRoleWord(unit.head.lower)) return end;
    const close = abbreviationEnd(units, end);
    if (close !== undefined) {
      end = close;
      continue;
    }
    const gap = isMark(units, end + 1, 'comma') && isMark(units, end + 2, 'and') ? 3 : 2;
    if (!isMark(units, end + gap - 1, 'and', 'comma')) return end;
    if (gap === 2 && isMark(units, end + 1, 'comma') && isIndefinite(unit)) return end;
    const next = nounAt(units, end + gap);
    if (!next || !startsWithRole(next)) return end;
    end += gap;
  }
}

/** "is an American banker, chairwoman of Acme": what someone is in general ends before the comma. */
function isIndefinite(unit: NounUnit): boolean {
  return /^(?:a|an)$/.test(unit.words[0]?.lower ?? '');
}

/** "chief executive officer (CEO)", "chief executive officer (CEO) Ada Vance": index of the last unit. */
function abbreviationEnd(units: readonly Unit[], at: number): number | undefined {
  const short = nounAt(units, at + 2);
  if (!isMark(units, at + 1, 'open') || !isMark(units, at + 3, 'close')) return undefined;
  if (short?.words.length !== 1 || short.mention !== undefined || !isRoleWord(short.head.lower)) return undefined;
  return nounAt(units, at + 4)?.words[0]?.mention === undefined ? at + 3 : at + 4;
}

/** "CEO", "chief executive Ada Vance": no article, and a role before any name. */
function startsWithRole(unit: NounUnit): boolean {
  const first = unit.words[0];
  if (!first || first.tag === 'DET') return false;
  const role = unit.words.findIndex((word) => isRoleWord(word.lower));
  const name = unit.words.findIndex((word) => word.mention !== undefined);
  return role >= 0 && (name < 0 || role < name);
}

function merge(units: readonly Unit[], from: number, to: number): NounUnit {
  const first = nounAt(units, from);
  const last = nounAt(units, isMark(units, to, 'close') ? to - 1 : to);
  if (!first || !last) throw new RangeError('joinRoles: not noun phrases');
  const words = units.slice(from, to + 1).flatMap((unit) => (unit.type === 'mark' ? [] : unit.words));
  const merged = nounPhrase(words, first.owner);
  return { ...merged, possessive: last.possessive };
}
