import type { Diagnostic } from '../../graph/ontology/extraction';

/** Diagnostics of one code that a text lists; further ones are counted. */
const MOST_LISTED = 20;

/** The first diagnostics of each code, and for each code that has more one that counts the rest. */
export function bounded(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, number>();
  const listed = diagnostics.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= MOST_LISTED;
  });
  const rest = [...seen]
    .flatMap(([code, count]) => (count > MOST_LISTED ? [code] : []))
    .map((code): Diagnostic => {
      const first = diagnostics.find((each) => each.code === code);
      const count = (seen.get(code) ?? 0) - MOST_LISTED;
      const stage = first?.stage === undefined ? {} : { stage: first.stage };
      return { code, severity: 'info', ...stage, count, message: `${count} more of the same in this text.` };
    });
  return [...listed, ...rest];
}
