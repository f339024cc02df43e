import type { Block } from '../../document/document';

type Draft = Omit<Block, 'article'>;

/** "SANTA CLARA, Calif. (Meridian Wire) — " or "BERLIN, March 3 (Agency) - " before the first words of a report. */
const PLACE_AND_AGENCY =
  /^\p{Lu}[\p{Lu} .'-]{2,30}(?:\/[\p{Lu} ]{2,20})?(?:, [\p{L}. ]{2,20})?(?:, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{L}*\.? \d{1,2})?(?: \([\p{L} ./]{2,30}\))? (?:—|–|--|-) /u;
const PLACE_IN_CASE = /^\p{Lu}[\p{L} .'-]{2,30}(?:, [\p{L}. ]{2,20})? \([\p{L} ./]{2,30}\) (?:—|–|--|-) /u;
const DATE_BEFORE_TITLE = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})(?=[ \t]+\p{Lu})/u;
const TRIED = 160;

/** Parts the place and agency, or the date, from what follows on the same line. */
export function splitDateline(text: string, block: Draft): readonly Draft[] {
  if (block.role !== 'body' && block.role !== 'heading') return [block];
  const written = text.slice(block.start, Math.min(block.end, block.start + TRIED));
  const found = DATE_BEFORE_TITLE.exec(written) ?? PLACE_AND_AGENCY.exec(written) ?? PLACE_IN_CASE.exec(written);
  if (!found || found[0].length >= written.length) return [block];
  const cut = block.start + found[0].length;
  const rest = cut + (written.slice(found[0].length).length - written.slice(found[0].length).trimStart().length);
  return [
    { start: block.start, end: block.start + found[0].trimEnd().length, role: 'dateline' },
    { ...block, start: rest },
  ];
}
