import { spawn } from 'node:child_process';
import path from 'node:path';

/** The command line as it is developed (through ts-node) or as it is built (`dist`). */
export interface CommandLine {
  readonly words: readonly string[];
}

/** Runs `firmament extract` on articles, start-up included. Gives the seconds on the wall. @throws where it fails */
export async function endToEnd(texts: readonly string[], { words }: CommandLine): Promise<number> {
  const lines = texts.map((text, id) => JSON.stringify({ id, text })).join('\n');
  const started = performance.now();
  await run([...words, 'extract'], `${lines}\n`, texts.length);
  return (performance.now() - started) / 1000;
}

/** The built command line (`npm run build` first) or the sources. */
export function commandLine(isBuilt: boolean): CommandLine {
  const root = path.resolve(__dirname, '..');
  if (isBuilt) return { words: [path.join(root, 'dist/cli/main.js')] };
  return { words: ['-r', require.resolve('ts-node/register'), path.join(root, 'cli/main.ts')] };
}

function run(words: readonly string[], input: string, answers: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
    let lines = 0;
    child.stdout.on('data', (part: Buffer) => {
      for (const byte of part) if (byte === 0x0a) lines += 1;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0 && lines === answers) resolve();
      else reject(new Error(`extract ended with ${status} after ${lines} of ${answers} answers.`));
    });
    child.stdin.end(input);
  });
}
