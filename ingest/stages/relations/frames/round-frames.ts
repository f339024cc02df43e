import { headLemma, mentionOf, type Reading } from '../reading';
import { leftList } from '../references/left-list';
import { ownerReferences } from '../references/owners';
import type { Reference } from '../references/reference';
import { referencesOf, subjectReferences } from '../references/references';
import { isReducedPassive, subjectOf } from '../syntax/clauses';
import { complementsOf, headOf, phrasesAfter } from '../syntax/complements';
import { pastAdverbs } from '../syntax/skip';
import { isMark, type NounUnit, nounAt, verbAt } from '../syntax/units';
import { type Draft, kindsAt, type Proposal, pairs } from './proposal';
import { isRound } from './raise-frames';
import { namesBefore } from './relational-frames';
import { isMoney } from './verb-conditions';

const ROUND = /^(?:round|funding|financing|raise|fundraising|seed|series|investment|injection)s?$/;
const LEADING = /^(?:lead|co-lead|back|support|anchor|head|join)$/;
const JOINING = /^(?:lead|co-lead|join|participate|anchor|invest|contribute)$/;

const INVESTORS = { kinds: kindsAt('INVESTED_IN', 'subject') };
const FIRMS = { kinds: kindsAt('INVESTED_IN', 'object') };

/** What funding rounds say: "raised $5m in a round led by A", "A led Acme's Series B round", "with participation from B". */
export function roundFrames(reading: Reading): readonly Proposal[] {
  const rounds = reading.units.flatMap((unit, at) => {
    if (unit.type !== 'noun') return [];
    const head = headLemma(unit);
    if (/^(?:participation|support|backing|contribution)$/.test(head)) return participants(reading, at);
    if (!ROUND.test(head) && !isRound(unit)) return [];
    return [...ledBy(reading, unit, at), ...leading(reading, unit, at), ...compounded(reading, unit, at)];
  });
  return [...rounds, ...takingPart(reading)];
}

function draft(reading: Reading, noun: NounUnit, at: number): Draft {
  const series = /\b(?:Series [A-K]\d?|seed|pre-seed|angel|bridge)\b/i.exec(
    reading.doc.text.slice(noun.start, noun.end),
  );
  return {
    type: 'INVESTED_IN',
    trigger: { start: noun.head.start, end: noun.head.end },
    rule: 'round',
    weight: 0.88,
    at,
    ...(series ? { attributes: { round: series[0] } } : {}),
  };
}

/** "a round led by A and B". */
function ledBy(reading: Reading, noun: NounUnit, at: number): readonly Proposal[] {
  const { units } = reading;
  const last = phrasesAfter(units, at).at(-1)?.at ?? at;
  for (const place of [at, last]) {
    let next = pastAdverbs(units, place + 1);
    for (let marks = 0; marks < 2 && isMark(units, next, 'comma', 'relative', 'dash', 'open'); marks += 1) next += 1;
    const verb = verbAt(units, next);
    if (!verb || !LEADING.test(verb.lemma) || !(isReducedPassive(units, next) || verb.passive)) continue;
    const by = complementsOf(units, next).prepositions.find((each) => each.preposition === 'by');
    if (!by) continue;
    const investors = [...referencesOf(reading, by.at, INVESTORS), ...joinedBy(reading, by.at)];
    return pairs(reading, draft(reading, noun, at), investors, raisers(reading, noun, at));
  }
  return [];
}

/** "led by A, joined by B and C", "led by A and backed by B": who else, past a list. */
function joinedBy(reading: Reading, from: number): readonly Reference[] {
  const { units } = reading;
  for (let next = from + 1; next < Math.min(units.length, from + 12); next += 1) {
    const verb = verbAt(units, next);
    if (verb && !/^(?:join|back|support|follow)$/.test(verb.lemma)) return [];
    if (!verb) continue;
    const by = complementsOf(units, next).prepositions.find((each) => each.preposition === 'by');
    return by ? referencesOf(reading, by.at, INVESTORS) : [];
  }
  return [];
}

/** "an Acme-led round". */
function compounded(reading: Reading, noun: NounUnit, at: number): readonly Proposal[] {
  return noun.compounds.flatMap(({ mention, lemma }) => {
    const found = mentionOf(reading, mention);
    if (!found || !/^(?:led|backed|co-led|anchored)$/.test(lemma)) return [];
    const investor = { mention, at, weight: found.weight };
    const others = leftList(reading, at, INVESTORS);
    return pairs(reading, draft(reading, noun, at), [...others, investor], raisers(reading, noun, at));
  });
}

/** "with participation from B and C". */
function participants(reading: Reading, at: number): readonly Proposal[] {
  const noun = nounAt(reading.units, at);
  const from = phrasesAfter(reading.units, at).find((each) => each.preposition === 'from' || each.preposition === 'by');
  if (!noun || !from) return [];
  return pairs(
    reading,
    draft(reading, noun, at),
    referencesOf(reading, from.at, INVESTORS),
    raisers(reading, noun, at),
  );
}

/** The firm that the text is about, if the sentence before speaks of a round. */
function roundInMind(reading: Reading): readonly Reference[] {
  const { raiser, topic, doc } = reading;
  if (raiser) return [{ mention: raiser.mention, at: 0, weight: raiser.weight }];
  const here = doc.sentences[reading.sentence];
  const from = doc.sentences[Math.max(0, reading.sentence - 2)];
  if (!topic || !here || !from) return [];
  const before = doc.text.slice(from.start, here.end);
  if (!/\b(?:round|rais(?:e|ed|es|ing)|funding|financing|series [a-k])\b/i.test(before)) return [];
  return [{ mention: topic.mention, at: 0, weight: topic.weight }];
}

/** "A and B took part": the round is the one in mind. */
function takingPart(reading: Reading): readonly Proposal[] {
  return reading.units.flatMap((unit, at): readonly Proposal[] => {
    if (unit.type !== 'verb' || unit.passive) return [];
    const part = unit.lemma === 'take' && isPart(reading, at + 1);
    const led =
      unit.lemma === 'lead' &&
      reading.units[at + 1]?.type === 'noun' &&
      /^it$/i.test(reading.doc.text.slice(reading.units[at + 1]?.start, reading.units[at + 1]?.end));
    const through = unit.lemma === 'invest' && isUnaimed(reading, at);
    if (!part && !led && !through && !TAKING_PART.test(unit.lemma)) return [];
    if (/^(?:join|put in)$/.test(unit.lemma) && !isAlone(reading, at)) return [];
    const subject = subjectOf(reading.units, at);
    if (!subject) return [];
    const draft: Draft = { type: 'INVESTED_IN', trigger: unit.trigger, rule: 'round', weight: 0.88, at };
    return pairs(reading, draft, subjectReferences(reading, subject.at, INVESTORS), roundInMind(reading));
  });
}

const TAKING_PART = /^(?:participate|chip in|join|put in)$/;

/** "also joined", "put in $5m": no other object, and nothing that it was put into. */
function isAlone(reading: Reading, at: number): boolean {
  const { object, prepositions } = complementsOf(reading.units, at);
  const noun = object === undefined ? undefined : nounAt(reading.units, object);
  const paid = noun !== undefined && isMoney(reading, noun);
  return (noun === undefined || paid) && !prepositions.some((each) => /^(?:in(?:to)?|by|as)$/.test(each.preposition));
}

/** "Vance invested through her family office": not in what, so in the round in mind. */
function isUnaimed(reading: Reading, at: number): boolean {
  const { object, prepositions } = complementsOf(reading.units, at);
  return (
    reading.raiser !== undefined &&
    object === undefined &&
    !prepositions.some((each) => /^in(?:to)?$/.test(each.preposition))
  );
}

function isPart(reading: Reading, at: number): boolean {
  const unit = reading.units[at];
  return unit !== undefined && reading.doc.text.slice(unit.start, unit.end) === 'part';
}

/** Who raised the money: the round's owner, what it is "in", the name before it, or the subject of "raised". */
function raisers(reading: Reading, noun: NounUnit, at: number): readonly Reference[] {
  const owners = ownerReferences(reading, noun, at, FIRMS);
  if (owners.length > 0) return owners;
  const inside = phrasesAfter(reading.units, at)
    .filter((each) => /^(?:in|for|of|at|into)$/.test(each.preposition))
    .map((each) => referencesOf(reading, each.at, FIRMS))
    .find((each) => each.length > 0);
  if (inside) return inside;
  const before = namesBefore(reading, noun, at, noun.words.length - 1, FIRMS);
  if (before.length > 0) return before;
  const raising = subjectOfRaising(reading, at);
  return raising.length > 0 ? raising : roundInMind(reading);
}

function subjectOfRaising(reading: Reading, at: number): readonly Reference[] {
  for (let left = at - 1; left >= 0; left -= 1) {
    const verb = verbAt(reading.units, left);
    if (
      !verb ||
      !/^(?:raise|secure|close|complete|receive|announce|land|get|attract|bag|net|win|obtain|take|collect|take in|pull in|rake in|haul in)$/.test(
        verb.lemma,
      )
    )
      continue;
    const subject = subjectOf(reading.units, left);
    if (subject) return subjectReferences(reading, subject.at, FIRMS);
  }
  return [];
}

/** "A led the round in Acme", "A participated in Acme's Series B". */
function leading(reading: Reading, noun: NounUnit, at: number): readonly Proposal[] {
  const { units } = reading;
  for (let left = at - 1; left >= Math.max(0, at - 4); left -= 1) {
    const verb = verbAt(units, left);
    if (!verb) continue;
    if (!JOINING.test(verb.lemma) || verb.passive || isReducedPassive(units, left)) return [];
    const object = headOf(units, left + 1);
    if (object !== at && !complementsOf(units, left).prepositions.some((each) => each.at === at)) return [];
    const subject = subjectOf(units, left);
    if (!subject) return [];
    return pairs(
      reading,
      { ...draft(reading, noun, at), at: left },
      subjectReferences(reading, subject.at, INVESTORS),
      raisers(reading, noun, at),
    );
  }
  return [];
}
