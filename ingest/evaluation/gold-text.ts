import type { DocumentSource } from '../document/document';
import type { Gold } from './gold-schema';

/** An article and what a reader found in it. */
export interface GoldText {
  /** Name of the article's file without its ending. */
  readonly id: string;
  readonly source: DocumentSource;
  readonly gold: Gold;
}
