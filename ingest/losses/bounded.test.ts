import type { Diagnostic } from '../../graph/ontology/extraction';
import { bounded } from './bounded';

function diagnostic(code: string, start: number): Diagnostic {
  return { code, severity: 'info', stage: 'layout', start, end: start + 1, message: 'as it says' };
}

test('what there is little of is listed as it is', () => {
  const few = [diagnostic('paragraph-byline', 0), diagnostic('claim-kinds', 4)];
  expect(bounded(few)).toEqual(few);
});

test('beyond twenty of a kind the rest is counted', () => {
  const many = Array.from({ length: 27 }, (_, at) => diagnostic('paragraph-credit', at));
  const found = bounded([...many, diagnostic('claim-kinds', 99)]);
  expect(found.slice(0, 21)).toEqual([...many.slice(0, 20), diagnostic('claim-kinds', 99)]);
  expect(found.slice(21)).toEqual([expect.objectContaining({ code: 'paragraph-credit', stage: 'layout', count: 7 })]);
});
