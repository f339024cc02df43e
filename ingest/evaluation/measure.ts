import { stat } from 'node:fs/promises';
import path from 'node:path';
import { FirmamentError } from '../../graph/ontology/errors';
import type { DocumentSource } from '../document/document';
import { evaluateGold } from './evaluate-gold';
import { evaluateSuite } from './evaluate-suite';
import type { Evaluation, Outputs } from './evaluation';
import { readGoldFolder } from './read-gold-folder';
import { readSuite } from './read-suite';

/** Annotated texts, whatever their form, and how extractions of them are scored. */
export interface Measure {
  /** The folder's or the file's name without its ending. */
  readonly name: string;
  readonly texts: readonly { readonly id: string; readonly source: DocumentSource }[];
  evaluate(outputs: Outputs): Evaluation;
}

/**
 * The measure at a path: a folder of annotations, or a suite (`.jsonl`).
 *
 * @throws invalid-input `unreadable`, and whatever is wrong with the annotations
 *
 * @example
 * const measure = await openMeasure('seeds/gold');
 * const outputs = new Map(measure.texts.map(({ id, source }) => [id, extractor.extract(source)]));
 * measure.evaluate(outputs).relations?.total.f1;
 */
export async function openMeasure(place: string): Promise<Measure> {
  const { name } = path.parse(place);
  if (await isFolder(place)) {
    const texts = await readGoldFolder(place);
    return { name, texts, evaluate: (outputs) => evaluateGold(name, texts, outputs) };
  }
  const suite = await readSuite(place);
  const texts = suite.map(({ id, text }) => ({ id, source: { text } }));
  return { name, texts, evaluate: (outputs) => evaluateSuite(name, suite, outputs) };
}

async function isFolder(place: string): Promise<boolean> {
  const found = await stat(place).catch(() => undefined);
  if (found) return found.isDirectory();
  throw new FirmamentError('invalid-input', `${place}: no such file or folder. Give a gold folder or a .jsonl suite.`, {
    code: 'unreadable',
  });
}
