import { createHash } from 'node:crypto';
import * as sorts from './anaphora/sorts';
import * as saying from './attribution/saying';
import * as amountRoles from './claims/amount-roles';
import * as replies from './claims/replies';
import * as calibration from './confidence/calibration';
import * as compounds from './relations/compounds';
import * as eventNouns from './relations/events';
import * as referenceNouns from './relations/reference-nouns';
import * as relationalNouns from './relations/relational-nouns';
import * as shareVerbs from './relations/share-verbs';
import * as stakeVerbs from './relations/stake-verbs';
import * as supportVerbs from './relations/support-verbs';
import * as verbs from './relations/verbs';
import * as posts from './roles/posts';
import * as roleVerbs from './roles/role-verbs';
import * as roles from './roles/roles';
import * as unitNouns from './roles/unit-nouns';
import * as endings from './status/endings';
import * as governors from './status/governors';
import * as hearsay from './status/hearsay';

const TABLES: readonly object[] = [
  sorts,
  saying,
  amountRoles,
  replies,
  calibration,
  compounds,
  eventNouns,
  referenceNouns,
  relationalNouns,
  shareVerbs,
  stakeVerbs,
  supportVerbs,
  verbs,
  posts,
  roleVerbs,
  roles,
  unitNouns,
  endings,
  governors,
  hearsay,
];

/** SHA-256, hex, of the tables that relations are read by: another table, another stamp. */
export function rulesHash(): string {
  return createHash('sha256').update(JSON.stringify(TABLES, plainly)).digest('hex');
}

/** Sets, maps, patterns and functions as what they say. */
function plainly(_key: string, value: unknown): unknown {
  if (value instanceof Set) return [...value];
  if (value instanceof Map) return [...value];
  if (value instanceof RegExp || typeof value === 'function') return String(value);
  return value;
}
