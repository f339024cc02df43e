import type { ConformanceCase } from './conformance/case';
import { CHANGING } from './conformance/changing';
import { FILLING } from './conformance/filling';
import { LIVING } from './conformance/living';
import { NAMING } from './conformance/naming';
import { READING } from './conformance/reading';
import { REFUSING } from './conformance/refusing';
import { WRITING } from './conformance/writing';
import type { GraphStore } from './store';

/** The three functions of a test runner that the suite needs, so that it belongs to none. */
export interface TestRunner {
  describe(title: string, tests: () => void): void;
  test(title: string, run: () => Promise<void>): void;
  afterAll(run: () => Promise<void>): void;
}

const GROUPS: readonly (readonly [string, readonly ConformanceCase[]])[] = [
  ['writing', WRITING],
  ['filling', FILLING],
  ['changing', CHANGING],
  ['refusing', REFUSING],
  ['reading', READING],
  ['names', NAMING],
  ['life', LIVING],
];

/**
 * What every store must do, as tests. Each starts from an empty store; a store is opened once for many of them.
 *
 * @param create opens a store, always on the same content
 * @example
 * storeConformance('embedded', () => openStore({ directory }), { describe, test, afterAll });
 */
export function storeConformance(name: string, create: () => Promise<GraphStore>, runner: TestRunner): void {
  let current: GraphStore | undefined;
  const reopen = async () => {
    await current?.close();
    current = await create();
    return current;
  };
  const emptied = async () => {
    const store = current ?? (await reopen());
    await store.clear();
    return store;
  };
  runner.describe(`The store conformance of ${name}`, () => {
    for (const [group, cases] of GROUPS) {
      runner.describe(group, () => {
        for (const { title, run } of cases)
          runner.test(title, async () => run({ store: await emptied(), open: reopen }));
      });
    }
    runner.afterAll(async () => {
      await current?.close();
    });
  });
}
