import { nameTrie } from './name-trie';

function tokens(text: string) {
  return text.split(' ').map((word) => ({ text: word, lower: word.toLowerCase() }));
}

test('the longest name at a place is found', () => {
  const trie = nameTrie<string>();
  trie.add(['Arden'], 'firm', 'any');
  trie.add(['Arden', 'Cloud'], 'unit', 'any');
  expect(trie.longest(tokens('Arden Cloud grew'), 0, 3)).toEqual({ from: 0, to: 2, values: ['unit'] });
  expect(trie.longest(tokens('Arden grew'), 0, 2)).toEqual({ from: 0, to: 1, values: ['firm'] });
});

test('all that bear a name are found', () => {
  const trie = nameTrie<string>();
  trie.add(['Quill'], 'firm', 'any');
  trie.add(['Quill'], 'model', 'any');
  expect(trie.longest(tokens('QUILL'), 0, 1)?.values).toEqual(['firm', 'model']);
});

test('a name whose case counts is not found in another', () => {
  const trie = nameTrie<string>();
  trie.add(['Arm'], 'firm', 'exact');
  expect(trie.longest(tokens('arm'), 0, 1)).toBeUndefined();
  expect(trie.longest(tokens('Arm'), 0, 1)?.values).toEqual(['firm']);
});

test.each(['__proto__', 'constructor', 'toString'])('%s is a name like any other', (name) => {
  const trie = nameTrie<string>();
  expect(trie.longest(tokens(name), 0, 1)).toBeUndefined();
  trie.add([name], 'firm', 'any');
  expect(trie.longest(tokens(name), 0, 1)?.values).toEqual(['firm']);
});

test('a name that goes on past the end of its sentence is not found', () => {
  const trie = nameTrie<string>();
  trie.add(['Arden', 'Cloud'], 'unit', 'any');
  expect(trie.longest(tokens('Arden Cloud'), 0, 1)).toBeUndefined();
});
