import type { Accepted, Judgement, Known, Reading, Rebuilt, Refused } from '../graph';
import type { CatalogueIndex } from '../identity/catalogue-index';
import { FirmamentError } from '../ontology/errors';
import type { GraphRecord, JudgementRecord, Stamp } from '../ontology/records';
import { draftOf, type TextDraft } from '../projection/drafts';
import { hashOfProjected, hashOfStore } from '../projection/hash';
import { type Projected, project } from '../projection/project';
import { planChange } from '../projection/update/plan-change';
import { sha256 } from '../records/ids';
import {
  missingOf,
  type Present,
  type ReadingRecords,
  recordsOf,
  refusalOf,
  samePublication,
} from '../records/new-records';
import { checkReading } from '../records/reading-schema';
import type { Batch, GraphStore, Reader } from '../store/store';
import { replaceWhole } from './apply-whole';
import type { Ledger } from './ledger';
import {
  readExtractions,
  readPublication,
  readPublicationsOf,
  readRefusal,
  readText,
  stateOf,
  statesOf,
  storedRecord,
} from './store-records';

export interface StoreLedgerOptions {
  readonly store: GraphStore;
  readonly catalogue: CatalogueIndex;
  readonly now: () => Date;
}

/** Times a change is planned again because it reaches further than it had locked. */
const ATTEMPTS = 20;

interface Planned {
  readonly batch: Batch;
  readonly accepted: Accepted;
}

type Reach = (ids: readonly string[]) => void;

/** Records in the store itself, written in the transaction that projects them. Several processes may write at once. */
export class StoreLedger implements Ledger {
  readonly store: GraphStore;
  readonly #catalogue: CatalogueIndex;
  readonly #now: () => Date;

  constructor({ store, catalogue, now }: StoreLedgerOptions) {
    this.store = store;
    this.#catalogue = catalogue;
    this.#now = now;
  }

  async known(content: string, publication: Reading['publication'], stamp: Stamp): Promise<Known> {
    const extraction = { mentions: [], entities: [], claims: [], diagnostics: [] };
    const records = recordsOf({ content, publication, stamp, extraction }, '');
    const present = await presentOf((request) => this.store.read(request), records);
    return { article: records.publication.id, publication: present.publication, extracted: present.extracted };
  }

  async accept(reading: Reading): Promise<Accepted> {
    const records = recordsOf(checkReading(reading), this.#now().toISOString());
    let accepted: Accepted | undefined;
    await this.#update([`~text/${records.text.id}`, `~article/${records.publication.id}`], async (read, reach) => {
      const planned = await this.#plan(read, reach, records);
      accepted = planned.accepted;
      return planned.batch;
    });
    if (!accepted) throw new FirmamentError('store', 'The store did not run the change', { code: 'not-planned' });
    return accepted;
  }

  async refuse(refused: Refused): Promise<void> {
    const record = refusalOf(refused, this.#now().toISOString());
    const known = await readRefusal((request) => this.store.read(request), record.id);
    if (!known) await this.store.apply({ records: [storedRecord(record, 0)] });
  }

  async judge(judgement: Judgement): Promise<void> {
    const decidedAt = this.#now().toISOString();
    const id = sha256(judgement.left, judgement.right, judgement.verdict, decidedAt).slice(0, 24);
    const record: JudgementRecord = { record: 'judgement', id, ...judgement, decidedAt };
    await this.#update([judgement.left, judgement.right], async (read, reach) => ({
      ...(await planChange(read, { before: [], after: [], judgements: [record] }, this.#catalogue, reach)),
      records: [storedRecord(record, 0)],
    }));
  }

  async text(id: string): Promise<string | undefined> {
    return (await readText((request) => this.store.read(request), id))?.content;
  }

  version(): Promise<number> {
    return this.store.sequence();
  }

  /** To be run while nobody else writes. */
  async rebuild({ verify = false }: { readonly verify?: boolean }): Promise<Rebuilt> {
    const before = await hashOfStore(this.store);
    const projected = await this.#project();
    if (!verify) await replaceWhole(this.store, projected);
    const after = verify ? hashOfProjected(projected) : await hashOfStore(this.store);
    return { before, after, same: before === after };
  }

  close(): Promise<void> {
    return this.store.close();
  }

  /** Plans under locks on all that the change turns out to reach. */
  async #update(first: readonly string[], plan: (read: Reader, reach: Reach) => Promise<Batch>): Promise<void> {
    const locked = new Set(first);
    for (let attempt = 1; ; attempt += 1) {
      let missing: readonly string[] = [];
      const reach: Reach = (ids) => {
        missing = ids.filter((id) => !locked.has(id));
        if (missing.length > 0) throw tooFar();
      };
      try {
        return await this.store.update([...locked], (read) => plan(read, reach));
      } catch (error) {
        if (missing.length === 0 || attempt === ATTEMPTS) throw error;
        for (const id of missing) locked.add(id);
      }
    }
  }

  async #plan(read: Reader, reach: Reach, records: ReadingRecords): Promise<Planned> {
    const present = await presentOf(read, records);
    const missing = missingOf(records, present);
    const texts = [...new Set([records.text.id, present.former?.text ?? records.text.id])];
    reach(texts.map((text) => `~text/${text}`));
    const before = await Promise.all(texts.map((text) => this.#draft(read, text, [])));
    const after = await Promise.all(texts.map((text) => this.#draft(read, text, missing)));
    const batch = missing.length > 0 ? await planChange(read, { before, after }, this.#catalogue, reach) : {};
    return {
      batch: { ...batch, records: missing.map(storedRecord) },
      accepted: {
        status: missing.length === 0 ? 'known' : present.former ? 'updated' : 'new',
        article: records.publication.id,
        entities: after[0]?.mentions.length ?? 0,
        claims: after[0]?.claims.length ?? 0,
      },
    };
  }

  /** The draft of a text once these records are added to those in the store. */
  async #draft(read: Reader, text: string, added: readonly GraphRecord[]): Promise<TextDraft> {
    const news = added.flatMap((record) => (record.record === 'publication' ? [record] : []));
    const replaced = new Set(news.map(({ id }) => id));
    const publications = (await readPublicationsOf(read, text)).filter(({ id }) => !replaced.has(id));
    const readings = added.flatMap((record) => (record.record === 'extraction' ? [record] : []));
    const state = stateOf(
      text,
      [...publications, ...news.filter((publication) => publication.text === text)],
      [...(await readExtractions(read, text)), ...readings.filter((reading) => reading.text === text)],
    );
    return draftOf(state, this.#catalogue);
  }

  async #project(): Promise<Projected> {
    const { states, judgements } = await statesOf(this.store.records(0));
    return project(
      states.map((state) => draftOf(state, this.#catalogue)),
      judgements,
      this.#catalogue,
    );
  }
}

async function presentOf(read: Reader, { text, publication, extraction }: ReadingRecords): Promise<Present> {
  const former = await readPublication(read, publication.id);
  const readings = await readExtractions(read, text.id);
  return {
    text: (await readText(read, text.id)) !== undefined,
    former,
    publication: former !== undefined && samePublication(former, publication),
    extracted: readings.some(({ id }) => id === extraction.id),
  };
}

function tooFar(): FirmamentError {
  return new FirmamentError('store', 'The change reaches further than what it has locked', { code: 'locks-missing' });
}
