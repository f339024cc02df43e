import { type Catalogue, emptyCatalogue } from './catalogue/catalogue';
import { framesWithout, type Part } from './parts';
import type { Stage } from './pipeline/stage';
import { anaphoraStage, firstAnaphoraStage } from './stages/anaphora/anaphora';
import { relativePronounsStage } from './stages/anaphora/relative-pronouns';
import { kinds } from './stages/kinds/kinds';
import { lowerStages } from './stages/lower-stages';
import type { PairModel } from './stages/relations/pairs/pair-model';
import { relationsStage } from './stages/relations/relations';
import { softKindsStage } from './stages/relations/soft-kinds';
import { rememberingParse, rememberingTagger } from './stages/relations/syntax/remembered';
import type { Tagger } from './stages/relations/syntax/tagger';

/** The tables that stages are bound to. */
export interface Tables {
  readonly catalogue: Catalogue;
  readonly pairs: PairModel;
  readonly tagger: Tagger;
}

/** The stages of extraction in order. Of a part that is switched off nothing is left but what later stages need to run. */
export function stagesOf(tables: Tables, without: ReadonlySet<Part>): readonly Stage[] {
  const { catalogue } = tables;
  const tagger = rememberingTagger(tables.tagger);
  const pairs = { ...tables.pairs, parse: rememberingParse(tables.pairs.parse) };
  const known = without.has('catalogue') ? emptyCatalogue() : catalogue;
  const stages = [
    ...lowerStages(known),
    firstAnaphoraStage(tagger),
    softKindsStage(tagger, without.has('pairs-model') ? undefined : pairs),
    anaphoraStage(tagger),
    relationsStage(tagger, without.has('pairs-model') ? undefined : pairs, framesWithout(without)),
    relativePronounsStage(tagger),
  ];
  return without.size === 0 ? stages : stages.map((stage) => remaining(stage, known, without));
}

function remaining(stage: Stage, catalogue: Catalogue, without: ReadonlySet<Part>): Stage {
  if (stage.name === 'kinds' && without.has('kinds-model')) return kinds(catalogue);
  if (stage.name === 'relations' && without.has('status')) return allActual(stage);
  return isOff(stage.name, without) ? { ...stage, run: (doc) => doc } : stage;
}

function isOff(stage: string, without: ReadonlySet<Part>): boolean {
  const name = stage === 'first-anaphora' ? 'anaphora' : stage;
  return [...without].some((part) => part === name);
}

/** What a text says is taken as done, whatever it says of it. */
function allActual(stage: Stage): Stage {
  return {
    ...stage,
    run: (doc) => {
      const done = stage.run(doc);
      return { ...done, claims: done.claims.map((claim) => ({ ...claim, status: 'actual' })) };
    },
  };
}
