import { argumentKind, type Reading } from '../reading';
import { ownReferences } from '../references/references';
import { governingPreposition } from '../syntax/clauses';
import { headOf } from '../syntax/complements';
import { isMark, isPreposition, type NounUnit } from '../syntax/units';
import { kindsAt, type Proposal, pairs } from './proposal';

const WORKS = { kinds: kindsAt('DEVELOPED', 'object') };
const MAKERS = { kinds: kindsAt('DEVELOPED', 'subject') };

/** Whose a work is by what stands right after it: "Quill by Northwind", "Quill, from Northwind, is". */
export function originFrames(reading: Reading): readonly Proposal[] {
  return reading.units.flatMap((unit, at) => (unit.type === 'noun' ? originOf(reading, unit, at) : []));
}

function originOf(reading: Reading, noun: NounUnit, at: number): readonly Proposal[] {
  const { units } = reading;
  if (
    noun.possessive ||
    noun.owner !== undefined ||
    !/^(?:Model|Product)$/.test(argumentKind(reading, noun.mention) ?? '')
  )
    return [];
  const aside = isMark(units, at + 1, 'comma', 'open');
  const place = aside ? at + 2 : at + 1;
  if (!isPreposition(units, place, ...(aside ? ['from', 'by'] : ['by']))) return [];
  if (!aside && governingPreposition(units, at) !== undefined) return [];
  const maker = headOf(units, place + 1);
  if (maker === undefined || (aside && !isMark(units, maker + 1, 'comma', 'close', 'and', 'other'))) return [];
  const mark = units[place] ?? noun;
  const draft = {
    type: 'DEVELOPED',
    trigger: { start: mark.start, end: mark.end },
    rule: 'origin',
    weight: 0.82,
    at: -1 - at,
    status: 'actual',
    settled: true,
  } as const;
  return pairs(reading, draft, ownReferences(reading, maker, MAKERS), ownReferences(reading, at, WORKS));
}
