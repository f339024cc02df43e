import { headLemma, type Reading } from '../reading';
import type { Reference, Wanted } from '../references/reference';
import { referencesOf } from '../references/references';
import { complementsOf, phrasesAfter } from '../syntax/complements';
import { nounAt, verbAt } from '../syntax/units';

const GROUPS =
  /^(?:consortium|group|syndicate|investor|fund|firm|company|alliance|bunch|club|owner|backer|shareholder|buyer|team|coalition)s?$/;
const GATHERING = /^(?:lead|head|spearhead|comprise|include|advise|manage|run|control)$/;

/** Who makes up or leads a group that buys or invests: "a consortium led by Acme", "funds managed by Acme". */
export function groupReferences(reading: Reading, at: number, wanted: Wanted): readonly Reference[] {
  const { units } = reading;
  const noun = nounAt(units, at);
  if (!noun || noun.mention !== undefined || !GROUPS.test(headLemma(noun))) return [];
  const last = phrasesAfter(units, at, 1).at(-1)?.at ?? at;
  for (const place of [at + 1, last + 1]) {
    const verb = verbAt(units, place);
    if (!verb || !GATHERING.test(verb.lemma)) continue;
    const { object, prepositions } = complementsOf(units, place);
    const by = verb.form === 'gerund' ? object : prepositions.find((each) => each.preposition === 'by')?.at;
    const found = by === undefined ? [] : referencesOf(reading, by, wanted);
    if (found.length > 0) return found;
  }
  return [];
}
