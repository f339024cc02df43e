import { extname, join } from 'node:path';

/** How a process or worker written in TypeScript is started by the file that asks for it. */
export interface SourceRunner {
  /** Extension of the module to start: `.ts` from source, `.js` compiled. */
  readonly extension: string;
  readonly execArgv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Start settings that work alike under ts-node, jest and compiled, where a plain `fork` of a TypeScript file does not.
 *
 * @param from `__filename` of the caller
 */
export function sourceRunner(from: string): SourceRunner {
  const extension = extname(from);
  if (extension !== '.ts') return { extension, execArgv: [], env: process.env };
  return { extension, execArgv: ['-r', join(__dirname, 'typescript-hook.cjs')], env: process.env };
}
