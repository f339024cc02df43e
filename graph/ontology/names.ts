import type { Kind } from './kinds';

const QUOTES = /[’‘ʼ`´]/g;
const DASHES = /[‐‑‒–—]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Legal forms that add nothing to a name. Soft words (Group, Holdings, Cloud, Labs, AI) are not among them. */
const LEGAL_FORMS =
  /(?:,?\s+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|lllp|lp|llp|plc|ag|sa|se|nv|bv|gmbh|kgaa|kg|spa|s\.p\.a|s\.a|n\.v|ab|asa|oyj|a\/s|kk|k\.k|pte|pty|sarl|s\.a\.r\.l|sas|bhd|tbk|pjsc|jsc)\.?)+$/;

/**
 * A name as typed, made comparable: NFKC, plain quotes and dashes, no invisible characters, single spaces, no
 * possessive. Case is kept. Idempotent.
 *
 * @example
 * plainName('Meta‘s '); // 'Meta'
 */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(QUOTES, "'")
    .replace(DASHES, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?:'s|(?<=s)')$/i, '')
    .trim();
}

/**
 * The key under which two spellings are one name: plain, lower case, legal form and leading article dropped, never to
 * empty. Extraction and identity share it. Idempotent.
 *
 * @example
 * nameKey('Kingdom Holding Co.'); // 'kingdom holding'
 * nameKey('The Boring Company'); // 'boring'
 * nameKey('Alibaba Cloud'); // 'alibaba cloud': soft words stay
 */
export function nameKey(name: string): string {
  let key = plainName(name).toLowerCase();
  for (;;) {
    const shorter = plainName(key.replace(/^the\s+/, '').replace(LEGAL_FORMS, ''));
    if (shorter === '' || shorter === key) return key;
    key = shorter;
  }
}

/**
 * The id of an entity: its kind and the percent-encoded key of its name. Derived, so the same name always gives it.
 *
 * @example
 * entityId('Firm', 'Kingdom Holding Co.'); // 'firm/kingdom_holding'
 */
export function entityId(kind: Kind, name: string): string {
  return idOfKey(kind, nameKey(name));
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** As `entityId`, for a key that `nameKey` made. A space is written `_`, so that hyphens stay readable. */
export function idOfKey(kind: Kind, key: string): string {
  const encoded = encodeURIComponent(key.replace(LONE_SURROGATE, '\uFFFD').replaceAll('_', '\u0000'));
  return `${kind.toLowerCase()}/${encoded.replaceAll('%20', '_').replaceAll('%00', '%5F')}`;
}
