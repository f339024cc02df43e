import type { Accepted, Judged, Known, Reading, Rebuilt, Refused } from '../graph';
import type { CatalogueIndex } from '../identity/catalogue-index';
import { concernsOf } from '../identity/judgements';
import { FirmamentError } from '../ontology/errors';
import type { CheckedJudgement, Judgement, JudgementRecord } from '../ontology/judgements';
import {
  type GraphRecord,
  type PublicationRecord,
  type RefusalRecord,
  recordSchema,
  type Stamp,
} from '../ontology/records';
import { draftOf, type TextDraft } from '../projection/drafts';
import { hashOfProjected, hashOfStore } from '../projection/hash';
import { type Projected, project } from '../projection/project';
import { mentionsOfText, type TextMention } from '../projection/text-mentions';
import { byPublication, publishedBy, readingInForce, type TextState } from '../projection/text-state';
import { planChange } from '../projection/update/plan-change';
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
import { checkJudgement } from './judging/check-judgement';
import { changeBy, judgementOf } from './judging/judgement-of';
import type { CarriedText, Ledger, PublicationVersion } from './ledger';
import {
  readCarriedTexts,
  readExtractions,
  readJudgements,
  readJudgementsAbout,
  readPublication,
  readPublicationsOf,
  readPublicationVersions,
  readRefusal,
  readRefusals,
  readText,
  stateOf,
  statesOf,
  storedRecords,
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
  readonly catalogue: CatalogueIndex;
  readonly #now: () => Date;

  constructor({ store, catalogue, now }: StoreLedgerOptions) {
    this.store = store;
    this.catalogue = catalogue;
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
    if (!accepted) throw notRun();
    return accepted;
  }

  async refuse(refused: Refused): Promise<void> {
    const record = refusalOf(refused, this.#now().toISOString());
    const known = await readRefusal((request) => this.store.read(request), record.id);
    if (!known) await this.store.apply({ records: storedRecords(record, 0) });
  }

  async judge(judgement: Judgement): Promise<Judged> {
    const asked = checkJudgement(judgement);
    let judged: Judged | undefined;
    await this.#update(['~judgements'], async (read, reach) => {
      const planned = await this.#planJudgement(read, reach, asked);
      judged = planned.judged;
      return planned.batch;
    });
    if (!judged) throw notRun();
    return judged;
  }

  judgements(): Promise<readonly JudgementRecord[]> {
    return readJudgements(this.#read);
  }

  async versions(article: string): Promise<readonly PublicationVersion[]> {
    const publications = await readPublicationVersions(this.#read, article);
    return Promise.all(
      publications.map(async (publication) => {
        const readings = await readExtractions(this.#read, publication.text);
        return {
          publication,
          readings: readings.map(({ stamp, extraction }) => ({ stamp, claims: extraction.claims.length })),
        };
      }),
    );
  }

  async carried(after: string, limit: number): Promise<readonly CarriedText[]> {
    const texts = await readCarriedTexts(this.#read, after, limit);
    return Promise.all(
      texts.map(async (id) => {
        const publications = await readPublicationsOf(this.#read, id);
        const reading = readingInForce(await readExtractions(this.#read, id), publications);
        return { id, publication: [...publications].sort(byPublication)[0], stamp: reading?.stamp };
      }),
    );
  }

  async text(id: string): Promise<string | undefined> {
    return (await readText((request) => this.store.read(request), id))?.content;
  }

  async mentions(text: string): Promise<readonly TextMention[]> {
    return mentionsOfText(await this.#state((request) => this.store.read(request), text, []), this.catalogue);
  }

  async *states(): AsyncGenerator<TextState> {
    yield* (await statesOf(this.store.records(0))).states;
  }

  refusals(): Promise<readonly RefusalRecord[]> {
    return readRefusals((request) => this.store.read(request));
  }

  version(): Promise<number> {
    return this.store.sequence();
  }

  async *records(): AsyncIterable<GraphRecord> {
    let former = '';
    for await (const { line } of this.store.records(0)) {
      // A judgement is filed under each text that it is about.
      if (line !== former) yield recordSchema.parse(JSON.parse(line));
      former = line;
    }
  }

  async admit(records: readonly GraphRecord[]): Promise<void> {
    await this.store.apply({ records: records.flatMap((record, at) => storedRecords(record, at)) });
  }

  /** To be run while nobody else writes. */
  async rebuild({ verify = false }: { readonly verify?: boolean }): Promise<Rebuilt> {
    const before = await hashOfStore(this.store);
    const projected = await this.project();
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
    const batch = missing.length > 0 ? await planChange(read, { before, after }, this.catalogue, reach) : {};
    return {
      batch: { ...batch, records: missing.flatMap(storedRecords) },
      accepted: {
        status: missing.length === 0 ? 'known' : present.former ? 'updated' : 'new',
        article: records.publication.id,
        entities: after[0]?.mentions.length ?? 0,
        claims: after[0]?.claims.length ?? 0,
      },
    };
  }

  async #planJudgement(
    read: Reader,
    reach: Reach,
    asked: CheckedJudgement,
  ): Promise<{ readonly batch: Batch; readonly judged: Judged }> {
    const judgements = await readJudgements(read);
    const prepared = await judgementOf(asked, this.#now().toISOString(), {
      read,
      catalogue: this.catalogue,
      judgements,
      text: async (id) => (await readText(read, id))?.content,
      state: (text) => this.#state(read, text, []),
      publication: (id) => readPublication(read, id),
    });
    if ('known' in prepared) return { batch: {}, judged: { id: prepared.known.id, status: 'known' } };
    const { record } = prepared;
    const concerned = await Promise.all(concernsOf(record).map((id) => readPublication(read, id)));
    const publications = concerned.filter((each) => each !== undefined);
    const texts = [...new Set(concernsOf(record).map((id, at) => concerned[at]?.text ?? id))];
    reach([...texts.map((text) => `~text/${text}`), ...publications.map(({ id }) => `~article/${id}`)]);
    const before = await Promise.all(texts.map((text) => this.#draft(read, text, [])));
    const after = await Promise.all(texts.map((text) => this.#draft(read, text, [record, ...publications])));
    const change = { before, after, judgements: changeBy(record, judgements) };
    return {
      batch: { ...(await planChange(read, change, this.catalogue, reach)), records: storedRecords(record, 0) },
      judged: { id: record.id, status: 'new' },
    };
  }

  /** The draft of a text once these records are added to those in the store. */
  async #draft(read: Reader, text: string, added: readonly GraphRecord[]): Promise<TextDraft> {
    return draftOf(await this.#state(read, text, added), this.catalogue);
  }

  async #state(read: Reader, text: string, added: readonly GraphRecord[]): Promise<TextState> {
    const news = added.flatMap((record) => (record.record === 'publication' ? [record] : []));
    const carried = [...(await readPublicationsOf(read, text)).filter(({ id }) => !isIn(news, id)), ...news].filter(
      (publication) => publication.text === text,
    );
    const readings = added.flatMap((record) => (record.record === 'extraction' ? [record] : []));
    const judgements = added.flatMap((record) => (record.record === 'judgement' ? [record] : []));
    const texts = added.flatMap((record) => (record.record === 'text' && record.id === text ? [record] : []));
    return stateOf(
      { id: text, content: (texts[0] ?? (await readText(read, text)))?.content },
      carried,
      [...(await readExtractions(read, text)), ...readings.filter((reading) => reading.text === text)],
      [...(await readJudgementsAbout(read, [text, ...carried.map(({ id }) => id)])), ...judgements],
    );
  }

  get #read(): Reader {
    return (request) => this.store.read(request);
  }

  async project(day?: string): Promise<Projected> {
    const { states, judgements } = await statesOf(this.store.records(0));
    return project(
      states.map((state) => draftOf(publishedBy(state, day), this.catalogue)),
      judgements,
      this.catalogue,
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

function isIn(publications: readonly PublicationRecord[], id: string): boolean {
  return publications.some((each) => each.id === id);
}

function notRun(): FirmamentError {
  return new FirmamentError('store', 'The store did not run the change', { code: 'not-planned' });
}

function tooFar(): FirmamentError {
  return new FirmamentError('store', 'The change reaches further than what it has locked', { code: 'locks-missing' });
}
