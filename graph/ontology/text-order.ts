/** In order of the code units, the same on every machine; for `sort`. */
export function byText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
