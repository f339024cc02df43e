import type { AddedArticle, AddRequest } from '../../../contract';
import { createStore, type Store } from '../store';

/** A pasted article and what is known of it; what is empty is left out. */
export interface Pasted {
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  /** `2024-03-01`. */
  readonly published: string;
}

export interface Progress {
  /** Name of the file that is being read. */
  readonly reading: string | undefined;
  readonly outcomes: readonly AddedArticle[];
}

export interface Adding {
  readonly progress: Store<Progress>;
  /** Reads files one after the other; what fails is an outcome too. */
  add(files: readonly AddRequest[]): Promise<void>;
}

export function createAdding(send: (file: AddRequest) => Promise<readonly AddedArticle[]>): Adding {
  const progress = createStore<Progress>({ reading: undefined, outcomes: [] });
  return {
    progress,
    async add(files) {
      for (const file of files) {
        progress.update((now) => ({ ...now, reading: file.name }));
        const outcomes = await send(file).catch((error: unknown) => [failed(file.name, error)]);
        progress.update((now) => ({ reading: undefined, outcomes: [...now.outcomes, ...outcomes] }));
      }
    },
  };
}

function failed(path: string, error: unknown): AddedArticle {
  const reason = error instanceof Error ? error.message : String(error);
  return { path, article: null, status: 'refused', entities: 0, claims: 0, reason };
}

/**
 * A pasted article as a file of one JSON line, which keeps its title, outlet and date apart from its text.
 *
 * @example
 * fileOf({ text: 'Orrin bought Belmont.', title: '', outlet: 'Courier', published: '' }).name; // 'pasted.jsonl'
 */
export function fileOf({ text, title, outlet, published }: Pasted): AddRequest {
  const given = { title, outlet, publishedAt: published };
  const known = Object.entries(given).filter(([, value]) => value.trim() !== '');
  return { name: 'pasted.jsonl', text: `${JSON.stringify({ text, ...Object.fromEntries(known) })}\n` };
}

/** The articles that are in the graph now. */
export function acceptedOf(outcomes: readonly AddedArticle[]): readonly string[] {
  return outcomes.flatMap(({ article }) => (article === null ? [] : [article]));
}
