import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { sourceRunner } from '../source-runner';
import { type Call, isReply, type Reply } from './messages';

/** What is kept of the process's last words. */
const STDERR_KEPT = 2000;

export interface EngineProcessListener {
  received(reply: Reply): void;
  /** Called once. @param how `ended with SIGKILL`, `ended with status 1`, `could not be started` */
  ended(how: string): void;
}

/** The child process that holds the engine: started, spoken to and ended, whatever it answers. */
export class EngineProcess {
  /** Resolves when the process is gone and its lock on the file with it. */
  readonly gone: Promise<void>;
  private readonly child: ChildProcess;
  private stderr = '';

  constructor(listener: EngineProcessListener) {
    const { extension, execArgv, env } = sourceRunner(__filename);
    this.child = fork(join(__dirname, `engine-child${extension}`), [], {
      serialization: 'advanced',
      execArgv: [...execArgv],
      env,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.stderr?.on('data', (chunk) => {
      this.stderr = (this.stderr + String(chunk)).slice(-STDERR_KEPT);
    });
    this.child.on('message', (message: unknown) => {
      if (isReply(message)) listener.received(message);
    });
    this.gone = new Promise((resolve) => {
      const ended = (how: string) => {
        listener.ended(how);
        resolve();
      };
      this.child.once('error', () => ended('could not be started'));
      // Not `close`: Node does not emit it where the parent was the one to disconnect.
      this.child.once('exit', (code, signal) => {
        const tell = () => ended(`ended with ${signal ?? `status ${code}`}`);
        if (this.child.stderr?.closed === false) this.child.stderr.once('close', tell);
        else tell();
      });
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** What it last wrote to its standard error, on one line; empty where nothing. */
  get lastWords(): string {
    return this.stderr.trim().replace(/\s+/g, ' ');
  }

  send(call: Call): void {
    // A message to a dead process is lost without harm: its end fails all calls.
    this.child.send(call, () => undefined);
  }

  /** A running query cannot be stopped otherwise. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  /** Lets it end by itself. */
  disconnect(): void {
    if (this.child.connected) this.child.disconnect();
  }
}
