import { remembered } from './remembered';

/** How a form becomes its lemma: so many letters off its end, these put there. */
export interface LemmaEdit {
  readonly cut: number;
  readonly add: string;
}

/** Penn tag and ending → edit: `VBG izing`. Whole words begin with `^`: `VBD ^bought`. The longest that fits holds. */
export type LemmaRules = ReadonlyMap<string, LemmaEdit>;

/** Longest ending that a rule is about. */
export const LONGEST_ENDING = 6;

/** The keys of the rules for a form, the most special first. */
export function lemmaKeys(form: string, xpos: string): readonly string[] {
  const keys = [`${xpos} ^${form}`];
  for (let length = Math.min(LONGEST_ENDING, form.length); length >= 0; length -= 1)
    keys.push(`${xpos} ${form.slice(form.length - length)}`);
  return keys;
}

/** Dictionary form of a word, in lower case. */
export function lemmaOf(rules: LemmaRules, word: string, xpos: string): string {
  const form = word.toLowerCase().replace(/[’‘]/g, "'");
  for (const key of lemmaKeys(form, xpos)) {
    const edit = rules.get(key);
    if (edit && edit.cut <= form.length) return form.slice(0, form.length - edit.cut) + edit.add || form;
  }
  return form;
}

/** `lemmaOf` by these rules, which keeps what it gave. */
export function createLemmatizer(rules: LemmaRules): (word: string, xpos: string) => string {
  const byTag = new Map<string, (word: string) => string>();
  return (word, xpos) => {
    const known = byTag.get(xpos) ?? remembered((form) => lemmaOf(rules, form, xpos));
    if (!byTag.has(xpos)) byTag.set(xpos, known);
    return known(word);
  };
}

/** One rule a line. */
export function writeLemmaRules(rules: LemmaRules): Uint8Array {
  return Buffer.from([...rules].map(([key, { cut, add }]) => `${key}\t${cut}\t${add}`).join('\n'));
}

/** Reads what `writeLemmaRules` wrote. */
export function readLemmaRules(bytes: Uint8Array): LemmaRules {
  const rows = Buffer.from(bytes).toString('utf8').split('\n');
  return new Map(
    rows.map((row) => {
      const [key = '', cut = '0', add = ''] = row.split('\t');
      return [key, { cut: Number(cut), add }];
    }),
  );
}
