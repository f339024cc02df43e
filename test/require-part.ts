/** Declares a group of tests, as `describe` does. */
export type Declare = (title: string, tests: () => void) => void;

/**
 * `describe` for tests that need something this machine may lack: a database server, a browser, a set of documents.
 * Where it is missing the tests are skipped and their title says why; with `FIRMAMENT_REQUIRE=all` they fail instead.
 *
 * @example
 * part('a real Neo4j (java, mvn)', hasJava())('The Neo4j store', () => { … });
 */
export function part(name: string, available: boolean): Declare {
  if (available) return (title, tests) => describe(title, tests);
  if (process.env.FIRMAMENT_REQUIRE === 'all') {
    return (title) => describe(title, () => it(`needs ${name}`, () => missing(name)));
  }
  return (title, tests) => describe.skip(`${title} (skipped: needs ${name})`, tests);
}

function missing(name: string): never {
  throw new Error(
    `${name} is missing and FIRMAMENT_REQUIRE=all allows no gaps. Provide it or unset FIRMAMENT_REQUIRE.`,
  );
}
