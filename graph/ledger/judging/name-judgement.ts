import { kindOfId } from '../../identity/name-ids';
import { isFirmamentError } from '../../ontology/errors';
import type { CheckedJudgement } from '../../ontology/judgements';
import { partedId } from '../../records/ids';
import { rowsOf, textIn } from '../../store/rows';
import type { Reader } from '../../store/store';
import { findEntity, unknown } from '../../views/find-entity';
import { type Bench, cannotJudge, publicationOf, type Said } from './bench';

type Asked<Verdict extends string> = Extract<CheckedJudgement, { readonly verdict: Verdict }>;

const NAME = 'MATCH (n:Name {id: $id}) RETURN n.id AS id';
const MENTIONED =
  'MATCH (e:Entity {id: $id}) WITH e MATCH (e)<-[:MENTIONS]-(a:Article) RETURN DISTINCT a.id AS id, a.text AS text';

/** What a judgement of names says, once the names are known to be in the graph. @throws not-found, invalid-input */
export async function judgedNames(
  asked: Asked<'same' | 'different' | 'unsure' | 'split' | 'rename' | 'kind'>,
  bench: Bench,
): Promise<Said> {
  switch (asked.verdict) {
    case 'split':
      return split(asked, bench);
    case 'rename':
      return { verdict: 'rename', entity: (await findEntity(bench.read, asked.entity)).id, name: asked.name };
    case 'kind':
      return newKind(asked, bench);
    default:
      return pair(asked, bench);
  }
}

async function pair({ verdict, left, right }: Asked<'same' | 'different' | 'unsure'>, { read }: Bench): Promise<Said> {
  const kinds = [await kindOf(read, left), await kindOf(read, right)];
  if (left === right) {
    throw cannotJudge('judgement-of-itself', `${left} is judged against itself. Give two names, or two ids`);
  }
  if (verdict === 'same' && kinds[0] !== kinds[1]) {
    throw cannotJudge(
      'judgement-kinds',
      `${left} is a ${kinds[0]} and ${right} a ${kinds[1]}: only what is of one kind can be one. ` +
        `Judge its kind first: firmament kind ${right} ${kinds[0]}`,
    );
  }
  return { verdict, left, right };
}

/** The kind of the entity that an id stands for; of a name that stands for none, the one in its id. */
async function kindOf(read: Reader, id: string): Promise<string> {
  try {
    return (await findEntity(read, id)).kind;
  } catch (error) {
    if (!isFirmamentError(error) || error.kind !== 'not-found') throw error;
    if ((await rowsOf(read, NAME, { id })).length === 0) throw unknown('entity', id);
    return kindOfId(id);
  }
}

async function newKind({ entity: id, kind }: Asked<'kind'>, { read }: Bench): Promise<Said> {
  const entity = await findEntity(read, id);
  if (entity.kind === kind) throw cannotJudge('kind-as-is', `${entity.id} is a ${kind} already`);
  return { verdict: 'kind', entity: entity.id, kind };
}

async function split({ entity: id, articles, as }: Asked<'split'>, bench: Bench): Promise<Said> {
  const entity = await findEntity(bench.read, id);
  const mentioned = await mentionsOf(bench.read, entity.id);
  const publications = await Promise.all([...new Set(articles)].map((article) => publicationOf(bench, article)));
  for (const { id: article } of publications) {
    if (!mentioned.has(article)) {
      throw cannotJudge('split-no-mention', `Article ${article} does not mention ${entity.name} (${entity.id})`);
    }
  }
  const texts = new Set(publications.map(({ text }) => text));
  if ([...mentioned.values()].every((text) => texts.has(text))) {
    throw cannotJudge(
      'split-all',
      `No other article mentions ${entity.name} (${entity.id}), so nothing would be left of it. ` +
        `Name fewer articles, or: firmament rename ${entity.id} NAME`,
    );
  }
  const ids = publications.map((each) => each.id).sort();
  const target = as ?? partedId(entity.id, ids);
  if (kindOfId(target) !== entity.kind) {
    throw cannotJudge('judgement-kinds', `${target} is no ${entity.kind}, which ${entity.id} is`);
  }
  const { names } = entity.properties;
  return {
    verdict: 'split',
    entity: entity.id,
    names: Array.isArray(names) ? [...names] : [entity.id],
    articles: ids,
    as: target,
  };
}

/** The texts of the articles that mention an entity. */
async function mentionsOf(read: Reader, id: string): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf(read, MENTIONED, { id });
  return new Map(rows.map((row) => [textIn(row, 'id') ?? '', textIn(row, 'text') ?? '']));
}
