import type { Graph } from '../../graph/graph';
import type { CheckedJudgement } from '../../graph/ontology/judgements';
import type { JudgeBody } from '../contract';

const WITHOUT_PLACE = 'MATCH (e:Entity) WHERE e.x IS NULL RETURN e.id AS id LIMIT 1';
const RELATION = 'MATCH (c:Claim {id: $claim}) RETURN c.relation AS relation';
const LEFT = 'MATCH (c:Claim {relation: $relation}) RETURN c.relation AS relation LIMIT 1';

/** Judges, and gives entities that come into the graph by it, or back, a place in the picture. */
export async function judge(graph: Graph, judgement: CheckedJudgement): Promise<JudgeBody> {
  const claim = 'claim' in judgement && judgement.verdict !== 'add' ? judgement.claim : undefined;
  const before = claim === undefined ? undefined : await firstOf(graph, RELATION, { claim });
  const judged = await graph.judge(judgement);
  const { rows } = await graph.read({ cypher: WITHOUT_PLACE, limit: 1 });
  if (rows.length > 0) await graph.arrange();
  if (claim === undefined) return judged;
  const now = await firstOf(graph, RELATION, { claim });
  const relationship = now ?? (before === undefined ? undefined : await firstOf(graph, LEFT, { relation: before }));
  return { ...judged, ...(relationship === undefined ? {} : { relationship }) };
}

async function firstOf(
  graph: Graph,
  cypher: string,
  parameters: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const { rows } = await graph.read({ cypher, parameters, limit: 1 });
  const found = rows[0]?.[0];
  return typeof found === 'string' ? found : undefined;
}
