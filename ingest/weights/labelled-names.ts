import { catalogueOf } from '../catalogue/catalogue';
import { type Document, newDocument } from '../document/document';
import { evidenceOf } from '../stages/kinds/evidence';
import { featuresOf } from '../stages/kinds/features';
import { groupsOf, type Mentioned, mentioned } from '../stages/kinds/groups';
import type { Outcome } from '../stages/kinds/kind-model';
import { lowerStages } from '../stages/lower-stages';
import type { Passage } from './passages';

/** A name in a passage, with what it is there. */
export interface LabelledName {
  /** The text of its passage. */
  readonly passage: string;
  readonly features: ReadonlyMap<string, number>;
  /** `named` where it is a name, and of which kind is untold. */
  readonly outcome: Outcome | 'named';
  /** How much it counts in training. */
  readonly weight: number;
}

/** No name is known: what the model learns must hold for names of which only the text tells. */
const NOTHING_KNOWN = catalogueOf([], 'none');
const BODY = 3;
const ENDS_ONLY = 0.5;

/** The names that the earlier stages propose in a passage, with what its annotators say of them. */
export function labelledNames(passage: Passage): LabelledName[] {
  const doc = proposed(passage);
  return groupsOf(mentioned(doc)).flatMap((group) => {
    const outcomes = group.mentions.map((mention) => outcomeOf(mention, passage));
    const outcome = outcomes.find((each) => each !== undefined && each !== 'none') ?? outcomes[0];
    if (outcome === undefined) return [];
    const { scores } = evidenceOf(doc, group, NOTHING_KNOWN);
    // Public bodies are not annotated everywhere.
    if (outcome === 'none' && scores.Organization >= BODY) return [];
    const features = featuresOf(doc, group, scores);
    return [{ passage: passage.text, features, outcome, weight: passage.exhaustive ? 1 : ENDS_ONLY }];
  });
}

function proposed(passage: Passage): Document {
  const stages = lowerStages(NOTHING_KNOWN).filter((stage) => stage.name !== 'kinds');
  return stages.reduce((doc, stage) => stage.run(doc), newDocument({ text: passage.text }));
}

/** The kind of the annotation at a mention; `none` where there is no annotation, `undefined` where it lies elsewhere. */
function outcomeOf(mention: Mentioned, passage: Passage): LabelledName['outcome'] | undefined {
  const over = passage.names.filter((name) => name.start < mention.end && mention.start < name.end);
  const [first] = over;
  if (!first) return passage.exhaustive ? 'none' : undefined;
  // Algorithms and tasks are annotated as models.
  if (first.kind === 'Model') return undefined;
  const shared = Math.min(first.end, mention.end) - Math.max(first.start, mention.start);
  const longer = Math.max(first.end - first.start, mention.end - mention.start);
  const bracketed = passage.text.charAt(mention.start - 1) === '(' && first.kind === 'Firm';
  return shared * 2 >= longer || bracketed ? (first.kind ?? 'named') : undefined;
}
