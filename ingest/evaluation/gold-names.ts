import type { Extraction } from '../../graph/ontology/extraction';
import { KINDS, type Kind } from '../../graph/ontology/kinds';
import type { NameScores, Verdict } from './evaluation';
import { excerpt } from './excerpt';
import { alike, type EntityMatch } from './gold-entities';
import type { Gold, GoldEntity } from './gold-schema';
import type { GoldText } from './gold-text';
import { scoreOf } from './score';

/** An extracted entity: whom it is taken for, under the annotated kind, or false under its own. */
interface NameVerdict {
  readonly name: string;
  /** With its aliases. */
  readonly names: readonly string[];
  readonly kind: Kind;
  /** The first entity taken for an annotated one. */
  readonly partial: boolean;
  /** The first whose name is written exactly as annotated. */
  readonly exact: boolean;
  readonly kindRight: boolean;
}

interface Names {
  readonly required: readonly Kind[];
  readonly given: readonly NameVerdict[];
}

/** The names of one text: those annotated as required, what became of those given, and what is wrong. */
export interface JudgedNames extends Names {
  readonly faults: readonly Verdict[];
}

/** Judges the names of a text: each extracted entity once; the unnamed and those taken for optional ones are left out. */
export function judgeNames({ id, source, gold }: GoldText, extraction: Extraction, match: EntityMatch): JudgedNames {
  const given = givenNames(gold, extraction, match);
  const required = gold.entities.filter((each) => !each.optional);
  const taken = new Set(match.matched.values());
  const missed = required.filter((each) => !taken.has(each.id));
  const wrong = given.filter(({ partial }) => !partial);
  const faults = [
    ...missed.map(({ kind, name, mentions }) => faultOf(id, 'missed', kind, name, excerptOf(source.text, mentions))),
    ...wrong.map(({ kind, name, names }) => faultOf(id, 'false', kind, name, excerptOf(source.text, names))),
  ].map((fault): Verdict => (gold.heldBack ? { ...fault, heldBack: true } : fault));
  return { required: required.map(({ kind }) => kind), given, faults };
}

function faultOf(text: string, outcome: 'missed' | 'false', type: Kind, subject: string, sentence: string): Verdict {
  return { text, key: JSON.stringify([type, subject]), outcome, type, subject, sentence };
}

function excerptOf(text: string, names: readonly string[]): string {
  const name = names.find((each) => text.includes(each)) ?? '';
  const at = text.indexOf(name);
  return excerpt(text, at, at + name.length);
}

function givenNames(gold: Gold, extraction: Extraction, { matched }: EntityMatch): readonly NameVerdict[] {
  const byId = new Map(gold.entities.map((entity) => [entity.id, entity]));
  const seen = { partial: new Set<string>(), exact: new Set<string>() };
  return extraction.entities.flatMap((entity): readonly NameVerdict[] => {
    if (entity.unnamed) return [];
    const called = { name: entity.name, names: [entity.name, ...entity.aliases] };
    const target = byId.get(matched.get(entity.id) ?? '');
    if (!target) return [{ ...called, kind: entity.kind, partial: false, exact: false, kindRight: false }];
    if (target.optional) return [];
    const partial = firstTime(seen.partial, target.id);
    const exact = isWritten(target, entity.name) && firstTime(seen.exact, target.id);
    return [{ ...called, kind: target.kind, partial, exact, kindRight: partial && alike(entity.kind, target.kind) }];
  });
}

function isWritten({ name, mentions }: GoldEntity, words: string): boolean {
  return name === words || mentions.includes(words);
}

function firstTime(seen: Set<string>, id: string): boolean {
  const first = !seen.has(id);
  seen.add(id);
  return first;
}

/** Scores of the names of all texts, and by kind. */
export function nameScores(judged: readonly JudgedNames[]): NameScores {
  const all = { required: judged.flatMap(({ required }) => required), given: judged.flatMap(({ given }) => given) };
  const kinds = KINDS.map((kind) => ({ kind, ...scoresOf(ofKind(all, kind)) }));
  const right = all.given.filter(({ kindRight }) => kindRight).length;
  const of = all.given.filter(({ partial }) => partial).length;
  return {
    ...scoresOf(all),
    kinds: kinds.filter(({ exact }) => exact.expected + (exact.given ?? 0) > 0),
    kindsRight: { right, of },
    faults: judged.flatMap(({ faults }) => faults),
  };
}

function ofKind({ required, given }: Names, kind: Kind): Names {
  return { required: required.filter((each) => each === kind), given: given.filter((each) => each.kind === kind) };
}

function scoresOf({ required, given }: Names) {
  const counts = { expected: required.length, given: given.length };
  return {
    exact: scoreOf({ ...counts, found: given.filter(({ exact }) => exact).length }),
    partial: scoreOf({ ...counts, found: given.filter(({ partial }) => partial).length }),
  };
}
