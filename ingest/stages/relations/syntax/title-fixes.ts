import type { Place } from './tag-fixes';
import type { Tag } from './words';

/** Mistakes of the tagger in what is said of people's posts and of firms' parts. */
export function fixedTitle(place: Place): Tag | undefined {
  return operating(place) ?? retired(place) ?? partOf(place) ?? rivals(place);
}

/** "chief operating officer": no verb between two nouns. */
function operating({ word, before, after }: Place): Tag | undefined {
  const titled = before[0]?.lower === 'chief' && /^officers?$/.test(after?.lower ?? '');
  return word.lower === 'operating' && titled ? 'ADJ' : undefined;
}

/** "Vance retired as chair": no adjective between a name and what it retires from. */
function retired({ word, given, before, after }: Place): Tag | undefined {
  if (word.lower !== 'retired' || given !== 'ADJ') return undefined;
  const subject = before[0]?.mention !== undefined || /^(?:he|she|they|who)$/.test(before[0]?.lower ?? '');
  return subject && /^(?:as|from|in|on|at|after)$/.test(after?.lower ?? '') ? 'VERB' : undefined;
}

/** "now part of Acme". */
function partOf({ word, given, after }: Place): Tag | undefined {
  return word.lower === 'part' && given === 'VERB' && after?.lower === 'of' ? 'NOUN' : undefined;
}

/** "Northwind and rivals Larkspur and Tern": no verb between two names that "and" joins. */
function rivals({ word, given, before, after }: Place): Tag | undefined {
  if (word.lower !== 'rivals' || given !== 'VERB' || after?.mention === undefined) return undefined;
  return before[0]?.lower === 'and' && before[1]?.mention !== undefined ? 'NOUN' : undefined;
}
