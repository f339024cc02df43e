import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Version of the server under test; another one by `NEO4J_TEST_VERSION`, which 2026 releases need a JDK 21 for. */
export const SERVER_VERSION = process.env.NEO4J_TEST_VERSION ?? '5.26.30';

/** The `java` to run the server with: that of `JAVA_HOME`, else the one on the path. */
export const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';

/** Whether this machine has what starts a Neo4j server: Java and Maven. */
export function canRunNeo4j(): boolean {
  return (process.env.JAVA_HOME ? existsSync(JAVA) : onPath('java')) && onPath('mvn');
}

function onPath(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)) || existsSync(join(folder, `${program}.exe`)));
}

/** The server's jars from the local Maven repository, fetched where they are missing: 123 MB the first time. */
export function classPath(): string {
  const kept = join(tmpdir(), `firmament-neo4j-${SERVER_VERSION}.classpath`);
  if (existsSync(kept)) {
    const known = readFileSync(kept, 'utf8').trim();
    if (known.split(delimiter).every((jar) => existsSync(jar))) return known;
  }
  const fresh = `${kept}.${process.pid}`;
  try {
    resolveWithMaven(fresh, ['-o']);
  } catch {
    resolveWithMaven(fresh, []);
  }
  renameSync(fresh, kept);
  return readFileSync(kept, 'utf8').trim();
}

function resolveWithMaven(output: string, options: readonly string[]): void {
  const settings = [`-Dneo4j.version=${SERVER_VERSION}`, '-DincludeScope=runtime', `-Dmdep.outputFile=${output}`];
  const pom = join(__dirname, 'pom.xml');
  execFileSync('mvn', ['-B', '-ntp', '-q', ...options, '-f', pom, 'dependency:build-classpath', ...settings], {
    stdio: 'ignore',
  });
}
