import type { Extraction } from '../ontology/extraction';
import type { JudgementRecord } from '../ontology/judgements';
import type { PublicationRecord, Stamp } from '../ontology/records';

/** What the records say of one text at one time. */
export interface TextState {
  readonly id: string;
  /** Its content, from which copies are told. */
  readonly content?: string | undefined;
  /** Those that carry it now; without one the text is not in the graph. */
  readonly publications: readonly PublicationRecord[];
  /** The reading in force. */
  readonly extraction?: Extraction | undefined;
  /** Those in force that are about it or its publications. */
  readonly judgements?: readonly JudgementRecord[];
}

/** The publications that nobody retracted. */
export function notRetracted(
  publications: readonly PublicationRecord[],
  judgements: readonly JudgementRecord[],
): readonly PublicationRecord[] {
  const retracted = new Set(judgements.flatMap((each) => (each.verdict === 'retract' ? [each.article] : [])));
  return publications.filter(({ id }) => !retracted.has(id));
}

/** The same text with the publications that had appeared by a day: undated ones had not, as far as is known. */
export function publishedBy(state: TextState, day: string | undefined): TextState {
  if (day === undefined) return state;
  const publications = state.publications.filter(({ publishedAt }) => hadAppeared(publishedAt, day));
  return { ...state, publications };
}

/** Whether a date is no later than a day, month or year that is given as far as known. */
export function hadAppeared(publishedAt: string | undefined, day: string): boolean {
  return publishedAt !== undefined && publishedAt.slice(0, day.length) <= day;
}

/** Orders publications: the earliest first, undated ones last, then by id. */
export function byPublication(left: PublicationRecord, right: PublicationRecord): number {
  const [first, second] = [left.publishedAt ?? '~', right.publishedAt ?? '~'];
  if (first !== second) return first < second ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}

/** When a text was first published, as far as its publications say. */
export function publishedOf(publications: readonly PublicationRecord[]): string | undefined {
  return [...publications].sort(byPublication)[0]?.publishedAt;
}

/**
 * Which of a text's readings is in force: made against the date of its first publication, else any; the last recorded.
 *
 * @param readings in the order in which they were recorded
 */
export function readingInForce<Reading extends { readonly asOf?: string | undefined; readonly stamp: Stamp }>(
  readings: readonly Reading[],
  publications: readonly PublicationRecord[],
): Reading | undefined {
  const published = publishedOf(publications);
  return readings.findLast(({ asOf }) => asOf === published) ?? readings.at(-1);
}
