import type { Diagnostic } from '../../graph/ontology/extraction';
import type { Block, BlockRole } from '../document/document';
import { CARRYING } from '../stages/relations/carrying';

const WORDS: ReadonlyMap<BlockRole, string> = new Map([
  ['credit', 'a credit line'],
  ['byline', 'a byline'],
  ['dateline', 'a date line'],
  ['promo', 'a pointer to something else'],
  ['boilerplate', 'boilerplate'],
]);

/** The paragraphs that no claims are read from. */
export function unreadParagraphs(blocks: readonly Block[]): readonly Diagnostic[] {
  return blocks
    .filter(({ role }) => !CARRYING.has(role))
    .map(({ start, end, role }) => ({
      code: `paragraph-${role}`,
      severity: 'info',
      stage: 'layout',
      start,
      end,
      message: `Taken for ${WORDS.get(role) ?? role}: no claims are read from it.`,
    }));
}

/** The paragraphs of a text that stood in it more than once and were kept once. */
export function repeatedParagraphs(content: string, repeated: readonly string[]): readonly Diagnostic[] {
  return repeated.map((paragraph) => {
    const start = Math.max(0, content.indexOf(paragraph));
    const end = Math.min(content.length, start + paragraph.length);
    const message = 'It stood in the text more than once and is kept once.';
    return { code: 'paragraph-repeated', severity: 'info', stage: 'read', start, end, message };
  });
}
