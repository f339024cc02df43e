import { writeFileSync } from 'node:fs';
import { type Catalogue, catalogueOf } from '../catalogue/catalogue';
import { type Document, newDocument } from '../document/document';
import type { Stage } from '../pipeline/stage';
import { firstAnaphoraStage } from '../stages/anaphora/anaphora';
import { bucketOf, type KindModel } from '../stages/kinds/kind-model';
import { kinds } from '../stages/kinds/kinds';
import { lowerStages } from '../stages/lower-stages';
import { createSentenceReader, type SentenceReader } from '../stages/relations/sentence-reader';
import { softKindsStage } from '../stages/relations/soft-kinds';
import { type Held, NOTHING_HELD, scored, sumOf } from './held';
import { type LabelledName, labelledNames } from './labelled-names';
import { type Passage, readPassages } from './passages';
import { shippedCatalogue } from './shipped-catalogue';
import { trainedModel } from './train-model';

const FOLDS = 5;

/** Figures of passages that the model was not trained on, in folds of texts: with the model and with the rules alone. */
export function crossValidated(
  passages: readonly Passage[],
  names: readonly LabelledName[],
  catalogue: Catalogue,
): { readonly rules: Held; readonly both: Held } {
  const foldOf = (text: string) => bucketOf(text, 1 << 20) % FOLDS;
  const reader = createSentenceReader();
  const counts = Array.from({ length: FOLDS }, (_, fold) => {
    const held = passages.filter((passage) => foldOf(passage.text) === fold);
    if (held.length === 0) return { rules: NOTHING_HELD, both: NOTHING_HELD };
    const model = trainedModel(names.filter((name) => foldOf(name.passage) !== fold));
    return {
      rules: measured(held, catalogue, undefined, reader),
      both: measured(held, catalogue, model, reader),
    };
  });
  return { rules: sumOf(counts.map((each) => each.rules)), both: sumOf(counts.map((each) => each.both)) };
}

function measured(
  passages: readonly Passage[],
  catalogue: Catalogue,
  model: KindModel | undefined,
  reader: SentenceReader,
): Held {
  const stages = stagesWith(catalogue, model, reader);
  const read = (text: string): Document => stages.reduce((doc, stage) => stage.run(doc), newDocument({ text }));
  return sumOf(passages.map((passage) => scored(passage, read(passage.text))));
}

/** The stages of extraction that find names and their kinds. */
function stagesWith(catalogue: Catalogue, model: KindModel | undefined, reader: SentenceReader): Stage[] {
  return [
    ...lowerStages(catalogue).filter((stage) => stage.name !== 'kinds'),
    model ? kinds(catalogue, model) : kinds(catalogue),
    firstAnaphoraStage(reader),
    softKindsStage(reader),
  ];
}

/** Writes the weights as a module. */
export function moduleOf(model: KindModel): string {
  const bytes = Buffer.from(Int8Array.from(model.weights)).toString('base64');
  return `/** Written by ingest/weights/train-kinds.ts; see kinds-card.md. */\nexport const KIND_WEIGHTS = {\n  unit: ${model.unit},\n  base64:\n    '${bytes}',\n};\n`;
}

/** `ts-node ingest/weights/train-kinds.ts FILE…`: prints cross-validated figures of each file and writes the weights of all. */
async function main(paths: readonly string[]): Promise<void> {
  const files = paths.map(readPassages);
  const names = files.flat().flatMap(labelledNames);
  writeFileSync(`${__dirname}/kinds-weights.ts`, moduleOf(trainedModel(names)));
  const shipped = await shippedCatalogue();
  for (const [index, passages] of files.entries())
    for (const [known, catalogue] of [
      ['nothing known', catalogueOf([], 'none')] as const,
      ['shipped catalogue', shipped] as const,
    ])
      process.stdout.write(
        `${JSON.stringify({ file: paths[index], known, ...crossValidated(passages, names, catalogue) })}\n`,
      );
}

if (require.main === module) void main(process.argv.slice(2));
