import { markedDocument } from '../marked-document';
import { relationsStage } from '../relations';
import { createSentenceReader } from '../sentence-reader';

const stage = relationsStage(createSentenceReader());

test.each([
  ['[m:Quill 3], from [Northwind], is fast.', ['Northwind DEVELOPED Quill 3']],
  ['From Leeds came [m:Quill 3] by [Northwind].', ['Northwind DEVELOPED Quill 3']],
  ['The use of [m:Quill 3] by [Northwind] is new.', []],
  ['[Larkspur] bought [d:Lumo] from [Northwind].', []],
])('the maker that stands after a work is read, another is not: %s', (text, makers) => {
  const found = stage.run(markedDocument(text)).claims.filter((claim) => claim.type === 'DEVELOPED');
  expect(found.map((claim) => [claim.subject, claim.type, claim.object].join(' '))).toEqual(makers);
});
