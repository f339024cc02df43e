import type { Load, Reference } from './reference';

interface View {
  out(how: 'array'): readonly string[];
}

type Compromise = (text: string) => { people(): View; organizations(): View; money(): View };

/** compromise: people, organisations and sums. @throws TypeError where the package is another than expected */
export function compromiseReference(load: Load): Reference {
  const loaded = load('compromise');
  const compromise = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded;
  if (!isCompromise(compromise)) throw new TypeError('compromise gives no function. Install compromise@14.17.0.');
  return {
    name: 'compromise (people, organizations, money)',
    read(text) {
      const doc = compromise(text);
      return [doc.people(), doc.organizations(), doc.money()].reduce((sum, view) => sum + view.out('array').length, 0);
    },
  };
}

function isCompromise(value: unknown): value is Compromise {
  return typeof value === 'function';
}
