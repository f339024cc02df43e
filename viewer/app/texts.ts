import type { Kind } from '../../graph/ontology/kinds';
import type { RelationType } from '../../graph/ontology/relations';
import type { Status } from '../../graph/ontology/statuses';
import type { Role } from './core/details/marks';
import { judgingTexts } from './texts-judging';

/** How a relationship is told: as done, as intended, as past; and the headings of its two ends. */
export interface Wording {
  readonly done: string;
  readonly infinitive: string;
  readonly past: string;
  /** Heading over what the entity stands before, and over what it stands behind. */
  readonly out: string;
  readonly in: string;
  /** Where an amount goes: "invested $2 billion in". */
  readonly amount?: 'before-preposition';
}

function wording(done: string, infinitive: string, past: string, out: string, into: string): Wording {
  return { done, infinitive, past, out, in: into };
}

const WORDINGS: Readonly<Record<RelationType, Wording>> = {
  INVESTED_IN: {
    ...wording('invested in', 'invest in', 'invested in', 'Invested in', 'Investors'),
    amount: 'before-preposition',
  },
  ACQUIRED: wording('acquired', 'acquire', 'owned', 'Acquired', 'Acquired by'),
  MERGED_WITH: wording('merged with', 'merge with', 'was merged with', 'Merged with', 'Merged with'),
  OWNS: wording('owns', 'own', 'owned', 'Owns', 'Owned by'),
  FOUNDED: wording('founded', 'found', 'founded', 'Founded', 'Founded by'),
  LEADS: wording('leads', 'lead', 'led', 'Leads', 'Led by'),
  WORKS_FOR: wording('works for', 'work for', 'worked for', 'Works for', 'People'),
  DEVELOPED: wording('developed', 'develop', 'developed', 'Developed', 'Developed by'),
  OPEN_SOURCED: wording('open-sourced', 'open-source', 'open-sourced', 'Open-sourced', 'Open-sourced by'),
  COMPETES_WITH: wording('competes with', 'compete with', 'competed with', 'Competes with', 'Competes with'),
  PARTNERS_WITH: wording('partners with', 'partner with', 'partnered with', 'Partners with', 'Partners with'),
  SUPPLIES: wording('supplies', 'supply', 'supplied', 'Supplies', 'Suppliers'),
  USES: wording('uses', 'use', 'used', 'Uses', 'Used by'),
  SUED: wording('sued', 'sue', 'sued', 'Sued', 'Sued by'),
};

const TYPES: Readonly<Record<RelationType, string>> = {
  INVESTED_IN: 'Investment',
  ACQUIRED: 'Acquisition',
  MERGED_WITH: 'Merger',
  OWNS: 'Ownership',
  FOUNDED: 'Founding',
  LEADS: 'Leadership',
  WORKS_FOR: 'Employment',
  DEVELOPED: 'Development',
  OPEN_SOURCED: 'Open-sourcing',
  COMPETES_WITH: 'Competition',
  PARTNERS_WITH: 'Partnership',
  SUPPLIES: 'Supply',
  USES: 'Use',
  SUED: 'Lawsuit',
};

const KINDS: Readonly<Record<Kind, { one: string; many: string }>> = {
  Firm: { one: 'Firm', many: 'Firms' },
  Person: { one: 'Person', many: 'People' },
  Model: { one: 'AI model', many: 'AI models' },
  Product: { one: 'Product', many: 'Products' },
  Organization: { one: 'Organization', many: 'Organizations' },
};

const STATUS_PHRASES: Readonly<Record<Status, (words: Wording) => string>> = {
  actual: ({ done }) => done,
  planned: ({ infinitive }) => `plans to ${infinitive}`,
  rumoured: ({ infinitive }) => `is rumoured to ${infinitive}`,
  rejected: ({ infinitive }) => `was said to ${infinitive}`,
  former: ({ past }) => `formerly ${past}`,
};

const ROLES: Readonly<Record<Role, string>> = { subject: 'who', object: 'whom or what', trigger: 'relation' };

const count = new Intl.NumberFormat('en');

function counted(n: number, one: string, many: string): string {
  return `${count.format(n)} ${n === 1 ? one : many}`;
}

const EXAMPLES = [
  {
    title: 'The best connected firms',
    cypher:
      'MATCH (f:Firm)\nRETURN f.name AS firm, f.rank AS rank, f.sources AS sources\nORDER BY f.rank DESC, f.id\nLIMIT 20',
    parameters: '',
  },
  {
    title: 'Who invested in a firm',
    cypher:
      'MATCH (a:Entity)-[r:INVESTED_IN]->(b:Firm)\nWHERE b.name = $firm\nRETURN a, r, b\nORDER BY r.amount DESC, r.id\nLIMIT 50',
    parameters: '{ "firm": "OpenAI" }',
  },
  {
    title: 'What is only rumoured',
    cypher:
      "MATCH (a:Entity)-[r]->(b:Entity)\nWHERE r.status = 'rumoured'\nRETURN a, r, b\nORDER BY r.lastSeen DESC, r.id\nLIMIT 50",
    parameters: '',
  },
  {
    title: 'Investors that two firms share',
    cypher:
      'MATCH (one:Firm)<-[r1:INVESTED_IN]-(who:Entity)-[r2:INVESTED_IN]->(other:Firm)\nWHERE one.id < other.id\nRETURN one.name AS firm, who.name AS investor, other.name AS otherFirm\nORDER BY firm, investor, otherFirm\nLIMIT 100',
    parameters: '',
  },
  {
    title: 'Sentences that say so',
    cypher:
      "MATCH (article:Article)-[:STATES]->(c:Claim)\nWHERE c.type = 'ACQUIRED'\nRETURN c.quote AS sentence, article.outlet AS outlet, article.publishedAt AS published\nORDER BY published DESC, sentence\nLIMIT 50",
    parameters: '',
  },
] as const;

const JUDGING = judgingTexts(TYPES);

/** Every word of the page. */
export const texts = {
  title: 'Firmament',
  skip: 'Skip to the details',
  loading: 'Loading…',
  starting: 'Opening the graph…',
  failed: 'That failed',
  unreachable: 'The server does not answer. Is Firmament still running?',
  retry: 'Try again',
  close: 'Close',

  types: TYPES,
  wordings: WORDINGS,
  kinds: KINDS,
  statusPhrases: STATUS_PHRASES,
  roles: ROLES,
  number: (n: number) => count.format(n),
  entities: (n: number) => counted(n, 'entity', 'entities'),
  relationships: (n: number) => counted(n, 'relationship', 'relationships'),
  sources: (n: number) => counted(n, 'source', 'sources'),
  articles: (n: number) => counted(n, 'article', 'articles'),
  claims: (n: number) => counted(n, 'claim', 'claims'),
  showing: (entities: number, of: number, relationships: number) =>
    `${count.format(entities)} of ${counted(of, 'entity', 'entities')}, ${counted(relationships, 'relationship', 'relationships')}`,

  selected: (name: string, kind: string, links: number) =>
    `${name}, ${kind}, ${counted(links, 'relationship', 'relationships')} in the picture`,

  search: {
    label: 'Search firms, people, models…',
    placeholder: 'Search firms, people, models…',
    results: 'Suggestions',
    none: 'Nothing by that name',
    found: (n: number) => counted(n, 'suggestion', 'suggestions'),
  },

  bar: {
    graph: 'Graph',
    table: 'Table',
    view: 'View as',
    filters: 'Filters',
    console: 'Query',
    export: 'Export',
    undo: 'Undo',
    redo: 'Redo',
    dark: 'Dark theme',
    light: 'Light theme',
  },

  legend: {
    title: 'Legend and filters',
    kinds: 'Kinds',
    statuses: 'Status',
    types: 'Relations',
    confidence: 'Least confidence',
    minSources: 'Least sources',
    reset: 'Show everything',
    hidden: (n: number) => `Bring back ${count.format(n)} hidden`,
    first: 'Back to the first view',
    fromQuery: 'Shown: the answer to a query',
  },

  settings: {
    title: 'Picture',
    colour: 'Colour',
    colours: { kind: 'kind', community: 'community' },
    size: 'Size',
    sizes: { rank: 'importance', links: 'relationships', mentions: 'mentions' },
    fade: 'Fade what is filtered out',
  },

  add: {
    button: 'Add',
    title: 'Add articles',
    drop: 'Drop files here, or choose them: text, Markdown, HTML, JSON lines.',
    choose: 'Files',
    paste: 'Or paste an article',
    text: 'Text',
    headline: 'Title',
    outlet: 'Outlet',
    published: 'Published',
    read: 'Read it',
    reading: (name: string) => `Reading ${name}…`,
    outcomes: 'What became of it',
    statuses: { new: 'new', known: 'known already', updated: 'updated', refused: 'refused' },
    found: (entities: number, claims: number) =>
      `${counted(entities, 'entity', 'entities')}, ${counted(claims, 'claim', 'claims')}`,
    show: 'Show what was found',
  },
  judging: JUDGING,

  keys: {
    title: 'Keys',
    list: [
      ['/', 'go to the search'],
      ['← ↑ → ↓', 'in the picture: go to the neighbour that lies there'],
      ['Enter', 'in the picture: expand what is selected'],
      ['+ − 0', 'in the picture: nearer, farther, all'],
      ['Shift+click', 'choose one more'],
      ['Shift+drag', 'choose all within a loop'],
      ['Esc', 'let go, close'],
      ['1 2 3', 'in the review: same, different, unsure'],
      ['Ctrl+Enter', 'in the console: run the query'],
      ['Alt+← Alt+→', 'undo and redo'],
      ['?', 'these keys'],
    ],
  },

  timeline: {
    label: 'When it was first reported',
    from: 'From',
    to: 'To',
    play: 'Play',
    pause: 'Pause',
    span: (from: string | undefined, to: string | undefined) =>
      `${(from ?? '').slice(0, 7)} – ${(to ?? '').slice(0, 7)}`,
  },

  group: {
    title: (n: number) => `${count.format(n)} chosen`,
    label: 'What is chosen',
    only: 'Show only these',
    common: 'Common neighbours',
    unpin: 'Unpin',
    leave: (name: string) => `Leave out ${name}`,
  },

  picture: {
    lasso: 'Choose with a lasso (or Shift and drag)',
    label: 'Picture of the graph. The table view holds the same and can be read and used with a keyboard.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    all: 'See all',
    none: 'The filters leave nothing to show.',
    noWebgl: 'This browser cannot draw the picture (it has no WebGL 2). Here is the table instead.',
  },

  empty: {
    title: 'The graph is empty',
    text: 'Give it some articles, and what they say will show here:',
    command: 'firmament ingest ./articles',
  },

  entity: {
    facts: 'Facts',
    aliases: 'Also known as',
    country: 'Country',
    ticker: 'Ticker',
    wikidata: 'Wikidata',
    seen: 'In the news',
    mentions: 'Mentions',
    sources: 'Sources',
    figures: 'Figures',
    relations: 'Relations',
    noRelations: 'No relationship is known.',
    expand: 'Expand',
    expandHint: (n: number) => `Bring in up to ${n} more neighbours`,
    expandGroup: 'Show in picture',
    collapse: 'Collapse',
    hide: 'Hide',
    unpin: 'Unpin',
    surroundings: 'Only its surroundings',
    centre: 'Centre',
    more: (n: number) => `${count.format(n)} more`,
    less: 'Fewer',
    open: 'All evidence',
    goTo: (name: string) => `Go to ${name}`,
    raised: 'Raised',
    valued: 'Valued at',
    unknown: 'No such entity is in the graph any more.',
  },

  evidence: {
    title: 'Evidence',
    surroundings: 'Surroundings',
    says: (who: string) => `according to ${who}`,
    confidence: (value: number) => `confidence ${value.toFixed(2)}`,
    alsoIn: (n: number) => `also in ${counted(n, 'other article', 'other articles')}`,
    read: 'Read the original',
    readTitled: (title: string) => `Read the original: ${title}`,
    open: 'Open the article with all it says',
    untitled: 'Article without a title',
    disputed: 'Disputed',
    disputedHint: 'Claims contradict each other; all are shown.',
    unknownDate: 'no date',
    happened: 'Happened',
  },

  article: {
    kind: 'Article',
    copies: (n: number) => `the same text in ${counted(n, 'other place', 'other places')}`,
    says: 'What it says',
    nothing: 'No relation was found in it.',
    text: 'Text',
    mention: (name: string, kind: string) => `${name}, ${kind}: open`,
    evidence: (claim: string) => `${claim}: open the evidence`,
    find: 'Show in the text',
  },

  attributes: {
    amount: 'Amount',
    stake: 'Stake',
    role: 'Role',
    round: 'Round',
    licence: 'Licence',
    share: 'Share of sales',
    what: 'What',
    since: 'Since',
    until: 'Until',
    released: 'Released',
    firstSeen: 'First reported',
    lastSeen: 'Last reported',
  } as const satisfies Readonly<Record<string, string>>,

  about: {
    button: 'About this graph',
    title: 'About this graph',
    holds: 'What it holds',
    hash: 'Hash',
    hashHint: 'The same articles give the same hash, in whatever order they came.',
    version: 'Version',
    reads: 'How well it reads',
    caption: (texts: number, set: 'articles' | 'passages') =>
      set === 'articles' ? `${count.format(texts)} annotated articles` : `${count.format(texts)} hard short passages`,
    explanation:
      'Measured on texts of our own that were annotated by hand. Precision: of what it found, how much the text says. ' +
      'Recall: of what the text says, how much it found. Where recall is low, a missing line means little. ' +
      'Most of the articles were in view when the rules were written: expect of other texts what the passages show.',
    relation: 'Relation',
    precision: 'Precision',
    recall: 'Recall',
    annotated: 'Annotated',
    total: 'All',
    figures: { RAISED: 'Funding raised', VALUED_AT: 'Valuation' },
    share: (part: number) => `${Math.round(part * 100)} %`,
  },

  table: {
    entities: 'Entities',
    relationships: 'Relationships',
    which: 'Table',
    name: 'Name',
    kind: 'Kind',
    links: 'Links',
    sources: 'Sources',
    rank: 'Rank',
    lastSeen: 'Last seen',
    from: 'From',
    relation: 'Relation',
    to: 'To',
    status: 'Status',
    confidence: 'Confidence',
    amount: 'Amount',
    more: (n: number) => `Show ${count.format(n)} more`,
  },

  console: {
    title: 'Query in Cypher',
    readOnly: 'Read only: queries that would change the graph are refused.',
    limits: (seconds: number, rows: number) =>
      `At most ${count.format(rows)} rows and ${seconds} seconds. Ctrl+Enter runs.`,
    query: 'Cypher',
    parameters: 'Parameters (JSON)',
    examples: 'Examples',
    choose: 'Choose an example…',
    rows: 'Rows',
    seconds: 'Seconds',
    run: 'Run',
    running: 'Running…',
    cancel: 'Cancel',
    write: 'MATCH … RETURN … (Ctrl+Space completes)',
    table: 'Table',
    json: 'JSON',
    jsonShown: (shown: number, all: number) =>
      `The first ${count.format(shown)} of ${count.format(all)} rows are shown; all are copied.`,
    show: 'Show as picture',
    answered: (rows: number, truncated: boolean) =>
      `${counted(rows, 'row', 'rows')}${truncated ? ': the limit was reached, there are more' : ''}`,
    nothing: 'No rows.',
    answer: 'Answer',
    path: 'path',
  },
  queries: {
    title: 'Saved and asked',
    saved: 'Saved',
    asked: 'Asked before',
    none: 'Nothing has been asked yet.',
    name: 'Save this query as',
  },
  /** Copying, keeping and taking away. */
  take: {
    copied: 'Copied',
    notCopied: 'The browser did not let it be copied.',
    copyJson: 'Copy as JSON',
    save: 'Save',
    remove: (name: string) => `Remove ${name}`,
    notLasting: 'This browser keeps nothing for the page: what is saved lasts until it is closed.',
  },
  questions: {
    title: 'Questions',
    cypher: 'Cypher',
    choose: 'Choose a question. Names may be given as they are written, or as ids.',
    first: 'Ask',
    all: 'All questions…',
    ask: 'Ask',
    date: 'YYYY-MM-DD',
    nothing: 'The graph holds no answer to this.',
  },
  parametersNotJson: 'The parameters are not a JSON object. Write for instance { "firm": "OpenAI" }.',
  examples: EXAMPLES,

  export: {
    title: 'Take away what you see',
    scope: (entities: number, relationships: number) =>
      `${counted(entities, 'entity', 'entities')} and ${counted(relationships, 'relationship', 'relationships')}, each with its evidence.`,
    evidence: 'Articles and claims as nodes of their own',
    busy: 'Writing the file…',
    done: (name: string) => `${name} was downloaded.`,
  },
} as const;
