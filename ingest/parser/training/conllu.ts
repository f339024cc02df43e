/** A word of a treebank. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in its sentence, -1 for the root. */
  readonly head: number;
  readonly label: string;
  /** No space before it. */
  readonly glued: boolean;
}

export type TreebankSentence = readonly TreebankWord[];

/** Reads CoNLL-U. Multiword tokens and empty words are left out: their parts have lines of their own. */
export function readConllu(text: string): readonly TreebankSentence[] {
  return text
    .split('\n\n')
    .map((block) => sentenceOf(block.split('\n')))
    .filter((sentence) => sentence.length > 0);
}

function sentenceOf(lines: readonly string[]): TreebankSentence {
  const rows = lines.filter((line) => /^[0-9]+\t/.test(line)).map((line) => line.split('\t'));
  return rows.map((row, at) => {
    const [, form = '', lemma = '', upos = 'X', xpos = '', , head = '0', label = 'dep'] = row;
    const glued = /(?:^|\|)SpaceAfter=No/.test(rows[at - 1]?.[9] ?? '');
    return { form, lemma, upos, xpos, head: Number(head) - 1, label, glued };
  });
}
