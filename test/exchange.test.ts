import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../graph/exchange/exchange';
import { FORMATS } from '../graph/exchange/formats';
import { LONG_TEXT, SAMPLE } from './exchange/sample-graph';

const GOLDEN = join(__dirname, 'exchange', 'golden');

/** The long text is cut, so that a golden file can be read. */
function shortened(text: string): string {
  return text.replaceAll(LONG_TEXT, '(long)').replaceAll(LONG_TEXT.replaceAll('&', '&amp;'), '(long)');
}

const WAYS = FORMATS.flatMap((format): readonly (readonly [string, Format, boolean])[] => [
  [format.id, format, false],
  [`${format.id} with evidence`, format, true],
]);

/** After a wanted change: `UPDATE_GOLDEN=1 npx jest test/exchange.test.ts`, and read the difference. */
describe.each(WAYS)('%s', (_, format, evidence) => {
  const files = format.write(SAMPLE, { evidence });
  const named = files.map(({ name, chunks }) => [name || 'its file', name, chunks] as const);
  test.each(named)('writes %s as the golden file shows it', (_title, name, chunks) => {
    const path = join(GOLDEN, `${evidence ? 'evidence' : 'plain'}${name ? `-${name}` : `.${format.extension}`}.golden`);
    const written = shortened([...chunks].join(''));
    if (process.env.UPDATE_GOLDEN) writeFileSync(path, written);
    expect(written).toBe(readFileSync(path, 'utf8'));
  });
});
