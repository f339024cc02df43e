import type { Document } from '../../document/document';
import type { Stage } from '../../pipeline/stage';
import { claimsOf, type Proposed } from '../claims/claims';
import { type FrameGroup, framesOf } from './frames/frames';
import type { Proposal } from './frames/proposal';
import type { PairModel } from './pairs/pair-model';
import { withPairs } from './pairs/pair-proposals';
import { type Misfit, mentionOf, type Reading, type Topic } from './reading';
import { readingsOf } from './readings';
import type { Reference } from './references/reference';
import type { SentenceReader } from './sentence-reader';
import { withTopics } from './topics';

/**
 * Reads relations and figures from every sentence and makes them claims of the document. Frames come first; the model of
 * pairs speaks where no frame does.
 */
export function relationsStage(reader: SentenceReader, model?: PairModel, without?: ReadonlySet<FrameGroup>): Stage {
  return {
    name: 'relations',
    requires: ['blocks', 'sentences', 'tokens', 'mentions', 'entities', 'amounts', 'dates'],
    assigns: ['claims', 'diagnostics'],
    run: (doc: Document): Document => {
      const readings = withTopics(doc, readingsOf(doc, reader));
      const { claims, refusals } = claimsOf(doc, proposedIn(readings, model, without));
      return { ...doc, claims, diagnostics: [...doc.diagnostics, ...refusals] };
    },
  };
}

/** Sentences after which a round is out of mind. */
const ROUND_REACH = 3;
const ROUND_WEIGHT = 0.85;
/** What the maker of a work costs where another sentence names it. */
const MAKER_WEIGHT = 0.95;

/** Reads sentence after sentence; who raised money is kept in mind for those that tell who took part. */
function proposedIn(
  readings: readonly Reading[],
  model: PairModel | undefined,
  without: ReadonlySet<FrameGroup> | undefined,
): readonly Proposed[] {
  let raiser: { readonly topic: Topic; readonly sentence: number; readonly article: number } | undefined;
  const makers = new Map<string, Topic & { readonly article: number }>();
  return readings.map((reading) => {
    const article = articleOf(reading);
    const near = raiser && raiser.article === article && reading.sentence - raiser.sentence <= ROUND_REACH;
    const misfits: Misfit[] = [];
    const refuse = (misfit: Misfit) => void misfits.push(misfit);
    const known = [...makers].flatMap(([work, maker]): [string, Topic][] =>
      maker.article === article ? [[work, topicIn(reading, maker)]] : [],
    );
    const informed = {
      ...reading,
      refuse,
      makers: new Map(known),
      ...(near && raiser ? { raiser: topicIn(reading, raiser.topic) } : {}),
    };
    const framed = framesOf(informed, without);
    const raised = raiserIn(framed);
    if (raised)
      raiser = {
        topic: { mention: reading.first + raised.mention, weight: raised.weight * ROUND_WEIGHT },
        sentence: reading.sentence,
        article,
      };
    for (const { work, maker } of makersIn(informed, framed)) makers.set(work, { ...maker, article });
    return { reading: informed, proposals: model ? withPairs(model, informed, framed) : framed, misfits };
  });
}

/** A topic whose mention is given as an index into `Document.mentions`, as a sentence counts. */
function topicIn({ first }: Reading, { mention, weight }: Topic): Topic {
  return { mention: mention - first, weight };
}

function articleOf({ doc, sentence }: Reading): number {
  return doc.blocks[doc.sentences[sentence]?.block ?? 0]?.article ?? 0;
}

/** Who a sentence says made what; the mentions are indices into `Document.mentions`. */
function makersIn(reading: Reading, proposals: readonly Proposal[]): readonly { work: string; maker: Topic }[] {
  return proposals.flatMap(({ type, subject, object }) => {
    const work = type === 'DEVELOPED' ? mentionOf(reading, object?.mention)?.entity : undefined;
    const maker = { mention: reading.first + subject.mention, weight: subject.weight * MAKER_WEIGHT };
    return work === undefined ? [] : [{ work, maker }];
  });
}

function raiserIn(proposals: readonly Proposal[]): Reference | undefined {
  const raised = proposals.find((each) => each.type === 'RAISED');
  return raised?.subject ?? proposals.find((each) => each.rule === 'round')?.object;
}
