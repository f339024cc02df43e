import type { Mention, Offsets } from '../../graph/ontology/extraction';

const SUFFIX =
  /(?<![,\s])[,\s]+(?:Inc|Corp|Co|Ltd|LLC|plc|PLC|AG|SA|NV|Group|Company|Corporation|Limited|Holdings|LP)\.?$/;

const MARKS: ReadonlySet<string> = new Set('“”"\'‘’,.;:()');

/** Words that name nothing: only the mention at their own place stands for them. */
const EMPTY: ReadonlySet<string> = new Set(
  'it its he she his her they their thecompany company thefirm him'.split(' '),
);

/** Letters and digits of a name without article, possessive and legal form: when two spans of a suite name the same. */
export function suiteNameKey(words: string): string {
  return trimmedOfMarks(words.trim())
    .trim()
    .replace(/['’]s$/, '')
    .replace(/^[Tt]he\s+/, '')
    .replace(SUFFIX, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function trimmedOfMarks(words: string): string {
  let from = 0;
  let to = words.length;
  while (from < to && MARKS.has(words.charAt(from))) from += 1;
  while (to > from && MARKS.has(words.charAt(to - 1))) to -= 1;
  return words.slice(from, to);
}

/** Whether two spans stand for one name: they overlap by half of the longer, or overlap and have the same key. */
export function standTogether(left: Offsets, right: Offsets, text: string): boolean {
  const overlap = Math.min(left[1], right[1]) - Math.max(left[0], right[0]);
  if (overlap <= 0) return false;
  if (overlap * 2 >= Math.max(left[1] - left[0], right[1] - right[0])) return true;
  return suiteNameKey(text.slice(...left)) === suiteNameKey(text.slice(...right));
}

/** Finds the entities that an annotated span may stand for. */
export type EntitiesAt = (span: Offsets) => ReadonlySet<string>;

/** Entities with a mention at the span, or with one of the same name elsewhere in the text. */
export function entitiesAt(mentions: readonly Mention[], text: string): EntitiesAt {
  const keyed = mentions.map(({ start, end, entity }) => {
    const span: Offsets = [start, end];
    return { span, entity, key: suiteNameKey(text.slice(start, end)) };
  });
  return (span) => {
    const key = suiteNameKey(text.slice(...span));
    const named = key !== '' && !EMPTY.has(key);
    const standing = keyed.filter((each) => standTogether(each.span, span, text) || (named && each.key === key));
    return new Set(standing.map(({ entity }) => entity));
  };
}
