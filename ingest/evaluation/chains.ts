import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { catalogueFilesIn } from '../catalogue/catalogue-folder';
import { loadCatalogue } from '../catalogue/load-catalogue';
import { createExtractor } from '../extract';
import { decodeText } from '../read/decode';
import { type AnaphorVerdict, type ClassScore, chainScores, judgeChains } from './chains-score';
import { type ChainText, chainTexts } from './chains-treebank';

const CONTEXT = 160;

/** The scores as lines of a table, then as many verdicts of each class as asked for. */
export function chainReport(texts: readonly ChainText[], verdicts: readonly AnaphorVerdict[], show: number): string {
  const documents = new Map(texts.map((text) => [text.id, text.text]));
  const shown = chainScores(verdicts).flatMap(({ class: name }) =>
    verdicts.filter((each) => each.class === name && each.outcome !== 'found').slice(0, show),
  );
  const lines = [HEADING, ...chainScores(verdicts).map(lineOf), ...shown.map((each) => verdictLine(each, documents))];
  return `${lines.join('\n')}\n`;
}

const HEADING =
  '| class | precision | recall | F1 | expected | named by us | found | given | right |\n|---|---|---|---|---|---|---|---|---|';

function lineOf({
  class: name,
  precision = 0,
  recall,
  f1 = 0,
  expected,
  known,
  found,
  given = 0,
  right = 0,
}: ClassScore) {
  const rates = [precision, recall, f1].map((each) => each.toFixed(3));
  return `| ${[name, ...rates, expected, known, found, given, right].join(' | ')} |`;
}

function verdictLine(each: AnaphorVerdict, documents: ReadonlyMap<string, string>): string {
  const text = documents.get(each.text) ?? '';
  const before = text.slice(Math.max(0, each.start - CONTEXT), each.start);
  const context = `${before}[${text.slice(each.start, each.end)}]${text.slice(each.end, each.end + CONTEXT / 2)}`;
  return [each.outcome, each.class, each.text, `${each.given} / ${each.right}`, context.replace(/\s+/g, ' ')].join(
    ' | ',
  );
}

/**
 * `ts-node ingest/evaluation/chains.ts [--show N] [--kind PART] FILE…`: extracts the documents of treebanks and prints how
 * well anaphors agree with their chains. `--kind`: only documents whose id has the part in it.
 */
async function main(given: readonly string[]): Promise<void> {
  const option = (name: string) => given[given.indexOf(name) + 1];
  const show = given.includes('--show') ? Number(option('--show')) : 0;
  const kind = given.includes('--kind') ? new RegExp(option('--kind') ?? '') : /./;
  const files = given.filter((each) => /[.]conllu([.]gz)?$/.test(each));
  const texts = files.flatMap(textsOf).filter(({ id }) => kind.test(id));
  const catalogue = await loadCatalogue(catalogueFilesIn(join(__dirname, '../../seeds/catalogue')));
  const extractor = createExtractor({ catalogue });
  const verdicts = texts.flatMap((text) => judgeChains(text, extractor.extract({ text: text.text })));
  process.stdout.write(chainReport(texts, verdicts, show));
}

function textsOf(file: string): readonly ChainText[] {
  const bytes = readFileSync(file);
  return chainTexts(decodeText(file.endsWith('.gz') ? gunzipSync(bytes) : bytes));
}

if (require.main === module) void main(process.argv.slice(2));
