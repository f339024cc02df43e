import path from 'node:path';
import type { CatalogueEntry } from '../graph/ontology/catalogue';
import { copyRecords } from '../graph/transfer/copy-records';
import { checkBackup, recordsIn } from '../graph/transfer/read-backup';
import { ensureArranged } from './arranged';
import { EXIT, type ExitStatus } from './exit-status';
import { openAt, readNames } from './open';
import { placeOf, sharedSchema } from './options';
import { keepNamesIn, ownNames } from './own-names';
import type { Terminal } from './terminal';

/** `firmament restore FILE`: the records of a backup into an empty directory or server, and the graph they come to. */
export async function restore(words: readonly string[], given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = sharedSchema.parse(given);
  const file = path.resolve(terminal.cwd, words[0] ?? '');
  const backup = await checkBackup(file);
  const place = placeOf(options, terminal);
  const { entries } = await readNames(options, terminal);
  const target = await openAt(place, merged(entries, backup.names), terminal);
  try {
    const progress = (records: number) => terminal.progress(`${records} of ${backup.records} records`);
    const { records, already, hash } = await copyRecords(recordsIn(file), target, progress);
    if (!place.store) await keepNamesIn(place.directory, merged(await ownNames(options, terminal), backup.names));
    await ensureArranged(target, terminal);
    terminal.progress('');
    const plain = `records  ${records}\nbackup   ${backup.hash}\nrestored ${hash}\n`;
    const found = { records, already, backup: backup.hash, restored: hash };
    await terminal.out(options.json ? `${JSON.stringify(found)}\n` : plain);
    if (hash === backup.hash) return EXIT.ok;
    terminal.say(
      'All records are restored, and come to another graph: another version or other names wrote the backup.',
    );
    return EXIT.failed;
  } finally {
    await target.close();
  }
}

/** In the order of their ids; of two with one id that of the backup counts. */
function merged(known: readonly CatalogueEntry[], own: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  const byId = new Map([...known, ...own].map((entry) => [entry.id, entry]));
  return [...byId.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}
