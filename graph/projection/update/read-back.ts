import type { ClaimType } from '../../ontology/relations';
import { isFigureType, isRelationType } from '../../ontology/relations';
import { nodeIn, numberIn, type Row, rowsOf, textIn, textsIn } from '../../store/rows';
import type { Properties, Reader } from '../../store/store';
import { type ClaimFacts, claimFacts, FACT_KEYS } from '../claim-facts';
import type { ClaimDraft } from '../drafts';
import { type EntitySummary, type MentionRow, MOST_COMPARED, NO_MENTIONS, type Spelling } from '../entity-summary';
import { getOrMake } from '../maps';
import type { ClaimsOfRelation } from '../related';

/** The entity first, in a clause of its own: else the embedded engine begins with all articles. */
const MENTIONS =
  'UNWIND $ids AS id MATCH (e:Entity {id: id}) WITH id, e ' +
  'MATCH (e)<-[m:MENTIONS]-(a:Article) WHERE NOT a.text IN $texts ';

const SPELLINGS =
  `${MENTIONS}RETURN id, m.written AS written, count(DISTINCT a.text) AS texts, ` +
  'min(a.publishedAt) AS first, max(a.publishedAt) AS last';

const TOTALS =
  `${MENTIONS}WITH DISTINCT id, a.text AS text, m.named AS named, m.count AS times ` +
  'RETURN id, count(DISTINCT text) AS texts, sum(times) AS mentions';

const PRINTS = `${MENTIONS}RETURN DISTINCT id, a.text AS text, a.signature AS signature`;

const ALIASES = `${MENTIONS}UNWIND m.aliases AS alias RETURN DISTINCT id, alias`;

const ROWS =
  `${MENTIONS}RETURN id, a.id AS article, a.text AS text, a.signature AS signature, a.publishedAt AS publishedAt, ` +
  'm.named AS named, m.written AS written, m.count AS times, m.aliases AS aliases, m.links AS links';

const LAYOUT =
  'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id, e.x AS x, e.y AS y, e.community AS community, e.rank AS rank';

const CLAIMS_OF_RELATION =
  'UNWIND $ids AS id MATCH (c:Claim {relation: id}) WHERE NOT c.text IN $texts ' +
  `RETURN id AS relation, c.subject AS subject, c.object AS object, ${FACT_KEYS.map((key) => `c.${key} AS ${key}`).join(', ')}`;

const claimsNaming = (end: 'subject' | 'object') =>
  `UNWIND $rows AS row MATCH (c:Claim {${end}: row.entity}) ` +
  `WHERE c.${end}Named = row.named AND NOT c.text IN $texts RETURN c`;

/** A claim as stored: its draft, and the relationship it was filed under. */
export interface StoredClaim {
  readonly draft: ClaimDraft;
  readonly relation?: string | undefined;
  /** The entities that the names of its ends stand for, as stored. */
  readonly entities: ReadonlyMap<string, string>;
}

/** Sums of the mentions that entities have in other texts than these. */
export async function readSummaries(
  read: Reader,
  ids: readonly string[],
  but: readonly string[],
): Promise<ReadonlyMap<string, EntitySummary>> {
  if (ids.length === 0) return new Map();
  const parameters = { ids, texts: but };
  const summaries = new Map<string, EntitySummary>();
  const change = (row: Row, more: (before: EntitySummary) => Partial<EntitySummary>) => {
    const id = textIn(row, 'id') ?? '';
    const before = summaries.get(id) ?? NO_MENTIONS;
    summaries.set(id, { ...before, ...more(before) });
  };
  for (const row of await rowsOf(read, TOTALS, parameters)) {
    change(row, () => ({ mentions: numberIn(row, 'mentions'), texts: numberIn(row, 'texts') }));
  }
  const few = [...summaries].filter(([, { texts }]) => texts <= MOST_COMPARED).map(([id]) => id);
  for (const row of await rowsOf(read, PRINTS, { ids: few, texts: but })) {
    const print = [textIn(row, 'text') ?? '', textIn(row, 'signature') ?? ''] as const;
    change(row, ({ prints }) => ({ prints: new Map([...prints, print]) }));
  }
  for (const row of await rowsOf(read, SPELLINGS, parameters)) change(row, (before) => withSpelling(before, row));
  for (const row of await rowsOf(read, ALIASES, parameters)) {
    change(row, ({ aliases }) => ({ aliases: new Set([...aliases, textIn(row, 'alias') ?? '']) }));
  }
  return summaries;
}

function withSpelling({ spellings, ...before }: EntitySummary, row: Row): Partial<EntitySummary> {
  const [first, last] = [textIn(row, 'first'), textIn(row, 'last')];
  const spelling: Spelling = { texts: numberIn(row, 'texts'), first };
  const dates = [before.first, before.last, first, last].filter((date) => date !== undefined).sort();
  return {
    first: dates[0],
    last: dates.at(-1),
    spellings: new Map([...spellings, [textIn(row, 'written') ?? '', spelling]]),
  };
}

/** A mention read back, with the entity it leads to now. */
export interface StoredMention extends MentionRow {
  readonly entity: string;
  readonly links: readonly string[];
}

/** Every single mention of these entities in other texts than these. */
export async function readMentions(
  read: Reader,
  ids: readonly string[],
  texts: readonly string[],
): Promise<readonly StoredMention[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf(read, ROWS, { ids, texts });
  return rows.map((row) => ({
    entity: textIn(row, 'id') ?? '',
    article: textIn(row, 'article') ?? '',
    text: textIn(row, 'text') ?? '',
    signature: textIn(row, 'signature'),
    publishedAt: textIn(row, 'publishedAt'),
    named: textIn(row, 'named') ?? '',
    written: textIn(row, 'written') ?? '',
    count: numberIn(row, 'times'),
    aliases: textsIn(row, 'aliases'),
    links: textsIn(row, 'links'),
  }));
}

/** Positions, communities and ranks, which a rewritten entity keeps. */
export async function readLayout(read: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Properties>> {
  const rows = await rowsOf(read, LAYOUT, { ids });
  return new Map(
    rows.map((row) => {
      const placed = ['x', 'y', 'community', 'rank'].filter((key) => typeof row.get(key) === 'number');
      return [textIn(row, 'id') ?? '', Object.fromEntries(placed.map((key) => [key, numberIn(row, key)]))];
    }),
  );
}

/** The claims that other texts than these make of relationships. */
export async function readClaims(
  read: Reader,
  relations: readonly string[],
  texts: readonly string[],
): Promise<ReadonlyMap<string, ClaimsOfRelation>> {
  const found = new Map<string, ClaimsOfRelation & { facts: ClaimFacts[] }>();
  if (relations.length === 0) return found;
  for (const row of await rowsOf(read, CLAIMS_OF_RELATION, { ids: relations, texts })) {
    const [type, subject, object] = [textIn(row, 'type'), textIn(row, 'subject'), textIn(row, 'object')];
    if (type === undefined || subject === undefined || object === undefined) continue;
    const facts = claimFacts(textIn(row, 'id') ?? '', Object.fromEntries(row));
    getOrMake(found, textIn(row, 'relation') ?? '', () => ({ type, subject, object, facts: [] })).facts.push(facts);
  }
  return found;
}

/** Claims of other texts that name an end so, where that name has led to this entity. */
export async function readClaimsNaming(
  read: Reader,
  names: readonly { readonly named: string; readonly entity: string }[],
  texts: readonly string[],
): Promise<readonly StoredClaim[]> {
  if (names.length === 0) return [];
  const claims = new Map<string, StoredClaim>();
  for (const end of ['subject', 'object'] as const) {
    for (const row of await rowsOf(read, claimsNaming(end), { rows: names.map((name) => ({ ...name })), texts })) {
      const node = nodeIn(row, 'c');
      const claim = node && storedClaim(node.id, node.properties);
      if (claim) claims.set(claim.draft.id, claim);
    }
  }
  return [...claims.values()];
}

function storedClaim(id: string, stored: Properties): StoredClaim | undefined {
  const { id: _, subject, object: target, relation, subjectNamed, objectNamed, ...properties } = stored;
  const type = claimTypeOf(properties.type);
  if (type === undefined || typeof subjectNamed !== 'string') return undefined;
  const object = typeof objectNamed === 'string' ? { object: objectNamed } : {};
  return {
    draft: { id, type, subject: subjectNamed, ...object, properties },
    relation: typeof relation === 'string' ? relation : undefined,
    entities: new Map([
      [subjectNamed, String(subject)],
      ...(typeof objectNamed === 'string' ? [[objectNamed, String(target)] as const] : []),
    ]),
  };
}

function claimTypeOf(value: unknown): ClaimType | undefined {
  const type = String(value);
  return isRelationType(type) || isFigureType(type) ? type : undefined;
}
