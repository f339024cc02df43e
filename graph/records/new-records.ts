import type { Known, Reading, Refused } from '../graph';
import type { ExtractionRecord, GraphRecord, PublicationRecord, RefusalRecord, TextRecord } from '../ontology/records';
import { extractionId, publicationId, refusalId, textId } from './ids';

/** What of a reading is on record already. */
export interface Present extends Omit<Known, 'article'> {
  readonly text: boolean;
  /** The publication's last record, if it has one. */
  readonly former?: PublicationRecord | undefined;
}

/** The records that a reading consists of. */
export interface ReadingRecords {
  readonly text: TextRecord;
  readonly publication: PublicationRecord;
  readonly extraction: ExtractionRecord;
}

/** A reading as records. @param ingestedAt instant of reading, ISO */
export function recordsOf(reading: Reading, ingestedAt: string): ReadingRecords {
  const { content, publication, stamp, extraction } = reading;
  const text = textId(content);
  const asOf = publication.publishedAt;
  const date = asOf === undefined ? {} : { asOf };
  return {
    text: { record: 'text', id: text, content },
    publication: { record: 'publication', id: publicationId(publication, text), text, ...publication, ingestedAt },
    extraction: { record: 'extraction', id: extractionId(text, asOf, stamp), text, ...date, stamp, extraction },
  };
}

/** A refusal as a record. @param refusedAt instant of reading, ISO */
export function refusalOf(refused: Refused, refusedAt: string): RefusalRecord {
  return { record: 'refusal', id: refusalId(refused), ...refused, refusedAt };
}

/** Those that are not on record yet, in the order in which they are written down. */
export function missingOf(records: ReadingRecords, present: Present): readonly GraphRecord[] {
  return [
    ...(present.text ? [] : [records.text]),
    ...(present.publication ? [] : [records.publication]),
    ...(present.extracted ? [] : [records.extraction]),
  ];
}

/** Whether a publication on record says the same, apart from where and when it was read. */
export function samePublication(left: PublicationRecord, right: PublicationRecord): boolean {
  const said = ({ path: _, ingestedAt: __, ...rest }: PublicationRecord) =>
    JSON.stringify(
      Object.entries(rest)
        .filter(([, value]) => value !== undefined)
        .sort(),
    );
  return said(left) === said(right);
}
