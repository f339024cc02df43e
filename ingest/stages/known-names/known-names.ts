import type { Catalogue } from '../../catalogue/catalogue';
import type { Candidate, Document, Sentence } from '../../document/document';
import type { Stage } from '../../pipeline/stage';
import { DEMONYMS } from '../../rules/names/demonyms';

/** Finds the names of a catalogue: the longest at each place, one candidate for each entry that bears it. */
export function knownNames(catalogue: Catalogue): Stage {
  return {
    name: 'known-names',
    requires: ['tokens', 'sentences'],
    assigns: ['spans.known'],
    run: (doc: Document) => ({
      ...doc,
      spans: { ...doc.spans, known: doc.sentences.flatMap((sentence) => knownIn(doc, sentence, catalogue)) },
    }),
  };
}

function knownIn(doc: Document, sentence: Sentence, catalogue: Catalogue): Candidate[] {
  const found: Candidate[] = [];
  const [from, to] = sentence.tokens;
  for (let at = from; at < to; ) {
    const match = catalogue.names.longest(doc.tokens, at, to);
    const article = match !== undefined && doc.tokens[at]?.text === 'the';
    const first = doc.tokens[article ? at + 1 : at];
    const last = match && doc.tokens[match.to - 1];
    if (match && first && last && !(article && goesOn(doc, match.from, match.to))) {
      const written = doc.text.slice(first.start, last.end);
      for (const entry of isMoney(doc, at, written) ? [] : match.values)
        found.push({
          start: first.start,
          end: last.end,
          kinds: [entry.kind],
          known: entry.id,
          by: 'catalogue',
          weight: 1,
        });
    }
    at = match ? match.to : at + 1;
  }
  return found;
}

/** "the National Gallery" is not The National, "the information" not The Information, "the Australian bank" not The Australian. */
function goesOn({ tokens }: Document, from: number, to: number): boolean {
  const next = tokens[to];
  const named = tokens.slice(from + 1, to);
  if (named.length === 1 && DEMONYMS.has(named[0]?.text ?? '')) return true;
  return (next?.shape === 'word' && next.capital) || !named.every((token) => token.capital);
}

/** After a sum a word without a capital is money: "4bn rand". */
function isMoney(doc: Document, at: number, written: string): boolean {
  return /^\p{Ll}+$/u.test(written) && /\d|^(?:bn|m|million|billion|trillion)$/.test(doc.tokens[at - 1]?.lower ?? '');
}
