import { getOrMake } from '../projection/maps';
import { resemblance } from './signature';

/** Share of word pairs in common from which on two passages, or two texts, are one another's copies. */
const ALIKE = 0.3;
/** Neighbouring values that must agree before two signatures are compared in full: more where there are many to compare. */
const [FEW, SHORT_BAND, LONG_BAND] = [400, 2, 4];

/** A claim or article as far as it may be a copy: `key` of its text, and a signature as `Passages` or `textSignature` give it. */
export interface Printed {
  readonly id: string;
  readonly text: string;
  readonly signature?: string | undefined;
}

/**
 * Which of these have one origin: for each id the smallest id of its group. Members of a group are tied by a chain of
 * equal texts, near-identical texts or passages, or one equal sentence; so a group does not depend on any order.
 */
export function originsOf(printed: readonly Printed[]): ReadonlyMap<string, string> {
  const groups = new Groups();
  const band = printed.length <= FEW ? SHORT_BAND : LONG_BAND;
  const parts = [new Alike(groups, band), new Alike(groups, band)];
  for (const { id, text, signature = '' } of [...printed].sort(({ id: left }, { id: right }) =>
    left < right ? -1 : 1,
  )) {
    groups.add(id);
    groups.tie(id, `text ${text}`);
    const [whole = '', passage = '', sentence = ''] = signature.split('.');
    parts[0]?.add(id, whole);
    parts[1]?.add(id, passage);
    if (sentence !== '') groups.tie(id, `sentence ${sentence}`);
  }
  return groups.leaders();
}

/** Ties ids whose signatures are alike; of equal signatures only one is compared with others. */
class Alike {
  readonly #groups: Groups;
  readonly #band: number;
  readonly #kept = new Map<string, string>();
  readonly #bands = new Map<string, string[]>();

  constructor(groups: Groups, band: number) {
    this.#groups = groups;
    this.#band = band;
  }

  add(id: string, signature: string): void {
    if (signature === '') return;
    const same = this.#kept.get(signature);
    if (same === undefined) {
      this.#kept.set(signature, id);
      if (!signature.startsWith('=')) this.#compare(id, signature);
    } else this.#groups.join(id, same);
  }

  #compare(id: string, signature: string): void {
    const seen = new Set<string>();
    for (let at = 0; at + this.#band <= signature.length; at += 1) {
      const key = `${at} ${signature.slice(at, at + this.#band)}`;
      const alike = getOrMake(this.#bands, key, (): string[] => []);
      for (const other of alike) seen.add(other);
      alike.push(signature);
    }
    for (const other of seen) {
      const origin = this.#kept.get(other);
      if (origin !== undefined && resemblance(signature, other) >= ALIKE) this.#groups.join(id, origin);
    }
  }
}

/** Disjoint sets, each led by its smallest id. */
class Groups {
  readonly #leader = new Map<string, string>();
  readonly #tied = new Map<string, string>();

  add(id: string): void {
    if (!this.#leader.has(id)) this.#leader.set(id, id);
  }

  join(left: string, right: string): void {
    const [first, second] = [this.#find(left), this.#find(right)];
    if (first < second) this.#leader.set(second, first);
    else this.#leader.set(first, second);
  }

  /** Joins all that are tied to one mark. */
  tie(id: string, mark: string): void {
    const other = this.#tied.get(mark);
    if (other === undefined) this.#tied.set(mark, id);
    else this.join(id, other);
  }

  leaders(): ReadonlyMap<string, string> {
    return new Map([...this.#leader.keys()].map((id) => [id, this.#find(id)]));
  }

  #find(id: string): string {
    let leader = id;
    for (let next = this.#leader.get(leader); next !== undefined && next !== leader; next = this.#leader.get(leader)) {
      leader = next;
    }
    return leader;
  }
}
