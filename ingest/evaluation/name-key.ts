const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co ltd limited llc llp plc ag se sa nv gmbh company pbc lp'.split(' '),
);

/** Anything but letters, digits, `_`, `+` and dots within a word. */
const BETWEEN_WORDS = /[^\p{L}\p{N}_+.]+|\.(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_+])\./u;

/**
 * A name without case, possessive, article and legal form, for comparing names of one text.
 *
 * @example
 * nameKey('The Orrin Freight Co.'); // 'orrin freight'
 */
export function nameKey(name: string): string {
  const plain = name.normalize('NFKC').replace(/[‘’]/g, "'").toLowerCase().trim().replace(/'s?$/, '');
  const words = plain.split(BETWEEN_WORDS).filter((word) => word !== '');
  const from = words.length > 1 && words[0] === 'the' ? 1 : 0;
  let to = words.length;
  while (to - from > 1 && LEGAL_FORMS.has(words[to - 1] ?? '')) to -= 1;
  return words.slice(from, to).join(' ');
}
