import type { EntityDetails, Graph, RelationshipView, Scope } from '../../graph/graph';
import { FirmamentError } from '../../graph/ontology/errors';
import type { RelationType } from '../../graph/ontology/relations';
import type { Base, NeighboursBody, PictureBody, PictureRequest, Relation, Step } from '../contract';
import { PICTURE_ENTITIES } from './limits';

/**
 * The part of the graph that a picture shows: its base, then each step's neighbours, with all relationships among
 * them.
 *
 * @throws limit when it would hold too many entities
 */
export async function picture(graph: Graph, request: PictureRequest): Promise<PictureBody> {
  const start = withoutClaims(await graph.subgraph(scopeOf(request.base)));
  if (request.steps.length === 0) return start;
  const shown = new Set(start.entities.map((entity) => entity.id));
  for (const step of request.steps) await grow(graph, shown, step);
  if (shown.size > PICTURE_ENTITIES) throw tooLarge(shown.size);
  return withoutClaims(await graph.subgraph({ around: [...shown], depth: 0 }));
}

function scopeOf(base: Base): Scope {
  if ('top' in base) return { top: base.top };
  if ('ids' in base) return { around: base.ids, depth: base.depth };
  return { query: base.query, parameters: base.parameters };
}

/** A step whose entity is gone (merged away, retracted) adds nothing, so that an old link still opens. */
async function grow(graph: Graph, shown: Set<string>, step: Step): Promise<void> {
  const details = await graph.entity(step.id).catch(absentWhenUnknown);
  if (!details) return;
  shown.add(details.entity.id);
  const fresh = relationsOf(details, step.type)
    .map(({ other }) => other.id)
    .filter((id) => !shown.has(id));
  for (const id of [...new Set(fresh)].slice(0, step.limit)) shown.add(id);
}

function absentWhenUnknown(error: unknown): undefined {
  if (error instanceof FirmamentError && error.kind === 'not-found') return undefined;
  throw error;
}

/**
 * The relations of an entity, those to entities of high rank first.
 *
 * @example
 * neighbours(await graph.entity('firm/openai'), 'INVESTED_IN', 20);
 */
export function neighbours(details: EntityDetails, type: RelationType | undefined, limit: number): NeighboursBody {
  const relations = relationsOf(details, type);
  return { relations: relations.slice(0, limit), total: relations.length };
}

/** Every relation of an entity with its other end, by falling rank, then by id. */
export function relationsOf(details: EntityDetails, type?: RelationType): readonly Relation[] {
  const byId = new Map(details.neighbours.map((entity) => [entity.id, entity]));
  byId.set(details.entity.id, details.entity);
  return details.relationships
    .filter((relationship) => type === undefined || relationship.type === type)
    .flatMap((relationship) => {
      const other = byId.get(otherEnd(relationship, details.entity.id));
      return other ? [{ relationship, other }] : [];
    })
    .sort(byRank);
}

function otherEnd(relationship: RelationshipView, id: string): string {
  return relationship.source === id ? relationship.target : relationship.source;
}

function byRank(left: Relation, right: Relation): number {
  return rankOf(right) - rankOf(left) || (left.relationship.id < right.relationship.id ? -1 : 1);
}

function rankOf({ other }: Relation): number {
  const { rank } = other.properties;
  return typeof rank === 'number' ? rank : 0;
}

function withoutClaims({ entities, relationships, of }: PictureBody): PictureBody {
  return { entities, relationships, of };
}

function tooLarge(size: number): FirmamentError {
  return new FirmamentError(
    'limit',
    `The picture would hold ${size} entities; ${PICTURE_ENTITIES} is the most. Collapse something first.`,
    { code: 'picture-large' },
  );
}
