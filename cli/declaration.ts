import type { Option } from 'commander';
import type { ExitStatus } from './exit-status';
import type { Terminal } from './terminal';

/** A command as help shows it. Its code is loaded when it runs. */
export interface Declaration {
  readonly name: string;
  /** Positional words, as commander writes them: `<path...>`. */
  readonly words?: string;
  readonly summary: string;
  readonly examples: readonly string[];
  readonly options?: readonly Option[];
  run(words: readonly string[], options: unknown, terminal: Terminal): Promise<ExitStatus>;
}
