import type { Accepted, Judged, Known, Reading, Rebuilt, Refused } from '../graph';
import type { CatalogueIndex } from '../identity/catalogue-index';
import { concernsOf, inForce } from '../identity/judgements';
import { FirmamentError } from '../ontology/errors';
import type { Judgement, JudgementRecord } from '../ontology/judgements';
import type { GraphRecord, PublicationRecord, RefusalRecord, Stamp } from '../ontology/records';
import { draftOf, type TextDraft } from '../projection/drafts';
import { hashOfProjected, hashOfStore } from '../projection/hash';
import { type Projected, project } from '../projection/project';
import { mentionsOfText, type TextMention } from '../projection/text-mentions';
import { byPublication, notRetracted, publishedBy, readingInForce, type TextState } from '../projection/text-state';
import type { JudgementChange } from '../projection/update/identify';
import { planChange } from '../projection/update/plan-change';
import type { LoggedRecord } from '../records/log-line';
import {
  missingOf,
  type Present,
  type ReadingRecords,
  recordsOf,
  refusalOf,
  samePublication,
} from '../records/new-records';
import { checkReading } from '../records/reading-schema';
import type { RecordLog } from '../records/record-log';
import type { GraphStore } from '../store/store';
import { fillWhole } from './apply-whole';
import { Gathering } from './gathering';
import { checkJudgement } from './judging/check-judgement';
import { changeBetween, judgementOf } from './judging/judgement-of';
import type { CarriedText, Ledger, PublicationVersion } from './ledger';
import { Turns } from './turns';

export interface LogLedgerOptions {
  readonly log: RecordLog;
  readonly store: GraphStore;
  readonly catalogue: CatalogueIndex;
  readonly now: () => Date;
  /** Projects everything again, whatever the store holds. @default false */
  readonly anew?: boolean;
}

/** Appends further behind than this are quicker projected all anew than one by one. */
const FAR_BEHIND = 500;
/** Articles that share a transaction at most. */
const MOST_TOGETHER = 16;

/**
 * Records in a log, projected into a store that keeps none. A change is accepted when it stands in the log; the store
 * follows, at the latest when the ledger is opened next.
 */
export class LogLedger implements Ledger {
  readonly store: GraphStore;
  readonly #log: RecordLog;
  readonly catalogue: CatalogueIndex;
  readonly #now: () => Date;
  readonly #turns = new Turns();
  readonly #accepted = new Gathering<ReadingRecords, Accepted>({
    run: (group) => this.#acceptAll(group),
    keysOf: ({ text, publication }) => [`text ${text.id}`, `publication ${publication.id}`],
    most: MOST_TOGETHER,
  });
  #applied = 0;

  private constructor({ log, store, catalogue, now }: LogLedgerOptions) {
    this.#log = log;
    this.store = store;
    this.catalogue = catalogue;
    this.#now = now;
  }

  /** Opens the store and brings it up to the log; one that is damaged or knows more than the log is made anew. */
  static async open(options: LogLedgerOptions): Promise<LogLedger> {
    const ledger = new LogLedger(options);
    const applied = await ledger.#openStore();
    ledger.#applied = applied;
    if (options.anew || applied === 0 || applied > ledger.#log.sequence) await ledger.#projectAll();
    else await ledger.#follow();
    return ledger;
  }

  async known(content: string, publication: Reading['publication'], stamp: Stamp): Promise<Known> {
    const extraction = { mentions: [], entities: [], claims: [], diagnostics: [] };
    const records = recordsOf({ content, publication, stamp, extraction }, '');
    const { publication: recorded, extracted } = this.#present(records);
    return { article: records.publication.id, publication: recorded, extracted };
  }

  accept(reading: Reading): Promise<Accepted> {
    return this.#accepted.add(recordsOf(checkReading(reading), this.#now().toISOString()));
  }

  /** Several articles in one append and one transaction. No two of them are of one text or one address. */
  #acceptAll(group: readonly ReadingRecords[]): Promise<readonly Accepted[]> {
    return this.#turns.take(async () => {
      await this.#follow();
      const told = group.map((records) => {
        const present = this.#present(records);
        return { records, former: present.former, missing: missingOf(records, present) };
      });
      await this.#write(told.flatMap(({ missing }) => missing));
      return Promise.all(
        told.map(async ({ records, former, missing }): Promise<Accepted> => {
          const draft = await this.#draft(records.text.id);
          return {
            status: missing.length === 0 ? 'known' : former ? 'updated' : 'new',
            article: records.publication.id,
            entities: draft.mentions.length,
            claims: draft.claims.length,
          };
        }),
      );
    });
  }

  refuse(refused: Refused): Promise<void> {
    const record = refusalOf(refused, this.#now().toISOString());
    return this.#turns.take(async () => {
      await this.#follow();
      if (!this.#log.index.refusals.has(record.id)) await this.#write([record]);
    });
  }

  async judge(judgement: Judgement): Promise<Judged> {
    const asked = checkJudgement(judgement);
    return this.#turns.take(async () => {
      await this.#follow();
      const { index } = this.#log;
      const prepared = await judgementOf(asked, this.#now().toISOString(), {
        read: (request) => this.store.read(request),
        catalogue: this.catalogue,
        judgements: index.judgements(),
        text: (id) => this.text(id),
        state: (text) => this.#state(text),
        publication: async (id) => index.publication(id),
      });
      if ('known' in prepared) return { id: prepared.known.id, status: 'known' };
      await this.#write([prepared.record]);
      return { id: prepared.record.id, status: 'new' };
    });
  }

  async judgements(): Promise<readonly JudgementRecord[]> {
    return this.#log.index.judgements();
  }

  async versions(article: string): Promise<readonly PublicationVersion[]> {
    const { index } = this.#log;
    return Promise.all(
      index.publicationVersions(article).map(async (publication) => {
        const records = await Promise.all(
          index.extractionsOf(publication.text).map(({ place }) => this.#log.at(place)),
        );
        return { publication, readings: records.flatMap(readingIn) };
      }),
    );
  }

  async carried(after: string, limit: number): Promise<readonly CarriedText[]> {
    const { index } = this.#log;
    const ids = index.carriedTexts().filter((id) => id > after);
    return ids
      .sort()
      .slice(0, limit)
      .map((id) => {
        const publications = this.#publications(id).publications;
        const publication = [...publications].sort(byPublication)[0];
        return { id, publication, stamp: readingInForce(index.extractionsOf(id), publications)?.stamp };
      });
  }

  async text(id: string): Promise<string | undefined> {
    const place = this.#log.index.text(id);
    const record = place && (await this.#log.at(place));
    return record?.record === 'text' ? record.content : undefined;
  }

  async mentions(text: string): Promise<readonly TextMention[]> {
    return mentionsOfText(await this.#state(text), this.catalogue);
  }

  async *states(): AsyncGenerator<TextState> {
    for (const text of this.#log.index.carriedTexts()) yield await this.#state(text);
  }

  async refusals(): Promise<readonly RefusalRecord[]> {
    return [...this.#log.index.refusals.values()];
  }

  async version(): Promise<number> {
    return this.#applied;
  }

  async *records(): AsyncIterable<GraphRecord> {
    for await (const { record } of this.#log.after(0)) yield record;
  }

  admit(records: readonly GraphRecord[]): Promise<void> {
    return this.#turns.take(async () => {
      await this.#log.append(records);
    });
  }

  rebuild({ verify = false }: { readonly verify?: boolean }): Promise<Rebuilt> {
    return this.#turns.take(async () => {
      if (verify || !this.#isFarBehind()) await this.#follow();
      const before = await hashOfStore(this.store);
      const projected = await this.#project();
      if (!verify) await this.#fill(projected);
      const after = hashOfProjected(projected);
      return { before, after, same: before === after };
    });
  }

  close(): Promise<void> {
    return this.#turns.take(async () => {
      await this.store.close();
      await this.#log.close();
    });
  }

  async #openStore(): Promise<number> {
    try {
      await this.store.open();
      return await this.store.sequence();
    } catch (error) {
      if (!(error instanceof FirmamentError) || error.code !== 'store-damaged') throw error;
      await this.store.clear();
      return 0;
    }
  }

  #present({ text, publication, extraction }: ReadingRecords): Present {
    const { index } = this.#log;
    const former = index.publication(publication.id);
    return {
      text: index.text(text.id) !== undefined,
      former,
      publication: former !== undefined && samePublication(former, publication),
      extracted: index.extractionsOf(text.id).some(({ id }) => id === extraction.id),
    };
  }

  async #write(records: readonly GraphRecord[]): Promise<void> {
    const logged = await this.#log.append(records);
    if (logged.length > 0) await this.#apply(logged);
  }

  /** Brings the store up to the log, one way or the other. */
  async #follow(): Promise<void> {
    if (this.#isFarBehind()) await this.#projectAll();
    else await this.#catchUp();
  }

  #isFarBehind(): boolean {
    return this.#log.sequence - this.#applied > FAR_BEHIND;
  }

  /** Projects what the log holds and the store has not, one append after the other. */
  async #catchUp(): Promise<void> {
    if (this.#applied === this.#log.sequence) return;
    const append: LoggedRecord[] = [];
    for await (const logged of this.#log.after(this.#applied)) {
      append.push(logged);
      if (logged.more > 0) continue;
      await this.#apply(append.splice(0));
    }
  }

  async #apply(append: readonly LoggedRecord[]): Promise<void> {
    const sequence = append.at(-1)?.sequence ?? this.#applied;
    const texts = this.#textsOf(append);
    const before = await Promise.all(texts.map((text) => this.#draft(text, this.#applied)));
    const after = await Promise.all(texts.map((text) => this.#draft(text, sequence)));
    const judgements = this.#judgementChange(append, sequence);
    await this.store.update([], async (read) => ({
      ...(await planChange(read, { before, after, judgements }, this.catalogue)),
      sequence,
    }));
    this.#applied = sequence;
  }

  #judgementChange(append: readonly LoggedRecord[], sequence: number): JudgementChange {
    if (!append.some(({ record }) => record.record === 'judgement')) return { added: [], removed: [] };
    const { index } = this.#log;
    return changeBetween(inForce(index.judgements(this.#applied)), inForce(index.judgements(sequence)));
  }

  /** The texts that records are about, with those that a publication carried until now. */
  #textsOf(append: readonly LoggedRecord[]): readonly string[] {
    const touched = append.flatMap(({ record }) => textsTouchedBy(record, this.#formerOf(record)));
    const judged = append.flatMap(({ record }) => (record.record === 'judgement' ? concernsOf(record) : []));
    return [...new Set([...touched, ...judged.map((id) => this.#log.index.publication(id)?.text ?? id)])];
  }

  #formerOf(record: GraphRecord): PublicationRecord | undefined {
    return record.record === 'publication' ? this.#log.index.publication(record.id, this.#applied) : undefined;
  }

  async #draft(text: string, sequence?: number): Promise<TextDraft> {
    return draftOf(await this.#state(text, sequence), this.catalogue);
  }

  async #state(text: string, sequence?: number): Promise<TextState> {
    const { index } = this.#log;
    const { publications, judgements } = this.#publications(text, sequence);
    const reading = readingInForce(index.extractionsOf(text, sequence), publications);
    const record = reading && (await this.#log.at(reading.place));
    const extraction = record?.record === 'extraction' ? record.extraction : undefined;
    const content = publications.length === 0 ? undefined : await this.text(text);
    return { id: text, content, publications, extraction, judgements };
  }

  #publications(text: string, sequence?: number) {
    const { index } = this.#log;
    const carried = index.publicationsOf(text, sequence);
    const judgements = inForce(index.judgementsAbout([text, ...carried.map(({ id }) => id)], sequence));
    return { publications: notRetracted(carried, judgements), judgements };
  }

  project(day?: string): Promise<Projected> {
    return this.#turns.take(() => this.#project(day));
  }

  async #project(day?: string): Promise<Projected> {
    const drafts: TextDraft[] = [];
    for (const text of this.#log.index.carriedTexts()) {
      drafts.push(draftOf(publishedBy(await this.#state(text), day), this.catalogue));
    }
    return project(drafts, inForce(this.#log.index.judgements()), this.catalogue);
  }

  async #projectAll(): Promise<void> {
    await this.#fill(await this.#project());
  }

  /** The sequence is set last, so a store whose filling was cut short is empty to whoever opens it next. */
  async #fill(projected: Projected): Promise<void> {
    await this.store.clear();
    this.#applied = 0;
    await fillWhole(this.store, projected);
    if (this.#log.sequence > 0) await this.store.apply({ sequence: this.#log.sequence });
    this.#applied = this.#log.sequence;
  }
}

function readingIn(record: GraphRecord): PublicationVersion['readings'] {
  return record.record === 'extraction' ? [{ stamp: record.stamp, claims: record.extraction.claims.length }] : [];
}

function textsTouchedBy(record: GraphRecord, former: PublicationRecord | undefined): readonly string[] {
  if (record.record === 'publication') return former ? [record.text, former.text] : [record.text];
  if (record.record === 'text') return [record.id];
  return record.record === 'extraction' ? [record.text] : [];
}
