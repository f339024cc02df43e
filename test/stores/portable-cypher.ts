import { PORTABLE_GRAPH, PORTABLE_READS, PORTABLE_WRITES, type PortableStatement } from './portable-statements';
import type { RawEngine } from './raw-engine';

/** Statements that every engine answers alike, as tests on an empty engine. */
export function portableCypher(open: () => Promise<RawEngine>): void {
  let engine: RawEngine;
  beforeAll(async () => {
    engine = await open();
    for (const cypher of PORTABLE_GRAPH) await engine.run(cypher);
  });
  afterAll(() => engine.close());
  test.each(PORTABLE_READS)('answers $title', (statement) => check(engine, statement));
  test.each(PORTABLE_WRITES)('writes $title', (statement) => check(engine, statement));
}

async function check(engine: RawEngine, statement: PortableStatement): Promise<void> {
  const answer = engine.run(statement.cypher, statement.parameters);
  if (statement.fails) {
    await answer.then(
      () => Promise.reject(new Error('the engine accepted it')),
      (thrown: unknown) => expect(thrown).toBeDefined(),
    );
    return;
  }
  const order = statement.unordered ? sorted : plain;
  const rows = await answer;
  if (statement.expected) expect(order(rows)).toEqual(order(statement.expected));
  if (statement.effect) expect(plain(await engine.run(statement.effect.cypher))).toEqual(statement.effect.expected);
}

/** As plain data of this realm. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function sorted(value: unknown): unknown {
  return Array.isArray(value)
    ? value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : value;
}
