import type { RoleType } from '../../../rules/roles/roles';
import type { Reference, Wanted } from '../references/reference';

/** What people have roles at. */
export const BODIES: Wanted = { kinds: ['Firm', 'Organization'] };

/** A role in a noun phrase. */
export interface Role {
  readonly type: RoleType;
  /** Index of its last word in the phrase. */
  readonly place: number;
  readonly length: number;
}

/** The firm or organisation of a role, as found. */
export interface Body {
  readonly found: readonly Reference[];
  readonly weight: number;
  /** "chief of Acme's games unit" works for Acme. */
  readonly part?: boolean;
}
