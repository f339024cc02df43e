import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from './open-store';
import type { GraphStore } from './store';

/** An empty embedded store in a directory of its own among the system's temporary files, which closing it removes. */
export async function openTemporary(): Promise<GraphStore> {
  const directory = await mkdtemp(join(tmpdir(), 'firmament-'));
  const store = await openStore({ directory });
  const close = store.close.bind(store);
  return Object.assign(store, {
    close: () => close().finally(() => rm(directory, { recursive: true, force: true })),
  });
}
