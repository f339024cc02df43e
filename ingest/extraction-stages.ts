import { type Catalogue, emptyCatalogue } from './catalogue/catalogue';
import type { Models } from './models';
import { framesWithout, type Part } from './parts';
import type { Stage } from './pipeline/stage';
import { anaphoraStage, firstAnaphoraStage } from './stages/anaphora/anaphora';
import { relativePronounsStage } from './stages/anaphora/relative-pronouns';
import { kinds } from './stages/kinds/kinds';
import { lowerStages } from './stages/lower-stages';
import { relationsStage } from './stages/relations/relations';
import { createSentenceReader } from './stages/relations/sentence-reader';
import { softKindsStage } from './stages/relations/soft-kinds';
import { rememberingParse } from './stages/relations/syntax/remembered';

/** The tables and models that stages are bound to. */
export interface Tables extends Models {
  readonly catalogue: Catalogue;
}

/** The stages of extraction in order. Of a part that is switched off nothing is left but what later stages need to run. */
export function stagesOf(tables: Tables, without: ReadonlySet<Part>): readonly Stage[] {
  const { catalogue } = tables;
  const reader = createSentenceReader(tables.tagger);
  const remembering = { ...tables.pairs, parse: rememberingParse(tables.pairs.parse) };
  const pairs = without.has('pairs-model') ? undefined : remembering;
  const known = without.has('catalogue') ? emptyCatalogue() : catalogue;
  const stages = [
    ...lowerStages(known),
    firstAnaphoraStage(reader),
    softKindsStage(reader, pairs),
    anaphoraStage(reader),
    relationsStage(reader, pairs, framesWithout(without)),
    relativePronounsStage(reader),
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
