/** UTF-16 code units shown before and after. */
const AROUND = 60;

/** A stretch of a text with some of what stands around it. */
export function excerpt(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - AROUND), end + AROUND);
}
