import type { Kind } from './kinds';

/** The types of relationship. Closed: a type never comes from a text or a model's answer. */
export const RELATION_TYPES = [
  'INVESTED_IN',
  'ACQUIRED',
  'MERGED_WITH',
  'OWNS',
  'FOUNDED',
  'LEADS',
  'WORKS_FOR',
  'DEVELOPED',
  'OPEN_SOURCED',
  'COMPETES_WITH',
  'PARTNERS_WITH',
  'SUPPLIES',
  'USES',
  'SUED',
] as const;

export type RelationType = (typeof RELATION_TYPES)[number];

/** Types that last: their `since` is when they began and their `until` when they ended; others happen at one time. */
export const LASTING_TYPES: readonly RelationType[] = [
  'OWNS',
  'LEADS',
  'WORKS_FOR',
  'COMPETES_WITH',
  'PARTNERS_WITH',
  'SUPPLIES',
  'USES',
];

/** Claims about one entity alone; they show in its panel, not as edges. */
export const FIGURE_TYPES = ['RAISED', 'VALUED_AT'] as const;

export type FigureType = (typeof FIGURE_TYPES)[number];

export type ClaimType = RelationType | FigureType;

/** Which kinds may stand at the two ends, read as the sentence "A type B". */
export interface Signature {
  readonly type: RelationType;
  readonly subject: readonly Kind[];
  readonly object: readonly Kind[];
  /** Stored once, the smaller id first, and drawn without an arrow. */
  readonly symmetric: boolean;
  /** Both ends must be of one kind. */
  readonly sameKind: boolean;
  /** How the relation reads between two names: "Microsoft invested in OpenAI". */
  readonly phrase: string;
  readonly description: string;
}

type Options = Partial<Pick<Signature, 'symmetric' | 'sameKind'>>;

function signature(
  type: RelationType,
  subject: readonly Kind[],
  object: readonly Kind[],
  phrase: string,
  description: string,
  options: Options = {},
): Signature {
  return { type, subject, object, phrase, description, symmetric: false, sameKind: false, ...options };
}

const ANYONE: readonly Kind[] = ['Firm', 'Person', 'Organization'];
const BODY: readonly Kind[] = ['Firm', 'Organization'];
const WORK: readonly Kind[] = ['Model', 'Product'];
const BOTH = { symmetric: true };
const ALIKE = { symmetric: true, sameKind: true };

export const SIGNATURES: readonly Signature[] = [
  signature('INVESTED_IN', ANYONE, ['Firm'], 'invested in', 'money for a stake, a round, backing'),
  signature('ACQUIRED', ['Firm', 'Person'], ['Firm', ...WORK], 'acquired', 'took control'),
  signature('MERGED_WITH', ['Firm'], ['Firm'], 'merged with', 'became one', BOTH),
  signature('OWNS', ['Firm', 'Person'], ['Firm', 'Product'], 'owns', 'parent, holder, subsidiary'),
  signature('FOUNDED', ['Person', 'Firm'], BODY, 'founded', 'founder or co-founder'),
  signature('LEADS', ['Person'], BODY, 'leads', 'chief, chair, president, managing partner'),
  signature('WORKS_FOR', ['Person'], BODY, 'works for', 'any other role'),
  signature('DEVELOPED', ANYONE, WORK, 'developed', 'made, released, launched, unveiled'),
  signature('OPEN_SOURCED', ANYONE, WORK, 'open-sourced', 'published weights or code under an open licence'),
  signature('COMPETES_WITH', ['Firm', ...WORK], ['Firm', ...WORK], 'competes with', 'rivals', ALIKE),
  signature('PARTNERS_WITH', BODY, BODY, 'partners with', 'works with', BOTH),
  signature('SUPPLIES', ['Firm'], BODY, 'supplies', 'sells to, provides'),
  signature('USES', ANYONE, ['Model', 'Product', 'Firm'], 'uses', 'builds on, integrates, trains with'),
  signature('SUED', ANYONE, ANYONE, 'sued', "legal action, regulator's action"),
];

const byType: ReadonlyMap<string, Signature> = new Map(SIGNATURES.map((each) => [each.type, each]));

/** The signature of a type; figures have none. */
export function signatureOf(type: ClaimType): Signature | undefined {
  return byType.get(type);
}

export function isRelationType(value: string): value is RelationType {
  return byType.has(value);
}

export function isFigureType(value: string): value is FigureType {
  return FIGURE_TYPES.some((type) => type === value);
}

/**
 * Whether two kinds may stand at the ends of a type.
 *
 * @example
 * fits('LEADS', 'Person', 'Firm'); // true
 * fits('COMPETES_WITH', 'Firm', 'Model'); // false: rivals are of one kind
 */
export function fits(type: RelationType, subject: Kind, object: Kind): boolean {
  const found = byType.get(type);
  if (!found) return false;
  if (found.sameKind && subject !== object) return false;
  return found.subject.includes(subject) && found.object.includes(object);
}
