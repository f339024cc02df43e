import type { ExchangeGraph } from '../../graph/exchange/exchange';
import { exchangeGraph } from '../../graph/exchange/graph';
import type { ClaimView, EntityView, RelationshipView } from '../../graph/graph';
import type { Kind } from '../../graph/ontology/kinds';
import { entityId } from '../../graph/ontology/names';
import type { RelationType } from '../../graph/ontology/relations';
import type { Status } from '../../graph/ontology/statuses';
import type { Properties } from '../../graph/store/store';

/** Names that some format, shell, spreadsheet or language would take for something else. */
const TRICKY_NAMES: readonly (readonly [Kind, string])[] = [
  ['Firm', 'AT&T <"Inc."> \'x\''],
  ['Firm', 'NA'],
  ['Firm', '=cmd()'],
  ['Firm', '+1 (555) 0100'],
  ['Firm', '@SUM(A1)'],
  ['Firm', '-2+3'],
  ['Firm', '日本電気 😀'],
  ['Firm', 'שלום عربي e\u0301 \u200f 🏳️‍🌈'],
  ['Person', '007'],
  ['Person', "Robert'); DROP TABLE people;-- \\u0027 \\\\u0027 \\"],
  ['Model', '__proto__'],
  ['Model', 'constructor'],
  ['Product', 'line one\nline two\ttab\rreturn ]]> end'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a name, not a template
  ['Product', '`back``tick` ${x} {y} $z'],
  ['Product', 'null'],
  ['Product', 'true'],
  ['Organization', 'control \u0000\u0001\u000b\u001f and \u007f\u0085\u009f\u2028\u2029 and \ufffe\uffff'],
  ['Organization', 'half \ud83d pair \ude00'],
  ['Organization', ' leading and trailing '],
  ['Organization', '<script>alert(1)</script><!-- --><![CDATA['],
];

/** A value longer than what readers buffer at once. */
export const LONG_TEXT = `${'Long & “quoted” text, '.repeat(9_091)}end`;

function entity([kind, name]: readonly [Kind, string], index: number): EntityView {
  const properties: Properties = {
    name,
    aliases: [name, `${name}, "Ltd."`, 'a|b;c'],
    rank: index / 7,
    mentions: index,
    x: index * 10.5 - 50,
    y: -index * 0.25,
    community: index % 3,
    founded: index % 2 === 0 ? 1998 : 2015.5,
    verified: index % 2 === 0,
    summary: index === 0 ? LONG_TEXT : `${name} – summary`,
    note: index === 3 ? '' : '=1+1',
    label: `label of ${index}`,
    start: 'not a date',
  };
  return { id: entityId(kind, name), kind, name, properties };
}

const ENTITIES: readonly EntityView[] = TRICKY_NAMES.map(entity);

function id(index: number): string {
  return ENTITIES[index]?.id ?? '';
}

function relationship(
  type: RelationType,
  ends: readonly [number, number],
  status: Status,
  properties: Properties,
): RelationshipView {
  const [source, target] = [id(ends[0]), id(ends[1])];
  return { id: `${type}:${source}:${target}`, type, source, target, status, confidence: 0.9, properties };
}

/** Parallel edges of other types and both directions, and an entity (the last) that nothing leads to. */
const RELATIONSHIPS: readonly RelationshipView[] = [
  relationship('INVESTED_IN', [0, 1], 'actual', {
    claims: 2,
    sources: 2,
    amount: 1.5e9,
    currency: 'USD',
    since: '2023-02',
    until: '2024-02',
    round: 'Series A\n“B”',
    stake: 49.5,
  }),
  relationship('ACQUIRED', [0, 1], 'planned', { claims: 1, sources: 1, since: '2024', disputed: true }),
  relationship('ACQUIRED', [1, 0], 'rumoured', { claims: 1, sources: 1, type: 'own type', source: 'Bloomberg' }),
  relationship('COMPETES_WITH', [0, 1], 'actual', { claims: 1, sources: 1 }),
  relationship('DEVELOPED', [6, 10], 'actual', { claims: 12, sources: 3, licence: 'MIT', weight: 5 }),
  relationship('LEADS', [9, 2], 'former', { role: '=cmd()', claims: 1, sources: 1, until: '2021-06-30T10:00:00Z' }),
  ...ENTITIES.slice(2, -1).map((_, index) =>
    relationship('SUED', [index + 2, 0], 'rejected', { claims: 1, sources: 1 }),
  ),
];

function claim(of: RelationshipView, index: number): ClaimView {
  const quote = `Sentence ${index}: "${ENTITIES[index % ENTITIES.length]?.name}" <${of.type}> & more ]]>`;
  return {
    id: `claim:${index}`,
    type: of.type,
    status: of.status,
    confidence: of.confidence,
    subject: of.source,
    object: of.target,
    relationship: of.id,
    quote,
    ...PLACES,
    properties: { source: '@reuters', amount: index * 1e6, currency: 'EUR' },
    articles: [
      {
        id: `article:${index % 4}`,
        url: `https://example.com/${index % 4}?a=1&b=2`,
        title: 'A "title"',
        outlet: 'The Wire',
      },
      { id: 'article:shared', publishedAt: '2024-05-01T00:00:00Z', title: '=HYPERLINK("x")' },
    ],
  };
}

const PLACES = {
  start: 10,
  end: 50,
  subjectSpan: [10, 14],
  sourceGroup: 'c1',
  triggerSpan: [15, 20],
  before: '',
  after: '',
} as const;

const FIGURE: ClaimView = {
  id: 'claim:figure',
  type: 'RAISED',
  status: 'actual',
  confidence: 1,
  subject: id(0),
  quote: 'It raised $6.6bn.',
  ...PLACES,
  properties: { amount: 6.6e9, currency: 'USD' },
  articles: [{ id: 'article:figure', url: 'https://example.com/figure?a=1&b=2' }],
};

/** A small graph with all that has ever broken a writer or a reader. */
export const SAMPLE: ExchangeGraph = exchangeGraph(
  {
    entities: ENTITIES,
    relationships: RELATIONSHIPS,
    claims: [...RELATIONSHIPS.map(claim), FIGURE],
    of: { entities: 4812, relationships: 9000 },
  },
  {
    generator: 'firmament 0.1.0',
    scope: 'within 2 steps of “AT&T”, status <actual>',
    date: '2026-01-31T12:00:00.000Z',
  },
);
