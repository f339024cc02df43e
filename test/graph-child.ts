/** Accepts numbered articles into a data directory and says each time, in another process than the test's. */
import { writeSync } from 'node:fs';
import { openGraph } from '../graph/open-graph';
import { articleNumber } from './graph-articles';

async function main([directory = '', from = '0', to = '0', then = 'close']: readonly string[]): Promise<void> {
  const graph = await openGraph({ directory, catalogue: [], now: () => new Date('2026-01-01T00:00:00Z') });
  writeSync(1, 'OPEN\n');
  for (let number = Number(from); number < Number(to); number += 1) {
    await graph.accept(articleNumber(number));
    writeSync(1, `ACCEPTED ${number}\n`);
  }
  if (then === 'close') await graph.close();
  else process.stdin.once('data', () => void graph.close().then(() => process.exit(0)));
}

process.stdin.on('end', () => process.kill(process.pid, 'SIGKILL'));
void main(process.argv.slice(2));
