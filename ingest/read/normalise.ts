/** Shorter lines (headings, list items) may repeat; a longer one that does is a copy: a caption, a pull quote. */
const REPEATED_FROM = 60;

const INVISIBLE = /[^\P{Cc}\n\t]|[\u00AD\u200B\u2060\uFEFF]/gu;

/**
 * The text under which copies of an article are one: NFC, `\n` between paragraphs, single spaces, no invisible
 * characters, no blank lines, no long paragraph twice. Idempotent.
 *
 * @example
 * normaliseText('A  b.\r\n\r\nC.'); // 'A b.\nC.'
 */
export function normaliseText(text: string): string {
  const lines = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  return withoutRepeats(lines).join('\n');
}

function withoutRepeats(lines: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    if (line.length < REPEATED_FROM) return true;
    const fresh = !seen.has(line);
    seen.add(line);
    return fresh;
  });
}
