import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readConllu, type TreebankSentence } from '../parser/training/conllu';

/** The two treebanks: EWT (`web`) and the freely licensed part of GUM (`mixed`). */
export const TREEBANKS = ['web', 'mixed'] as const;
export type Treebank = (typeof TREEBANKS)[number];

/** Reads `FOLDER/web-train.conllu.gz` and the like. */
export function readTreebank(
  folder: string,
  treebank: Treebank,
  part: 'train' | 'dev' | 'test',
): readonly TreebankSentence[] {
  const bytes = readFileSync(join(folder, `${treebank}-${part}.conllu.gz`));
  return readConllu(gunzipSync(bytes).toString('utf8'));
}
