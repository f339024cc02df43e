import { getOrMake } from '../../projection/maps';
import type { NameForms } from './name-forms';

/** Names of one form compared with each other; a form that more share says too little. */
const MOST_IN_BLOCK = 40;
/** Trigrams of a name that are looked up, the rarest first, and names a trigram may lead to. */
const TRIGRAMS = 8;
const MOST_WITH_TRIGRAM = 24;
/** Trigrams two names must share. */
const SHARED = 2;

/**
 * Pairs of places of names that are worth comparing: they share a form, or rare trigrams. Bounded: the number of pairs
 * grows with the number of names, not with its square.
 */
export function* pairsWorthComparing(names: readonly NameForms[]): Generator<readonly [number, number]> {
  const seen = new Set<number>();
  const isNew = (left: number, right: number) => {
    const pair = left * names.length + right;
    if (seen.has(pair)) return false;
    seen.add(pair);
    return true;
  };
  for (const [left, right] of pairsInBlocks(names)) if (isNew(left, right)) yield [left, right];
  for (const [left, right] of pairsByTrigrams(names)) if (isNew(left, right)) yield [left, right];
}

function* pairsInBlocks(names: readonly NameForms[]): Generator<readonly [number, number]> {
  const blocks = new Map<string, number[]>();
  names.forEach(({ compact, bare, acronym, initialed, others }, place) => {
    const forms = [...new Set([compact, ...others])].map((form) => `compact ${form}`);
    forms.push(...(bare === '' ? [] : [`bare ${bare}`]));
    if (acronym !== '') forms.push(`acronym ${acronym}`);
    if (initialed !== '') forms.push(`initialed ${initialed}`);
    for (const form of forms) getOrMake(blocks, form, () => []).push(place);
  });
  for (const block of blocks.values()) {
    if (block.length > MOST_IN_BLOCK) continue;
    for (const [at, left] of block.entries()) for (const right of block.slice(at + 1)) yield [left, right];
  }
}

function* pairsByTrigrams(names: readonly NameForms[]): Generator<readonly [number, number]> {
  const grams = names.map(({ compact }) => trigramsOf(compact));
  const places = new Map<string, number[]>();
  grams.forEach((own, place) => {
    for (const gram of own) getOrMake(places, gram, () => []).push(place);
  });
  const sizeOf = (gram: string) => places.get(gram)?.length ?? 0;
  for (const [place, own] of grams.entries()) {
    const rare = own
      .filter((gram) => sizeOf(gram) <= MOST_WITH_TRIGRAM)
      .sort((one, other) => sizeOf(one) - sizeOf(other));
    const shared = new Map<number, number>();
    for (const gram of rare.slice(0, TRIGRAMS)) {
      for (const other of places.get(gram) ?? []) if (other !== place) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      if (count >= SHARED) yield place < other ? [place, other] : [other, place];
    }
  }
}

function trigramsOf(text: string): readonly string[] {
  const padded = ` ${text} `;
  return [...new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)))];
}
