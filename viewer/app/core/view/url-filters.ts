import { isKind } from '../../../../graph/ontology/kinds';
import { isRelationType } from '../../../../graph/ontology/relations';
import { isStatus } from '../../../../graph/ontology/statuses';
import { type Filters, NO_FILTERS } from './view';

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOST_SOURCES = 1000;

export function writeFilters(hash: URLSearchParams, filters: Filters): void {
  const { kindsOff, typesOff, statusesOff, minConfidence, minSources, from, to } = filters;
  for (const off of [...kindsOff, ...typesOff, ...statusesOff]) hash.append('off', off);
  if (minConfidence > 0) hash.set('confidence', String(minConfidence));
  if (minSources > 0) hash.set('sources', String(minSources));
  if (from !== undefined) hash.set('from', from);
  if (to !== undefined) hash.set('to', to);
}

export function readFilters(hash: URLSearchParams): Filters {
  const off = hash.getAll('off');
  const confidence = Number(hash.get('confidence') ?? 0);
  const sources = Number(hash.get('sources') ?? 0);
  const [from, to] = [dayIn(hash.get('from')), dayIn(hash.get('to'))];
  return {
    ...NO_FILTERS,
    kindsOff: off.filter(isKind),
    typesOff: off.filter(isRelationType),
    statusesOff: off.filter(isStatus),
    minConfidence: confidence >= 0 && confidence <= 1 ? confidence : 0,
    minSources: Number.isInteger(sources) && sources > 0 && sources <= MOST_SOURCES ? sources : 0,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function dayIn(text: string | null): string | undefined {
  return text !== null && DAY.test(text) ? text : undefined;
}
