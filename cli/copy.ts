import { z } from 'zod';
import { FirmamentError } from '../graph/ontology/errors';
import { copyRecords } from '../graph/transfer/copy-records';
import { recordsOf } from '../graph/transfer/records-of';
import { ensureArranged } from './arranged';
import { EXIT, type ExitStatus } from './exit-status';
import { openAt, readNames, withGraph } from './open';
import { type Place, placeAt, placeOf, sharedSchema } from './options';
import { keepNamesIn, ownNames } from './own-names';
import type { Terminal } from './terminal';

const schema = sharedSchema.extend({ to: z.string() });

/** `firmament copy --to URL|DIR`: all records into another store, and the graph that they come to. */
export async function copy(given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = schema.parse(given);
  const [from, to] = [placeOf(options, terminal), placeAt(options.to, terminal)];
  if (isSame(from, to)) {
    const message = `${options.to} is where the graph is. Name another directory or server with --to.`;
    throw new FirmamentError('usage', message, { code: 'copy-to-itself' });
  }
  const names = await readNames(options, terminal);
  const result = await withGraph(options, terminal, async (source) => {
    const target = await openAt(to, names.entries, terminal);
    try {
      const { hash: before } = await source.stats();
      const copied = await copyRecords(recordsOf(source), target, (records) => terminal.progress(`${records} records`));
      if (!to.store) await keepNamesIn(to.directory, await ownNames(options, terminal));
      await ensureArranged(target, terminal);
      return { ...copied, before, same: copied.hash === before };
    } finally {
      terminal.progress('');
      await target.close();
    }
  });
  const { records, already, before, hash } = result;
  const words = `records  ${records}\nbefore   ${before}\nafter    ${hash}\n`;
  await terminal.out(options.json ? `${JSON.stringify({ records, already, before, after: hash })}\n` : words);
  if (result.same) return EXIT.ok;
  terminal.say('The graphs differ: articles came meanwhile, or other names were known. Run the same command again.');
  return EXIT.failed;
}

function isSame(from: Place, to: Place): boolean {
  if (from.store || to.store) return from.store?.url === to.store?.url && from.store?.database === to.store?.database;
  return from.directory === to.directory;
}
