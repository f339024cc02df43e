import type { Graph } from '../../graph/graph';
import type { JudgementRecord } from '../../graph/ontology/judgements';
import type { Value } from '../../graph/store/store';
import type { NameOf } from '../contract';

const MENTIONS =
  'MATCH (e:Entity {id: $id}) WITH e MATCH (e)<-[m:MENTIONS]-(a:Article) ' +
  'RETURN m.named AS named, m.written AS written, m.aliases AS aliases, a.id AS article';
const MOST_MENTIONS = 10_000;

/** How a name is met in the texts. */
interface Met {
  readonly articles: Set<string>;
  readonly introduced: Set<string>;
  readonly ids: Set<string>;
}

/**
 * What an entity is called: as texts write it, as they introduce it, as the catalogue has it, and by whose judgement.
 *
 * @throws not-found
 */
export async function namesOf(graph: Graph, id: string): Promise<readonly NameOf[]> {
  const { entity } = await graph.entity(id);
  const [met, { entries }] = await Promise.all([metIn(graph, entity.id), graph.history({ entity: entity.id })]);
  const held = entries.flatMap(({ judgement, state }) => (state === 'in force' ? [judgement] : []));
  const { aliases } = entity.properties;
  const names = [entity.name, ...(Array.isArray(aliases) ? aliases.map(String) : [])];
  return [...new Set(names)].map((name) => explained(name, met.get(name), held));
}

async function metIn(graph: Graph, id: string): Promise<ReadonlyMap<string, Met>> {
  const { rows } = await graph.read({ cypher: MENTIONS, parameters: { id }, limit: MOST_MENTIONS });
  const met = new Map<string, Met>();
  const at = (name: string) => {
    const known = met.get(name) ?? { articles: new Set(), introduced: new Set(), ids: new Set() };
    met.set(name, known);
    return known;
  };
  for (const [named, written, aliases, article] of rows) {
    if (typeof written === 'string') {
      at(written).articles.add(String(article));
      at(written).ids.add(String(named));
    }
    for (const alias of textsIn(aliases)) at(alias).introduced.add(String(article));
  }
  return met;
}

function textsIn(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function explained(name: string, met: Met | undefined, held: readonly JudgementRecord[]): NameOf {
  const judged = held.find((judgement) => isBehind(judgement, name, met));
  return {
    name,
    written: met?.articles.size ?? 0,
    introduced: met?.introduced.size ?? 0,
    ...(judged ? { judged } : {}),
  };
}

/** Whether the name is the entity's because somebody said so. */
function isBehind(judgement: JudgementRecord, name: string, met: Met | undefined): boolean {
  if (judgement.verdict === 'rename') return judgement.name === name;
  if (judgement.verdict !== 'same') return false;
  return met !== undefined && (met.ids.has(judgement.left) || met.ids.has(judgement.right));
}
