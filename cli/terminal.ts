import path from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** All that a command may touch of the outside: data goes out on `out`, words on `say`. */
export interface Terminal {
  /** What relative paths are relative to: where the user stands, also through `npm run`. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  /** Writes data to standard output; waits while the reader is slow. False once the reader has gone away. */
  out(text: string): Promise<boolean>;
  /** Writes a line of words to standard error. */
  say(line: string): void;
  /** Shows a line that the next one replaces, on a terminal only; empty clears it. */
  progress(line: string): void;
  /** Someone is watching: standard error is a terminal. */
  readonly interactive: boolean;
  readonly width: number;
  now(): Date;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  const interactive = stderr.isTTY === true && env.CI === undefined;
  const shown = progressLine(stderr, interactive);
  return {
    cwd: standingIn(env),
    env,
    stdin,
    out: writerTo(stdout),
    say(line) {
      shown('');
      stderr.write(`${line}\n`);
    },
    progress: shown,
    interactive,
    width: stdout.columns ?? 100,
    now: () => new Date(),
  };
}

/** npm moves to the package's folder and keeps the user's in INIT_CWD; other scripts' value of it is not ours. */
function standingIn(env: NodeJS.ProcessEnv): string {
  const throughOurScript = env.npm_package_name === 'firmament' && env.npm_lifecycle_event !== undefined;
  return path.resolve(throughOurScript && env.INIT_CWD ? env.INIT_CWD : process.cwd());
}

function writerTo(stream: Writable): Terminal['out'] {
  let open = true;
  stream.on('error', () => {
    open = false;
  });
  return (text) =>
    new Promise((resolve) => {
      if (!open) resolve(false);
      else stream.write(text, (error) => resolve(!error && open));
    });
}

function progressLine(stream: Writable, interactive: boolean): (line: string) => void {
  let shown = false;
  return (line) => {
    if (!interactive || (line === '' && !shown)) return;
    stream.write(`\r\u001B[2K${line}`);
    shown = line !== '';
  };
}
