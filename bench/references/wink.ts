import type { Load, Reference } from './reference';

interface WinkItems {
  out(what?: unknown): readonly string[];
}

interface Wink {
  readonly its: { readonly pos: unknown };
  readDoc(text: string): { sentences(): WinkItems; tokens(): WinkItems };
}

type WinkMaker = (model: unknown, pipe: readonly string[]) => Wink;

/** wink-nlp: sentences and parts of speech. @throws TypeError where the package is another than expected */
export function winkReference(load: Load): Reference {
  const make = load('wink-nlp');
  if (!isMaker(make)) throw new TypeError('wink-nlp gives no function. Install wink-nlp@2.4.0.');
  const wink = make(load('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return {
    name: 'wink-nlp (sentences and tags)',
    read(text) {
      const doc = wink.readDoc(text);
      return doc.sentences().out().length + doc.tokens().out(wink.its.pos).length;
    },
  };
}

function isMaker(value: unknown): value is WinkMaker {
  return typeof value === 'function';
}
