/** Shorter lines (headings, list items) may repeat; a longer one that does is a copy: a caption, a pull quote. */
const REPEATED_FROM = 60;

const INVISIBLE = /[^\P{Cc}\n\t]|[\u00AD\u200B\u2060\uFEFF]/gu;

/**
 * The text under which copies of an article are one: NFC, `\n` between paragraphs, single spaces, no invisible
 * characters, no blank lines, no long paragraph twice; of a text that is one text several times over, one. Idempotent.
 *
 * @example
 * normaliseText('A  b.\r\n\r\nC.'); // 'A b.\nC.'
 */
export function normaliseText(text: string): string {
  return normalised(text).content;
}

/** The same, with the paragraphs that were left out because they repeat others. */
export function normalised(text: string): { readonly content: string; readonly repeated: readonly string[] } {
  const lines = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const period = periodOf(lines);
  const { kept, repeated } = withoutRepeats(lines.slice(0, period));
  return { content: kept.join('\n'), repeated: [...repeated, ...lines.slice(period)] };
}

/** After how many lines the same lines begin again, to the end; all of them where they do not. Linear. */
function periodOf(lines: readonly string[]): number {
  const borders = [0];
  for (let at = 1; at < lines.length; at += 1) {
    let border = borders[at - 1] ?? 0;
    while (border > 0 && lines[border] !== lines[at]) border = borders[border - 1] ?? 0;
    borders.push(lines[border] === lines[at] ? border + 1 : 0);
  }
  const period = lines.length - (borders.at(-1) ?? 0);
  return lines.length % period === 0 ? period : lines.length;
}

function withoutRepeats(lines: readonly string[]): {
  readonly kept: readonly string[];
  readonly repeated: readonly string[];
} {
  const seen = new Set<string>();
  const kept: string[] = [];
  const repeated: string[] = [];
  for (const line of lines) {
    const isRepeat = line.length >= REPEATED_FROM && seen.has(line);
    (isRepeat ? repeated : kept).push(line);
    seen.add(line);
  }
  return { kept, repeated };
}
