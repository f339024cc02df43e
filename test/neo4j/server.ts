import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classPath, JAVA, SERVER_VERSION } from './class-path';

/** A server that a test may do anything to: it has its own process, port, password and directory. */
export interface Neo4jServer {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
  /** Ends it at once and removes its directory. */
  stop(): Promise<void>;
}

const START_WITHIN = 90_000;
const MAIN_CLASS = SERVER_VERSION.startsWith('5.')
  ? 'org.neo4j.server.CommunityEntryPoint'
  : 'org.neo4j.server.Neo4jCommunity';

/**
 * Starts a Neo4j Community server, in about seven seconds and 350 MB. Community has one database, so each test file
 * starts a server of its own rather than sharing one: files then run at once and none sees the other's graph. A
 * guardian ends the server even where the test run is killed.
 */
export async function startNeo4j(): Promise<Neo4jServer> {
  const home = mkdtempSync(join(tmpdir(), 'firmament-neo4j-'));
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  configure(home, port, password);
  const flags = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', classPath(), MAIN_CLASS];
  const directories = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'];
  const server = spawn(JAVA, [...flags, ...directories], { stdio: ['ignore', 'pipe', 'pipe'] });
  const pid = server.pid ?? 0;
  const guardian = guard(pid, home);
  const stop = async () => {
    guardian.kill('SIGKILL');
    await end(server);
    rmSync(home, { recursive: true, force: true });
  };
  await started(server).catch(async (thrown: unknown) => {
    await stop();
    throw thrown;
  });
  return { url: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, pid, stop };
}

/** A port of this machine on which nothing listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function configure(home: string, port: number, password: string): void {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'server.memory.pagecache.size': '128m',
    'db.tx_log.preallocate': false,
  };
  const conf = join(home, 'conf');
  mkdirSync(conf, { recursive: true });
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(join(conf, 'neo4j.conf'), lines.join(''));
  const admin = ['-cp', classPath(), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  execFileSync(JAVA, admin, { stdio: 'ignore', env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf } });
}

/** Waits for the end of this process, however it comes, and then ends the server. */
function guard(pid: number, home: string): ChildProcess {
  const script = 'read -r _; kill -9 "$1"; rm -rf -- "$2"';
  return spawn('sh', ['-c', script, 'sh', String(pid), home], { stdio: ['pipe', 'ignore', 'ignore'] });
}

function started(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    const fail = (why: string) => reject(new Error(`Neo4j did not start: ${why}\n${log}`));
    const timer = setTimeout(() => fail(`nothing after ${START_WITHIN / 1000} s`), START_WITHIN);
    const read = (chunk: unknown) => {
      log = (log + String(chunk)).slice(-8000);
      if (!/INFO {2}Started\./.test(log)) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('error', (thrown) => fail(thrown.message));
    server.once('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`it ended with ${signal ?? `status ${code}`}`);
    });
  });
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGKILL');
  });
}
