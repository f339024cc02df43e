import fc from 'fast-check';
import { Gathering } from './gathering';

/** Gathers words; a word's key is its first letter. */
function gathering(fails: (words: readonly string[]) => boolean = () => false) {
  const runs: (readonly string[])[] = [];
  const gathered = new Gathering<string, string>({
    run: async (words) => {
      runs.push(words);
      if (fails(words)) throw new Error(`no ${words.join(' ')}`);
      return words.map((word) => word.toUpperCase());
    },
    keysOf: (word) => [word.slice(0, 1)],
    most: 3,
  });
  return { gathered, runs };
}

test('what waits while something runs is run together, at most so many, none that share a key', async () => {
  const { gathered, runs } = gathering();
  const words = ['a', 'b', 'c', 'd', 'e', 'e2', 'f'];
  expect(await Promise.all(words.map((word) => gathered.add(word)))).toEqual(words.map((word) => word.toUpperCase()));
  expect(runs).toEqual([['a'], ['b', 'c', 'd'], ['e'], ['e2', 'f']]);
});

test('where a group fails, only those of it fail that fail alone', async () => {
  const { gathered } = gathering((words) => words.includes('c'));
  const results = await Promise.allSettled(['a', 'b', 'c', 'd'].map((word) => gathered.add(word)));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(await gathered.add('x')).toBe('X');
});

test('everyone gets their own result, and the order of those with one key is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ minLength: 1, maxLength: 3 })), async (words) => {
      const { gathered, runs } = gathering();
      const results = await Promise.all(words.map((word) => gathered.add(word)));
      expect(results).toEqual(words.map((word) => word.toUpperCase()));
      expect(runs.flat()).toEqual(words);
    }),
    { numRuns: 50 },
  );
});
