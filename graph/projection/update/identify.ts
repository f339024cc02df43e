import type { CatalogueIndex } from '../../identity/catalogue-index';
import { clustersOf, MOST_CLAIMANTS, type NameFacts } from '../../identity/clusters';
import { namesJudged, verdictsOf } from '../../identity/judgements';
import { type JudgementRecord, judgementRecordSchema } from '../../ontology/judgements';
import { rowsOf, textIn, textsIn } from '../../store/rows';
import type { Batch, Reader } from '../../store/store';
import type { TextDraft } from '../drafts';
import { getOrMake } from '../maps';
import { isLinked, type NameLinks, nameRow } from '../name-row';
import type { Resolve } from '../text-rows';

/** What changes: some texts as they were and as they will be, and the judgements in force. */
export interface Change {
  readonly before: readonly TextDraft[];
  readonly after: readonly TextDraft[];
  readonly judgements?: JudgementChange;
}

/** Judgements that come into force, and those that no longer are. */
export interface JudgementChange {
  readonly added: readonly JudgementRecord[];
  readonly removed: readonly JudgementRecord[];
}

const UNCHANGED: JudgementChange = { added: [], removed: [] };

/** Who is who before and after a change, as far as it reaches. */
export interface Identity {
  readonly old: Resolve;
  readonly now: Resolve;
  /** All names that were looked at. */
  readonly names: readonly string[];
  /** Names used in other texts too, that now stand for another entity. */
  readonly moved: readonly string[];
  /** Entities that other names than before stand for. */
  readonly renamed: readonly string[];
  /** The names that stand for an entity, where it has others than its own. */
  namesOf(entity: string): readonly string[];
  /** The judgements in force of the names that were looked at. */
  readonly judgements: readonly JudgementRecord[];
  /** Name nodes to write and remove. */
  readonly batch: Batch;
}

type Names = ReadonlyMap<string, NameLinks>;

const NAMES =
  'UNWIND $ids AS id MATCH (n:Name {id: id}) ' +
  'RETURN n.id AS id, n.entity AS entity, n.links AS links, n.claimants AS claimants, n.judgements AS judgements';

const SUPPORTED =
  'UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) WITH row, e MATCH (e)<-[m:MENTIONS]-(a:Article) ' +
  'WHERE m.named = row.named AND row.link IN m.links AND NOT a.text IN $texts ' +
  'RETURN DISTINCT row.named AS named, row.link AS link';

const USED =
  'UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) WITH row, e MATCH (e)<-[m:MENTIONS]-(a:Article) ' +
  'WHERE m.named = row.named AND NOT a.text IN $texts RETURN row.named AS named, min(a.publishedAt) AS first';

/** Works out who is who after a change from what the store keeps of the names it touches. */
export async function identify(read: Reader, change: Change, catalogue: CatalogueIndex): Promise<Identity> {
  const stored = await readComponent(read, touchedNames(change));
  const old: Resolve = (name) => stored.get(name)?.entity ?? name;
  const texts = [...change.before, ...change.after].map(({ id }) => id);
  const dropped = await unsupported(read, change, texts, old);
  const linked = relinked(stored, change, dropped);
  const tied = [...linked.values()].filter((name) => isLinked(name) || isLinked(stored.get(name.id) ?? name));
  const elsewhere = await usedElsewhere(read, tied, texts, old);
  const facts = factsOf(linked, change.after, elsewhere);
  const judgements = [
    ...new Map([...linked.values()].flatMap((name) => name.judgements.map((each) => [each.id, each]))).values(),
  ];
  const entities = clustersOf(facts, verdictsOf(judgements), (id) => catalogue.has(id));
  const now: Resolve = (name) => entities.get(name) ?? name;
  return {
    old,
    now,
    names: [...stored.keys()],
    moved: [...elsewhere.keys()].filter((name) => old(name) !== now(name)),
    renamed: [...new Set([...renamedIn(stored, entities), ...judgedIn(change, entities)])],
    namesOf: membersIn(entities),
    judgements,
    batch: nameBatch(stored, linked, entities),
  };
}

function touchedNames({ before, after, judgements = UNCHANGED }: Change): ReadonlySet<string> {
  const mentions = [...before, ...after].flatMap((draft) => draft.mentions);
  return new Set([
    ...mentions.flatMap(({ named, links }) => [named, ...links]),
    ...[...judgements.added, ...judgements.removed].flatMap(namesJudged),
  ]);
}

/** The touched names, and all that links and judgements tie to them, however far. */
async function readComponent(read: Reader, touched: ReadonlySet<string>): Promise<Names> {
  const found = new Map<string, NameLinks>();
  const seen = new Set(touched);
  for (let next = [...touched]; next.length > 0; ) {
    const names = (await rowsOf(read, NAMES, { ids: next })).map(
      (row): NameLinks => ({
        id: textIn(row, 'id') ?? '',
        entity: textIn(row, 'entity'),
        links: textsIn(row, 'links'),
        claimants: textsIn(row, 'claimants'),
        judgements: textsIn(row, 'judgements').map((line) => judgementRecordSchema.parse(JSON.parse(line))),
      }),
    );
    for (const name of names) found.set(name.id, name);
    next = names.flatMap((name) => tiedTo(name, touched)).filter((id) => !seen.has(id));
    next = [...new Set(next)];
    for (const id of next) seen.add(id);
  }
  for (const id of seen) if (!found.has(id)) found.set(id, { id, links: [], claimants: [], judgements: [] });
  return found;
}

function tiedTo({ links, claimants, judgements }: NameLinks, touched: ReadonlySet<string>): readonly string[] {
  const others = claimants.filter((id) => !touched.has(id));
  return [...links, ...(others.length > MOST_CLAIMANTS ? [] : others), ...judgements.flatMap(namesJudged)];
}

type Links = ReadonlyMap<string, ReadonlySet<string>>;

function linksIn(drafts: readonly TextDraft[]): Links {
  const links = new Map<string, Set<string>>();
  for (const { mentions } of drafts) {
    for (const mention of mentions) {
      for (const link of mention.links) getOrMake(links, mention.named, () => new Set<string>()).add(link);
    }
  }
  return links;
}

/** Links that the texts no longer make, and no other text does. */
async function unsupported(read: Reader, change: Change, texts: readonly string[], old: Resolve): Promise<Links> {
  const kept = linksIn(change.after);
  const gone = [...linksIn(change.before)].flatMap(([named, links]) =>
    [...links].filter((link) => !kept.get(named)?.has(link)).map((link) => ({ named, link, entity: old(named) })),
  );
  if (gone.length === 0) return new Map();
  const supported = await rowsOf(read, SUPPORTED, { rows: gone, texts });
  const still = new Set(supported.map((row) => JSON.stringify([textIn(row, 'named'), textIn(row, 'link')])));
  const dropped = new Map<string, Set<string>>();
  for (const { named, link } of gone) {
    if (!still.has(JSON.stringify([named, link]))) getOrMake(dropped, named, () => new Set<string>()).add(link);
  }
  return dropped;
}

/** The names with the links and judgements they have after the change. */
function relinked(stored: Names, { after, judgements = UNCHANGED }: Change, dropped: Links): Names {
  const added = linksIn(after);
  const over = new Set(judgements.removed.map(({ id }) => id));
  const claims = (links: Links, alias: string, named: string) => links.get(named)?.has(alias) === true;
  return new Map(
    [...stored.values()].map((name) => {
      const claimants = new Set(
        [...name.claimants, ...added.keys()].filter(
          (named) =>
            claims(added, name.id, named) || (name.claimants.includes(named) && !claims(dropped, name.id, named)),
        ),
      );
      const links = [...name.links, ...(added.get(name.id) ?? [])].filter((link) => !claims(dropped, link, name.id));
      const judged = [...name.judgements, ...judgements.added.filter((each) => namesJudged(each).includes(name.id))];
      const held = [...new Map(judged.map((each) => [each.id, each])).values()].filter(({ id }) => !over.has(id));
      return [name.id, { ...name, links: [...new Set(links)], claimants: [...claimants], judgements: held }];
    }),
  );
}

/** When names were first published in other texts; names used nowhere else are left out. */
async function usedElsewhere(
  read: Reader,
  names: readonly NameLinks[],
  texts: readonly string[],
  old: Resolve,
): Promise<ReadonlyMap<string, string | undefined>> {
  const rows = names.map(({ id }) => ({ named: id, entity: old(id) }));
  if (rows.length === 0) return new Map();
  const used = await rowsOf(read, USED, { rows, texts });
  return new Map(used.map((row) => [textIn(row, 'named') ?? '', textIn(row, 'first')]));
}

function factsOf(
  names: Names,
  after: readonly TextDraft[],
  elsewhere: ReadonlyMap<string, string | undefined>,
): ReadonlyMap<string, NameFacts> {
  const here = new Map<string, string | undefined>();
  for (const { published, mentions } of after) {
    for (const { named } of mentions) {
      here.set(named, [here.get(named), published].filter((date) => date !== undefined).sort()[0]);
    }
  }
  return new Map(
    [...names.values()].map(({ id, claimants }) => {
      const first = [here.get(id), elsewhere.get(id)].filter((date) => date !== undefined).sort()[0];
      return [id, { id, claimants, first, used: here.has(id) || elsewhere.has(id) }];
    }),
  );
}

/** Entities that gained or lost a name; those that no name stands for any more are left out. */
function renamedIn(stored: Names, entities: ReadonlyMap<string, string | undefined>): readonly string[] {
  const changed = [...stored.values()].filter(({ id, entity }) => entity !== entities.get(id));
  const inUse = new Set(entities.values());
  const touched = new Set(changed.flatMap(({ id, entity }) => [entity, entities.get(id)]));
  return [...touched].filter((id) => id !== undefined).filter((id) => inUse.has(id));
}

/** Entities that judgements come or cease to speak of: what they are called may change. */
function judgedIn(
  { judgements = UNCHANGED }: Change,
  entities: ReadonlyMap<string, string | undefined>,
): readonly string[] {
  return [...judgements.added, ...judgements.removed].flatMap(namesJudged).flatMap((name) => entities.get(name) ?? []);
}

function membersIn(entities: ReadonlyMap<string, string | undefined>): (entity: string) => readonly string[] {
  const members = new Map<string, string[]>();
  for (const [name, entity] of entities) if (entity !== undefined) getOrMake(members, entity, () => []).push(name);
  return (entity) => members.get(entity) ?? [];
}

function nameBatch(stored: Names, linked: Names, entities: ReadonlyMap<string, string | undefined>): Batch {
  const after = [...linked.values()]
    .filter(isLinked)
    .map((name) => nameRow({ ...name, entity: entities.get(name.id) }));
  const before = new Map([...stored.values()].filter(isLinked).map((name) => [name.id, JSON.stringify(nameRow(name))]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    nodes: after.filter((row) => before.get(row.id) !== JSON.stringify(row)),
    removeNodes: [...before.keys()].filter((id) => !kept.has(id)).map((id) => ({ label: 'Name', id })),
  };
}
