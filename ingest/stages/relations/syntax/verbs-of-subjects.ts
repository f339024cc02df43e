import { subjectOf } from './clauses';
import type { Unit } from './units';

/** Unit of a subject → the first verb it is subject of; that of a clause that only describes it does not count. */
export function verbsOfSubjects(units: readonly Unit[]): ReadonlyMap<number, number> {
  const subjects = new Map<number, number>();
  units.forEach((unit, at) => {
    if (unit.type !== 'verb') return;
    const found = subjectOf(units, at);
    const own = found && found.way !== 'relative' && found.way !== 'reduced';
    if (own && !subjects.has(found.at)) subjects.set(found.at, at);
  });
  return subjects;
}
