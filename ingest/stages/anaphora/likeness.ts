import type { DocumentEntity } from '../../document/document';
import { ANY_FIRM, plainSort } from '../../rules/anaphora/sorts';
import type { Anaphor } from './anaphor';

/** Words of a description that say nothing of one firm more than of another. */
const EMPTY =
  /^(?:new|old|big|large|small|giant|tech|technology|leading|private|public|whole|same|other|first|second)$/;

/**
 * How far the words before the head of a description are words of an entity's names and sorts, 0..1: "the freight
 * company" of Pell Freight or of what was called a freight business.
 */
export function agreement(anaphor: Anaphor, entity: DocumentEntity): number {
  if (anaphor.description === '') return 0;
  const own = words(anaphor.description)
    .slice(0, -1)
    .filter((word) => !EMPTY.test(word));
  if (own.length === 0) return 0;
  const said = new Set([entity.name, ...entity.aliases, ...entity.sorts].flatMap(words));
  return own.filter((word) => said.has(word)).length / own.length;
}

function words(phrase: string): readonly string[] {
  const plain = phrase
    .replace(/([a-z])AI\b/g, '$1 ai')
    .toLowerCase()
    .replace('artificial intelligence', 'ai');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Whether the entity is called by the anaphor's head: a "robot maker" is a maker, but no "battery maker". */
export function hasSort(entity: DocumentEntity, anaphor: Anaphor): boolean {
  if (isInName(entity, anaphor)) return true;
  if (entity.sorts.length === 0) return false;
  const own = words(anaphor.description).slice(0, -1);
  return entity.sorts.some((sort) => {
    const plain = plainSort(sort);
    if (plain === anaphor.sort || anaphor.description.endsWith(sort.toLowerCase())) return true;
    if (!plain.endsWith(` ${anaphor.sort}`)) return false;
    return own.length === 0 || !MAKERS.test(anaphor.sort) || words(sort).some((word) => own.includes(word));
  });
}

/** "the bank" of Penrhyn Bank, "the airline" of Rolfe Airlines: what a firm is stands in its name. */
function isInName({ kind, name }: DocumentEntity, { sort, form }: Anaphor): boolean {
  if (kind !== 'Firm' || form !== 'definite' || ANY_FIRM.has(sort) || sort.length < 4) return false;
  return words(name).some((word, at) => at > 0 && (word === sort || word === `${sort}s`));
}

/** Heads that say nothing without what is made. */
const MAKERS = /^(?:maker|manufacturer|developer|operator|provider|supplier|publisher|designer|builder|dealer)$/;
