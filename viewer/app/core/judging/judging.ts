import type { Judgement } from '../../../../graph/ontology/judgements';
import type { HistoryBody, JudgeBody, ReviewBody } from '../../../contract';
import { createLoader, type Loaded } from '../loaded';
import type { Client } from '../server/client';
import { createStore, type Store } from '../store';
import type { ViewHistory } from '../view/history';
import { select } from '../view/producers';
import type { Selection, View } from '../view/view';
import { type Author, createAuthor } from './author';

/** What was done last, to say so and to offer to take it back. */
export interface Outcome {
  readonly words: string;
  readonly failed: boolean;
  /** The judgement that may be taken back. */
  readonly judgement?: string;
  /** What was selected when it was judged, to come back to. */
  readonly from?: Selection | undefined;
}

export interface Judging {
  readonly author: Author;
  readonly outcome: Store<Outcome | undefined>;
  /** Whether a judgement is being written down. */
  readonly busy: Store<boolean>;
  readonly review: Store<Loaded<ReviewBody>>;
  /** All that was judged. */
  readonly all: Store<Loaded<HistoryBody>>;
  /** What was judged of the entity in view, or of the claims in view. */
  readonly here: Store<Loaded<HistoryBody>>;
  /** @returns whether it was written down; what became of it stands in `outcome` */
  judge(judgement: Judgement, words: string): Promise<boolean>;
  undo(judgement: string, words: string): Promise<boolean>;
  loadReview(): Promise<void>;
  loadAll(): Promise<void>;
  /** Follows the entity in view. */
  concern(entity: string | undefined): void;
}

interface Surroundings {
  readonly client: Client;
  readonly history: ViewHistory;
  /** Undefined where the browser keeps nothing. */
  readonly kept: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  /** Loads anew what judgements change: counts, picture, panels. */
  reload(): Promise<void>;
}

/** Proposals asked for at a time. */
const PROPOSALS = 100;

/** What a person decides about the graph, and the taking back of it. */
export function createJudging({ client, history, kept, reload }: Surroundings): Judging {
  const author = createAuthor(kept);
  const outcome = createStore<Outcome | undefined>(undefined);
  const busy = createStore(false);
  const review = createLoader((limit: number, signal) => client.review(limit, signal));
  const all = createLoader((_: undefined, signal) => client.judged({}, signal));
  const here = createLoader((entity: string, signal) => client.judged({ entity }, signal));
  let concerned: string | undefined;

  async function send(judgement: Judgement): Promise<JudgeBody | undefined> {
    const name = await author.known();
    if (name === undefined) return undefined;
    return client.judge(name === '' ? judgement : { ...judgement, author: name });
  }

  async function write(judgement: Judgement, words: string, from: Selection | undefined): Promise<boolean> {
    busy.set(true);
    try {
      const judged = await send(judgement);
      if (!judged) return false;
      const undoing = judgement.verdict === 'undo';
      history.adjust(
        judgement.verdict === 'undo' ? backTo(cameFrom(judgement.judgement, outcome.get())) : moveOn(judgement, judged),
      );
      await refresh();
      outcome.set(undoing ? { words, failed: false } : { words, failed: false, judgement: judged.id, from });
      return true;
    } catch (error) {
      outcome.set({ words: error instanceof Error ? error.message : String(error), failed: true });
      return false;
    } finally {
      busy.set(false);
    }
  }

  async function refresh(): Promise<void> {
    const again = [review.store.get().state !== 'none' && review.load(PROPOSALS)];
    if (all.store.get().state !== 'none') again.push(all.load(undefined));
    if (concerned !== undefined) again.push(here.load(concerned));
    await Promise.all([reload(), ...again]);
  }

  return {
    author,
    outcome,
    busy,
    review: review.store,
    all: all.store,
    here: here.store,
    judge: (judgement, words) => write(judgement, words, history.view.get().selection),
    undo: (judgement, words) => write({ verdict: 'undo', judgement }, words, undefined),
    loadReview: () => review.load(PROPOSALS),
    loadAll: () => all.load(undefined),
    concern(entity) {
      if (entity === concerned) return;
      concerned = entity;
      if (entity === undefined) here.clear();
      else void here.load(entity);
    },
  };
}

/** A claim put right may belong to another relationship, one refused to none: what is in view follows it. */
function moveOn(judgement: Judgement, { relationship }: JudgeBody): (view: View) => View {
  return (view) => {
    if (!('claim' in judgement) || view.selection?.what !== 'relationship') return view;
    return select(relationship === undefined ? undefined : { what: 'relationship', id: relationship })(view);
  };
}

/** Where the judgement was made that is now taken back, if that was the last one. */
function cameFrom(judgement: string, outcome: Outcome | undefined): Selection | undefined {
  return outcome?.judgement === judgement ? outcome.from : undefined;
}

function backTo(from: Selection | undefined): (view: View) => View {
  return from ? select(from) : (view) => view;
}
