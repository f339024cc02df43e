import { FirmamentError } from '../../graph/ontology/errors';
import { parseAs, textOf } from './read-file';
import { type SuiteText, suiteTextSchema } from './suite-schema';

/**
 * The texts of a suite, a file with one JSON object a line; blank lines are skipped.
 *
 * @throws invalid-input `unreadable`, `not-json`, `annotation`, `no-annotations`; messages name file, line and field
 */
export async function readSuite(file: string): Promise<readonly SuiteText[]> {
  const lines = (await textOf(file)).split('\n').map((line, at) => ({ line, where: `${file}:${at + 1}` }));
  const texts = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => parseAs(suiteTextSchema, line, where));
  if (texts.length === 0) throw fault('no-annotations', `${file} holds no text. Write one JSON object a line.`);
  refuseTwice(texts, file);
  return texts;
}

function refuseTwice(texts: readonly SuiteText[], file: string): void {
  const seen = new Set<string>();
  for (const { id } of texts) {
    if (seen.has(id)) throw fault('annotation', `${file}: two texts have the id "${id}". Give each its own.`);
    seen.add(id);
  }
}

function fault(code: string, message: string): FirmamentError {
  return new FirmamentError('invalid-input', message, { code });
}
