import { z } from 'zod';
import type { Reading } from '../graph';
import { kindOfId } from '../identity/name-ids';
import { FirmamentError } from '../ontology/errors';
import { type Claim, type Extraction, extractionSchema } from '../ontology/extraction';
import { stampSchema } from '../ontology/records';
import { fits, isRelationType } from '../ontology/relations';

/** Longest text accepted, in UTF-16 units. */
const MOST_CHARACTERS = 20_000_000;

const readingSchema = z.strictObject({
  content: z.string().min(1).max(MOST_CHARACTERS),
  publication: z.strictObject({
    url: z.string().max(4000).optional(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    author: z.string().optional(),
    publishedAt: z.string().max(40).optional(),
    path: z.string().optional(),
  }),
  stamp: stampSchema,
  extraction: extractionSchema,
});

/**
 * A reading that may be written down: of the right shape, every claim between entities of kinds that fit, every span
 * where it says, every quote verbatim.
 *
 * @throws invalid-input naming the claim and what is wrong with it
 */
export function checkReading(reading: Reading): Reading {
  const parsed = readingSchema.safeParse(reading);
  if (!parsed.success) throw refused('reading-invalid', z.prettifyError(parsed.error));
  const kinds = kindsOf(reading.extraction);
  for (const [at, claim] of reading.extraction.claims.entries()) {
    const fault = faultOfEnds(claim, kinds) ?? faultOfEvidence(claim, reading.content);
    if (fault !== undefined) throw refused('claim-invalid', `Claim ${at + 1} (${claim.type}): ${fault}`);
  }
  return reading;
}

function kindsOf({ entities }: Extraction): ReadonlyMap<string, string> {
  return new Map(
    entities.map((entity) => [entity.id, entity.known === undefined ? entity.kind : kindOfId(entity.known)]),
  );
}

function faultOfEnds({ type, subject, object }: Claim, kinds: ReadonlyMap<string, string>): string | undefined {
  const ends = object === undefined ? [subject] : [subject, object];
  const stranger = ends.find((end) => !kinds.has(end));
  if (stranger !== undefined) return `its end ${JSON.stringify(stranger)} is none of the entities`;
  if (!isRelationType(type)) return object === undefined ? undefined : 'a figure has no object';
  if (object === undefined) return 'it has no object';
  const [from, to] = ends.map((end) => kinds.get(end) ?? '');
  return fits(type, kindNamed(from), kindNamed(to)) ? undefined : `a ${from} cannot stand so to a ${to}`;
}

function kindNamed(kind: string | undefined) {
  return kindOfId(`${String(kind).toLowerCase()}/`);
}

function faultOfEvidence({ evidence }: Claim, content: string): string | undefined {
  const { start, end, quote, subject, object, trigger, also = [] } = evidence;
  const quotes = [{ start, end, quote }, ...also];
  const misquoted = quotes.find((each) => content.slice(each.start, each.end) !== each.quote || each.quote === '');
  if (misquoted)
    return `the text from ${misquoted.start} to ${misquoted.end} is not ${JSON.stringify(misquoted.quote)}`;
  const spans = [subject, trigger, ...(object ? [object] : [])];
  const outside = spans.find(([from, to]) => from > to || to > content.length);
  return outside ? `the span ${outside.join('-')} lies outside the text of ${content.length} characters` : undefined;
}

function refused(code: string, message: string): FirmamentError {
  return new FirmamentError('invalid-input', `${message}. The article was not taken; extract it anew`, { code });
}
