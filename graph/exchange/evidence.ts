import type { ArticleView, ClaimView } from '../graph';
import type { Value } from '../store/store';

/** One printing of one claim: what was said, by whom, where and when. */
export type EvidenceEntry = Readonly<Record<string, Value>>;

/** Claims by the relationship they support, and figures by the entity they are about. */
export interface EvidenceIndex {
  readonly ofRelationship: (id: string) => readonly EvidenceEntry[];
  readonly ofEntity: (id: string) => readonly EvidenceEntry[];
}

/** Sorts claims by what they support; one that supports no relationship is a figure of its subject. */
export function evidenceIndex(claims: readonly ClaimView[]): EvidenceIndex {
  const byRelationship = new Map<string, ClaimView[]>();
  const byEntity = new Map<string, ClaimView[]>();
  for (const claim of claims) {
    if (claim.relationship === undefined) add(byEntity, claim.subject, claim);
    else add(byRelationship, claim.relationship, claim);
  }
  return {
    ofRelationship: (id) => (byRelationship.get(id) ?? []).flatMap(entriesOf),
    ofEntity: (id) => (byEntity.get(id) ?? []).flatMap(entriesOf),
  };
}

function add(groups: Map<string, ClaimView[]>, key: string, claim: ClaimView): void {
  const group = groups.get(key);
  if (group) group.push(claim);
  else groups.set(key, [claim]);
}

function entriesOf(claim: ClaimView): readonly EvidenceEntry[] {
  const articles: readonly (ArticleView | undefined)[] = claim.articles.length > 0 ? claim.articles : [undefined];
  return articles.map((article) => entryOf(claim, article));
}

function entryOf(claim: ClaimView, article: ArticleView | undefined): EvidenceEntry {
  return defined([
    ['claim', claim.id],
    ['type', claim.type],
    ['quote', claim.quote],
    ['status', claim.status],
    ['confidence', claim.confidence],
    ...Object.entries(claim.properties),
    ['outlet', article?.outlet],
    ['title', article?.title],
    ['url', article?.url],
    ['publishedAt', article?.publishedAt],
  ]);
}

function defined(entries: readonly (readonly [string, Value | undefined])[]): EvidenceEntry {
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Value] => entry[1] !== undefined));
}
