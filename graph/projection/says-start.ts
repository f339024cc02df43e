import type { Claim } from '../ontology/extraction';

/** Words that say someone came to a post, rather than that he holds it. */
const STARTS =
  'becomes?|became|becoming|named|names|appoints?|appointed|appointing|succeeds?|succeeded|succeeding|replaces?|replaced|' +
  'replacing|promoted|promotes|elected|elects|hired|hires|installed|takes? over|took over|taking over|takes? the helm|' +
  'took the helm|steps? up|stepped up|made|joins|joined|assumes?|assumed|returns|returned|tapped|picked|chosen|reinstated';

const WITHIN = new RegExp(`\\b(?:${STARTS})\\b`, 'i');
const BEFORE = new RegExp(`\\b(?:${STARTS}) $`, 'i');
const SENTENCE_END = /[.!?][”"’]?\s/;

/** Longest stretch of a sentence that is looked at. */
const REACH = 200;

/** Whether a claim about someone's role says that it began: between his name and the role, or right before the two. */
export function saysStart({ type, evidence }: Pick<Claim, 'type' | 'evidence'>): boolean {
  if (type !== 'LEADS' && type !== 'WORKS_FOR') return false;
  const { quote, start, end, subject, trigger } = evidence;
  const [from, to] = [Math.min(subject[0], trigger[0]), Math.max(subject[1], trigger[1])];
  if (from < start || to > end || to - from > REACH) return false;
  const words = quote.slice(from - start, to - start);
  return !SENTENCE_END.test(words) && (WITHIN.test(words) || BEFORE.test(quote.slice(0, from - start)));
}
