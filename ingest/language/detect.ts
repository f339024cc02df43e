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

/** Whether there is anything that is neither in Latin script nor common punctuation. */
const OTHER_SCRIPT = /[\u0370-\u1FFF\u2126\u2DE0-\uFFFF]/;

function byScript(sample: string): string | undefined {
  if (!OTHER_SCRIPT.test(sample)) return undefined;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const counts = SCRIPTS.map(({ language, pattern }) => ({ language, count: sample.match(pattern)?.length ?? 0 }));
  const foreign = counts.reduce((sum, each) => sum + each.count, 0);
  if (foreign === 0 || foreign * 2 < letters) return undefined;
  const japanese = counts.find((each) => each.language === 'ja' && each.count * 10 > foreign);
  return japanese?.language ?? counts.reduce((best, each) => (each.count > best.count ? each : best)).language;
}

function byWords(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = countsOf(words);
  const english = counts.get('en') ?? 0;
  let best = { language: 'en', count: english };
  for (const [language, count] of counts) if (count > best.count) best = { language, count };
  const clear = best.count >= 3 && best.count >= english * 1.5 && best.count * 12 >= words.length;
  return clear ? best.language : 'en';
}

/** Languages → how many of the words are small words of theirs. */
function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map([...STOP_WORDS.keys()].map((language): [string, number] => [language, 0]));
  for (const word of words)
    for (const language of LANGUAGES_OF_WORD.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}

/** Small word → the languages that it is of. */
const LANGUAGES_OF_WORD = languagesOfWords();

function languagesOfWords(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, stops] of STOP_WORDS)
    for (const stop of stops) languages.set(stop, [...(languages.get(stop) ?? []), language]);
  return languages;
}
