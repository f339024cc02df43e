import { collapsed } from './collapse';
import { readConllu } from './conllu';

/** "form tag head label", `+` before a form that is glued to the one before. */
function sentence(...rows: readonly string[]) {
  const parts = rows.map((row) => row.split(' '));
  const lines = parts.map(([form = '', tag = '', head = '', label = ''], at) => {
    const misc = parts[at + 1]?.[0]?.startsWith('+') ? 'SpaceAfter=No' : '_';
    const [upos = '', xpos = ''] = tag.split('|');
    return [at + 1, form.replace('+', ''), form, upos, xpos, '_', head, label, '_', misc].join('\t');
  });
  const [read] = readConllu(`# text\n${lines.join('\n')}\n\n`);
  return read ?? [];
}

function shown(...rows: readonly string[]) {
  return collapsed(sentence(...rows), () => false).map(({ form, head, label }) => `${form} ${head} ${label}`);
}

test('a name of several words is one word with the head of its top', () => {
  expect(
    shown('Initech PROPN|NNP 3 nsubj', 'Labs PROPN|NNP 1 flat', 'grew VERB|VBD 0 root', 'fast ADV|RB 3 advmod'),
  ).toEqual(['Acme 1 nsubj', 'grew -1 root', 'fast 1 advmod']);
});

test('a title and a month are no part of a name', () => {
  expect(
    shown('CEO PROPN|NNP 2 compound', 'Roe PROPN|NNP 3 nsubj', 'left VERB|VBD 0 root', 'March PROPN|NNP 3 obl'),
  ).toEqual(['CEO 1 compound', 'Acme 2 nsubj', 'left -1 root', 'March 2 obl']);
});

test('a sum of money is one symbol', () => {
  expect(shown('$ SYM|$ 0 root', '+3 NUM|CD 3 compound', 'billion NUM|CD 1 nummod', 'more ADJ|JJR 1 amod')).toEqual([
    '$ -1 root',
    'more 0 amod',
  ]);
});

test('a compound with a hyphen is one word, and a name before it stays one of its own', () => {
  expect(
    shown('open ADJ|JJ 3 amod', '+- PUNCT|HYPH 3 punct', '+source NOUN|NN 4 compound', 'code NOUN|NN 0 root'),
  ).toEqual(['open-source 1 compound', 'code -1 root']);
  expect(
    shown('Initech PROPN|NNP 3 obl', '+- PUNCT|HYPH 3 punct', '+backed VERB|VBN 4 amod', 'firm NOUN|NN 0 root'),
  ).toEqual(['Acme 1 obl', '-backed 2 amod', 'firm -1 root']);
});

test('a run of proper nouns that do not hang together is cut where they do', () => {
  expect(shown('Roe PROPN|NNP 3 nsubj', 'Monrovia PROPN|NNP 3 obj', 'left VERB|VBD 0 root')).toEqual([
    'Acme 2 nsubj',
    'Acme 2 obj',
    'left -1 root',
  ]);
});
