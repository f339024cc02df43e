import { type LemmaEdit, type LemmaRules, lemmaKeys } from '../lemmas';
import type { TreebankSentence } from './conllu';
import { regularForms } from './regular-forms';

/** Edits seen under a key, and how often. */
type Counts = Map<string, Map<string, number>>;

/**
 * Learns for each Penn tag which ending calls for which edit, the more special rule only where it says something else.
 * Words count once towards endings, so that the many forms of "be" rule nothing but themselves; each verb
 * counts with its regular forms too, since few verbs show them all.
 */
export function learnLemmas(sentences: readonly TreebankSentence[]): LemmaRules {
  const seen = sentences.flat().filter((word) => !/\s/.test(word.form) && word.lemma !== '_');
  const verbs = new Set(seen.filter((word) => word.xpos.startsWith('VB')).map((word) => word.lemma));
  const words = [...seen, ...[...verbs].flatMap(regularForms)];
  const whole: Counts = new Map();
  const endings: Counts = new Map();
  for (const word of words)
    count(whole, `${word.xpos} ^${formOf(word)}`, editText(formOf(word), word.lemma.toLowerCase()));
  for (const [key, edits] of whole) {
    const [xpos = '', form = ''] = key.split(' ^');
    for (const ending of lemmaKeys(form, xpos).slice(1)) count(endings, ending, favourite(edits));
  }
  return pruned(whole, endings);
}

function formOf(word: { readonly form: string }): string {
  return word.form.toLowerCase().replace(/[’‘]/g, "'");
}

/** Shortest keys first, so that each is held against what the shorter ones say already. */
function pruned(whole: Counts, endings: Counts): LemmaRules {
  const rules = new Map<string, LemmaEdit>();
  const said = new Map<string, string>();
  const byLength = [...endings].sort(([left], [right]) => left.length - right.length || (left < right ? -1 : 1));
  for (const [key, edits] of [...byLength, ...[...whole].sort(([left], [right]) => (left < right ? -1 : 1))]) {
    const [xpos = '', ending = ''] = key.split(' ');
    const isWord = ending.startsWith('^');
    const shorter = isWord ? lemmaKeys(ending.slice(1), xpos).slice(1) : lemmaKeys(ending, xpos).slice(2);
    const before = shorter.map((each) => said.get(each)).find((each) => each !== undefined);
    const edit = favourite(edits);
    const known = [...edits.values()].reduce((sum, times) => sum + times, 0);
    if (edit === before || (!isWord && known < 2 && ending !== '')) continue;
    said.set(key, edit);
    rules.set(key, readEdit(edit));
  }
  return rules;
}

function count(counts: Counts, key: string, edit: string): void {
  const edits = counts.get(key) ?? new Map<string, number>();
  counts.set(key, edits.set(edit, (edits.get(edit) ?? 0) + 1));
}

/** The most frequent edit; the first seen of equals. */
function favourite(edits: ReadonlyMap<string, number>): string {
  const [edit] = [...edits].reduce((left, right) => (right[1] > left[1] ? right : left));
  return edit;
}

function editText(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && form.charAt(same) === lemma.charAt(same)) same += 1;
  return `${form.length - same} ${lemma.slice(same)}`;
}

function readEdit(text: string): LemmaEdit {
  const space = text.indexOf(' ');
  return { cut: Number(text.slice(0, space)), add: text.slice(space + 1) };
}
