import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Parse, parserFrom } from '../parser/create-parser';
import { taggerFrom } from '../parser/create-tagger';
import type { TreebankSentence } from '../parser/training/conllu';
import { allCollapsed } from '../parser/training/corpus';
import { parserFigures } from '../parser/training/figures';
import { parserBytes } from '../parser/training/parser-bytes';
import { readTreebank, TREEBANKS } from './treebank';

const EPOCHS = [4, 7] as const;
const SHOWN_LABELS =
  'nsubj nsubj:pass obj obl obl:agent nmod nmod:poss appos conj compound flat acl acl:relcl xcomp ccomp'.split(' ');

type Report = (line: string) => void;

/**
 * `ts-node ingest/weights/train-parser.ts FOLDER`: writes `parser.bin`, to go with the `tagger.bin` that is there, and
 * prints figures on the parts not trained on.
 */
function main([folder = '.']: readonly string[]): void {
  const report: Report = (line) => process.stdout.write(`${line}\n`);
  const tagger = taggerFrom(readFileSync(join(__dirname, 'tagger.bin')));
  const sentences = TREEBANKS.flatMap((treebank) => readTreebank(folder, treebank, 'train'));
  const bytes = parserBytes(sentences, tagger, { epochs: EPOCHS, report });
  writeFileSync(join(__dirname, 'parser.bin'), bytes);
  report(`${bytes.length} bytes`);
  const parse = parserFrom(bytes, tagger);
  for (const part of ['dev', 'test'] as const)
    for (const treebank of TREEBANKS)
      reportFigures(readTreebank(folder, treebank, part), parse, `${treebank}-${part}`, report);
}

function reportFigures(sentences: readonly TreebankSentence[], parse: Parse, name: string, report: Report): void {
  const views = { plain: sentences, collapsed: allCollapsed(sentences) };
  for (const [view, shown] of Object.entries(views))
    report(JSON.stringify({ name, view, ...parserFigures(shown, parse, SHOWN_LABELS) }));
}

if (require.main === module) main(process.argv.slice(2));
