import { writeFileSync } from 'node:fs';
import { catalogueOf } from '../catalogue/catalogue';
import { newDocument } from '../document/document';
import { bucketOf, type KindModel } from '../stages/kinds/kind-model';
import { kinds } from '../stages/kinds/kinds';
import { lowerStages } from '../stages/lower-stages';
import { type LabelledName, labelledNames } from './labelled-names';
import { type Passage, readPassages } from './passages';
import { trainedModel } from './train-model';

const FOLDS = 5;

/** Names found and right, by kind and place, in passages that the model was not trained on. */
export interface Held {
  readonly right: number;
  readonly found: number;
  readonly annotated: number;
}

/** Cross-validated figures, in folds of whole passages: with the model and without. */
export function crossValidated(
  passages: readonly Passage[],
  names: readonly LabelledName[],
): { readonly rules: Held; readonly both: Held } {
  const foldOf = (id: string) => bucketOf(id, 1 << 20) % FOLDS;
  const counts = Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainedModel(names.filter((name) => foldOf(name.passage) !== fold));
    const held = passages.filter((passage) => passage.exhaustive && foldOf(passage.id) === fold);
    return { rules: measured(held, undefined), both: measured(held, model) };
  });
  return { rules: total(counts.map((each) => each.rules)), both: total(counts.map((each) => each.both)) };
}

function total(all: readonly Held[]): Held {
  return all.reduce((left, right) => ({
    right: left.right + right.right,
    found: left.found + right.found,
    annotated: left.annotated + right.annotated,
  }));
}

function measured(passages: readonly Passage[], model: KindModel | undefined): Held {
  const none = catalogueOf([], 'none');
  const stages = [
    ...lowerStages(none).filter((stage) => stage.name !== 'kinds'),
    model ? kinds(none, model) : kinds(none),
  ];
  return total(
    passages.map((passage) => {
      const { mentions } = stages.reduce((doc, stage) => stage.run(doc), newDocument({ text: passage.text }));
      const gold = passage.names.filter((name) => name.kind !== 'Model');
      const right = gold.filter((name) =>
        mentions.some(
          (mention) =>
            mention.start === name.start && mention.end === name.end && alike(mention.kind) === alike(name.kind),
        ),
      );
      return { right: right.length, found: mentions.length, annotated: gold.length };
    }),
  );
}

/** Firms and bodies are one to some annotators, works of all sorts to others. */
function alike(kind: string): string {
  return kind === 'Organization' ? 'Firm' : kind === 'Model' ? 'Product' : kind;
}

/** Writes the weights as a module. */
export function moduleOf(model: KindModel): string {
  const bytes = Buffer.from(Int8Array.from(model.weights)).toString('base64');
  return `/** Written by ingest/weights/train-kinds.ts; see kinds-card.md. */\nexport const KIND_WEIGHTS = {\n  unit: ${model.unit},\n  base64:\n    '${bytes}',\n};\n`;
}

/** `ts-node ingest/weights/train-kinds.ts FILE…`: prints cross-validated figures and writes the weights of all passages. */
function main(paths: readonly string[]): void {
  const passages = paths.flatMap(readPassages);
  const names = passages.flatMap(labelledNames);
  process.stdout.write(`${JSON.stringify({ names: names.length, ...crossValidated(passages, names) })}\n`);
  writeFileSync(`${__dirname}/kinds-weights.ts`, moduleOf(trainedModel(names)));
}

if (require.main === module) main(process.argv.slice(2));
