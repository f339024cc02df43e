import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGoldFolder } from '../evaluation/read-gold-folder';
import { packedLinear } from '../linear/linear-file';
import type { LinearModel } from '../linear/linear-model';
import { type Training, trainLinear } from '../linear/train-linear';
import { OUTCOME_NAMES } from '../stages/relations/pairs/pair-model';
import { readAnnotatedTexts } from './annotated-texts';
import { examplesOfArticle, examplesOfText, pairReader, type RelationExample } from './relation-examples';
import { shippedCatalogue } from './shipped-catalogue';

const TRAINING: Training = { outcomes: OUTCOME_NAMES, rounds: 10, rate: 0.05, decay: 2e-2, least: 2 };

/** How much an example of each kind of source counts. */
const ARTICLE = 1.5;

/** The examples of files of passages (JSONL) and folders of annotated articles. */
export async function relationExamples(places: readonly string[]): Promise<readonly RelationExample[]> {
  const read = pairReader(await shippedCatalogue());
  const all: RelationExample[] = [];
  for (const place of places) {
    if (place.endsWith('.jsonl')) {
      for (const text of readAnnotatedTexts(place)) all.push(...examplesOfText(read, place, text));
    } else for (const text of await readGoldFolder(place)) all.push(...examplesOfArticle(read, place, text, ARTICLE));
  }
  return all;
}

/** The model of pairs, trained on examples. */
export function trainRelations(examples: readonly RelationExample[]): LinearModel {
  return trainLinear(examples, TRAINING);
}

async function main(): Promise<void> {
  const model = trainRelations(await relationExamples(process.argv.slice(2)));
  writeFileSync(join(__dirname, 'relations.bin'), packedLinear(model));
}

if (require.main === module) void main();
