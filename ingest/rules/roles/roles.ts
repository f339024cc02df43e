import type { RelationType } from '../../../graph/ontology/relations';

export type RoleType = Extract<RelationType, 'LEADS' | 'WORKS_FOR' | 'FOUNDED'>;

/** Roles that lead, by their last word; longer entries win over shorter ones. */
const LEADS = `ceo|co-ceo|chief executive|chief executive officer|chief exec|chairman|chairwoman|chairperson|chair|co-chair|co-chairman|president|
  managing partner|head|boss|chief|executive chairman|leader|director general|director-general|secretary general|secretary-general|governor|co-head|
  co-president|owner-manager|dean|rector|chancellor|commissioner|c.e.o.|managing general partner|general secretary|group ceo|co-leader`;

const WORKS = `analyst|partner|director|executive|officer|spokesman|spokeswoman|spokesperson|manager|engineer|researcher|scientist|economist|
  strategist|professor|lecturer|editor|vice president|vice-president|vp|svp|evp|cfo|cto|coo|cio|cmo|cso|cpo|treasurer|controller|counsel|adviser|advisor|
  consultant|employee|fellow|trader|banker|designer|programmer|veteran|alumnus|alum|secretary|curator|representative|associate|staffer|worker|
  vice chairman|vice chair|vice-chairman|vice chairwoman|deputy ceo|deputy chief executive|deputy chairman|deputy head|chief financial officer|chief technology officer|chief operating officer|
  chief scientist|chief analyst|chief economist|chief engineer|chief designer|chief architect|architect|principal|technologist|specialist|administrator|
  trustee|assistant|teacher|instructor|librarian|physicist|chemist|mathematician|biologist|chairholder|member|board member|deputy governor|managing director|
  head coach|coach|salesman|underwriter|recruiter|chief information officer|chief product officer|chief revenue officer|chief marketing officer|
  chief legal officer|chief people officer|chief strategy officer|chief research officer|general counsel|chief of staff|deputy director|vice chancellor|
  vice-chancellor|deputy president|editor-in-chief|columnist|commentator|attorney|chief investment officer|chief security officer|chief ai officer|astronaut|psychologist|sociologist|anthropologist|historian|
  philosopher|linguist|astronomer|geologist|statistician|neuroscientist|epidemiologist|physician|surgeon|investigator|scholar|deputy|
  lawyer|alumna|co-director|commander|superintendent|supervisor|accountant|auditor|actuary|lobbyist|negotiator|organiser|organizer|conductor|animator`;

const FOUNDED = 'founder|co-founder|cofounder|founding partner|founding father|founding member';

/** Fields of work at a firm: who is chief of one works for the firm. */
const FIELDS = `finance financial technology tech marketing operations operating security legal product design research sales risk
  compliance communications policy strategy revenue people personnel hr investment data credit treasury audit engineering
  science advertising commercial tax supply cloud trading lending`;

function table(): ReadonlyMap<string, RoleType> {
  const roles = new Map<string, RoleType>();
  const add = (list: string, type: RoleType) => {
    for (const phrase of list.split('|')) roles.set(phrase.trim(), type);
  };
  add(LEADS, 'LEADS');
  add(WORKS, 'WORKS_FOR');
  add(FOUNDED, 'FOUNDED');
  for (const field of FIELDS.split(/\s+/)) add(`${field} chief|${field} head|${field} boss`, 'WORKS_FOR');
  return roles;
}

const ROLES = table();
const LONGEST = 3;

const LAST_WORDS: ReadonlySet<string> = new Set([...ROLES.keys()].map((role) => role.split(' ').at(-1) ?? role));

/** Plural role nouns: "founders", "co-founders". */
export function singularRole(word: string): string {
  return word.endsWith('men') ? `${word.slice(0, -2)}an` : word.replace(/(?<=[a-z]{2})s$/, '');
}

/** Whether a word in lower case can end a role. */
export function isRoleWord(lower: string): boolean {
  return LAST_WORDS.has(lower) || (lower.endsWith('s') && LAST_WORDS.has(singularRole(lower)));
}

function canEndRole(lower: string): boolean {
  return isRoleWord(lower) || (lower.endsWith('men') && LAST_WORDS.has(singularRole(lower)));
}

/**
 * The type of the role that ends at a word of a list in lower case, and how many words it takes.
 *
 * @example
 * roleAt(['senior', 'vice', 'president'], 2); // { type: 'WORKS_FOR', length: 2 }
 */
export function roleAt(words: readonly string[], at: number): { type: RoleType; length: number } | undefined {
  if (!canEndRole(words[at] ?? '')) return undefined;
  for (let length = Math.min(LONGEST, at + 1); length >= 1; length -= 1) {
    const phrase = words.slice(at + 1 - length, at + 1).join(' ');
    const type = ROLES.get(phrase) ?? ROLES.get(singularRole(phrase));
    if (type) return { type, length };
  }
  return undefined;
}

/** Words before a role that end it: "former chief", "ex-boss". */
export const FORMER: ReadonlySet<string> = new Set(
  'former ex erstwhile onetime one-time ex-ceo ex-chief ex-boss ex-chairman ex-president ex-executive late previous then past formerly retired previously earlier once'.split(
    ' ',
  ),
);

/**
 * Words before the investors of an earlier round, who hold their stakes still: "previous investors A and B also took part".
 * One "previous investor" has sold.
 */
export const OF_EARLIER_ROUND: ReadonlySet<string> = new Set('previous past earlier'.split(' '));

/** Words before a role that is to come. */
export const COMING: ReadonlySet<string> = new Set('incoming next future prospective designate'.split(' '));
