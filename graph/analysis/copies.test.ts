import fc from 'fast-check';
import { originsOf } from './copies';
import { Passages, textSignature, wordsOf } from './passages';

const WORDS = Array.from({ length: 900 }, (_, at) => `w${at}`);
const LEAD =
  'Orrin Metals has agreed to buy Belmont Foundry for $410 million in cash, the two companies said on Tuesday, ' +
  'ending a search for a partner that the family behind the foundry had begun last spring when its banks grew impatient.';
const OWN_WORDS =
  'A century of family ownership ends in the valley: on Tuesday the heirs signed over Belmont Foundry, its 900 workers ' +
  'and its debts to Orrin Metals. The price, $410 million, is to be paid in cash once the regulator has had its say.';
const OTHER =
  'Shares in the buyer fell by a tenth at first and recovered later in the day, as analysts did their sums and found ' +
  'that furnaces of that size cannot be built new for twice the money, let alone with the permits that come with them.';

/** Numbers from 0 to 1 that look random and are always the same. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function textOf(seed: number, words: number): string {
  const next = numbers(seed * 7919 + 13);
  return Array.from({ length: words }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');
}

/** A share of the words left out, replaced or followed by another. */
function edited(text: string, share: number, seed: number): string {
  const next = numbers(seed * 104_729 + 7);
  return text
    .split(' ')
    .flatMap((word) => {
      if (next() >= share) return [word];
      const other = WORDS[Math.floor(next() * WORDS.length)] ?? '';
      return [[], [other], [word, other]][Math.floor(next() * 3)] ?? [];
    })
    .join(' ');
}

/** The signature of a claim that stands in a paragraph of a text. */
function printed(id: string, content: string, paragraph: string) {
  const start = content.indexOf(paragraph);
  return { id, text: `text of ${id}`, signature: new Passages(content).signatureAt(start, start + 20) };
}

function sources(...claims: Parameters<typeof originsOf>[0]): number {
  return new Set(originsOf(claims).values()).size;
}

test.each([0.05, 0.1, 0.15, 0.2])(
  'of paragraphs with a share of %d of their words edited nearly all are copies',
  (share) => {
    const found = Array.from({ length: 40 }, (_, seed) => {
      const paragraph = textOf(seed, 60);
      const copy = edited(paragraph, share, seed);
      const frame = (at: number) => `${textOf(1000 + seed * 2 + at, 100)}\n`;
      return sources(printed('a', `${frame(0)}${paragraph}`, paragraph), printed('b', `${frame(1)}${copy}`, copy));
    });
    expect(found.filter((count) => count === 1).length).toBeGreaterThanOrEqual(38);
  },
);

test('texts whose words are drawn from the same thousand are never copies', () => {
  const claims = Array.from({ length: 60 }, (_, seed) => {
    const content = textOf(seed, 60);
    return printed(`c${seed}`, content, content);
  });
  expect(sources(...claims)).toBe(60);
});

test.each<[string, string, string, number]>([
  ['a copied paragraph in another article', `${textOf(1, 80)}\n${LEAD}`, `${LEAD}\n${textOf(2, 80)}`, 1],
  [
    'a credit line and an agency',
    `TURIN (Newswire) — ${LEAD}\n${OTHER}`,
    `${LEAD}, according to Newswire.\n${OTHER}`,
    1,
  ],
  ['paragraphs in another order and one less', `${LEAD}\n${OTHER}\n${textOf(3, 60)}`, `${OTHER}\n${LEAD}`, 1],
  ['two reports of one event in words of their own', `${LEAD}\n${textOf(1, 80)}`, `${OWN_WORDS}\n${textOf(2, 80)}`, 2],
  [
    'one short sentence in two articles',
    `Orrin bought Belmont.\n${textOf(1, 80)}`,
    `Orrin bought Belmont.\n${textOf(2, 80)}`,
    2,
  ],
])('%s', (_title, left, right, expected) => {
  const sentence = (content: string) => content.split('\n').find((each) => /Orrin/.test(each)) ?? '';
  expect(sources(printed('a', left, sentence(left)), printed('b', right, sentence(right)))).toBe(expected);
});

test('a rewritten lead in a text that is otherwise the same is no source of its own', () => {
  const rest = `${OTHER}\n${textOf(4, 120)}`;
  const [left, right] = [`${LEAD}\n${rest}`, `${OWN_WORDS}\n${rest}`];
  expect(sources(printed('a', left, LEAD), printed('b', right, OWN_WORDS))).toBe(1);
});

test('an equal long sentence makes one source of two texts', () => {
  const [left, right] = [`${LEAD} ${textOf(5, 150)}`, `${LEAD} ${textOf(6, 150)}`];
  const claim = (id: string, content: string) => ({
    id,
    text: id,
    signature: new Passages(content).signatureAt(0, LEAD.length),
  });
  expect(sources(claim('a', left), claim('b', right))).toBe(1);
});

test('texts of a few words are copies only where their words are the same', () => {
  expect(textSignature('Orrin bought Belmont.')).toBe(textSignature('Orrin bought “Belmont”'));
  expect(textSignature('Orrin bought Belmont.')).not.toBe(textSignature('Orrin sold Belmont.'));
  expect(wordsOf('AMD’s $4.9bn')).toEqual(['amd', 's', '4', '9bn']);
});

test('origins do not depend on the order in which claims are given', () => {
  const signature = fc.tuple(
    fc.constantFrom('ABABABAB', 'ABABABCC', 'ABCCDDEE', 'ZZZZZZZZ', '=x'),
    fc.constantFrom('', 's'),
  );
  const claim = fc.tuple(fc.nat({ max: 5 }), signature);
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 12 }), fc.nat(), (drawn, turn) => {
      const claims = drawn.map(([text, [whole, sentence]], at) => ({
        id: `c${at}`,
        text: `t${text}`,
        signature: `${whole}..${sentence}`,
      }));
      const at = turn % Math.max(1, claims.length);
      const turned = [...claims.slice(at), ...claims.slice(0, at)].reverse();
      const sorted = (of: typeof claims) => [...originsOf(of)].sort(([left], [right]) => (left < right ? -1 : 1));
      expect(sorted(turned)).toEqual(sorted(claims));
    }),
  );
});
