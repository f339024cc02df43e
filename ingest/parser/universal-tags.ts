/** The parts of speech of Universal Dependencies. */
export const UNIVERSAL_TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

export type UniversalTag = (typeof UNIVERSAL_TAGS)[number];

/** Narrows a text from a treebank or a file of weights. */
export function isUniversalTag(value: string): value is UniversalTag {
  return UNIVERSAL_TAGS.some((tag) => tag === value);
}

/** A part of speech, universal and Penn: `VERB` and `VBN`. */
export interface WordTag {
  readonly upos: UniversalTag;
  readonly xpos: string;
}

/** Reads `VERB|VBN`, the way joint tags are written; an unknown universal tag becomes `X`. */
export function wordTag(joint: string): WordTag {
  const [upos = '', xpos = ''] = joint.split('|');
  return { upos: isUniversalTag(upos) ? upos : 'X', xpos };
}
