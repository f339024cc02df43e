import type { Document } from '../../document/document';
import type { Judged } from './cluster';
import { featuresOf } from './features';
import { type KindModel, likelihoods, OUTCOMES } from './kind-model';
import { best, NO_SCORES, plus, type Scores } from './scores';

/** At or above this the rules decide alone. */
const SURE = 3.1;
/** A name likelier than this to be no entity is left out. */
const NO_ENTITY = 0.15;
/** What certainty of the model weighs beside the rules. */
const GAIN = 2.5;
/** Adds to names of which the rules know little what a trained model makes of their form and surroundings. */
export function weighed(doc: Document, judged: readonly Judged[], model: KindModel): Judged[] {
  return judged.map((each) => {
    const { group, evidence } = each;
    const known = group.mentions.some((mention) => mention.known !== undefined || mention.by === 'title');
    if (known || best(evidence.scores).score >= SURE) return each;
    const likely = likelihoods(model, featuresOf(doc, group, evidence.scores));
    return { group, evidence: { ...evidence, scores: blended(evidence.scores, likely) } };
  });
}

function blended(scores: Scores, likely: ArrayLike<number>): Scores {
  const none = likely[OUTCOMES.indexOf('none')] ?? 0;
  if (none > NO_ENTITY) return NO_SCORES;
  return OUTCOMES.reduce(
    (sum, outcome, index) => (outcome === 'none' ? sum : plus(sum, outcome, GAIN * (likely[index] ?? 0))),
    scores,
  );
}
