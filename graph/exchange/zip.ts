import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ExportFile } from './exchange';

/**
 * The files of an export as one zip archive, in pieces as they are made. `modified` is what the archive states of each
 * file, an ISO instant between 1980 and 2099.
 */
export function* zipOf(files: readonly ExportFile[], modified: string): Generator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    made.push(piece);
  });
  for (const { name, chunks } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = modified;
    zip.add(entry);
    for (const chunk of chunks) {
      entry.push(strToU8(chunk));
      yield* made.splice(0);
    }
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* made.splice(0);
}
