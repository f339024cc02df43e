import type { Catalogue } from '../../catalogue/catalogue';
import type { Document } from '../../document/document';
import { REPORTERS } from '../../rules/kinds/reporters';
import type { Cluster } from './cluster';

const ACTS = new Set(
  `acquire acquired acquires acquisition buy buys bought takeover merge merged merger owner owns owned own invest invested stake stakes sued sue
  sues subsidiary parent shareholder shareholders shares revenue ceo founded founder partnership lawsuit licensing licensed chief deal`.split(
    /\s+/,
  ),
);
const NEAR = 8;

/** Whether a cluster is an outlet that in this text only reports: nothing near any mention makes it act as a firm. */
export function isReporter(doc: Document, cluster: Cluster, catalogue: Catalogue): boolean {
  const mentions = cluster.groups.flatMap((group) => group.mentions);
  const outlet = mentions.some(
    (mention) =>
      REPORTERS.has(mention.text) ||
      (mention.known !== undefined && catalogue.entry(mention.known)?.sorts?.includes('news outlet') === true),
  );
  if (!outlet) return false;
  return !mentions.some((mention) => {
    const [from, to] = mention.tokens;
    const around = [...doc.tokens.slice(Math.max(0, from - NEAR), from), ...doc.tokens.slice(to, to + 4)];
    return around.some((token) => ACTS.has(token.lower)) && !isSaying(doc, from, to);
  });
}

function isSaying(doc: Document, from: number, to: number): boolean {
  const before = doc.tokens[from - 1]?.lower ?? '';
  const after = doc.tokens[to]?.lower ?? '';
  return (
    /^(?:told|to|by|with)$/.test(before) || /^(?:reported|reports|said|wrote|first|'s|confirmed|has|news)$/.test(after)
  );
}
