import type { Reading } from '../reading';
import { type NounUnit, nounAt } from '../syntax/units';
import { headReference } from './head-reference';
import { leftList } from './left-list';
import { fitting, type Reference, referenceTo, type Wanted } from './reference';

/** The mention that owns a noun phrase: "Acme's", "its". */
export function ownerReference(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): Reference | undefined {
  if (noun.ownerMention !== undefined && fitting(reading, noun.ownerMention, wanted)) {
    return referenceTo(reading, noun.ownerMention, at, 1);
  }
  if (noun.owner === undefined) return undefined;
  const owner = nounAt(reading.units, noun.owner);
  return owner ? headReference(reading, owner, noun.owner, wanted) : undefined;
}

/** All owners: "Northwind and Larkspur's joint venture". */
export function ownerReferences(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): readonly Reference[] {
  const own = ownerReference(reading, noun, at, wanted);
  if (!own) return [];
  return noun.owner === undefined ? [own] : [...leftList(reading, noun.owner, wanted), own];
}
