import { spawn } from 'node:child_process';
import path from 'node:path';
import { Readable } from 'node:stream';
import { run } from '../../cli/program';
import type { Terminal } from '../../cli/terminal';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const ROOT = path.resolve(__dirname, '../..');

/** Runs one command line in this process, over a terminal that keeps what is written. */
export async function runFirmament(words: readonly string[], options: RunOptions = {}): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  const terminal: Terminal = {
    cwd: options.cwd ?? ROOT,
    env: options.env ?? {},
    stdin: Readable.from([Buffer.from(options.stdin ?? '')]),
    out: async (text) => {
      stdout += text;
      return true;
    },
    say: (line) => {
      stderr += `${line}\n`;
    },
    progress: () => undefined,
    interactive: false,
    width: 120,
    now: () => new Date(),
  };
  const status = await run(words, terminal);
  return { status, stdout, stderr };
}

/** Starts the command line as `npm run firmament` does, from the sources, as a process of its own. */
export function startFirmament(words: readonly string[], { cwd = ROOT, env = {} }: RunOptions = {}) {
  return spawn(
    process.execPath,
    ['-r', require.resolve('ts-node/register'), path.join(ROOT, 'cli/main.ts'), ...words],
    {
      cwd,
      env: { ...cleanEnvironment(), ...env, TS_NODE_PROJECT: path.join(ROOT, 'tsconfig.json') },
    },
  );
}

/** Runs one command as a process of its own, to its end. */
export function spawnFirmament(words: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = startFirmament(words, options);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.stdin ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** Without what npm and this machine's user say about stores and folders. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const ours = /^(FIRMAMENT_|NEO4J_|npm_|INIT_CWD$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
