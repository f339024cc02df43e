import fc from 'fast-check';
import { LONGEST_TOKEN } from './scan';
import { tokensOf } from './tokens';

function texts(text: string): string[] {
  return tokensOf(text, 0, text.length).map((token) => token.text);
}

test.each([
  ['Meta’s Llama and Meta‘s Gemma', "Meta|'s|Llama|and|Meta|'s|Gemma"],
  ['its models’ weights', "its|models|'|weights"],
  ['an ‘MIT Licence,’ it said', "an|'|MIT|Licence|,|'|it|said"],
  ['They aren’t sold; it’s free', "They|are|n't|sold|;|it|'s|free"],
  ['Amazon-backed Anthropic', 'Amazon|-|backed|Anthropic'],
  ['Ada Quist-founded Arden', 'Ada|Quist|-|founded|Arden'],
  ['U.S.-based AI-related open-source co-founder', 'U.S.|-|based|AI|-|related|open-source|co-founder'],
  ['Qwen2.5-Max, GPT-4.1 mini and o3-mini', 'Qwen2.5-Max|,|GPT-4.1|mini|and|o3-mini'],
  ['RISC-V, AT&T, 01.AI and robots.txt', 'RISC-V|,|AT&T|,|01.AI|and|robots.txt'],
  ['$13bn, US$52 billion and $10B', '$|13|bn|,|US$|52|billion|and|$|10|B'],
  ['a 70B model', 'a|70B|model'],
  ['1,200 of 2.7%', '1,200|of|2.7|%'],
  ['$1-2 billion, 2015-2017', '$|1|-|2|billion|,|2015|-|2017'],
  ['mid-2022, end-June, 2025-03-29, 17.03.2025', 'mid|-|2022|,|end|-|June|,|2025-03-29|,|17.03.2025'],
  ['in 2022— has', 'in|2022|—|has'],
  ['one - two -- three', 'one|—|two|—|three'],
  ['Andrew L. Carter of Arden Inc. met Mr. Hall', 'Andrew|L.|Carter|of|Arden|Inc.|met|Mr.|Hall'],
  ['renamed it X. Then', 'renamed|it|X|.|Then'],
  ['by December31 for RMB310.4 million', 'by|December|31|for|RMB|310.4|million'],
  ['the end.Next', 'the|end|.|Next'],
  ['see https://arden.example/a?b=1, or', 'see|https://arden.example/a?b=1|,|or'],
  ['Wait... no…', 'Wait|...|no|…'],
])('%s', (text, expected) => {
  expect(texts(text).join('|')).toBe(expected);
});

test.each(['xAI', 'eBay', 'iFlytek', '01.AI', 'o3', 'OpenAI', 'GPT-4'])('%s is written like a name', (word) => {
  expect(tokensOf(word, 0, word.length)[0]?.capital).toBe(true);
});

test.each(['open', '70B', '5G', 'o', '2.7'])('%s is not written like a name', (word) => {
  expect(tokensOf(word, 0, word.length)[0]?.capital).toBe(false);
});

test('a run of a thousand letters is cut', () => {
  const found = tokensOf('a'.repeat(1000), 0, 1000);
  expect(Math.max(...found.map((token) => token.end - token.start))).toBe(LONGEST_TOKEN);
});

test('tokens of any text lie in order, without overlap, and leave out only white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const found = tokensOf(text, 0, text.length);
      let at = 0;
      for (const token of found) {
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(at, token.start)).toMatch(/^[\s\u00AD\u200B-\u200F\u2060\uFEFF]*$/);
        at = token.end;
      }
      expect(text.slice(at)).toMatch(/^[\s\u00AD\u200B-\u200F\u2060\uFEFF]*$/);
    }),
  );
});
