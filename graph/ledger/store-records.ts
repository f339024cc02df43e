import { concernsOf, inForce } from '../identity/judgements';
import { type JudgementRecord, judgementRecordSchema } from '../ontology/judgements';
import {
  type ExtractionRecord,
  extractionRecordSchema,
  type GraphRecord,
  type PublicationRecord,
  publicationRecordSchema,
  type RefusalRecord,
  refusalRecordSchema,
  type TextRecord,
  textRecordSchema,
} from '../ontology/records';
import { getOrMake } from '../projection/maps';
import { notRetracted, readingInForce, type TextState } from '../projection/text-state';
import { nodeIn, type Row, rowsOf, textIn } from '../store/rows';
import type { Reader, StoredRecord } from '../store/store';

const LINES_OF_KEYS = 'MATCH (r:Record) WHERE r.key IN $keys RETURN r.line AS line ORDER BY r.sequence';
const JUDGEMENTS = "MATCH (r:Record) WHERE r.key STARTS WITH 'judgement/' RETURN r.line AS line ORDER BY r.sequence";
const REFUSALS = "MATCH (r:Record) WHERE r.key STARTS WITH 'refusal/' RETURN r.line AS line ORDER BY r.sequence";
const LINES = 'MATCH (r:Record {key: $key}) RETURN r.line AS line ORDER BY r.sequence';
const CARRIED =
  'MATCH (a:Article) WHERE a.text > $after RETURN DISTINCT a.text AS id ORDER BY id LIMIT toInteger($limit)';
const ARTICLES_OF_TEXT = 'MATCH (a:Article {text: $text}) RETURN a';

/**
 * A record as the store keeps it. Readings are filed under their text, so that all of one text are found at once; a
 * judgement under each text and publication that it is about, the same line each time.
 */
export function storedRecords(record: GraphRecord, at: number): readonly StoredRecord[] {
  const line = JSON.stringify(record);
  return filedUnder(record).map((id) => ({ sequence: at + 1, id, kind: record.record, line }));
}

function filedUnder(record: GraphRecord): readonly string[] {
  if (record.record === 'extraction') return [record.text];
  const concerns = record.record === 'judgement' ? [...new Set(concernsOf(record))] : [];
  return concerns.length > 0 ? concerns : [record.id];
}

/** All judgements, each once, in the order in which they were recorded. */
export async function readJudgements(read: Reader): Promise<readonly JudgementRecord[]> {
  return judgementsIn(await rowsOf(read, JUDGEMENTS, {}));
}

/** The judgements about texts and publications, and those that take them back. */
export async function readJudgementsAbout(read: Reader, ids: readonly string[]): Promise<readonly JudgementRecord[]> {
  return judgementsIn(await rowsOf(read, LINES_OF_KEYS, { keys: ids.map((id) => `judgement/${id}`) }));
}

function judgementsIn(rows: readonly Row[]): readonly JudgementRecord[] {
  const lines = new Set(rows.flatMap((row) => textIn(row, 'line') ?? []));
  return [...lines].map((line) => judgementRecordSchema.parse(JSON.parse(line)));
}

export async function readText(read: Reader, id: string): Promise<TextRecord | undefined> {
  const [line] = await linesOf(read, `text/${id}`);
  return line === undefined ? undefined : textRecordSchema.parse(JSON.parse(line));
}

/** All that was recorded of a publication, the oldest first. */
export async function readPublicationVersions(read: Reader, id: string): Promise<readonly PublicationRecord[]> {
  const lines = await linesOf(read, `publication/${id}`);
  return lines.map((line) => publicationRecordSchema.parse(JSON.parse(line)));
}

/** The publication as last recorded, also where it was retracted. */
export async function readPublication(read: Reader, id: string): Promise<PublicationRecord | undefined> {
  return (await readPublicationVersions(read, id)).at(-1);
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

/** What was read and not taken, each once. */
export async function readRefusals(read: Reader): Promise<readonly RefusalRecord[]> {
  const lines = (await rowsOf(read, REFUSALS, {})).flatMap((row) => textIn(row, 'line') ?? []);
  const records = lines.map((line) => refusalRecordSchema.parse(JSON.parse(line)));
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

/** The publications that carry a text; none that was retracted. */
export async function readPublicationsOf(read: Reader, text: string): Promise<readonly PublicationRecord[]> {
  const rows = await rowsOf(read, ARTICLES_OF_TEXT, { text });
  return rows.flatMap((row) => nodeIn(row, 'a') ?? []).map(publicationOf);
}

/** Ids of texts that publications carry, in their order, after one. */
export async function readCarriedTexts(read: Reader, after: string, limit: number): Promise<readonly string[]> {
  return (await rowsOf(read, CARRIED, { after, limit })).flatMap((row) => textIn(row, 'id') ?? []);
}

/** All texts with what is in force of them, and the judgements in force, from the records alone. */
export async function statesOf(
  records: AsyncIterable<StoredRecord>,
): Promise<{ readonly states: readonly TextState[]; readonly judgements: readonly JudgementRecord[] }> {
  const publications = new Map<string, PublicationRecord>();
  const readings = new Map<string, ExtractionRecord[]>();
  const recorded: JudgementRecord[] = [];
  const contents = new Map<string, string>();
  for await (const { kind, line } of records) {
    if (kind === 'text') {
      const text = textRecordSchema.parse(JSON.parse(line));
      contents.set(text.id, text.content);
    } else if (kind === 'publication') {
      const publication = publicationRecordSchema.parse(JSON.parse(line));
      publications.set(publication.id, publication);
    } else if (kind === 'extraction') {
      const reading = extractionRecordSchema.parse(JSON.parse(line));
      readings.set(reading.text, [...(readings.get(reading.text) ?? []), reading]);
    } else if (kind === 'judgement') recorded.push(judgementRecordSchema.parse(JSON.parse(line)));
  }
  const byText = new Map<string, PublicationRecord[]>();
  for (const publication of publications.values()) getOrMake(byText, publication.text, () => []).push(publication);
  const judgements = inForce(recorded);
  const about = new Map<string, JudgementRecord[]>();
  for (const each of judgements) for (const id of concernsOf(each)) getOrMake(about, id, () => []).push(each);
  const states = [...byText].map(([id, carried]) => {
    const own = [id, ...carried.map((each) => each.id)].flatMap((each) => about.get(each) ?? []);
    return stateOf({ id, content: contents.get(id) }, carried, readings.get(id) ?? [], own);
  });
  return { states, judgements };
}

/**
 * @param carried publications that carry the text, retracted ones too
 * @param recorded judgements about the text and those publications, and what takes them back
 */
export function stateOf(
  text: Pick<TextState, 'id' | 'content'>,
  carried: readonly PublicationRecord[],
  readings: readonly ExtractionRecord[],
  recorded: readonly JudgementRecord[],
): TextState {
  const judgements = inForce(recorded);
  const publications = notRetracted(carried, judgements);
  return { ...text, publications, extraction: readingInForce(readings, publications)?.extraction, judgements };
}

async function linesOf(read: Reader, key: string): Promise<readonly string[]> {
  return (await rowsOf(read, LINES, { key })).flatMap((row) => textIn(row, 'line') ?? []);
}

function publicationOf({ id, properties }: { readonly id: string; readonly properties: object }): PublicationRecord {
  const said = Object.entries(properties).filter(([key]) => key !== 'signature');
  return publicationRecordSchema.parse({ ...Object.fromEntries(said), id, record: 'publication' });
}
