import { postsOf } from '../ontology/posts';
import type { Status } from '../ontology/statuses';
import { claimFacts } from './claim-facts';
import { Companions } from './companions';
import { type Related, relatedOf } from './related';
import { relationshipRow } from './relationship-row';

interface Said {
  readonly published?: string;
  readonly role?: string;
  readonly starts?: boolean;
  readonly status?: Status;
  readonly happenedFrom?: string;
  readonly text?: string;
  readonly start?: number;
}

let made = 0;

function led(person: string, ...said: readonly Said[]): Related {
  const claims = said.map(({ published = '2023-05-11', role = 'chief executive', ...rest }) => {
    made += 1;
    const properties = { status: 'actual', confidence: 0.8, text: `t${made}`, published, role, ...rest };
    return claimFacts(`c${made}`, properties);
  });
  return relatedOf('LEADS', `person/${person}`, 'firm/pennant', claims);
}

function rowOf(own: Related, ...others: readonly Related[]) {
  return relationshipRow(own, new Companions([own, ...others]).of(own)).properties;
}

const BEFORE = { published: '2023-05-11' };
const CAME: Said = { published: '2024-02-08', starts: true };

test('who comes to a post ends the tenure of the one before, with the claim that shows it', () => {
  const [own, other] = [led('yusuf_karim', BEFORE), led('bea_lonsdale', CAME)];
  const closedBy = other.claims[0]?.id;
  expect(rowOf(own, other)).toMatchObject({ status: 'former', until: '2024-02-08', closedBy });
  expect(rowOf(other, own)).toMatchObject({ status: 'actual', posts: ['chief executive'] });
});

test('a date that the text gives for the change is the one that counts', () => {
  const other = led('bea_lonsdale', { ...CAME, happenedFrom: '2024-01-01' });
  expect(rowOf(led('yusuf_karim', BEFORE), other)).toMatchObject({ until: '2024-01-01' });
});

test('who becomes chairman when another takes over as chief executive goes on leading', () => {
  const own = led('yusuf_karim', BEFORE, { published: '2024-02-08', role: 'chairman', starts: true });
  const row = rowOf(own, led('bea_lonsdale', CAME));
  expect(row).toMatchObject({ status: 'actual', role: 'chairman' });
  expect(row).not.toHaveProperty('until');
});

test.each<[string, Related, Related]>([
  ['nobody says that the other came', led('a_one', BEFORE), led('b_two', { published: '2024-02-08' })],
  ['they share the post', led('a_one', { role: 'co-chief executive' }), led('b_two', { ...CAME, role: 'co-CEO' })],
  ['the other came to another post', led('a_one', BEFORE), led('b_two', { ...CAME, role: 'chairman' })],
  [
    'the other has a deputy post',
    led('a_one', { role: 'chairman' }),
    led('b_two', { ...CAME, role: 'deputy chairman' }),
  ],
  ['the other is yet to come', led('a_one', BEFORE), led('b_two', { ...CAME, status: 'planned' })],
  ['the other may be the same person', led('tim_cook', BEFORE), led('timothy_cook', CAME)],
  ['the other is a bare surname', led('a_one', BEFORE), led('two~abc', CAME)],
  ['the other came before', led('a_one', { published: '2024-05-01' }), led('b_two', CAME)],
  ['the first is still the chief later', led('a_one', BEFORE, { published: '2024-03-01' }), led('b_two', CAME)],
  [
    'one sentence names both',
    led('a_one', BEFORE, { ...CAME, text: 'one', start: 5 }),
    led('b_two', { ...CAME, text: 'one', start: 5 }),
  ],
  ['nothing is dated', led('a_one', { published: '' }), led('b_two', { ...CAME, published: '' })],
])('a tenure does not end where %s', (_title, own, other) => {
  expect(rowOf(own, other)).toMatchObject({ status: 'actual' });
});

test('who comes back has the post again, and the one in between had it', () => {
  const own = led('sam_alt', BEFORE, { published: '2023-11-22', starts: true });
  const other = led('mira_mur', { published: '2023-11-18', starts: true });
  expect(rowOf(own, other)).toMatchObject({ status: 'actual' });
  expect(rowOf(other, own)).toMatchObject({ status: 'former', until: '2023-11-22' });
});

test.each<[string, readonly string[]]>([
  ['CEO', ['chief executive']],
  ['Chairman and Chief Executive', ['chair', 'chief executive']],
  ['interim chief executive', ['chief executive']],
  ['president & CEO', ['chief executive', 'president']],
  ['finance chief', ['chief financial officer']],
  ['vice president', []],
  ['co-chair', []],
  ['chief executive of Europe', []],
  ['former chief executive', []],
  ['honorary president', []],
  ['analyst', []],
])('the role %j names the posts %j', (role, posts) => {
  expect(postsOf(role)).toEqual(posts);
});
