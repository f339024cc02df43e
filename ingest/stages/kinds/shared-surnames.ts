import type { Document } from '../../document/document';
import { FEMALE_NAMES, MALE_NAMES } from '../../rules/names/given-names';
import { surnameOf } from './evidence';
import { groupKey, type Mentioned } from './groups';

/** "Lyndon and Peter Rive": the first of two given names before one surname bears it too. */
export function sharedSurnames(doc: Document, mentions: readonly Mentioned[]): Mentioned[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    if (!next || mention.known !== undefined || mention.text.includes(' ') || !isGiven(mention.text)) return mention;
    if (doc.text.slice(mention.end, next.start) !== ' and ' || !isFullName(next.text)) return mention;
    const full = `${mention.text} ${surnameOf(next.text)}`;
    const same = mentions.find((other) => other.text === full);
    const group = same ? { group: groupKey(same) } : {};
    return { ...mention, kinds: ['Person'], by: 'title', full, ...group };
  });
}

function isGiven(word: string): boolean {
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
}

function isFullName(name: string): boolean {
  const words = name.split(' ');
  return words.length >= 2 && words.length <= 3 && isGiven(words[0] ?? '');
}
