import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { taggerFrom, tagWordsWith } from '../parser/create-tagger';
import { allCollapsed } from '../parser/training/corpus';
import { taggerFigures } from '../parser/training/figures';
import { taggerBytes } from '../parser/training/tagger-bytes';
import { readTreebank, TREEBANKS } from './treebank';

const EPOCHS = 6;

/** `ts-node ingest/weights/train-tagger.ts FOLDER`: writes `tagger.bin`, prints figures on the parts not trained on. */
function main([folder = '.']: readonly string[]): void {
  const bytes = taggerBytes(
    TREEBANKS.flatMap((treebank) => readTreebank(folder, treebank, 'train')),
    EPOCHS,
  );
  writeFileSync(join(__dirname, 'tagger.bin'), bytes);
  const tagWords = tagWordsWith(taggerFrom(bytes));
  for (const part of ['dev', 'test'] as const)
    for (const treebank of TREEBANKS) {
      const sentences = readTreebank(folder, treebank, part);
      const figures = taggerFigures(sentences, tagWords);
      const collapsed = taggerFigures(allCollapsed(sentences), tagWords);
      process.stdout.write(`${JSON.stringify({ treebank, part, bytes: bytes.length, figures, collapsed })}\n`);
    }
}

if (require.main === module) main(process.argv.slice(2));
