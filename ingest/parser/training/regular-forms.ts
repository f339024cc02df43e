/** A form of a verb, its Penn tag and its lemma. */
export interface VerbForm {
  readonly form: string;
  readonly xpos: string;
  readonly lemma: string;
}

const ED = ['VBD', 'VBN'];

/** The forms in -ed and -ing that a verb has if it is regular: "compete" → "competed", "competing". */
export function regularForms(lemma: string): readonly VerbForm[] {
  if (!/^[a-z]{3,}$/.test(lemma)) return [];
  const ed = `${edStem(lemma)}ed`;
  const ing = `${ingStem(lemma)}ing`;
  return [...ED.map((xpos) => ({ form: ed, xpos, lemma })), { form: ing, xpos: 'VBG', lemma }];
}

function edStem(lemma: string): string {
  if (lemma.endsWith('e')) return lemma.slice(0, -1);
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : doubled(lemma);
}

function ingStem(lemma: string): string {
  return /[^eoy]e$/.test(lemma) ? lemma.slice(0, -1) : doubled(lemma);
}

/** Verbs of one syllable double the consonant after a single vowel: "plan" → "plann". */
function doubled(lemma: string): string {
  return /^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(lemma) ? `${lemma}${lemma.slice(-1)}` : lemma;
}
