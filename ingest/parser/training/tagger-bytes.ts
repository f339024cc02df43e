import { writeContainer } from '../container';
import { writeLemmaRules } from '../lemmas';
import { lexiconParts } from '../lexicon';
import type { TreebankSentence } from './conllu';
import { formsOf, withCollapsed } from './corpus';
import { fitTagger, lexiconOf, tagSet } from './fit-tagger';
import { learnLemmas } from './learn-lemmas';
import { packWeights, strongestRows } from './pack-weights';

const SEED = 1;
const MOST_FEATURES = 60_000;

/** Trains twice, the second time with the strongest features of the first alone, and packs `tagger.bin`. */
export function taggerBytes(sentences: readonly TreebankSentence[], epochs: number): Buffer {
  const { tags, numbersOf } = tagSet(sentences);
  const tagged = withCollapsed(sentences, SEED).map((sentence) => ({
    forms: formsOf(sentence),
    tags: numbersOf(sentence),
  }));
  const lexicon = lexiconOf(tagged);
  const options = { lexicon, outcomes: tags.length, epochs, seed: SEED };
  const full = fitTagger(tagged, options).averaged();
  const only = strongestRows(full, MOST_FEATURES).map((row) => full.hashes[row] ?? 0);
  const packed = packWeights('tagger', fitTagger(tagged, { ...options, only }).averaged());
  const lemmas = writeLemmaRules(learnLemmas(sentences));
  const parts = new Map([...packed.parts, ...lexiconParts(lexicon), ['lemmas', lemmas] as const]);
  return writeContainer({ tags, tagger: packed.packing }, parts);
}
