import type { Status } from '../../../../graph/ontology/statuses';
import { COMING, FORMER, isRoleWord, roleAt } from '../../../rules/roles/roles';
import type { Reading } from '../reading';
import type { Wanted } from '../references/reference';
import type { NounUnit } from '../syntax/units';
import { holderOf } from './holders';
import { postFrames } from './post-frames';
import { type Draft, type Proposal, pairs } from './proposal';
import { isFree } from './relational-frames';

import type { Body, Role } from './role';
import { bodyOf } from './role-bodies';
import { successionFrames } from './succession-frames';

const PEOPLE: Wanted = { kinds: ['Person'] };

/** What roles say: "Vance, principal analyst at Acme", "Acme CEO and co-founder Ada Vance", "was named chair of". */
export function roleFrames(reading: Reading): readonly Proposal[] {
  const named = reading.units.flatMap((unit, at) => {
    if (unit.type !== 'noun') return [];
    const roles = rolesOf(unit);
    return roles.length === 0 ? [] : apply(reading, unit, at, roles);
  });
  return [...named, ...successionFrames(reading, named), ...postFrames(reading)];
}

function rolesOf(noun: NounUnit): readonly Role[] {
  const words = noun.words.map((word) => (word.mention === undefined ? word.lower : ''));
  const roles: Role[] = [];
  for (let place = words.length - 1; place >= 0; place -= 1) {
    const role = roleAt(words, place);
    if (!role) continue;
    const later = roles.at(-1);
    const next = later === undefined ? -1 : later.place + 1 - later.length;
    const qualifies =
      (next === place + 1 && QUALIFYING.test(words[place] ?? '')) ||
      (later && words[place] === 'chief' && next - place < 4);
    if (!qualifies && (isFree(noun, place) || roles.length > 0))
      roles.push({ type: role.type, place, length: role.length });
    place -= role.length - 1;
  }
  return roles;
}

function apply(reading: Reading, noun: NounUnit, at: number, roles: readonly Role[]): readonly Proposal[] {
  const holder = holderOf(reading, noun, at, PEOPLE);
  if (!holder) return [];
  return roles.flatMap((role) => {
    const body = bodyOf(reading, noun, at, role);
    if (!body) return [];
    return pairs(reading, draftOf(noun, role, body, holder.at, holder.weight, holder.status), holder.found, body.found);
  });
}

function draftOf(
  noun: NounUnit,
  role: Role,
  body: Body,
  at: number,
  weight: number,
  linked: Status | undefined,
): Draft {
  const type = body.part && role.type === 'LEADS' ? 'WORKS_FOR' : role.type;
  const first = noun.words[role.place + 1 - role.length];
  const last = noun.words[role.place];
  const own = statusIn(noun, role);
  const status = type === 'FOUNDED' ? undefined : (own ?? linked);
  return {
    type,
    trigger: { start: first?.start ?? noun.start, end: last?.end ?? noun.end },
    rule: `role.${type.toLowerCase()}`,
    weight: 0.93 * weight * body.weight,
    at,
    attributes: { role: roleText(noun, role) },
    ...(status === undefined ? {} : { status, settled: true }),
    ...(type === 'FOUNDED' ? { status: 'actual', settled: true } : {}),
  };
}

/** Roles that only qualify the one after them: "principal analyst". */
const QUALIFYING = /^(?:principal|associate|assistant|executive|chief|fellow|deputy|member)$/;

/** The role with the words that qualify it: "principal analyst". */
function roleText(noun: NounUnit, role: Role): string {
  let first = role.place + 1 - role.length;
  while (first > 0 && isQualifier(noun, first - 1)) first -= 1;
  return noun.words
    .slice(first, role.place + 1)
    .map((word) => word.text)
    .join(' ');
}

function isQualifier(noun: NounUnit, place: number): boolean {
  const word = noun.words[place];
  if (!word || word.mention !== undefined || FORMER.has(word.lower)) return false;
  if (isRoleWord(word.lower) && !QUALIFYING.test(word.lower)) return false;
  return word.tag === 'ADJ' || word.tag === 'NOUN' ? !/^(?:its|his|her|their|the|a|an)$/.test(word.lower) : false;
}

function statusIn(noun: NounUnit, role: Role): Status | undefined {
  const before = noun.words.slice(0, role.place + 1).map((word) => word.lower);
  if (before.some((word) => FORMER.has(word) || /^ex-|^alum(?:n[ai])?s?$|^alumnus$/.test(word))) return 'former';
  return before.some((word) => COMING.has(word)) ? 'planned' : undefined;
}
