import type { DocumentSource } from '../document/document';
import type { Reading } from '../extract';
import type { AsyncExtractor } from './async-extractor';
import { ScaledExtractor } from './scaled-extractor';

/** An extractor that keeps what it was asked to read. */
function keeping(): AsyncExtractor & { readonly read: (source: DocumentSource) => Promise<Reading>; texts: string[] } {
  const texts: string[] = [];
  const extraction = { mentions: [], entities: [], claims: [], diagnostics: [] };
  return {
    texts,
    read: async ({ text }) => {
      texts.push(text);
      return { extraction, articles: [] };
    },
    close: async () => undefined,
  };
}

function scaled(enough: number) {
  const [here, threads] = [keeping(), keeping()];
  return { here, threads, extractor: new ScaledExtractor({ here, threads: () => threads, enough }) };
}

test('a few short texts are read here', async () => {
  const { extractor, here, threads } = scaled(100);
  await Promise.all(['one', 'two'].map((text) => extractor.read({ text })));
  expect([here.texts, threads.texts]).toEqual([['one', 'two'], []]);
});

test('many are read by threads, from the first', async () => {
  const { extractor, here, threads } = scaled(10);
  await Promise.all(['first', 'second', 'third'].map((text) => extractor.read({ text })));
  expect([here.texts, threads.texts]).toEqual([[], ['first', 'second', 'third']]);
});

test('texts that come one after the answer to the other are read here, however many', async () => {
  const { extractor, here, threads } = scaled(10);
  for (const text of ['first', 'second', 'third']) await extractor.read({ text });
  expect([here.texts, threads.texts]).toEqual([['first', 'second', 'third'], []]);
});
