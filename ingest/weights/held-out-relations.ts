import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createExtractor } from '../extract';
import { shippedModels } from '../models';
import { readAnnotatedTexts } from './annotated-texts';
import { FOLDS, foldOf } from './relation-examples';
import { shippedCatalogue } from './shipped-catalogue';
import { relationExamples, trainRelations } from './train-relations';

/**
 * Extracts each text of the suites among the sources by a model that was trained without the texts of its fold, and
 * writes the outputs as extraction streams: what `firmament eval` or the suites' own scorer then says is held out.
 */
async function main([folder = '.', ...places]: readonly string[]): Promise<void> {
  const catalogue = await shippedCatalogue();
  const examples = await relationExamples(places);
  const { tagger, pairs } = shippedModels();
  const outputs = new Map(places.map((place) => [place, new Map<string, string>()]));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = trainRelations(examples.filter((example) => example.fold !== fold));
    const extractor = createExtractor({ catalogue, models: { tagger, pairs: { ...pairs, weights } } });
    for (const place of places) {
      for (const { id, text } of readAnnotatedTexts(place)) {
        if (foldOf(text) !== fold) continue;
        outputs.get(place)?.set(id, JSON.stringify({ id, ...extractor.extract({ text }) }));
      }
    }
  }
  mkdirSync(folder, { recursive: true });
  for (const [place, lines] of outputs)
    writeFileSync(path.join(folder, path.basename(place)), [...lines.values(), ''].join('\n'));
}

if (require.main === module) void main(process.argv.slice(2));
