import { type RelationalNoun, RULES_OF_NOUN } from '../../../rules/relations/relational-nouns';
import { argumentKind, mentionOf, type Reading } from '../reading';
import { firmInMind } from '../references/firm-in-mind';
import { leftList } from '../references/left-list';
import { ownerReferences } from '../references/owners';
import type { Reference, Wanted } from '../references/reference';
import { ownReferences, referencesOf, subjectReferences } from '../references/references';
import { antecedent, subjectOf } from '../syntax/clauses';
import { phrasesAfter } from '../syntax/complements';
import { pastAdverbs } from '../syntax/skip';
import { isMark, isPreposition, markAt, type NounUnit, nounAt, verbAt } from '../syntax/units';
import { type Holder, sharedStart } from './holder';
import { holderOf } from './holders';
import { kindsAt, type Proposal, pairs } from './proposal';

/** What relational nouns say: "a rival of Acme", "Acme's investors include", "Acme parent Larkspur". */
export function relationalFrames(reading: Reading): readonly Proposal[] {
  return reading.units.flatMap((unit, at) =>
    unit.type !== 'noun'
      ? []
      : unit.words.flatMap((_word, place) =>
          isFree(unit, place) ? rulesAt(unit, place).flatMap((rule) => apply(rule, reading, unit, at, place)) : [],
        ),
  );
}

function rulesAt(noun: NounUnit, place: number): readonly RelationalNoun[] {
  const word = noun.words[place];
  if (!word || word.mention !== undefined || word.tag === 'VERB') return [];
  const before = noun.words[place - 1]?.lower;
  const two = before === undefined ? undefined : RULES_OF_NOUN.get(`${before} ${word.lemma}`);
  const found =
    two ?? RULES_OF_NOUN.get(word.lemma) ?? RULES_OF_NOUN.get(word.lower) ?? RULES_OF_NOUN.get(singular(word.lower));
  return (found ?? []).filter((rule) => !noun.words.some((each) => rule.not?.has(each.lower)));
}

/** "Subsidiaries" at the start of a sentence passes for a name to the tagger. */
function singular(lower: string): string {
  return lower.replace(/ies$/, 'y').replace(/s$/, '');
}

/** The noun ends its phrase, or only a name follows it: in "investor letter" it denotes nobody. */
export function isFree(noun: NounUnit, place: number): boolean {
  const after = noun.words.slice(place + 1);
  return (
    after.length === 0 ||
    (noun.mention !== undefined && after.every((word) => word.mention !== undefined || isFiller(word.lower)))
  );
}

const FILLER =
  /^(?:and|&|mr\.?|mrs\.?|ms\.?|dr\.?|sir|prof\.?|company|firm|group|startup|start-up|giant|officer|ceo|co-founder|founder|executive)$/;

function isFiller(lower: string): boolean {
  return FILLER.test(lower);
}

function apply(rule: RelationalNoun, reading: Reading, noun: NounUnit, at: number, place: number): readonly Proposal[] {
  const denoted = rule.denotes;
  const other = denoted === 'subject' ? 'object' : 'subject';
  const wanted = { kinds: kindsAt(rule.type, other), products: rule.products === true };
  const complements = complementsOfNoun(rule, reading, noun, at, place, wanted);
  if (complements.length === 0 && !INFERRED.has(rule.id)) return [];
  const holder = holderOf(reading, noun, at, { kinds: rule.kinds ?? kindsAt(rule.type, denoted) });
  if (!holder) return [];
  const others = complements.length > 0 ? complements : inMind(rule, reading, noun, at, holder);
  const word = noun.words[place];
  const draft = {
    type: rule.type,
    trigger: { start: word?.start ?? noun.start, end: word?.end ?? noun.end },
    rule: `noun.${rule.id}`,
    weight: rule.weight * holder.weight,
    at: holder.at,
    ...(KEPT.has(rule.type) || holder.status === undefined ? {} : { status: holder.status, settled: true }),
  };
  return denoted === 'subject'
    ? pairs(reading, draft, holder.found, others)
    : pairs(reading, draft, others, holder.found);
}

/** What was once so is not over: a maker made, an investor paid. */
const KEPT: ReadonlySet<string> = new Set(['DEVELOPED', 'INVESTED_IN']);

/** Nouns that stand alone for what they are to the firm in mind: "competitors like A", "A and B were among the investors". */
const INFERRED: ReadonlySet<string> = new Set(['customer', 'investor', 'supplier', 'competitor']);

function inMind(
  rule: RelationalNoun,
  reading: Reading,
  noun: NounUnit,
  at: number,
  holder: Holder,
): readonly Reference[] {
  const linking = rule.id === 'competitor' ? /^(?:of|to|with)$/ : /^(?:of|to|for|in)$/;
  if (phrasesAfter(reading.units, at, 1).some((each) => linking.test(each.preposition))) return [];
  if (/^(?:a|an|no|another)$/.test(noun.words[0]?.lower ?? '')) return [];
  if (argumentKind(reading, noun.ownerMention) === 'Person') return [];
  const main = mainSubject(reading, at);
  if (rule.id === 'competitor' && main.length > 0) return main;
  const found = firmInMind(
    reading,
    at,
    holder.found.map((each) => each.mention),
  );
  if (rule.id !== 'competitor' || at === 0) return found;
  const here = reading.doc.sentences[reading.sentence]?.start ?? 0;
  return found.filter((each) => startOf(reading, each) >= here);
}

/** "While competitors like Acme have chips, Northwind builds robots": the subject of the clause after. */
function mainSubject(reading: Reading, at: number): readonly Reference[] {
  const { units } = reading;
  if (!/^(?:while|whereas|although|though|unlike)$/.test(markAt(units, 0)?.lower ?? '')) return [];
  const comma = units.findIndex(
    (_unit, place) =>
      place > at && isMark(units, place, 'comma') && verbAt(units, pastAdverbs(units, place + 2))?.form === 'finite',
  );
  return comma < 0 ? [] : ownReferences(reading, comma + 1, { kinds: ['Firm'] });
}

function startOf(reading: Reading, reference: Reference): number {
  return mentionOf(reading, reference.mention)?.start ?? 0;
}

function complementsOfNoun(
  rule: RelationalNoun,
  reading: Reading,
  noun: NounUnit,
  at: number,
  place: number,
  wanted: Wanted,
): readonly Reference[] {
  for (const phrase of phrasesAfter(reading.units, at)) {
    if (!rule.prepositions.includes(phrase.preposition)) continue;
    const found = referencesOf(reading, phrase.at, wanted);
    if (found.length > 0) return found;
  }
  if (rule.id === 'behind') return [];
  const owners = ownersOf(reading, noun, at, wanted);
  if (owners.length > 0) return owners;
  if (rule.before) {
    const before = namesBefore(reading, noun, at, place, wanted);
    if (before.length > 0) return before;
  }
  const related = whose(reading, at, wanted);
  return related.length > 0 ? related : haver(reading, at, wanted);
}

/** "Acme's unit", "Acme's games and film unit". */
function ownersOf(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): readonly Reference[] {
  const shared = sharedStart(reading.units, at);
  const first = shared === undefined ? undefined : nounAt(reading.units, shared);
  return shared !== undefined && first
    ? ownerReferences(reading, first, shared, wanted)
    : ownerReferences(reading, noun, at, wanted);
}

/** "Northwind has several backers, including": who has them. */
function haver(reading: Reading, at: number, wanted: Wanted): readonly Reference[] {
  const { units } = reading;
  const outer = isPreposition(units, at - 1, 'of') && nounAt(units, at - 2) ? at - 2 : at;
  const verb = verbAt(units, outer - 1);
  if (!verb || !/^(?:have|share|boast|gain|find)$/.test(verb.lemma)) return [];
  const subject = subjectOf(units, outer - 1);
  return subject ? subjectReferences(reading, subject.at, wanted) : [];
}

/** "Larkspur investors", "Tesla and SpaceX chief": names in the phrase before the noun. */
export function namesBefore(
  reading: Reading,
  noun: NounUnit,
  at: number,
  place: number,
  wanted: Wanted,
): readonly Reference[] {
  const own = noun.words.slice(0, place).flatMap((word): readonly Reference[] => {
    const mention = mentionOf(reading, word.mention);
    if (!mention || word.mention === undefined || !noun.inner.includes(word.mention)) return [];
    return wanted.kinds.includes(mention.kind) ? [{ mention: word.mention, at, weight: mention.weight * 0.95 }] : [];
  });
  if (own.length === 0 || noun.words[0]?.mention === undefined) return own;
  return [...leftList(reading, at, wanted), ...own];
}

/** "Larkspur, whose investors include": the antecedent of "whose". */
export function whose(reading: Reading, at: number, wanted: Wanted): readonly Reference[] {
  if (!isMark(reading.units, at - 1, 'whose')) return [];
  const found = antecedent(reading.units, at - 1);
  return found ? referencesOf(reading, found.at, wanted).slice(0, 1) : [];
}
