import type { Kind } from '../../../graph/ontology/kinds';
import { nameKey } from '../../../graph/ontology/names';
import { BODY_WORDS, FIRM_ENDS, PARTICLES, SOFT_ENDS, UNIT_ENDS } from '../../rules/kinds/name-forms';
import { COMMON_WORDS } from '../../rules/names/common-words';
import type { Evidence } from './evidence';
import type { Group, Mentioned } from './groups';
import { best, type Scores, sum } from './scores';

/** Groups that name one entity. */
export interface Cluster {
  readonly groups: Group[];
  readonly kind: Kind;
  readonly score: number;
  readonly sorts: readonly string[];
  readonly pronoun?: 'he' | 'she';
}

/** A group with what is known of it. */
export interface Judged {
  readonly group: Group;
  readonly evidence: Evidence;
}

/** How a mention came to its entity. */
export type By = 'name' | 'alias' | 'surname' | 'acronym';

interface Draft {
  readonly groups: Group[];
  scores: Scores;
  readonly sorts: Set<string>;
  pronoun: 'he' | 'she' | undefined;
}

/** Puts together what one name and its shorter forms stand for. */
export function clusters(judged: readonly Judged[], aliases: ReadonlyMap<string, string>): Cluster[] {
  const drafts = new Map<string, Draft>();
  for (const each of judged) drafts.set(each.group.key, draftOf(each));
  const heads = headsOf(judged, aliases);
  for (const each of judged) {
    const head = heads.get(each.group.key);
    const into = head === undefined ? undefined : drafts.get(head);
    const from = drafts.get(each.group.key);
    if (!into || !from || into === from) continue;
    absorb(into, from);
    for (const [key, draft] of drafts) if (draft === from) drafts.set(key, into);
  }
  return [...new Set(drafts.values())].map(clusterOf);
}

function draftOf({ group, evidence }: Judged): Draft {
  return { groups: [group], scores: evidence.scores, sorts: new Set(evidence.sorts), pronoun: evidence.pronoun };
}

function absorb(into: Draft, from: Draft): void {
  into.groups.push(...from.groups);
  into.scores = sum(into.scores, from.scores);
  for (const sort of from.sorts) into.sorts.add(sort);
  into.pronoun ??= from.pronoun;
}

function clusterOf(draft: Draft): Cluster {
  const { kind, score } = best(draft.scores);
  const groups = draft.groups;
  return {
    groups,
    kind,
    score,
    sorts: [...draft.sorts],
    ...(draft.pronoun === undefined ? {} : { pronoun: draft.pronoun }),
  };
}

/** For each shorter form the key of the fuller one it stands for. */
function headsOf(judged: readonly Judged[], aliases: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const heads = new Map(aliases);
  const byPrefix = new Map<string, Group[]>();
  const initials = new Map<string, Group[]>();
  const byRest = new Map<string, Group[]>();
  for (const { group, evidence } of judged) {
    const name = group.mentions[0]?.text ?? '';
    if (!name.includes(' ')) continue;
    push(initials, initialsOf(name), group);
    if (!['Firm', 'Organization'].includes(best(evidence.scores).kind)) continue;
    for (const prefix of prefixesOf(group)) push(byPrefix, prefix, group);
    push(byRest, restOf(name), group);
  }
  for (const { group } of judged) {
    if (heads.has(group.key)) continue;
    const head = firmHead(group, byPrefix) ?? byInitials(group, initials) ?? earlier(byRest, group);
    if (head && head.key !== group.key) heads.set(group.key, head.key);
  }
  return heads;
}

function push(map: Map<string, Group[]>, key: string, group: Group): void {
  const found = map.get(key);
  if (found) found.push(group);
  else map.set(key, [group]);
}

/** The shorter forms a firm's name may take: "Counterpoint" for "Counterpoint Research". */
function prefixesOf(group: Group): readonly string[] {
  const words = nameKey(group.mentions[0]?.text ?? '').split(' ');
  const written = (group.mentions[0]?.text ?? '').split(' ');
  const tail = written.slice(1).join(' ');
  if (words.length < 2 || !/^\p{Lu}|\d/u.test(tail)) return [];
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '));
}

function firmHead(group: Group, byPrefix: ReadonlyMap<string, readonly Group[]>): Group | undefined {
  const first = group.mentions[0];
  if (!first || first.by === 'title') return undefined;
  const longer = (byPrefix.get(nameKey(first.text)) ?? []).filter((each) => isLonger(each, first));
  return longer.find((each) => (each.mentions[0]?.start ?? 0) < first.start) ?? longer[0];
}

/** Sorts that stand first in names of other languages, which shorten to what follows: "Banco del Tollan". */
const SORT_FIRST = new Set(
  `banco banca banque bankhaus caja caixa cassa grupo groupe gruppo gruppe compagnie compañía compania companhia société societe sociedad
  fundación fundação fondazione fondation stiftung casa maison brasserie cervecería editorial editora hotel hotels laboratorios laboratoires grup bank`.split(
    /\s+/,
  ),
);

/** What a name shortens to that begins with its sort, or that ends as a public body's does: "Commission". */
function restOf(name: string): string {
  const words = nameKey(name).split(' ');
  const last = name.split(' ').at(-1) ?? '';
  if (BODY_WORDS.has(last)) return nameKey(last);
  const rest = SORT_FIRST.has(words[0] ?? '') ? words.slice(1) : [];
  while (PARTICLES.has(rest[0] ?? '') || rest[0] === 'of') rest.shift();
  return rest.join(' ');
}

/** The one name before a group that shortens to the group's. */
function earlier(byRest: ReadonlyMap<string, readonly Group[]>, group: Group): Group | undefined {
  const first = group.mentions[0];
  if (!first || first.known !== undefined || first.by === 'title') return undefined;
  const found = (byRest.get(first.key) ?? []).filter((each) => (each.mentions[0]?.start ?? 0) < first.start);
  return found.length === 1 ? found[0] : undefined;
}

const LONGEST_ACRONYM = 6;

/** "AMD" where "Advanced Micro Devices" and no other name has these initials. */
function byInitials(group: Group, initials: ReadonlyMap<string, readonly Group[]>): Group | undefined {
  const short = group.mentions[0]?.text ?? '';
  if (group.mentions[0]?.known !== undefined || !/^\p{Lu}{2,}$/u.test(short) || short.length > LONGEST_ACRONYM)
    return undefined;
  const bearers = initials.get(short) ?? [];
  return bearers.length === 1 ? bearers[0] : undefined;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** A catalogue name has a longer form only where nothing but soft words is added; others also where the end is common to firms. */
function isLonger(longer: Group, first: Mentioned): boolean {
  const added = (longer.mentions[0]?.text ?? '').split(' ').slice(first.text.split(' ').length);
  if (longer.mentions[0]?.known !== undefined && first.known !== undefined) return false;
  if (added.every((word) => SOFT_ENDS.has(word.replace(',', '')))) return true;
  if (first.known !== undefined) return false;
  const last = added.at(-1) ?? '';
  if (added.length === 1 && COMMON_WORDS.has(last.toLowerCase()) && !first.text.includes(' ')) return true;
  if (FIRM_ENDS.has(last) || UNIT_ENDS.has(last) || last === 'AI' || SOFT_ENDS.has(last)) return true;
  return (
    added.length === 1 && (longer.mentions[0]?.start ?? 0) < first.start && longer.mentions[0]?.known === undefined
  );
}
