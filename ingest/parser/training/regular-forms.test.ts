import { regularForms } from './regular-forms';

test.each([
  ['compete', ['competed', 'competing']],
  ['carry', ['carried', 'carrying']],
  ['plan', ['planned', 'planning']],
  ['unveil', ['unveiled', 'unveiling']],
  ['agree', ['agreed', 'agreeing']],
])('the forms of "%s"', (lemma, forms) => {
  expect([...new Set(regularForms(lemma).map((each) => each.form))]).toEqual(forms);
});
