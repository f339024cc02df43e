import { PRODUCT_NOUNS, TRANSPARENT } from '../../../rules/relations/reference-nouns';
import { argumentKind, headLemma } from '../reading';
import { phrasesAfter } from '../syntax/complements';
import { leftList } from './left-list';
import type { Member, NounPlace } from './noun-place';
import { ownerReference } from './owners';
import { fitting, referenceTo } from './reference';

/** "two of Acme's models", "the latest version of Quill". */
export function through({ reading, noun, at, wanted, member }: NounPlace): Member | undefined {
  const works = wanted.kinds.includes('Model') && /^(?:model|weight|code|version)$/.test(headLemma(noun));
  if (!works && !TRANSPARENT.has(headLemma(noun)) && noun.head.tag !== 'NUM') return undefined;
  const phrase = phrasesAfter(reading.units, at, 1)[0];
  if (!phrase || !(works ? /^(?:of|in|under)$/ : /^(?:of|from|in|among)$/).test(phrase.preposition)) return undefined;
  return weakened(member(phrase.at), 0.95);
}

function weakened({ found, end }: Member, factor: number): Member {
  return { found: found.map((each) => ({ ...each, weight: each.weight * factor })), end };
}

/** "offerings from Acme", "Acme's chips", "Acme products": the maker, where products count for it. */
export function ofMaker({ reading, noun, at, wanted, member }: NounPlace): Member | undefined {
  const work = /^(?:Model|Product)$/.test(argumentKind(reading, noun.mention) ?? '');
  if (!wanted.products || !(work || PRODUCT_NOUNS.has(headLemma(noun)))) return undefined;
  const owner = noun.owner === undefined ? undefined : ownerReference(reading, noun, at, wanted);
  if (owner) return { found: [...leftList(reading, noun.owner ?? at, wanted), owner], end: at + 1 };
  const inner = noun.inner.findLast((each) => fitting(reading, each, wanted));
  if (inner !== undefined) return { found: [referenceTo(reading, inner, at, 0.85)], end: at + 1 };
  const phrase = phrasesAfter(reading.units, at).find((each) => /^(?:from|by|of)$/.test(each.preposition));
  return phrase && weakened(member(phrase.at), 0.9);
}
