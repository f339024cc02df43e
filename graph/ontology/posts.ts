/** A post that one person holds at a time in a firm or organisation. */
export interface Post {
  readonly id: string;
  /** The words of a role that name it, without those that only say who is meant ("group", "interim"). */
  readonly names: readonly string[];
}

/** The posts whose new holder ends the tenure of the one before. Closed: no other role ever ends one. */
export const POSTS: readonly Post[] = [
  { id: 'chief executive', names: ['chief executive', 'chief executive officer', 'ceo', 'c e o', 'chief exec'] },
  {
    id: 'chair',
    names: ['chair', 'chairman', 'chairwoman', 'chairperson', 'chairman of the board', 'chair of the board'],
  },
  { id: 'president', names: ['president'] },
  {
    id: 'chief financial officer',
    names: ['chief financial officer', 'cfo', 'finance chief', 'finance director', 'chief finance officer'],
  },
  { id: 'chief operating officer', names: ['chief operating officer', 'coo'] },
  { id: 'chief technology officer', names: ['chief technology officer', 'cto', 'technology chief'] },
  { id: 'chief scientist', names: ['chief scientist'] },
  { id: 'general counsel', names: ['general counsel', 'chief legal officer'] },
  { id: 'governor', names: ['governor'] },
  { id: 'director general', names: ['director general', 'secretary general'] },
];

/** Words that leave a post the one it is. */
const PLAIN = /^(?:the|its|their|group|global|interim|acting|new|first|current|executive|non|permanent)$/;

const BY_NAME: ReadonlyMap<string, string> = new Map(POSTS.flatMap(({ id, names }) => names.map((name) => [name, id])));

/**
 * The posts that a role names, as far as only one person holds them at a time. A word more, and it is another role:
 * `vice president`, `co-chief executive`, `chief executive of Europe` name none.
 *
 * @example
 * postsOf('Chairman and CEO'); // ['chair', 'chief executive']
 * postsOf('deputy chair'); // []
 */
export function postsOf(role: string): readonly string[] {
  const roles = role.toLowerCase().split(/,|&|\/| and /);
  return [...new Set(roles.flatMap((each) => postOf(each) ?? []))].sort();
}

function postOf(role: string): string | undefined {
  const words = role.match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = words.findIndex((word) => !PLAIN.test(word));
  return first < 0 ? undefined : BY_NAME.get(words.slice(first).join(' '));
}
