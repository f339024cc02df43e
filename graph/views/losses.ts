import type { Loss, Losses, LossScope } from '../graph';
import type { Ledger } from '../ledger/ledger';
import type { Diagnostic, Extraction } from '../ontology/extraction';
import type { PublicationRecord, RefusalRecord } from '../ontology/records';
import { byText } from '../ontology/text-order';
import { byPublication, type TextState } from '../projection/text-state';
import { numberIn, rowsOf, textIn } from '../store/rows';

const STANDARD_LIMIT = 1000;
const LONGEST_EXCERPT = 200;

/** Claims whose two ends turned out to be one entity, which make no relationship. */
const SELF_RELATED =
  'MATCH (c:Claim) WHERE c.object IS NOT NULL AND c.relation IS NULL ' +
  'RETURN c.text AS text, c.type AS type, c.subject AS subject, c.start AS start, c.end AS end ORDER BY c.id';

interface Found extends Loss {
  /** Id of the text that the offsets point into. */
  readonly content?: string;
}

type Source = Pick<Ledger, 'store' | 'states' | 'refusals' | 'text'>;

/** What was refused on the way from articles to the graph: counted by reason, and listed with its place. */
export async function lossesOf(source: Source, { article, limit = STANDARD_LIMIT }: LossScope): Promise<Losses> {
  const found = (await allOf(source)).filter((loss) => article === undefined || isOf(loss, article));
  return {
    counts: countsOf(found),
    losses: await Promise.all(found.slice(0, limit).map((loss) => quoted(loss, (id) => source.text(id)))),
    total: found.reduce((sum, { count }) => sum + count, 0),
  };
}

interface Located extends Found {
  readonly url?: string;
}

async function allOf(source: Source): Promise<readonly Located[]> {
  const first = new Map<string, PublicationRecord>();
  const within: Located[] = [];
  for await (const state of source.states()) {
    const publication = [...state.publications].sort(byPublication)[0];
    if (!publication) continue;
    first.set(state.id, publication);
    within.push(...lossesWithin(state).map((loss) => ({ ...placeOf(publication), ...loss, content: state.id })));
  }
  within.sort((left, right) => byText(left.path ?? '', right.path ?? '') || (left.start ?? 0) - (right.start ?? 0));
  const taken = new Set([...first.values()].map(({ path }) => path));
  const refused = (await source.refusals()).filter(({ path }) => !taken.has(path)).map(refusedArticle);
  return [...refused, ...within, ...(await selfRelated(source, first))];
}

function placeOf({ id, path, title, url }: PublicationRecord): Pick<Located, 'article' | 'path' | 'title' | 'url'> {
  return {
    article: id,
    ...(path === undefined ? {} : { path }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
  };
}

function refusedArticle({ path, code, message }: RefusalRecord): Located {
  return { what: 'article', stage: code === 'language' ? 'language' : 'read', reason: code, message, count: 1, path };
}

function lossesWithin({ extraction }: TextState): readonly Found[] {
  return extraction ? [...extraction.diagnostics.map(diagnosed), ...unnamedEnds(extraction)] : [];
}

function diagnosed({ code, stage = 'extraction', message, count = 1, start, end }: Diagnostic): Found {
  const { what, reason } = readCode(code);
  const place = start === undefined || end === undefined ? {} : { start, end };
  return { what, stage, reason, message, count, ...place };
}

/** The code of a diagnostic begins with what was lost. */
function readCode(code: string): Pick<Loss, 'what' | 'reason'> {
  const [, word = '', reason = code] = /^(paragraph|claim|names?)-(.+)$/.exec(code) ?? [];
  if (word === 'claim') return { what: 'claim', reason };
  if (word.startsWith('name')) return { what: 'name', reason };
  return word === 'paragraph' || code === 'text-cut' ? { what: 'paragraph', reason } : { what: 'article', reason };
}

/** Claims about somebody whom the text never names: they stay in the record and never enter the graph. */
function unnamedEnds({ claims, entities }: Extraction): readonly Found[] {
  const unnamed = new Map(entities.flatMap((each) => (each.unnamed ? [[each.id, each.name] as const] : [])));
  return claims.flatMap(({ type, subject, object, evidence: { start, end } }): readonly Found[] => {
    const name = unnamed.get(subject) ?? unnamed.get(object ?? '');
    if (name === undefined) return [];
    const message = `${type}: the text never says who or what ${JSON.stringify(name)} is.`;
    return [{ what: 'claim', stage: 'projection', reason: 'unnamed-end', message, count: 1, start, end }];
  });
}

async function selfRelated(
  { store }: Source,
  first: ReadonlyMap<string, PublicationRecord>,
): Promise<readonly Located[]> {
  const rows = await rowsOf((request) => store.read(request), SELF_RELATED, {});
  return rows.flatMap((row): readonly Located[] => {
    const content = textIn(row, 'text') ?? '';
    const publication = first.get(content);
    if (!publication) return [];
    const message = `${textIn(row, 'type')}: both ends are ${textIn(row, 'subject')}.`;
    const place = { start: numberIn(row, 'start'), end: numberIn(row, 'end'), content };
    return [
      { what: 'claim', stage: 'identity', reason: 'one-entity', message, count: 1, ...placeOf(publication), ...place },
    ];
  });
}

function isOf(loss: Located, article: string): boolean {
  return [loss.article, loss.path, loss.url].includes(article);
}

function countsOf(found: readonly Loss[]): Losses['counts'] {
  const counts = new Map<string, Losses['counts'][number]>();
  for (const { what, stage, reason, count } of found) {
    const key = `${what} ${stage} ${reason}`;
    counts.set(key, { what, stage, reason, count: (counts.get(key)?.count ?? 0) + count });
  }
  return [...counts].sort(([left, one], [right, other]) => other.count - one.count || byText(left, right)).map(last);
}

function last<T>([, value]: readonly [string, T]): T {
  return value;
}

/** With the words that stand at its place. */
async function quoted({ content, url: _, ...loss }: Located, text: Ledger['text']): Promise<Loss> {
  const { start, end } = loss;
  const found = content === undefined || start === undefined || end === undefined ? undefined : await text(content);
  if (found === undefined) return loss;
  return { ...loss, text: found.slice(start, Math.min(end ?? 0, (start ?? 0) + LONGEST_EXCERPT)) };
}
