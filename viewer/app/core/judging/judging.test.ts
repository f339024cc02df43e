import type { HistoryEntry, Proposal } from '../../../../graph/graph';
import type { JudgementRecord } from '../../../../graph/ontology/judgements';
import type { ClaimType } from '../../../../graph/ontology/relations';
import { createAuthor } from './author';
import { typesFor } from './choices';
import { byWhom, judgementInWords, judgementsOf, proposalsOf } from './records';

const made = { record: 'judgement', id: 'j1', author: 'Ann', decidedAt: '2026-05-03T22:30:00.000Z' } as const;
const stated = {
  type: 'INVESTED_IN',
  status: 'actual',
  confidence: 0.9,
  subject: { id: 'firm/a', name: 'Alpha' },
  object: { id: 'firm/b', name: 'Beta' },
  evidence: { start: 0, end: 20, quote: 'Alpha backed Beta now', subject: [0, 5], trigger: [6, 12], object: [13, 17] },
} as const;
const ofClaim = { ...made, claim: 'c1', text: 't1', stated } as const;

describe('The types a claim may be corrected to', () => {
  test.each<[string, ClaimType, string, string | undefined, string]>([
    ['of a person and a firm', 'LEADS', 'person/ann', 'firm/a', 'WORKS_FOR'],
    ['of two firms', 'ACQUIRED', 'firm/a', 'firm/b', 'INVESTED_IN'],
    ['of a figure', 'RAISED', 'firm/a', undefined, 'VALUED_AT'],
  ])('%s are those that fit', (_, type, subject, object, expected) => {
    const types = typesFor({ type, subject, ...(object === undefined ? {} : { object }) });
    expect(types).toContain(type);
    expect(types).toContain(expected);
  });

  it('leave out what does not fit', () => {
    const types = typesFor({ type: 'LEADS', subject: 'person/ann', object: 'firm/a' });
    expect(types).not.toContain('SUPPLIES');
    expect(types).not.toContain('RAISED');
  });
});

describe('A judgement in words', () => {
  test.each<[JudgementRecord, string]>([
    [{ ...made, verdict: 'same', left: 'firm/a', right: 'firm/b' }, 'firm/a is the same as firm/b'],
    [{ ...made, verdict: 'rename', entity: 'firm/a', name: 'Aleph' }, 'firm/a is called Aleph'],
    [{ ...made, verdict: 'kind', entity: 'firm/a', kind: 'Model' }, 'firm/a is of kind AI model'],
    [
      { ...made, verdict: 'split', entity: 'firm/a', names: [], articles: ['x'], as: 'firm/a_2' },
      'firm/a means firm/a_2 in 1 article',
    ],
    [{ ...ofClaim, verdict: 'refuse' }, 'Alpha – investment – Beta: refused'],
    [
      { ...ofClaim, verdict: 'correct', changes: { status: 'rumoured', type: 'OWNS' } },
      'Alpha – investment – Beta: corrected: rumoured, ownership',
    ],
  ])('%#', (judgement, words) => {
    expect(judgementInWords(judgement)).toBe(words);
  });

  it('names who judged and the day, in UTC', () => {
    expect(byWhom(made)).toBe('Ann, 3 May 2026');
    expect(byWhom({ decidedAt: made.decidedAt })).toBe('somebody, 3 May 2026');
  });
});

it('of a claim those judgements are shown that hold', () => {
  const entries: readonly HistoryEntry[] = [
    { judgement: { ...ofClaim, verdict: 'confirm' }, state: 'in force' },
    { judgement: { ...ofClaim, id: 'j2', verdict: 'refuse' }, state: 'taken back' },
    { judgement: { ...ofClaim, id: 'j3', claim: 'c2', verdict: 'confirm' }, state: 'in force' },
  ];
  expect(judgementsOf('c1', entries).map(({ id }) => id)).toEqual(['j1']);
});

it('an entity has the proposals that it is a side of', () => {
  const entity = (id: string) => ({ id, kind: 'Firm', name: id, properties: {} }) as const;
  const between = (left: string, right: string): Proposal => ({
    left: entity(left),
    right: entity(right),
    score: 0.8,
    because: 'spelling',
    support: [],
    conflict: [],
  });
  const proposals = [between('a', 'b'), between('b', 'c'), between('c', 'd')];
  expect(proposalsOf('b', proposals)).toEqual(proposals.slice(0, 2));
});

describe('Who judges', () => {
  const keeping = (kept: Map<string, string>) => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });

  it('is asked once, and kept', async () => {
    const kept = new Map<string, string>();
    const author = createAuthor(keeping(kept));
    const known = author.known();
    expect(author.asking.get()).toBe(true);
    author.answer(' Ann ');
    expect(await known).toBe('Ann');
    expect(await createAuthor(keeping(kept)).known()).toBe('Ann');
  });

  it('may stay unsaid, or be asked again where the question was closed', async () => {
    const author = createAuthor(keeping(new Map()));
    const closed = author.known();
    author.answer(undefined);
    expect(await closed).toBeUndefined();
    const unsaid = author.known();
    author.answer('');
    expect(await unsaid).toBe('');
  });
});
