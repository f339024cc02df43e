import type { Claim } from '../ontology/extraction';

/** Words that say someone came to a post, rather than that he holds it. */
const STARTS =
  /\b(?:becomes?|became|becoming|named|names|appoints?|appointed|appointing|succeeds?|succeeded|succeeding|replaces?|replaced|replacing|promoted|promotes|elected|elects|hired|hires|installed|takes? over|took over|taking over|takes? the helm|took the helm|steps? up|stepped up|made|joins|joined|assumes?|assumed|returns|returned|tapped|picked|chosen|reinstated)\b/i;

/** Longest stretch of a sentence that is looked at. */
const REACH = 200;

/**
 * Whether the words of a claim about someone's role say that it began: in the stretch of the sentence that its subject,
 * object and trigger span.
 */
export function saysStart({ type, evidence }: Pick<Claim, 'type' | 'evidence'>): boolean {
  if (type !== 'LEADS' && type !== 'WORKS_FOR') return false;
  const { quote, start, end } = evidence;
  const places = [evidence.subject, evidence.object, evidence.trigger]
    .filter((place) => place !== undefined)
    .filter(([from, to]) => from >= start && to <= end);
  const from = Math.min(...places.map(([at]) => at));
  const to = Math.max(...places.map(([, at]) => at));
  return to - from <= REACH && STARTS.test(quote.slice(from - start, to - start));
}
