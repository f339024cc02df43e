import type { Document } from '../../document/document';
import { BUSINESS_WORDS } from '../../rules/kinds/business-words';
import type { Judged } from './cluster';
import { featuresOf } from './features';
import { type KindModel, likelihoods, OUTCOMES } from './kind-model';
import { best, NO_SCORES, plus, type Scores } from './scores';

/** At or above this the rules decide alone. */
const SURE = 3.1;
/** A name likelier than this to be no entity is left out; most of the texts behind the model speak of firms. */
const NO_ENTITY = 0.15;
/** The same where nothing shows that a text speaks of firms: a strange word is then oftener none. */
const NO_ENTITY_ELSEWHERE = 0.05;
/** What certainty of the model weighs beside the rules. */
const GAIN = 2.5;
/** Adds to names of which the rules know little what a trained model makes of their form and surroundings. */
export function weighed(doc: Document, judged: readonly Judged[], model: KindModel): Judged[] {
  const most = isBusiness(doc, judged) ? NO_ENTITY : NO_ENTITY_ELSEWHERE;
  return judged.map((each) => {
    const { group, evidence } = each;
    const known = group.mentions.some((mention) => mention.known !== undefined || mention.by === 'title');
    if (known || best(evidence.scores).score >= SURE) return each;
    const likely = likelihoods(model, featuresOf(doc, group, evidence.scores));
    return { group, evidence: { ...evidence, scores: blended(evidence.scores, likely, most) } };
  });
}

/** At or above this a name is a firm for what the text says of it. */
const SURE_FIRM = 2;

function isBusiness(doc: Document, judged: readonly Judged[]): boolean {
  return (
    doc.amounts.some((amount) => amount.unit === 'money') ||
    judged.some(({ evidence }) => evidence.scores.Firm >= SURE_FIRM) ||
    doc.tokens.some((token) => BUSINESS_WORDS.has(token.lower))
  );
}

function blended(scores: Scores, likely: ArrayLike<number>, most: number): Scores {
  const none = likely[OUTCOMES.indexOf('none')] ?? 0;
  if (none > most) return NO_SCORES;
  return OUTCOMES.reduce(
    (sum, outcome, index) => (outcome === 'none' ? sum : plus(sum, outcome, GAIN * (likely[index] ?? 0))),
    scores,
  );
}
