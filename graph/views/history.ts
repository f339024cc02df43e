import type { ArticleVersion, History, HistoryEntry, HistoryFilter } from '../graph';
import { byDecision, concernsOf, inForce, namesJudged, takenBack } from '../identity/judgements';
import { isFirmamentError } from '../ontology/errors';
import type { JudgementRecord } from '../ontology/judgements';
import type { PublicationRecord, Stamp } from '../ontology/records';
import { articleRow } from '../projection/article-row';
import type { Reader } from '../store/store';
import { findEntity } from './find-entity';
import { articleView } from './views';

/** Judgements shown unless one asks for more. */
const SHOWN = 1000;

/** Where the history is. */
export interface HistorySource {
  readonly read: Reader;
  judgements(): Promise<readonly JudgementRecord[]>;
  versions(article: string): Promise<
    readonly {
      readonly publication: PublicationRecord;
      readonly readings: readonly { readonly stamp: Stamp; readonly claims: number }[];
    }[]
  >;
}

type Test = (judgement: JudgementRecord) => boolean;

/** What was judged, the newest first. What takes a judgement back is listed with it: its state says so. */
export async function historyOf(source: HistorySource, filter: HistoryFilter): Promise<History> {
  const all = await source.judgements();
  const held = new Set(inForce(all).map(({ id }) => id));
  const undone = takenBack(all);
  const versions = filter.article === undefined ? [] : await source.versions(filter.article);
  const tests = [
    ...(filter.entity === undefined ? [] : [ofNames(await namesOf(source.read, filter.entity))]),
    ...(filter.article === undefined
      ? []
      : [ofPlaces([filter.article, ...versions.map((each) => each.publication.text)])]),
    ...(filter.claim === undefined ? [] : [ofClaim(filter.claim)]),
  ];
  const found = all.filter((judgement) => tests.every((test) => test(judgement)));
  const entries = [...found].sort(byDecision).reverse();
  return {
    entries: entries
      .slice(0, filter.limit ?? SHOWN)
      .map((judgement) => ({ judgement, state: stateOf(judgement, held, undone) })),
    total: entries.length,
    versions: versions.map(versionView),
  };
}

function stateOf(
  { id, verdict }: JudgementRecord,
  held: ReadonlySet<string>,
  undone: ReadonlySet<string>,
): HistoryEntry['state'] {
  if (undone.has(id)) return 'taken back';
  return held.has(id) || verdict === 'undo' ? 'in force' : 'replaced';
}

/** The names that stand for an entity; of what is no longer in the graph, the id itself. */
async function namesOf(read: Reader, id: string): Promise<ReadonlySet<string>> {
  try {
    const { id: current, properties } = await findEntity(read, id);
    const { names } = properties;
    return new Set([id, current, ...(Array.isArray(names) ? names.map(String) : [])]);
  } catch (error) {
    if (!isFirmamentError(error) || error.kind !== 'not-found') throw error;
    return new Set([id]);
  }
}

function ofNames(names: ReadonlySet<string>): Test {
  return (judgement) => {
    const ends = 'stated' in judgement ? [judgement.stated.subject.id, judgement.stated.object?.id ?? ''] : [];
    return [...namesJudged(judgement), ...ends].some((id) => names.has(id));
  };
}

function ofPlaces(ids: readonly string[]): Test {
  const places = new Set(ids);
  return (judgement) => concernsOf(judgement).some((id) => places.has(id));
}

function ofClaim(claim: string): Test {
  return (judgement) => 'claim' in judgement && judgement.claim === claim;
}

function versionView({
  publication,
  readings,
}: Awaited<ReturnType<HistorySource['versions']>>[number]): ArticleVersion {
  const { id, text, ingestedAt } = publication;
  return { ...articleView({ id, properties: articleRow(publication).properties }), text, ingestedAt, readings };
}
