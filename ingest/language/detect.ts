import { STOP_WORDS } from './stop-words';

/** So much of a text is looked at, in UTF-16 code units. */
const SAMPLE = 20_000;

interface Script {
  readonly language: string;
  readonly pattern: RegExp;
}

/** Scripts that English is not written in; kana before Han, as Japanese has both. */
const SCRIPTS: readonly Script[] = [
  { language: 'ja', pattern: /[\u3040-\u30FF]/gu },
  { language: 'ko', pattern: /\p{Script=Hangul}/gu },
  { language: 'zh', pattern: /\p{Script=Han}/gu },
  { language: 'ru', pattern: /\p{Script=Cyrillic}/gu },
  { language: 'ar', pattern: /\p{Script=Arabic}/gu },
  { language: 'el', pattern: /\p{Script=Greek}/gu },
  { language: 'he', pattern: /\p{Script=Hebrew}/gu },
  { language: 'hi', pattern: /\p{Script=Devanagari}/gu },
  { language: 'th', pattern: /\p{Script=Thai}/gu },
];

/**
 * The language of a text as an ISO 639-1 code: by its script, else by its small words. `en` where little speaks for
 * another: names and figures alone are no foreign language.
 *
 * @example
 * detectLanguage('Der Konzern hat das Start-up für eine Milliarde gekauft.'); // 'de'
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  return byScript(sample) ?? byWords(sample);
}

function byScript(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const counts = SCRIPTS.map(({ language, pattern }) => ({ language, count: sample.match(pattern)?.length ?? 0 }));
  const foreign = counts.reduce((sum, each) => sum + each.count, 0);
  if (foreign === 0 || foreign * 2 < letters) return undefined;
  const japanese = counts.find((each) => each.language === 'ja' && each.count * 10 > foreign);
  return japanese?.language ?? counts.reduce((best, each) => (each.count > best.count ? each : best)).language;
}

function byWords(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = { language: 'en', count: countOf(words, STOP_WORDS.get('en')) };
  const english = best.count;
  for (const [language, stops] of STOP_WORDS) {
    const count = countOf(words, stops);
    if (count > best.count) best = { language, count };
  }
  const clear = best.count >= 3 && best.count >= english * 1.5 && best.count * 12 >= words.length;
  return clear ? best.language : 'en';
}

function countOf(words: readonly string[], stops: ReadonlySet<string> | undefined): number {
  return stops === undefined ? 0 : words.reduce((sum, word) => sum + (stops.has(word) ? 1 : 0), 0);
}
