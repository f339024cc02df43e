import { parserFrom } from '../create-parser';
import { taggerFrom } from '../create-tagger';
import { readConllu } from './conllu';
import { parserBytes } from './parser-bytes';
import { taggerBytes } from './tagger-bytes';

/** A few patterns, over and over, so that they can be learnt by heart. */
const TOY = readConllu(
  Array.from({ length: 15 }, (_, at) => {
    const [noun, verb] =
      [
        ['ships', 'sail'],
        ['cats', 'sleep'],
        ['dogs', 'run'],
      ][at % 3] ?? [];
    return `1\tgrey\tgrey\tADJ\tJJ\t_\t2\tamod\t_\t_\n2\t${noun}\t${noun}\tNOUN\tNNS\t_\t3\tnsubj\t_\t_\n3\t${verb}\t${verb}\tVERB\tVBP\t_\t0\troot\t_\t_\n`;
  }).join('\n'),
);
const options = { epochs: [2, 2] as const, report: () => undefined };
const tagger = taggerBytes(TOY, 2);

test('a tagger and a parser learn what they are shown', () => {
  const parse = parserFrom(parserBytes(TOY, taggerFrom(tagger), options), taggerFrom(tagger));
  expect(parse(['grey', 'dogs', 'sail']).map(({ head, label, xpos }) => `${xpos} ${label} ${head}`)).toEqual([
    'JJ amod 1',
    'NNS nsubj 2',
    'VBP root -1',
  ]);
});

test('training again gives the same bytes', () => {
  expect(taggerBytes(TOY, 2)).toEqual(tagger);
  const bytes = () => parserBytes(TOY, taggerFrom(tagger), options);
  expect(bytes()).toEqual(bytes());
});
