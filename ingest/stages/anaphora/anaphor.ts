import type { Kind } from '../../../graph/ontology/kinds';
import type { Span } from '../../document/document';
import {
  ANY_FIRM,
  BODY_HEADS,
  PERSON_HEADS,
  PLURAL_HEADS,
  plainSort,
  SOME_FIRM,
  WORK_HEADS,
} from '../../rules/anaphora/sorts';
import { DEMONYMS } from '../../rules/names/demonyms';
import { isRoleWord } from '../../rules/roles/roles';
import type { Reading } from '../relations/reading';
import { governingPreposition, isReducedPassive, subjectOf } from '../relations/syntax/clauses';
import { pastAdverbs } from '../relations/syntax/skip';
import { isMark, isPreposition, type NounUnit, nounAt, type Unit, verbAt } from '../relations/syntax/units';
import type { TaggedWord } from '../relations/syntax/words';

export type AnaphorForm = 'it' | 'he' | 'she' | 'they' | 'definite' | 'epithet' | 'owned' | 'several' | 'we' | 'i';

/** A phrase that stands for something named elsewhere. */
export interface Anaphor extends Span {
  readonly form: AnaphorForm;
  /** Index of its unit. */
  readonly at: number;
  readonly kinds: readonly Kind[];
  /** Head noun without hyphens: `startup`; empty for pronouns. */
  readonly sort: string;
  /** The whole description: `chinese tech giant`. */
  readonly description: string;
  /** It says where from: "the Oslo company". */
  readonly placed?: boolean;
  /** Only an entity with this sort will do. */
  readonly strict: boolean;
  readonly possessive: boolean;
  /** "itself": stands for something in its own sentence. */
  readonly reflexive?: boolean;
  /** The possessive pronoun that the phrase begins with: `his` in "his company". */
  readonly owner?: string;
  /** It is the subject of a verb. */
  readonly subject: boolean;
  /** Mentions that it cannot stand for: names in its own phrase. */
  readonly not: readonly number[];
}

const PRONOUNS: ReadonlyMap<string, AnaphorForm> = new Map([
  ['it', 'it'],
  ['its', 'it'],
  ['itself', 'it'],
  ['he', 'he'],
  ['his', 'he'],
  ['him', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['herself', 'she'],
  ['they', 'they'],
  ['their', 'they'],
  ['them', 'they'],
  ['we', 'we'],
  ['our', 'we'],
  ['us', 'we'],
  ['i', 'i'],
  ['my', 'i'],
  ['me', 'i'],
]);

const POSSESSIVE = /^(?:its|his|her|their|our|my)$/;
const THINGS: readonly Kind[] = ['Firm', 'Organization', 'Model', 'Product'];

/** The anaphors of a sentence, in order. */
export function anaphorsIn(reading: Reading): readonly Anaphor[] {
  return reading.units.flatMap((unit, at) => (unit.type === 'noun' ? inNoun(reading.units, unit, at) : []));
}

function inNoun(units: readonly Unit[], noun: NounUnit, at: number): readonly Anaphor[] {
  const pronouns = noun.words.flatMap((word) => ofPronoun(units, noun, word, at));
  const phrase = ofPhrase(units, noun, at);
  return phrase ? [...pronouns, phrase] : pronouns;
}

function ofPronoun(units: readonly Unit[], noun: NounUnit, word: TaggedWord, at: number): readonly Anaphor[] {
  const form = word.mention === undefined ? PRONOUNS.get(word.lower) : undefined;
  if (!form || (word.lower === 'us' && word.text === 'US')) return [];
  const possessive =
    /self$/.test(word.lower) ||
    (POSSESSIVE.test(word.lower) && (noun.words.length > 1 || nounAt(units, at + 1) !== undefined));
  if (form === 'it' && !possessive && isEmpty(units, at)) return [];
  const kinds = kindsOfPronoun(form);
  return [
    {
      ...base(units, at),
      start: word.start,
      end: word.end,
      form,
      kinds,
      sort: '',
      description: '',
      strict: false,
      possessive,
      reflexive: /self$/.test(word.lower),
      not: [],
    },
  ];
}

function kindsOfPronoun(form: AnaphorForm): readonly Kind[] {
  if (form === 'it') return THINGS;
  return form === 'we' || form === 'they' ? ['Firm', 'Organization'] : ['Person'];
}

function base(units: readonly Unit[], at: number) {
  return { at, subject: isSubject(units, at) };
}

/** Subjects such as "the Briton" or "the judge": somebody, but nobody that a table could tell. */
export function strangersIn({ units }: Reading): readonly Span[] {
  return units.filter((unit, at) => unit.type === 'noun' && isStranger(unit) && isSubject(units, at));
}

function isStranger({ words, head, mention }: NounUnit): boolean {
  if (mention !== undefined || head.mention !== undefined || words[0]?.lower !== 'the') return false;
  return isRoleWord(head.lower) || (DEMONYMS.has(head.text) && words.length === 2);
}

/** Whether a finite verb has the noun as its subject. */
export function isSubject(units: readonly Unit[], at: number): boolean {
  for (let right = at + 1; right < Math.min(units.length, at + 12); right += 1) {
    if (verbAt(units, right) && subjectOf(units, right)?.at === at) return true;
  }
  return false;
}

/** "it is clear that", "it would be difficult for", "it seems": an "it" that stands for nothing. */
function isEmpty(units: readonly Unit[], at: number): boolean {
  const verb = verbAt(units, pastAdverbs(units, at + 1));
  if (!verb) return false;
  if (/^(?:seem|appear|turn|happen|rain|snow|matter)$/.test(verb.lemma)) return true;
  if (verb.lemma !== 'be' && verb.lemma !== 'take' && verb.lemma !== 'remain' && verb.lemma !== 'become') return false;
  let next = pastAdverbs(units, units.indexOf(verb) + 1);
  const adjective = isMark(units, next, 'adjective');
  while (isMark(units, next, 'adjective', 'adverb', 'quote', 'other')) next += 1;
  return (
    adjective &&
    (isMark(units, next, 'that', 'subordinator') ||
      isPreposition(units, next, 'for') ||
      verbAt(units, next)?.form === 'infinitive')
  );
}

function ofPhrase(units: readonly Unit[], noun: NounUnit, at: number): Anaphor | undefined {
  if (noun.mention !== undefined || noun.head.mention !== undefined) return undefined;
  const first = noun.words[0];
  if (!first) return undefined;
  if (isTitle(noun)) return undefined;
  const owned = POSSESSIVE.test(first.lower) || noun.owner !== undefined;
  const definite = /^(?:the|this|both)$/.test(first.lower);
  if (!owned && !definite) return undefined;
  if (isDescribed(units, at)) return undefined;
  if (definite && PLURAL_HEADS.has(noun.head.lower)) return several(units, noun, at);
  return single(units, noun, at, owned);
}

/** "The Larkspur Group": a name that nobody found, no description. */
function isTitle({ words, head }: NounUnit): boolean {
  const inside = words.slice(1, -1);
  return /^\p{Lu}/u.test(head.text) && inside.some((word) => word.mention === undefined && /^\p{Lu}/u.test(word.text));
}

/** A phrase whose own words say what it is: "the company behind Quill", "the start-up, Larkspur,", "is the firm". */
function isDescribed(units: readonly Unit[], at: number): boolean {
  const next = at + 1;
  if (isMark(units, next, 'relative') || isPreposition(units, next, 'behind', 'of', 'that', 'with', 'between'))
    return true;
  if (isReducedPassive(units, next)) return true;
  const name = nounAt(units, at + 2);
  if (isMark(units, next, 'comma', 'dash', 'open') && name?.mention !== undefined) return !isSubject(units, at + 2);
  if (verbAt(units, at - 1)?.lemma === 'be') return true;
  return (
    isMark(units, at - 1, 'comma', 'dash', 'open') &&
    nounAt(units, at - 2)?.mention !== undefined &&
    !isSubject(units, at)
  );
}

function several(units: readonly Unit[], noun: NounUnit, at: number): Anaphor | undefined {
  if (noun.words.slice(1, -1).some((word) => word.lower !== 'two')) return undefined;
  return {
    ...base(units, at),
    start: noun.start,
    end: noun.end,
    form: 'several',
    kinds: ['Firm'],
    sort: '',
    description: '',
    strict: false,
    possessive: noun.possessive,
    not: [],
  };
}

function single(units: readonly Unit[], noun: NounUnit, at: number, owned: boolean): Anaphor | undefined {
  const head = noun.head.lower;
  const kinds = kindsOf(head);
  if (noun.words.at(-2)?.lower === 'chief') return undefined;
  if (!kinds || (owned && !ANY_FIRM.has(head))) return undefined;
  const not = [...noun.inner, ...noun.compounds.map((each) => each.mention)];
  const from = startAfterNames(noun, owned);
  if (!from || (noun.inner.length > 0 && noun.compounds.length === 0)) return undefined;
  const described = noun.words.filter(
    (word) => word.mention === undefined && word.tag !== 'DET' && !POSSESSIVE.test(word.lower),
  );
  const bare = described.length <= 1 && not.length === 0;
  return {
    ...base(units, at),
    start: from.start,
    end: noun.end,
    form: owned ? 'owned' : bare ? 'definite' : 'epithet',
    kinds,
    sort: plainSort(head),
    description: described.map((word) => word.lower).join(' '),
    ...(described.slice(0, -1).some((word) => /^\p{Lu}\p{Ll}/u.test(word.text)) ? { placed: true } : {}),
    ...(POSSESSIVE.test(noun.words[0]?.lower ?? '') ? { owner: noun.words[0]?.lower ?? '' } : {}),
    strict: !ANY_FIRM.has(head) && (SOME_FIRM.has(head) || WORK_HEADS.has(head) || BODY_HEADS.has(head)),
    possessive: noun.possessive || governingPreposition(units, at) !== undefined,
    not,
  };
}

function kindsOf(head: string): readonly Kind[] | undefined {
  if (ANY_FIRM.has(head)) return ['Firm'];
  const works = WORK_HEADS.get(head);
  const firm: readonly Kind[] = SOME_FIRM.has(head) ? ['Firm'] : [];
  const body: readonly Kind[] = BODY_HEADS.has(head) ? ['Organization'] : [];
  const person: readonly Kind[] = PERSON_HEADS.has(head) ? ['Person'] : [];
  const all = [...firm, ...(works ?? []), ...body, ...person];
  return all.length === 0 ? undefined : all;
}

/** Whether a noun is what firms, bodies, works or people are called by. */
export function standsForSort(head: string): boolean {
  return kindsOf(head) !== undefined || PLURAL_HEADS.has(head);
}

/** The first word that belongs to no name, compound or possessive: what the anaphor's mention starts at. */
function startAfterNames(noun: NounUnit, owned: boolean): TaggedWord | undefined {
  const last = noun.words.findLastIndex(
    (word) => word.mention !== undefined || word.text.startsWith('-') || (owned && POSSESSIVE.test(word.lower)),
  );
  return noun.words[last + 1];
}
