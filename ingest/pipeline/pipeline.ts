import { FirmamentError } from '../../graph/ontology/errors';
import type { Document } from '../document/document';
import type { Field, Stage } from './stage';

/** Stages in order, checked and closed. */
export interface FrozenPipeline {
  readonly stages: readonly Stage[];
  run(doc: Document): Document;
}

/**
 * Builds a pipeline: `use` stages in their order, then `freeze`.
 *
 * @example
 * const pipeline = new Pipeline().use(layout).use(sentences).freeze();
 * const doc = pipeline.run(newDocument({ text }));
 */
export class Pipeline {
  readonly #stages: readonly Stage[];

  constructor(stages: readonly Stage[] = []) {
    this.#stages = stages;
  }

  /** A longer pipeline; this one stays as it is. */
  use(stage: Stage): Pipeline {
    return new Pipeline([...this.#stages, stage]);
  }

  /** @throws usage when a stage requires what no earlier stage assigns, or two stages share a name */
  freeze(): FrozenPipeline {
    const stages = this.#stages;
    checkNames(stages);
    checkRequirements(stages);
    return Object.freeze({
      stages,
      run: (doc: Document) => stages.reduce((current, stage) => stage.run(current), doc),
    });
  }
}

function checkNames(stages: readonly Stage[]): void {
  const twice = stages.find((stage, at) => stages.findIndex((other) => other.name === stage.name) < at);
  if (!twice) return;
  throw new FirmamentError('usage', `Pipeline: two stages are called "${twice.name}". Give one another name.`, {
    code: 'stage-twice',
  });
}

function checkRequirements(stages: readonly Stage[]): void {
  const assigned = new Set<Field>();
  for (const stage of stages) {
    const missing = stage.requires.find((field) => !assigned.has(field));
    if (missing !== undefined) throw unmet(stage, missing);
    for (const field of stage.assigns) assigned.add(field);
  }
}

function unmet(stage: Stage, field: Field): FirmamentError {
  return new FirmamentError(
    'usage',
    `Pipeline: stage "${stage.name}" requires "${field}", which no earlier stage assigns. Add that stage before it.`,
    { code: 'stage-unmet' },
  );
}
