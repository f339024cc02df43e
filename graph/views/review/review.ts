import type { EntityView, Proposal, Review } from '../../graph';
import { type Candidate, candidatesAmong } from '../../identity/candidates/candidates';
import type { CatalogueIndex } from '../../identity/catalogue-index';
import { inForce, pairOf, verdictsOf } from '../../identity/judgements';
import type { JudgementRecord } from '../../ontology/judgements';
import { isKind, type Kind } from '../../ontology/kinds';
import { getOrMake } from '../../projection/maps';
import { nodeIn, type Row, rowsOf, textIn, textsIn } from '../../store/rows';
import type { Reader } from '../../store/store';
import type { TextSource } from '../claim-views';
import { entityView } from '../views';
import { findingInText, findingsInGraph, type Weighed } from './findings';
import { readSurroundings, readTextsOfBoth } from './surroundings';

const STANDARD = 10;
const MOST = 100;
/** Candidates whose texts are looked at, for each proposal asked for: those that texts speak against make room. */
const LOOKED_AT = 4;
/** Texts read for one pair. */
const TEXTS = 3;
/** What scores less is not proposed. */
const LEAST = 0.3;

const IN_CATALOGUE: Weighed = { what: 'the catalogue has both, as two', weight: -0.6 };

const NAMES =
  'MATCH (e:Entity) RETURN e.id AS id, e.kind AS kind, e.name AS name, e.aliases AS aliases, e.names AS names';
const ENTITIES = 'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e';

/** Where the names, the judgements and the texts are. */
export interface ReviewSource {
  readonly read: Reader;
  readonly catalogue: CatalogueIndex;
  readonly judgements: readonly JudgementRecord[];
  readonly text: TextSource;
}

interface Named {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly names: readonly string[];
}

/** Pairs of entities that may be one, the best first, each with what speaks for it and against it. */
export async function reviewOf(
  source: ReviewSource,
  { limit = STANDARD, kind }: { readonly limit?: number; readonly kind?: Kind },
): Promise<Review> {
  const shown = Math.min(limit, MOST);
  const names = (await rowsOf(source.read, NAMES, {})).flatMap(namedIn);
  const judged = judgedPairs(names, source.judgements);
  const candidates = candidatesAmong(kind === undefined ? names : names.filter((each) => each.kind === kind)).filter(
    ({ left, right }) => !judged.has(pairOf({ left: left.id, right: right.id })),
  );
  const proposals = await proposalsOf(source, candidates.slice(0, shown * LOOKED_AT));
  return { proposals: proposals.slice(0, shown), alike: candidates.length };
}

function namedIn(row: Row): readonly Named[] {
  const [id, kind, name] = [textIn(row, 'id'), textIn(row, 'kind'), textIn(row, 'name')];
  if (id === undefined || kind === undefined || !isKind(kind) || name === undefined) return [];
  return [{ id, kind, name, aliases: textsIn(row, 'aliases'), names: textsIn(row, 'names') }];
}

/** Pairs of entities, not of names, that somebody judged different, or could not tell. */
function judgedPairs(entities: readonly Named[], judgements: readonly JudgementRecord[]): ReadonlySet<string> {
  const held = inForce(judgements);
  const unsure = held.flatMap((each) => (each.verdict === 'unsure' ? [each] : []));
  const pairs = [...verdictsOf(held).filter(({ verdict }) => verdict === 'different'), ...unsure];
  if (pairs.length === 0) return new Set();
  const entityOf = new Map(entities.flatMap(({ id, names }) => names.map((name) => [name, id])));
  const now = (name: string) => entityOf.get(name) ?? name;
  return new Set(pairs.map(({ left, right }) => pairOf({ left: now(left), right: now(right) })));
}

async function proposalsOf(
  { read, text, catalogue }: ReviewSource,
  candidates: readonly Candidate<Named>[],
): Promise<readonly Proposal[]> {
  const ids = [...new Set(candidates.flatMap(({ left, right }) => [left.id, right.id]))];
  const entities = await readEntities(read, ids);
  const around = await readSurroundings(read, ids);
  const textsOf = await readTextsOfBoth(
    read,
    candidates.map(({ left, right }) => ({ left: left.id, right: right.id })),
  );
  const contents = new Map<string, Promise<string | undefined>>();
  const proposals: Proposal[] = [];
  for (const { left: one, right: other, score, because } of candidates) {
    const [left, right] = [entities.get(one.id), entities.get(other.id)];
    if (!left || !right) continue;
    const found: Weighed[] = [
      ...(catalogue.has(left.id) && catalogue.has(right.id) ? [IN_CATALOGUE] : []),
      ...findingsInGraph({ entity: left, around: around(left.id) }, { entity: right, around: around(right.id) }),
    ];
    for (const id of textsOf(left.id, right.id).slice(0, TEXTS)) {
      const content = await getOrMake(contents, id, () => text(id));
      found.push(...findingInText(content ?? '', id, left, right));
    }
    proposals.push({ left, right, because, ...weighed(score, found) });
  }
  return proposals.filter(({ score }) => score >= LEAST).sort(bestFirst);
}

async function readEntities(read: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, EntityView>> {
  const found = new Map<string, EntityView>();
  for (const row of ids.length === 0 ? [] : await rowsOf(read, ENTITIES, { ids })) {
    const node = nodeIn(row, 'e');
    if (node) found.set(node.id, entityView(node));
  }
  return found;
}

function weighed(score: number, found: readonly Weighed[]): Pick<Proposal, 'score' | 'support' | 'conflict'> {
  const moved = found.reduce((sum, { weight }) => sum + weight, score);
  const plain = ({ weight: _, ...finding }: Weighed) => finding;
  return {
    score: Math.round(Math.min(1, Math.max(0, moved)) * 100) / 100,
    support: found.filter(({ weight }) => weight > 0).map(plain),
    conflict: found.filter(({ weight }) => weight < 0).map(plain),
  };
}

function bestFirst(one: Proposal, other: Proposal): number {
  return other.score - one.score || (one.left.id < other.left.id ? -1 : 1);
}
