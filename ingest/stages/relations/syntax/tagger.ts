import { type LoadTagger, shippedTagger, type TaggedForm, tagWordsWith } from '../../../parser/create-tagger';
import { NAME_STAND_IN } from '../../../parser/stand-ins';
import { VERB_FIXES } from '../../../rules/relations/verb-spellings';
import { lemmaOf, pennTag } from './tagger-lemmas';
import { tagAt } from './tagger-tags';
import type { Tag, TaggedWord, Word } from './words';

/** Gives each word of a sentence its part of speech and lemma. Replaceable: nothing else knows how. */
export type Tagger = (words: readonly Word[]) => readonly TaggedWord[];

/**
 * A tagger over our own perceptron, whose weights `load` reads at the first sentence. Mentions are shown to it as one and
 * the same name, so that an unknown name is always a noun to it; its few steady mistakes in business prose are put right
 * afterwards.
 */
export function createTagger(load: LoadTagger = shippedTagger()): Tagger {
  return (words) => {
    const tagger = load();
    const raw = tagWordsWith(tagger)(words.map(shownAs));
    const lemmaAs = (word: string, tag: Tag) => tagger.lemmaOf(word, pennTag(word, tag));
    return withVerb(
      words.map((word, at) => mend(word, at, words, raw, lemmaAs)),
      lemmaAs,
    );
  };
}

function shownAs(word: Word): string {
  return word.mention === undefined ? word.text.replace(/\s+/g, '') || '.' : NAME_STAND_IN;
}

/** The dictionary form of a word that is taken for another part of speech than the tagger said. */
type LemmaAs = (word: string, tag: Tag) => string;

function mend(
  word: Word,
  at: number,
  words: readonly Word[],
  raw: readonly TaggedForm[],
  lemmaAs: LemmaAs,
): TaggedWord {
  if (word.mention !== undefined) return tagged(word, 'PROPN', word.lower);
  const own = raw[at];
  const tag = tagAt(words, raw, at);
  const given = own && tag === own.upos ? own.lemma : lemmaAs(word.lower, tag);
  return tagged(word, tag, lemmaOf(word, tag, given));
}

/** Written out: to spread the word would take longer than to tag it. */
function tagged({ start, end, text, lower, glued, mention }: Word, tag: Tag, lemma: string): TaggedWord {
  if (mention === undefined) return { start, end, text, lower, glued, tag, lemma };
  return { start, end, text, lower, glued, mention, tag, lemma };
}

/** A sentence that seems to have no verb has one that looks like a noun: "Acme supplies memory chips to Globex". */
function withVerb(words: readonly TaggedWord[], lemmaAs: LemmaAs): readonly TaggedWord[] {
  const finite = words.some((word) => word.tag === 'AUX' || (word.tag === 'VERB' && !/ing$/.test(word.lower)));
  if (finite) return words;
  const at = words.findIndex(
    (word, place) =>
      word.tag === 'NOUN' && VERB_FIXES.has(word.lower) && words[place - 1]?.mention !== undefined && place > 0,
  );
  return words.map((word, place) =>
    place === at ? tagged(word, 'VERB', lemmaOf(word, 'VERB', lemmaAs(word.lower, 'VERB'))) : word,
  );
}
