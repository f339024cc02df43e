import type { Extraction } from '../../graph/ontology/extraction';
import { isFigureType } from '../../graph/ontology/relations';
import type { Verdict } from './evaluation';
import { endsKey, endsOf, type FoldedClaim, foldClaims, surest, unannotated } from './folded-claims';
import { rightAmount, rightDate, sameValue } from './gold-amounts';
import type { EntityMatch } from './gold-entities';
import type { Gold, GoldClaim } from './gold-schema';
import { touches, unnamedIn } from './unnamed';

interface Target {
  readonly claim: GoldClaim;
  readonly key: string;
}

interface Pairing {
  /** Which claim meets which annotation. */
  readonly met: ReadonlyMap<Target, FoldedClaim>;
  /** Claims that meet none. */
  readonly rest: readonly FoldedClaim[];
}

/** What became of each annotated claim that is required, then of each claim that is not annotated as such. */
export function judgeClaims(text: string, gold: Gold, extraction: Extraction, match: EntityMatch): readonly Verdict[] {
  const targets = gold.claims.map(targetOf);
  const { met, rest } = pair(targets, foldClaims(extraction, match));
  const naming = namingOf(gold, extraction);
  const optional = new Set(gold.entities.filter((each) => each.optional).map(({ id }) => id));
  const unnamed = unnamedIn(extraction);
  const outcomeOf = ({ ends, last }: FoldedClaim) => {
    if (touches(ends, optional)) return 'uncounted';
    return touches(last, unnamed) ? 'unnamed' : 'false';
  };
  return [
    ...targets.map((target) => annotatedVerdict(target, met.get(target), text, naming)),
    ...rest.map((folded) => unmetVerdict(folded, outcomeOf(folded), text, naming)),
  ]
    .filter((verdict) => verdict !== undefined)
    .map((verdict) => (gold.heldBack ? { ...verdict, heldBack: true } : verdict));
}

function targetOf(claim: GoldClaim): Target {
  return { claim, key: endsKey(endsOf(claim.type, claim.subject, claim.object)) };
}

/** Claims in turn meet the first annotation still free, those that are required before those that are not. */
function pair(targets: readonly Target[], folded: readonly FoldedClaim[]): Pairing {
  const met = new Map<Target, FoldedClaim>();
  const ordered = [...targets].sort((left, right) => Number(!!left.claim.optional) - Number(!!right.claim.optional));
  const rest = folded.filter((each) => {
    const free = ordered.find((target) => !met.has(target) && agrees(target, each));
    if (free) met.set(free, each);
    return !free;
  });
  return { met, rest };
}

function agrees({ claim, key }: Target, folded: FoldedClaim): boolean {
  if (key !== endsKey(folded.ends)) return false;
  return !isFigureType(claim.type) || sameValue(claim.amount, folded.last.amount);
}

type Naming = ReadonlyMap<string, string>;

function namingOf(gold: Gold, { entities }: Extraction): Naming {
  const given = entities.map(({ name }) => [unannotated(name), name] as const);
  return new Map([...given, ...gold.entities.map(({ id, name }) => [id, name] as const)]);
}

function annotatedVerdict({ claim, key }: Target, folded: FoldedClaim | undefined, text: string, naming: Naming) {
  if (claim.optional && !folded) return undefined;
  return {
    text,
    key: figureKey(key, claim.object === undefined ? claim.amount?.value : undefined),
    outcome: claim.optional ? 'uncounted' : folded ? 'found' : 'missed',
    ...named(claim.type, claim.subject, claim.object, naming),
    expectedStatus: claim.status,
    ...(claim.amount === undefined ? {} : { amount: claim.amount }),
    ...(folded ? givenFor(claim, folded) : {}),
    sentence: claim.evidence,
  } satisfies Verdict;
}

function givenFor(claim: GoldClaim, folded: FoldedClaim) {
  const amounts = folded.all.map((each) => each.amount);
  const dates = folded.all.map((each) => each.happened);
  const { amount, happened } = claim;
  return {
    status: folded.last.status,
    confidence: surest(folded),
    ...(amount
      ? { amountRight: amounts.some((each) => rightAmount(amount, each)) }
      : { amountExtra: amounts.some((each) => each !== undefined) }),
    ...(happened
      ? { dateRight: dates.some((each) => rightDate(happened, each)) }
      : { dateExtra: dates.some((each) => each?.from !== undefined) }),
  };
}

function unmetVerdict(folded: FoldedClaim, outcome: Verdict['outcome'], text: string, naming: Naming): Verdict {
  const { ends, last } = folded;
  return {
    text,
    key: figureKey(endsKey(ends), last.object === undefined ? last.amount?.value : undefined),
    outcome,
    ...named(ends.type, ends.subject, ends.object, naming),
    status: last.status,
    ...(last.amount === undefined ? {} : { amount: last.amount }),
    confidence: surest(folded),
    sentence: last.evidence.quote,
  };
}

function figureKey(key: string, value: number | undefined): string {
  return value === undefined ? key : `${key} ${value}`;
}

function named(type: string, subject: string, object: string | undefined, naming: Naming) {
  const nameOf = (id: string) => naming.get(id) ?? id;
  return { type, subject: nameOf(subject), ...(object === undefined ? {} : { object: nameOf(object) }) };
}
