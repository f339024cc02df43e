import { newDocument } from '../document/document';
import { Pipeline } from './pipeline';
import type { Stage } from './stage';

function stage(name: string, requires: Stage['requires'], assigns: Stage['assigns']): Stage {
  return { name, requires, assigns, run: (doc) => ({ ...doc, diagnostics: [...doc.diagnostics, note(name)] }) };
}

function note(message: string) {
  return { code: 'ran', severity: 'info' as const, message };
}

test('stages run in the order in which they were used', () => {
  const pipeline = new Pipeline()
    .use(stage('a', [], ['blocks']))
    .use(stage('b', ['blocks'], []))
    .freeze();
  const doc = pipeline.run(newDocument({ text: 'x' }));
  expect(doc.diagnostics.map((each) => each.message)).toEqual(['a', 'b']);
});

test('an unmet requirement is refused before any text is read, by stage and field', () => {
  const pipeline = new Pipeline().use(stage('b', ['tokens'], []));
  expect(() => pipeline.freeze()).toThrow(/stage "b" requires "tokens"/);
});

test('two stages of one name are refused', () => {
  const pipeline = new Pipeline().use(stage('a', [], [])).use(stage('a', [], []));
  expect(() => pipeline.freeze()).toThrow(/two stages are called "a"/);
});

test('use leaves the pipeline it is called on as it was', () => {
  const empty = new Pipeline();
  empty.use(stage('a', [], []));
  expect(empty.freeze().stages).toEqual([]);
});
