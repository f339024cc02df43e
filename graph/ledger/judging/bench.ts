import type { CatalogueIndex } from '../../identity/catalogue-index';
import { FirmamentError } from '../../ontology/errors';
import type { JudgementRecord } from '../../ontology/judgements';
import type { PublicationRecord } from '../../ontology/records';
import type { TextState } from '../../projection/text-state';
import type { Reader } from '../../store/store';

/** What a judgement is checked against. */
export interface Bench {
  readonly read: Reader;
  readonly catalogue: CatalogueIndex;
  /** All judgements on record. */
  readonly judgements: readonly JudgementRecord[];
  /** The content of a text, if it is recorded. */
  text(id: string): Promise<string | undefined>;
  /** What the records say of a text. */
  state(text: string): Promise<TextState>;
  /** A publication as last recorded. */
  publication(id: string): Promise<PublicationRecord | undefined>;
}

/** What a judgement says, before it has an id and a date. */
export type Said = Readonly<Record<string, unknown>> & { readonly verdict: JudgementRecord['verdict'] };

/** The error for a judgement that cannot be: where, what was got, what to do. */
export function cannotJudge(code: string, message: string): FirmamentError {
  return new FirmamentError('invalid-input', message, { code });
}

/** The publication of an id. @throws not-found */
export async function publicationOf(bench: Bench, id: string): Promise<PublicationRecord> {
  const publication = await bench.publication(id);
  if (publication) return publication;
  const message = `No article has the id ${JSON.stringify(id)}. Try: firmament show ENTITY --json, which lists articles`;
  throw new FirmamentError('not-found', message, { code: 'article-unknown' });
}
