import type { Extraction } from '../../graph/ontology/extraction';
import { KINDS, type Kind } from '../../graph/ontology/kinds';
import type { NameScores } from './evaluation';
import { alike, type EntityMatch } from './gold-entities';
import type { Gold, GoldEntity } from './gold-schema';
import { scoreOf } from './score';

/** An extracted entity: whom it is taken for, under the annotated kind, or false under its own. */
interface NameVerdict {
  readonly kind: Kind;
  /** The first entity taken for an annotated one. */
  readonly partial: boolean;
  /** The first whose name is written exactly as annotated. */
  readonly exact: boolean;
  readonly kindRight: boolean;
}

/** The names of one text: those annotated as required, and what became of those given. */
export interface JudgedNames {
  readonly required: readonly Kind[];
  readonly given: readonly NameVerdict[];
}

/** Judges each extracted entity once; those taken for optional ones are left out. */
export function judgeNames(gold: Gold, extraction: Extraction, { matched }: EntityMatch): JudgedNames {
  const byId = new Map(gold.entities.map((entity) => [entity.id, entity]));
  const seen = { partial: new Set<string>(), exact: new Set<string>() };
  const given = extraction.entities.flatMap((entity): readonly NameVerdict[] => {
    const target = byId.get(matched.get(entity.id) ?? '');
    if (!target) return [{ kind: entity.kind, partial: false, exact: false, kindRight: false }];
    if (target.optional) return [];
    const partial = firstTime(seen.partial, target.id);
    const exact = isWritten(target, entity.name) && firstTime(seen.exact, target.id);
    return [{ kind: target.kind, partial, exact, kindRight: partial && alike(entity.kind, target.kind) }];
  });
  return { required: gold.entities.filter((each) => !each.optional).map(({ kind }) => kind), given };
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
  };
}

function ofKind({ required, given }: JudgedNames, kind: Kind): JudgedNames {
  return { required: required.filter((each) => each === kind), given: given.filter((each) => each.kind === kind) };
}

function scoresOf({ required, given }: JudgedNames) {
  const counts = { expected: required.length, given: given.length };
  return {
    exact: scoreOf({ ...counts, found: given.filter(({ exact }) => exact).length }),
    partial: scoreOf({ ...counts, found: given.filter(({ partial }) => partial).length }),
  };
}
