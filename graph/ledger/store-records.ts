import {
  type ExtractionRecord,
  extractionRecordSchema,
  type GraphRecord,
  type JudgementRecord,
  judgementRecordSchema,
  type PublicationRecord,
  publicationRecordSchema,
  type RefusalRecord,
  refusalRecordSchema,
  type TextRecord,
  textRecordSchema,
} from '../ontology/records';
import { getOrMake } from '../projection/maps';
import type { TextState } from '../projection/text-state';
import { readingInForce } from '../projection/text-state';
import { nodeIn, rowsOf, textIn } from '../store/rows';
import type { Reader, StoredRecord } from '../store/store';

const LINES = 'MATCH (r:Record {key: $key}) RETURN r.line AS line ORDER BY r.sequence';
const ARTICLE = 'MATCH (a:Article {id: $id}) RETURN a';
const ARTICLES_OF_TEXT = 'MATCH (a:Article {text: $text}) RETURN a';

/** A record as the store keeps it. Readings are filed under their text, so that all of one text are found at once. */
export function storedRecord(record: GraphRecord, at: number): StoredRecord {
  const id = record.record === 'extraction' ? record.text : record.id;
  return { sequence: at + 1, id, kind: record.record, line: JSON.stringify(record) };
}

export async function readText(read: Reader, id: string): Promise<TextRecord | undefined> {
  const [line] = await linesOf(read, `text/${id}`);
  return line === undefined ? undefined : textRecordSchema.parse(JSON.parse(line));
}

/** The publication as it is in force: its node holds all of it. */
export async function readPublication(read: Reader, id: string): Promise<PublicationRecord | undefined> {
  const [row] = await rowsOf(read, ARTICLE, { id });
  const node = row && nodeIn(row, 'a');
  return node && publicationOf(node);
}

/** Readings of a text, in the order in which they were recorded. */
export async function readExtractions(read: Reader, text: string): Promise<readonly ExtractionRecord[]> {
  const lines = await linesOf(read, `extraction/${text}`);
  return lines.map((line) => extractionRecordSchema.parse(JSON.parse(line)));
}

export async function readRefusal(read: Reader, id: string): Promise<RefusalRecord | undefined> {
  const [line] = await linesOf(read, `refusal/${id}`);
  return line === undefined ? undefined : refusalRecordSchema.parse(JSON.parse(line));
}

/** The publications that carry a text. */
export async function readPublicationsOf(read: Reader, text: string): Promise<readonly PublicationRecord[]> {
  const rows = await rowsOf(read, ARTICLES_OF_TEXT, { text });
  return rows.flatMap((row) => nodeIn(row, 'a') ?? []).map(publicationOf);
}

/** All texts with what is in force of them, and all judgements, from the records alone. */
export async function statesOf(
  records: AsyncIterable<StoredRecord>,
): Promise<{ readonly states: readonly TextState[]; readonly judgements: readonly JudgementRecord[] }> {
  const publications = new Map<string, PublicationRecord>();
  const readings = new Map<string, ExtractionRecord[]>();
  const judgements: JudgementRecord[] = [];
  for await (const { kind, line } of records) {
    if (kind === 'publication') {
      const publication = publicationRecordSchema.parse(JSON.parse(line));
      publications.set(publication.id, publication);
    } else if (kind === 'extraction') {
      const reading = extractionRecordSchema.parse(JSON.parse(line));
      readings.set(reading.text, [...(readings.get(reading.text) ?? []), reading]);
    } else if (kind === 'judgement') judgements.push(judgementRecordSchema.parse(JSON.parse(line)));
  }
  const byText = new Map<string, PublicationRecord[]>();
  for (const publication of publications.values()) getOrMake(byText, publication.text, () => []).push(publication);
  const states = [...byText].map(([id, carried]) => stateOf(id, carried, readings.get(id) ?? []));
  return { states, judgements };
}

export function stateOf(
  id: string,
  publications: readonly PublicationRecord[],
  readings: readonly ExtractionRecord[],
): TextState {
  return { id, publications, extraction: readingInForce(readings, publications)?.extraction };
}

async function linesOf(read: Reader, key: string): Promise<readonly string[]> {
  return (await rowsOf(read, LINES, { key })).flatMap((row) => textIn(row, 'line') ?? []);
}

function publicationOf({ id, properties }: { readonly id: string; readonly properties: object }): PublicationRecord {
  return publicationRecordSchema.parse({ ...properties, id, record: 'publication' });
}
