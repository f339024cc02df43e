import type { Extraction } from '../../graph/ontology/extraction';
import { chainReport } from './chains';
import { chainScores, judgeChains } from './chains-score';
import { chainTexts } from './chains-treebank';

const CONLLU = `# newdoc id = news_pumps
# newpar
1	Ada	_	PROPN	_	_	3	nsubj	_	Entity=(1-person
2	Vance	_	PROPN	_	_	1	flat	_	Entity=1)
3	left	_	VERB	_	_	0	root	_	_
4	Northwind	_	PROPN	_	_	3	obj	_	SpaceAfter=No|Entity=(2-organization)
5	.	_	PUNCT	_	_	3	punct	_	_

1	She	_	PRON	_	_	3	nsubj	_	Entity=(1-person)
2	had	_	AUX	_	_	3	aux	_	_
3	led	_	VERB	_	_	0	root	_	_
4	the	_	DET	_	_	5	det	_	Entity=(2-organization
5	firm	_	NOUN	_	_	3	obj	_	SpaceAfter=No|Entity=2)
6	.	_	PUNCT	_	_	3	punct	_	_

# newpar
1-2	It's	_	_	_	_	_	_	_	_
1	It	_	PRON	_	_	4	nsubj	_	Entity=(2-organization)
2	's	_	AUX	_	_	4	cop	_	_
3	a	_	DET	_	_	4	det	_	Entity=(3-abstract
4	loss	_	NOUN	_	_	0	root	_	SpaceAfter=No|Entity=3)
5	.	_	PUNCT	_	_	4	punct	_	_

`;

const [TEXT] = chainTexts(CONLLU);

/** What an extraction makes of the text: mentions by their words, `*` before an anaphor. */
function extraction(...mentions: readonly (readonly [words: string, entity: string])[]): Extraction {
  const text = TEXT?.text ?? '';
  return {
    mentions: mentions.map(([words, entity]) => {
      const plain = words.replace('*', '');
      const start = text.indexOf(plain);
      return {
        start,
        end: start + plain.length,
        kind: 'Firm' as const,
        entity,
        ...(words === plain ? {} : { anaphor: true }),
      };
    }),
    entities: [...new Set(mentions.map(([, entity]) => entity))].map((id) => ({
      id,
      name: id,
      kind: 'Firm' as const,
      aliases: [],
      ...(id === 'nobody' ? { unnamed: true } : {}),
    })),
    claims: [],
    diagnostics: [],
  };
}

function outcomes(...mentions: readonly (readonly [words: string, entity: string])[]): readonly string[] {
  if (!TEXT) return [];
  const verdicts = judgeChains(TEXT, extraction(...mentions));
  return verdicts
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, class: name, outcome }) => `${TEXT.text.slice(start, end)} ${name} ${outcome}`);
}

test('the text of a treebank is rebuilt, and every phrase lies where its words stand', () => {
  expect(TEXT?.text).toBe("Ada Vance left Northwind. She had led the firm.\n\nIt's a loss.");
  expect(TEXT?.mentions.map(({ start, end, chain }) => [TEXT.text.slice(start, end), chain])).toEqual([
    ['Ada Vance', '1'],
    ['Northwind', '2'],
    ['She', '1'],
    ['the firm', '2'],
    ['It', '2'],
    ['a loss', '3'],
  ]);
});

test('an anaphor is found when its entity is named in its chain, wrong when another is, missed when there is none', () => {
  expect(
    outcomes(['Ada Vance', 'Vance'], ['Northwind', 'Northwind'], ['*She', 'Vance'], ['*the firm', 'Vance']),
  ).toEqual(['She she found', 'the firm definite wrong', 'It it missed']);
});

test('an entity without a name finds nothing', () => {
  expect(outcomes(['Ada Vance', 'Vance'], ['*She', 'nobody'])).toEqual([
    'She she missed',
    'the firm definite missed',
    'It it missed',
  ]);
});

test('what has no name in the treebank can only be wrong', () => {
  expect(outcomes(['Northwind', 'Northwind'], ['*a loss', 'Northwind'])).toContain('a loss definite wrong');
});

test('scores count by class what was expected, what could be found and what was given', () => {
  const verdicts = TEXT
    ? judgeChains(TEXT, extraction(['Ada Vance', 'Vance'], ['*She', 'Vance'], ['*the firm', 'Vance']))
    : [];
  const scores = new Map(chainScores(verdicts).map((score) => [score.class, score]));
  expect(scores.get('she')).toMatchObject({ precision: 1, recall: 1, expected: 1, known: 1 });
  expect(scores.get('definite')).toMatchObject({ precision: 0, recall: 0, expected: 1, known: 0 });
  expect(scores.get('all')).toMatchObject({ expected: 3, found: 1, given: 2, right: 1 });
  expect(chainReport(TEXT ? [TEXT] : [], verdicts, 1)).toContain('| all | 0.500 | 0.333 | 0.400 | 3 | 1 | 1 | 2 | 1 |');
});
