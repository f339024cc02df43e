import { newDocument } from '../document/document';
import { layout } from '../stages/layout/layout';

/**
 * The articles of a text in which several may run together, as layout tells them apart. The pieces together hold every
 * line of the text.
 */
export function cutArticles(text: string): readonly string[] {
  const { blocks } = layout.run(newDocument({ text }));
  const starts = blocks
    .filter((block, at) => block.article !== (blocks[at - 1]?.article ?? 0))
    .map((block) => block.start);
  return [0, ...starts].map((start, at) => text.slice(start, starts[at]));
}
