import type { Extraction, MentionedEntity } from '../../graph/ontology/extraction';
import type { Kind } from '../../graph/ontology/kinds';
import type { Gold, GoldEntity } from './gold-schema';
import { nameKey } from './name-key';

/** Entities of an extraction by what they are in the annotation. */
export interface EntityMatch {
  /** Id in the extraction → id in the annotation. */
  readonly matched: ReadonlyMap<string, string>;
  /** Names as written in the text, by id in the extraction. */
  readonly written: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Candidate {
  readonly id: string;
  readonly degree: number;
}

/**
 * Matches each extracted entity that has a name with the annotated one whose names agree best; of equals the one of its
 * kind, then the first.
 */
export function matchEntities(gold: Gold, extraction: Extraction, text: string): EntityMatch {
  const written = writtenNames(extraction, text);
  const targets = gold.entities.map(targetOf);
  const pairs = extraction.entities.flatMap((entity): [string, string][] => {
    if (entity.unnamed) return [];
    const found = bestTarget(entity, written.get(entity.id) ?? new Set(), targets);
    return found === undefined ? [] : [[entity.id, found]];
  });
  return { matched: new Map(pairs), written };
}

/** A model may as well be called a product: the two are one kind here. */
export function alike(left: Kind, right: Kind): boolean {
  return left === right || (isWork(left) && isWork(right));
}

function isWork(kind: Kind): boolean {
  return kind === 'Model' || kind === 'Product';
}

function writtenNames({ mentions }: Extraction, text: string): EntityMatch['written'] {
  const written = new Map<string, Set<string>>();
  for (const { start, end, entity, anaphor } of mentions) {
    if (anaphor) continue;
    const names = written.get(entity) ?? new Set();
    written.set(entity, names.add(text.slice(start, end)));
  }
  return written;
}

interface Target {
  readonly id: string;
  readonly kind: Kind;
  readonly full: string;
  readonly names: ReadonlySet<string>;
}

function targetOf({ id, kind, name, mentions }: GoldEntity): Target {
  return { id, kind, full: nameKey(name), names: new Set([name, ...mentions].map(nameKey)) };
}

function bestTarget(entity: MentionedEntity, written: ReadonlySet<string>, targets: readonly Target[]) {
  const name = nameKey(entity.name);
  const all = new Set([name, ...[...entity.aliases, ...written].map(nameKey)]);
  let best: Candidate = { id: '', degree: 0 };
  for (const target of targets) {
    const agreement = agreementOf(name, all, target);
    const degree = agreement === 0 ? 0 : 2 * agreement + Number(alike(entity.kind, target.kind));
    if (degree > best.degree) best = { id: target.id, degree };
  }
  return best.degree === 0 ? undefined : best.id;
}

/** 4: the names are the same; 3, 2: one's name is among the other's; 1: they share some name; 0: none. */
function agreementOf(name: string, all: ReadonlySet<string>, { full, names }: Target): number {
  if (name === full) return 4;
  if (names.has(name)) return 3;
  if (all.has(full)) return 2;
  return [...all].some((each) => names.has(each)) ? 1 : 0;
}
