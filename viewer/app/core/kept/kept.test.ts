import { createKept, storageOf } from './kept';

const text = (item: unknown) => (typeof item === 'string' ? item : undefined);

function shelfOf(content?: string) {
  const kept = new Map(content === undefined ? [] : [['k', content]]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('A kept list', () => {
  it('is there again for the next page', () => {
    const shelf = shelfOf();
    createKept(shelf, 'k', text).update((items) => ['a', ...items]);
    expect(createKept(shelf, 'k', text).items.get()).toEqual(['a']);
  });

  test.each([
    ['no JSON', '[', []],
    ['no list', '{"a":1}', []],
    ['items that are none', '["a", 1, null, "b"]', ['a', 'b']],
  ])('reads what it can of %s', (_, content, expected) => {
    expect(createKept(shelfOf(content), 'k', text).items.get()).toEqual(expected);
  });

  it('lives as long as the page where the browser keeps nothing', () => {
    const list = createKept(undefined, 'k', text);
    list.update(() => ['a']);
    expect([list.items.get(), list.lasting.get()]).toEqual([['a'], false]);
  });

  it('says so when storage is full', () => {
    const shelf = shelfOf();
    const list = createKept({ ...shelf, setItem: () => JSON.parse('[') }, 'k', text);
    expect(list.lasting.get()).toBe(true);
    list.update(() => ['a']);
    expect([list.items.get(), list.lasting.get()]).toEqual([['a'], false]);
  });

  it('does without storage where asking for it throws', () => {
    const page = {
      get localStorage(): Storage {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    expect(storageOf(page)).toBeUndefined();
  });
});
