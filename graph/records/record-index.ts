import { concernsOf } from '../identity/judgements';
import type { JudgementRecord } from '../ontology/judgements';
import type { ExtractionRecord, GraphRecord, PublicationRecord, RefusalRecord } from '../ontology/records';

/** Where a line stands in the log. */
export interface LinePlace {
  readonly segment: string;
  readonly offset: number;
  readonly length: number;
}

interface Entered<T> {
  readonly sequence: number;
  readonly value: T;
}

/** An extraction without its body. */
export interface ExtractionEntry extends Pick<ExtractionRecord, 'id' | 'text' | 'asOf' | 'stamp'> {
  readonly place: LinePlace;
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function upTo<T>(list: readonly Entered<T>[] | undefined, sequence: number): readonly T[] {
  return (list ?? []).filter((each) => each.sequence <= sequence).map(({ value }) => value);
}

/**
 * What the log holds, without texts and readings: enough to find any record by id, as of any sequence. Questions take
 * the sequence up to which records count.
 */
export class RecordIndex {
  readonly #texts = new Map<string, Entered<LinePlace>[]>();
  readonly #publications = new Map<string, Entered<PublicationRecord>[]>();
  readonly #publicationsOfText = new Map<string, string[]>();
  readonly #extractions = new Map<string, Entered<ExtractionEntry>[]>();
  readonly #judgements: Entered<JudgementRecord>[] = [];
  readonly #judgementsAbout = new Map<string, Entered<JudgementRecord>[]>();
  readonly #refusals = new Map<string, RefusalRecord>();

  add(sequence: number, record: GraphRecord, place: LinePlace): void {
    switch (record.record) {
      case 'text':
        push(this.#texts, record.id, { sequence, value: place });
        break;
      case 'publication':
        push(this.#publicationsOfText, record.text, record.id);
        push(this.#publications, record.id, { sequence, value: record });
        break;
      case 'extraction': {
        const { id, text, stamp, asOf } = record;
        const value = { id, text, stamp, place, ...(asOf === undefined ? {} : { asOf }) };
        push(this.#extractions, text, { sequence, value });
        break;
      }
      case 'judgement':
        this.#judgements.push({ sequence, value: record });
        for (const id of concernsOf(record)) push(this.#judgementsAbout, id, { sequence, value: record });
        break;
      case 'refusal':
        this.#refusals.set(record.id, record);
    }
  }

  text(id: string, sequence = Number.POSITIVE_INFINITY): LinePlace | undefined {
    return upTo(this.#texts.get(id), sequence)[0];
  }

  /** The publication as last recorded. */
  publication(id: string, sequence = Number.POSITIVE_INFINITY): PublicationRecord | undefined {
    return upTo(this.#publications.get(id), sequence).at(-1);
  }

  /** All that was recorded of a publication, the oldest first. */
  publicationVersions(id: string): readonly PublicationRecord[] {
    return upTo(this.#publications.get(id), Number.POSITIVE_INFINITY);
  }

  /** The publications that carry a text now, those superseded by another text left out. */
  publicationsOf(text: string, sequence = Number.POSITIVE_INFINITY): readonly PublicationRecord[] {
    return [...new Set(this.#publicationsOfText.get(text))]
      .map((id) => this.publication(id, sequence))
      .filter((found) => found !== undefined)
      .filter((found) => found.text === text);
  }

  /** Readings of a text, in the order they were recorded. */
  extractionsOf(text: string, sequence = Number.POSITIVE_INFINITY): readonly ExtractionEntry[] {
    return upTo(this.#extractions.get(text), sequence);
  }

  /** The judgements about texts and publications, and those that take them back. */
  judgementsAbout(ids: readonly string[], sequence = Number.POSITIVE_INFINITY): readonly JudgementRecord[] {
    return ids.flatMap((id) => upTo(this.#judgementsAbout.get(id), sequence));
  }

  judgements(sequence = Number.POSITIVE_INFINITY): readonly JudgementRecord[] {
    return upTo(this.#judgements, sequence);
  }

  /** What was read and not taken, by id, in the order they were recorded. */
  get refusals(): ReadonlyMap<string, RefusalRecord> {
    return this.#refusals;
  }

  /** Ids of all texts that a publication carries. */
  carriedTexts(sequence = Number.POSITIVE_INFINITY): readonly string[] {
    const texts = new Set([...this.#publications.keys()].map((id) => this.publication(id, sequence)?.text));
    return [...texts].filter((text) => text !== undefined);
  }
}
