import type { Kind } from '../../ontology/kinds';
import { getOrMake } from '../../projection/maps';
import { pairsWorthComparing } from './blocking';
import { formsOf, type NameForms } from './name-forms';
import { jaroWinkler, sameNumbers } from './similarity';

/** An entity as far as its name goes. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** Other names that texts give it. */
  readonly aliases?: readonly string[];
}

/** Two entities whose names are alike. */
export interface Candidate<Entity extends NamedEntity> {
  readonly left: Entity;
  readonly right: Entity;
  /** How alike, 0 to 1, from the names alone. */
  readonly score: number;
  /** In what they are alike. */
  readonly because: string;
}

/** Spellings less alike than this are other names. */
const LEAST_ALIKE = 0.92;

/**
 * Entities of one kind whose names are so alike that they may be one, the likest first. Proposes only: nothing is
 * joined by it.
 */
export function candidatesAmong<Entity extends NamedEntity>(entities: readonly Entity[]): readonly Candidate<Entity>[] {
  const kinds = new Map<Kind, Entity[]>();
  for (const entity of entities) getOrMake(kinds, entity.kind, () => []).push(entity);
  const found = [...kinds.values()].flatMap(candidatesOfKind);
  return found.sort((one, other) => other.score - one.score || (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ left, right }: Candidate<NamedEntity>): string {
  return `${left.id} ${right.id}`;
}

function candidatesOfKind<Entity extends NamedEntity>(entities: readonly Entity[]): readonly Candidate<Entity>[] {
  const sorted = [...entities].sort((one, other) => (one.id < other.id ? -1 : 1));
  const forms = sorted.map(({ kind, name, aliases }) => formsOf(kind, name, aliases));
  const found: Candidate<Entity>[] = [];
  for (const [one, other] of pairsWorthComparing(forms)) {
    const [left, right, here, there] = [sorted[one], sorted[other], forms[one], forms[other]];
    const likeness = here && there && likenessOf(here, there);
    if (left && right && likeness) found.push({ left, right, ...likeness });
  }
  return found;
}

/** In what two names are alike, by the strongest of the ways. */
function likenessOf(
  left: NameForms,
  right: NameForms,
): { readonly score: number; readonly because: string } | undefined {
  if (!sameNumbers(left.compact, right.compact)) return undefined;
  if (left.compact === right.compact) return { score: 0.95, because: 'written alike but for spaces and accents' };
  if (left.others.includes(right.compact) || right.others.includes(left.compact)) {
    return { score: 0.65, because: 'a text calls one by the name of the other' };
  }
  const person = personLikeness(left, right);
  if (person) return person;
  const alike = jaroWinkler(left.compact, right.compact);
  if (left.initialed === '' && isAcronymOf(left, right))
    return { score: 0.55, because: 'one is the initials of the other' };
  if (left.bare !== '' && left.bare === right.bare)
    return { score: 0.6, because: 'alike but for words such as Group or AI' };
  if (alike < LEAST_ALIKE) return undefined;
  return { score: round(alike * 0.85), because: `spelled alike (${round(alike)})` };
}

function isAcronymOf(left: NameForms, right: NameForms): boolean {
  const [short, long] = left.words.length < right.words.length ? [left, right] : [right, left];
  return short.words.length === 1 && long.words.length > 1 && short.compact === long.acronym;
}

/** Of people: the same surname, and first names of which one begins the other. */
function personLikeness(left: NameForms, right: NameForms) {
  if (left.initialed === '' || left.initialed !== right.initialed) return undefined;
  const [one = '', other = ''] = [left.words[0], right.words[0]];
  const begins = one.startsWith(other) || other.startsWith(one);
  if (one === other) return { score: 0.8, because: 'the same first name and surname' };
  return begins ? { score: 0.7, because: 'the same surname, and one first name begins the other' } : undefined;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
