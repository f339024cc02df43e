import { FirmamentError } from '../../graph/ontology/errors';

/** Lets so many tasks run at once and so many wait; more are refused. */
export interface Slots {
  /** @throws limit `busy` when too many wait already */
  run<T>(task: () => Promise<T>): Promise<T>;
}

/**
 * @example
 * const slots = createSlots(2, 8);
 * await slots.run(() => graph.read(request));
 */
export function createSlots(running: number, waiting: number): Slots {
  const queue: (() => void)[] = [];
  let active = 0;

  async function enter(): Promise<void> {
    if (active < running) {
      active += 1;
      return;
    }
    if (queue.length >= waiting) throw busy();
    await new Promise<void>((resolve) => queue.push(resolve));
  }

  /** Hands the place to the next in line, or frees it. */
  function leave(): void {
    const next = queue.shift();
    if (next) next();
    else active -= 1;
  }

  return {
    async run(task) {
      await enter();
      try {
        return await task();
      } finally {
        leave();
      }
    },
  };
}

function busy(): FirmamentError {
  return new FirmamentError('limit', 'Too many requests are waiting. Try again in a moment.', {
    code: 'busy',
    retriable: true,
  });
}
