import path from 'node:path';
import { recordsOf } from '../graph/transfer/records-of';
import { writeBackup } from '../graph/transfer/write-backup';
import { EXIT, type ExitStatus } from './exit-status';
import { withGraph } from './open';
import { sharedSchema } from './options';
import { ownNames } from './own-names';
import type { Terminal } from './terminal';

/** `firmament backup FILE`: everything on record in one file, from either store. */
export async function backup(words: readonly string[], given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = sharedSchema.parse(given);
  const file = words[0] ?? '';
  const names = await ownNames(options, terminal);
  const end = await withGraph(options, terminal, (graph) =>
    writeBackup(path.resolve(terminal.cwd, file), {
      records: recordsOf(graph),
      names,
      hash: async () => (await graph.stats()).hash,
      writtenAt: terminal.now().toISOString(),
    }),
  );
  const plain = `records  ${end.records}\nhash     ${end.hash}\nsha256   ${end.sha256}\n`;
  await terminal.out(options.json ? `${JSON.stringify({ file, ...end })}\n` : plain);
  return EXIT.ok;
}
