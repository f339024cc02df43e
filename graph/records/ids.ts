import { createHash } from 'node:crypto';
import type { Reading, Refused } from '../graph';
import type { Claim } from '../ontology/extraction';
import type { Stamp } from '../ontology/records';
import { type RelationType, signatureOf } from '../ontology/relations';

const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid)$/i;

/** SHA-256 in hex. Parts are joined unambiguously, so `('ab', 'c')` and `('a', 'bc')` differ. */
export function sha256(...parts: readonly string[]): string {
  return createHash('sha256')
    .update(parts.length === 1 ? (parts[0] ?? '') : JSON.stringify(parts))
    .digest('hex');
}

function shortHash(...parts: readonly string[]): string {
  return sha256('short', ...parts).slice(0, 24);
}

/** The id of a text: the SHA-256 of its normalised content, hex. */
export function textId(content: string): string {
  return sha256(content);
}

/**
 * A URL as compared: host in lower case, without fragment, credentials and tracking parameters, the other parameters
 * sorted. What is no URL comes back trimmed.
 *
 * @example
 * normaliseUrl('https://Example.com/a?utm_source=x&b=2#top'); // 'https://example.com/a?b=2'
 */
export function normaliseUrl(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** The id of a publication: from its URL, else outlet, date and title, else the text it carries. */
export function publicationId(publication: Reading['publication'], text: string): string {
  const { url, outlet, publishedAt, title } = publication;
  if (url !== undefined && url.trim() !== '') return shortHash('url', normaliseUrl(url));
  if (title !== undefined && (outlet !== undefined || publishedAt !== undefined)) {
    return shortHash('printed', outlet ?? '', publishedAt ?? '', title);
  }
  return shortHash('text', text);
}

/** The id of a reading: of which text, against which publication date, by which extractor, rules and catalogue. */
export function extractionId(text: string, asOf: string | undefined, stamp: Stamp): string {
  return shortHash('extraction', text, asOf ?? '', stamp.extractor, stamp.rules, stamp.catalogue);
}

/** The id of a refusal: the same source refused for the same reason again is one. */
export function refusalId({ path, code, message }: Refused): string {
  return shortHash('refusal', path, code, message);
}

/** The id of a claim: its text, type and the places of subject, object and trigger. 24 hex digits. */
export function claimId(text: string, claim: Pick<Claim, 'type' | 'evidence'>): string {
  const { subject, object, trigger } = claim.evidence;
  return shortHash('claim', text, claim.type, subject.join('-'), object?.join('-') ?? '', trigger.join('-'));
}

/** The ends of a relationship as stored: of symmetric types the smaller id first. */
export function storedEnds(type: RelationType, subject: string, object: string): readonly [string, string] {
  return signatureOf(type)?.symmetric && object < subject ? [object, subject] : [subject, object];
}

/**
 * The id of a relationship, from its stored ends.
 *
 * @example
 * relationshipId('OWNS', 'firm/alphabet', 'firm/google'); // 'OWNS:firm/alphabet>firm/google'
 */
export function relationshipId(type: RelationType, subject: string, object: string): string {
  return `${type}:${storedEnds(type, subject, object).join('>')}`;
}

/** The id of a judgement, from all it says and when it was decided. */
export function judgementId(judgement: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(judgement).filter(([, value]) => value !== undefined);
  return shortHash('judgement', JSON.stringify(said.sort(([left], [right]) => (left < right ? -1 : 1))));
}

/** The id of the name that some publications' mentions of an entity get when they turn out to mean another. */
export function partedId(entity: string, articles: readonly string[]): string {
  return `${entity}~${shortHash('split', entity, ...[...articles].sort())}`;
}
