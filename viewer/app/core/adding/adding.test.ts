import type { AddedArticle } from '../../../contract';
import { acceptedOf, createAdding, fileOf } from './adding';

const outcome = (path: string, article: string | null): AddedArticle => ({
  path,
  article,
  status: article === null ? 'refused' : 'new',
  entities: 2,
  claims: 1,
});

test('files are read in turn, and one that fails does not keep the next from being read', async () => {
  const adding = createAdding(async ({ name }) => {
    if (name === 'bad.txt') throw new Error('the body is over 8192 KiB');
    return [outcome(name, `article/${name}`)];
  });
  const names: (string | undefined)[] = [];
  adding.progress.subscribe(() => names.push(adding.progress.get().reading));
  await adding.add(['bad.txt', 'good.txt'].map((name) => ({ name, text: 'x' })));
  expect(names).toEqual(['bad.txt', undefined, 'good.txt', undefined]);
  const { outcomes } = adding.progress.get();
  expect(outcomes.map(({ status, reason }) => reason ?? status)).toEqual(['the body is over 8192 KiB', 'new']);
  expect(acceptedOf(outcomes)).toEqual(['article/good.txt']);
});

test('a pasted article keeps what is known of it apart from its text', () => {
  const { name, text } = fileOf({
    text: 'Orrin bought\n"Belmont".',
    title: ' ',
    outlet: 'Courier',
    published: '2024-03-01',
  });
  expect(name).toBe('pasted.jsonl');
  expect(JSON.parse(text)).toEqual({ text: 'Orrin bought\n"Belmont".', outlet: 'Courier', publishedAt: '2024-03-01' });
});
