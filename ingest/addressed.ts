import type { Mention } from '../graph/ontology/extraction';

/** The forms of address that belong to a mention; ranks and offices ("Senator", "Professor") do not. */
const FORM_OF_ADDRESS = /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Mx|Miss|Messrs|Dr)\.? $/u;
const LONGEST = 'Messrs. '.length;

/**
 * The mention of a person with the form of address before it. Entities are named without it; only the stretch of text
 * that names somebody begins with it.
 *
 * @example
 * addressed('“Yes,” said Mr. Quist.', mention); // begins at "Mr."
 */
export function addressed(text: string, mention: Mention): Mention {
  if (mention.kind !== 'Person' || mention.anaphor) return mention;
  const form = FORM_OF_ADDRESS.exec(text.slice(Math.max(0, mention.start - LONGEST - 1), mention.start));
  return form ? { ...mention, start: mention.start - form[0].length } : mention;
}
