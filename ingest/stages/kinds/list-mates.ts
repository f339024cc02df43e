import type { Kind } from '../../../graph/ontology/kinds';
import type { Document } from '../../document/document';
import type { Judged } from './cluster';
import { groupKey, type Mentioned } from './groups';
import { best, plus } from './scores';

const LINK = /^(?:, | and | or |, and |, or | & |, as well as | as well as )$/;
/** Below the one a name takes its kind from its neighbours in a list; at or above the other it gives it. */
const WEAK = 1.2;
const STRONG = 2.5;
const GIVEN = 0.8;
/** "Messrs. Quist, Arden and Tollan": each is a person. */
const ADDRESSED = 3.5;
const ADDRESS_OF_MANY = /^(?:Messrs\.?|Professors|Drs\.?)$/;

/** Names of which little is known take after those beside them in a list: "Konecranes and Liebherr". */
export function withListMates(doc: Document, mentions: readonly Mentioned[], judged: readonly Judged[]): Judged[] {
  const byKey = new Map(judged.map((each) => [each.group.key, each]));
  const given = new Map<string, Judged>();
  const addressed = new Set<Mentioned>();
  for (let at = 1; at < mentions.length; at += 1) {
    const [left, right] = [mentions[at - 1], mentions[at]];
    if (!left || !right || right.start - left.end > 12 || !LINK.test(doc.text.slice(left.end, right.start))) continue;
    if (addressed.has(left) || ADDRESS_OF_MANY.test(doc.tokens[left.tokens[0] - 1]?.text ?? '')) {
      addressed.add(right);
      address(byKey.get(groupKey(right)), given);
      continue;
    }
    give(byKey.get(groupKey(left)), byKey.get(groupKey(right)), given);
    give(byKey.get(groupKey(right)), byKey.get(groupKey(left)), given);
  }
  return judged.map((each) => given.get(each.group.key) ?? each);
}

function give(from: Judged | undefined, to: Judged | undefined, given: Map<string, Judged>): void {
  if (!from || !to || from === to || given.has(to.group.key)) return;
  const strong = best(from.evidence.scores);
  if (strong.score < STRONG || best(to.evidence.scores).score >= WEAK) return;
  add(to, strong.kind, GIVEN, given);
}

function address(to: Judged | undefined, given: Map<string, Judged>): void {
  if (to && best(to.evidence.scores).score < STRONG) add(to, 'Person', ADDRESSED, given);
}

function add({ group, evidence }: Judged, kind: Kind, weight: number, given: Map<string, Judged>): void {
  given.set(group.key, { group, evidence: { ...evidence, scores: plus(evidence.scores, kind, weight) } });
}
