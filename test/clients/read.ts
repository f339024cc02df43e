import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);
const PYTHON = join(__dirname, '.venv', 'bin', 'python');
const GEPHI = join(__dirname, 'target', 'gephi-toolkit.jar');

const attributesSchema = z.record(z.string(), z.unknown());
const graphSchema = z.object({
  directed: z.boolean(),
  nodes: z.array(attributesSchema),
  edges: z.array(attributesSchema),
  issues: z.array(z.string()).default([]),
});
const tableSchema = z.array(z.record(z.string(), z.string()));

export type ReadGraph = z.infer<typeof graphSchema>;
export type ReadTable = z.infer<typeof tableSchema>;

/** Whether `setup.sh` has been run for this reader. */
export function hasReader(reader: 'python' | 'gephi'): boolean {
  return existsSync(reader === 'python' ? PYTHON : GEPHI);
}

/** Graphs as NetworkX holds them, by path. */
export async function readWithNetworkx(paths: readonly string[]): Promise<Readonly<Record<string, ReadGraph>>> {
  return z.record(z.string(), graphSchema).parse(await python(paths));
}

/** Tables as pandas holds them, all cells as text, by path. */
export async function readWithPandas(paths: readonly string[]): Promise<Readonly<Record<string, ReadTable>>> {
  return z.record(z.string(), tableSchema).parse(await python(paths));
}

/** Graphs as Gephi holds them, by path; one start of Java for all. */
export async function readWithGephi(paths: readonly string[]): Promise<Readonly<Record<string, ReadGraph>>> {
  const source = join(__dirname, 'ReadWithGephi.java');
  return z.record(z.string(), graphSchema).parse(await output('java', ['-Xmx512m', '-cp', GEPHI, source, ...paths]));
}

function python(paths: readonly string[]): Promise<unknown> {
  return output(PYTHON, [join(__dirname, 'read_with_python.py'), ...paths]);
}

async function output(command: string, args: readonly string[]): Promise<unknown> {
  const { stdout } = await run(command, args, { maxBuffer: 64 * 1024 * 1024, timeout: 120_000 });
  return JSON.parse(stdout);
}
