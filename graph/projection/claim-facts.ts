import { isStatus, type Status } from '../ontology/statuses';
import type { Properties, PropertyValue, Value } from '../store/store';

/** The properties of a claim that decide about its relationship. */
export const FACT_KEYS = [
  'id',
  'type',
  'status',
  'confidence',
  'text',
  'published',
  'amount',
  'amountUpTo',
  'currency',
  'qualifier',
  'happenedFrom',
  'happenedTo',
  'stake',
  'role',
  'licence',
  'round',
  'share',
  'what',
  'start',
  'starts',
  'signature',
] as const;

/** A claim as far as it decides about its relationship. */
export interface ClaimFacts {
  readonly id: string;
  readonly status: Status;
  readonly confidence: number;
  readonly text: string;
  /** Claims of one origin count as one source: `withOrigins` finds them, until then it is the text. */
  readonly origin: string;
  readonly published?: string;
  readonly amount?: number;
  readonly amountUpTo?: number;
  readonly currency?: string;
  readonly happenedFrom?: string;
  readonly happenedTo?: string;
  /** All of `FACT_KEYS` that it has. */
  readonly values: Properties;
}

/** The facts among a claim's properties, or in a row of `FACT_KEYS`. */
export function claimFacts(id: string, properties: Readonly<Record<string, Value | undefined>>): ClaimFacts {
  const values: Record<string, PropertyValue> = {};
  for (const key of FACT_KEYS) {
    const value = properties[key];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') values[key] = value;
  }
  const text = (key: string) => (typeof values[key] === 'string' ? { [key]: values[key] } : {});
  const number = (key: string) => (typeof values[key] === 'number' ? { [key]: values[key] } : {});
  const status = String(values.status);
  return {
    id,
    status: isStatus(status) ? status : 'rumoured',
    confidence: typeof values.confidence === 'number' ? values.confidence : 0,
    text: String(values.text),
    origin: String(values.text),
    ...text('published'),
    ...number('amount'),
    ...number('amountUpTo'),
    ...text('currency'),
    ...text('happenedFrom'),
    ...text('happenedTo'),
    values,
  };
}

/** The day of publication; undated claims sort after all others. */
export function dayOf(claim: ClaimFacts): string {
  return claim.published?.slice(0, 10) ?? '~';
}
