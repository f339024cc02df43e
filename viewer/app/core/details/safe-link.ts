/**
 * An address from an article as a link may use it: http and https only.
 *
 * @example
 * safeLink('javascript:alert(1)'); // undefined
 */
export function safeLink(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
