import { ACCOUNTING, EARNING, SALES } from '../../../rules/relations/share-verbs';
import { amountIn, headLemma, type Reading } from '../reading';
import { ownerReferences } from '../references/owners';
import type { Reference } from '../references/reference';
import { referencesOf, subjectReferences } from '../references/references';
import { subjectOf } from '../syntax/clauses';
import { complementsOf } from '../syntax/complements';
import { nounAt, type VerbUnit } from '../syntax/units';
import { type Proposal, pairs } from './proposal';

const FIRMS = { kinds: ['Firm', 'Organization'] } as const;

/** What shares of sales say: "Acme accounts for 40% of Larkspur's sales", "Larkspur gets 40% of its sales from Acme". */
export function shareFrames(reading: Reading): readonly Proposal[] {
  return reading.units.flatMap((unit, at) => {
    if (unit.type !== 'verb' || unit.passive) return [];
    const sales = salesAfter(reading, at);
    const subject = sales === undefined ? undefined : subjectOf(reading.units, at);
    if (sales === undefined || !subject) return [];
    const subjects = subjectReferences(reading, subject.at, FIRMS);
    if (ACCOUNTING.has(unit.lemma)) {
      const owned = ownersOf(reading, sales, subjects);
      if (owned.length > 0) return sold(reading, unit, at, owned, subjects);
    }
    return EARNING.has(unit.lemma) ? sold(reading, unit, at, subjects, sources(reading, at)) : [];
  });
}

/** Index of the noun of sales that a share of them hangs on. */
function salesAfter(reading: Reading, at: number): number | undefined {
  const { prepositions } = complementsOf(reading.units, at);
  return prepositions.find(({ at: place, preposition }) => {
    const noun = nounAt(reading.units, place);
    return preposition === 'of' && noun !== undefined && SALES.test(headLemma(noun));
  })?.at;
}

/** Whose sales they are: their owner's, or those of the firm that the text is about. */
function ownersOf(reading: Reading, at: number, buyers: readonly Reference[]): readonly Reference[] {
  const noun = nounAt(reading.units, at);
  if (!noun) return [];
  const owners = ownerReferences(reading, noun, at, FIRMS);
  const { topic } = reading;
  return owners.length > 0 || !topic || noun.words.length > 1 || buyers.length === 0 ? owners : [{ ...topic, at }];
}

function sources(reading: Reading, at: number): readonly Reference[] {
  const from = complementsOf(reading.units, at).prepositions.find((each) => each.preposition === 'from');
  return from ? referencesOf(reading, from.at, FIRMS) : [];
}

function sold(
  reading: Reading,
  verb: VerbUnit,
  at: number,
  sellers: readonly Reference[],
  buyers: readonly Reference[],
): readonly Proposal[] {
  const share = amountIn(reading, { start: verb.end, end: verb.end + 60 }, 'percent');
  if (!share) return [];
  const draft = { type: 'SUPPLIES', trigger: verb.trigger, rule: 'share', weight: 0.86, at } as const;
  return pairs(reading, { ...draft, attributes: { share: share.amount.value } }, sellers, buyers);
}
