import type { GraphStore } from '../store/store';

export async function arrange(store: GraphStore): Promise<void> {
  await store.open();
}
