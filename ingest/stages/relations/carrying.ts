import type { BlockRole } from '../../document/document';

/** Blocks whose sentences carry claims. */
export const CARRYING: ReadonlySet<BlockRole> = new Set(['body', 'heading', 'list-item', 'table-row', 'caption']);
