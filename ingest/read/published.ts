const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A publication date as metadata writes it, as an ISO date, or an ISO instant in UTC where a time and its zone are given.
 * Undefined for what is not a date: nothing defaults to today.
 *
 * @example
 * isoDate('2025-03-24T08:00:00+01:00'); // '2025-03-24T07:00:00.000Z'
 */
export function isoDate(value: unknown): string | undefined {
  if (value instanceof Date) return isoOfInstant(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (DATE.test(text)) return isDay(text) ? text : undefined;
  if (!/^\d{4}-\d{2}-\d{2}[T ]/.test(text)) return undefined;
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return isoDate(text.slice(0, 10));
  return isoOfInstant(new Date(text.replace(' ', 'T')));
}

/** 30 February is taken by the parser as 2 March, so the way back must give the same day. */
function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

function isoOfInstant(instant: Date): string | undefined {
  if (Number.isNaN(instant.getTime())) return undefined;
  const iso = instant.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
}
