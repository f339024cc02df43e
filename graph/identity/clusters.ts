import type { Verdict } from './judgements';

/** What is known of one name, over all texts. */
export interface NameFacts {
  readonly id: string;
  /** Whether some text uses it as an entity's name, not only as an alias. */
  readonly used: boolean;
  /** When it was first published as an entity's name. */
  readonly first?: string | undefined;
  /** Ids of all names that texts introduce it as an alias of. */
  readonly claimants: readonly string[];
}

/** An alias that more names claim joins nothing, whoever they are. */
export const MOST_CLAIMANTS = 16;

/**
 * Which names are one entity: the id of its entity for each name; none for an alias that stands for no single entity.
 * `names` holds whole components: every name linked to or judged against one of them. Independent of their order.
 *
 * Judgements come first, the newest before the others. Then an alias joins the one name that claims it; one that
 * several claim joins none, unless these were judged the same. Two names of the catalogue are joined by judgement alone.
 */
export function clustersOf(
  names: ReadonlyMap<string, NameFacts>,
  verdicts: readonly Verdict[],
  catalogued: (id: string) => boolean,
): ReadonlyMap<string, string | undefined> {
  const groups = new Groups(names.keys());
  const apart = verdicts.filter(({ verdict }) => verdict === 'different');
  for (const { left, right, verdict } of verdicts) {
    if (verdict === 'same' && !groups.wouldJoin(left, right, apart)) groups.join(left, right);
  }
  const judged = new Map([...names.keys()].map((id) => [id, groups.of(id)]));
  for (const alias of [...names.keys()].sort()) {
    const name = onlyClaimant(names.get(alias)?.claimants ?? [], judged);
    if (name === undefined) continue;
    const both = new Set([...groups.membersOf(alias), ...groups.membersOf(name)].filter(catalogued));
    if (both.size <= 1 && !groups.wouldJoin(alias, name, apart)) groups.join(alias, name);
  }
  const judgedLeads = verdicts.flatMap(({ right, leads }) => (leads ? [right] : []));
  return new Map(
    [...names.keys()].map((id) => {
      const members = groups.membersOf(id);
      const lead = judgedLeads.find((each) => members.includes(each));
      return [id, leaderOf(members, names, catalogued, lead)];
    }),
  );
}

/** The first of the names that claim an alias, where all of them are one entity by judgement. */
function onlyClaimant(claimants: readonly string[], judged: ReadonlyMap<string, string>): string | undefined {
  if (claimants.length > MOST_CLAIMANTS || new Set(claimants.map((id) => judged.get(id))).size !== 1) return undefined;
  return [...claimants].sort()[0];
}

/** The id of a cluster: the one it was given by judgement, the catalogue's, else of the name that was published first. */
function leaderOf(
  members: readonly string[],
  names: ReadonlyMap<string, NameFacts>,
  catalogued: (id: string) => boolean,
  lead: string | undefined,
): string | undefined {
  const used = members.filter((id) => names.get(id)?.used);
  if (used.length === 0 || lead !== undefined) return used.length === 0 ? undefined : lead;
  const known = members.filter(catalogued);
  const sortKey = (id: string) => `${names.get(id)?.first ?? '~'} ${id}`;
  return (known.length > 0 ? known : used).reduce((best, id) => (sortKey(id) < sortKey(best) ? id : best));
}

/** Disjoint sets of names; small ones, so members are kept as lists. */
class Groups {
  readonly #members = new Map<string, readonly string[]>();

  constructor(ids: Iterable<string>) {
    for (const id of ids) this.#members.set(id, [id]);
  }

  membersOf(id: string): readonly string[] {
    return this.#members.get(id) ?? [id];
  }

  /** A name for the group: its smallest member. */
  of(id: string): string {
    return [...this.membersOf(id)].sort()[0] ?? id;
  }

  join(left: string, right: string): void {
    const all = [...new Set([...this.membersOf(left), ...this.membersOf(right)])];
    for (const id of all) this.#members.set(id, all);
  }

  /** Whether joining would bring two together that were judged different. */
  wouldJoin(left: string, right: string, apart: readonly Verdict[]): boolean {
    const here = new Set(this.membersOf(left));
    const there = new Set(this.membersOf(right));
    return apart.some(
      (pair) => (here.has(pair.left) && there.has(pair.right)) || (here.has(pair.right) && there.has(pair.left)),
    );
  }
}
