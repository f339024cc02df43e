import path from 'node:path';
import { z } from 'zod';
import type { Terminal } from './terminal';

/** What every command takes, as the parser hands it over. */
export const sharedSchema = z.object({
  data: z.string().optional(),
  store: z.string().optional(),
  catalogue: z.array(z.string()).optional(),
  json: z.boolean().optional(),
});

/** What commands that read texts take besides. */
export const workersSchema = { workers: z.number().optional() };

/** A stretch of time, as the parser of `--during` hands it over. */
export const periodSchema = z.object({ from: z.string(), to: z.string() });

export type SharedOptions = z.infer<typeof sharedSchema>;

/** The day that a question is asked as of, where one is given. */
export function asOfIn({ asOf }: { readonly asOf?: string | undefined }): { readonly asOf?: string } {
  return asOf === undefined ? {} : { asOf };
}

/** Where the graph is: flags first, then the environment, then the default. The password comes from the environment only. */
export interface Place {
  readonly directory: string;
  readonly store?: {
    readonly url: string;
    readonly username: string;
    readonly password?: string;
    readonly database?: string;
  };
}

export const DEFAULT_DATA = '.firmament';

/** Flags and environment as a place; an empty one counts as not given. Relative paths start where the user stands. */
export function placeOf(options: SharedOptions, { cwd, env }: Pick<Terminal, 'cwd' | 'env'>): Place {
  const directory = path.resolve(cwd, options.data || env.FIRMAMENT_DATA || DEFAULT_DATA);
  const url = options.store || env.FIRMAMENT_STORE;
  if (!url) return { directory };
  return { directory, store: serverAt(url, env) };
}

/** A place by one word: the address of a server, else a directory. */
export function placeAt(word: string, { cwd, env }: Pick<Terminal, 'cwd' | 'env'>): Place {
  const directory = path.resolve(cwd, word);
  return word.includes('://') ? { directory, store: serverAt(word, env) } : { directory };
}

/** Where a data directory keeps the user's own names. */
export function keptNamesIn(directory: string): string {
  return path.join(directory, 'catalogue.jsonl');
}

function serverAt(url: string, env: Terminal['env']): NonNullable<Place['store']> {
  const { NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = env;
  return {
    url,
    username,
    ...(password === undefined ? {} : { password }),
    ...(database === undefined ? {} : { database }),
  };
}
