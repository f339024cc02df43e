import { UNNAMED_SOURCE } from '../../rules/attribution/saying';
import type { Proposal } from '../relations/frames/proposal';
import type { Reading } from '../relations/reading';
import { hearsayIn } from '../status/hearsay';

/** "people familiar with the matter": who says a claim, where only people without a name do. */
export function unnamedSource(reading: Reading, proposal: Proposal): { readonly name: string } | undefined {
  const start = hearsayIn(reading, proposal);
  const sentence = reading.doc.sentences[reading.sentence];
  if (start === undefined || !sentence) return undefined;
  const from = Math.max(sentence.start, start - WORDS_BEFORE);
  const found = UNNAMED_SOURCE.exec(reading.doc.text.slice(from, sentence.end));
  return found ? { name: found[0].trim() } : undefined;
}

/** Room before the form of hearsay for "two of the". */
const WORDS_BEFORE = 24;
