import type { Claim, Diagnostic } from '../../../graph/ontology/extraction';
import type { Document } from '../../document/document';
import { sourceOf } from '../attribution/attribution';
import { confidenceOf } from '../confidence/confidence';
import type { Proposal } from '../relations/frames/proposal';
import { PAIR_RULE } from '../relations/pairs/pair-rule';
import type { Misfit, Reading } from '../relations/reading';
import { mentionOf } from '../relations/reading';
import { statusOf } from '../status/status';
import { amountOf, isOtherFigure } from './amounts';
import { flipped } from './answered';
import { happenedOf } from './dates';
import { departed } from './departures';
import { eventsOf } from './events';
import { claimOf } from './evidence';
import { type RefusedProposal, refusalsOf } from './refusals';
import type { Statement } from './statement';

/** Below this no claim is made. */
const LEAST_CONFIDENCE = 0.6;
/** The same for what the model of pairs says, which has its own least likelihood. */
const LEAST_OF_PAIRS = 0.35;

export interface Proposed {
  readonly reading: Reading;
  readonly proposals: readonly Proposal[];
  /** What was read between names whose kinds do not fit. */
  readonly misfits: readonly Misfit[];
}

/** The claims of a document, and what was proposed and refused. */
export interface Claimed {
  readonly claims: readonly Claim[];
  readonly refusals: readonly Diagnostic[];
}

/** Makes claims of what sentences propose: one for each event, with the status that holds at the end of the text. */
export function claimsOf(doc: Document, proposed: readonly Proposed[]): Claimed {
  const judged = proposed.flatMap(({ reading, proposals }) =>
    proposals.flatMap((proposal) => judgedOf(reading, proposal)),
  );
  const statements = judged.flatMap((each) => ('refused' in each ? [] : [each]));
  const readings = proposed.map((each) => each.reading);
  const settled = departed(flipped(statements, readings), readings);
  const claims = eventsOf(settled).map((event) => claimOf(doc, event));
  const refused = judged.flatMap((each) => ('refused' in each ? [each] : []));
  return { claims, refusals: refusalsOf(doc, statements, refused, proposed) };
}

/** What a caption says of those in the picture is told, if it matters, by the text. */
function isInCaption({ doc, sentence }: Reading): boolean {
  const block = doc.blocks[doc.sentences[sentence]?.block ?? -1];
  return block?.role === 'caption';
}

/** The statement that a proposal amounts to, or why it amounts to none. */
function judgedOf(reading: Reading, proposal: Proposal): readonly (Statement | RefusedProposal)[] {
  const subject = mentionOf(reading, proposal.subject.mention);
  const object = mentionOf(reading, proposal.object?.mention);
  if (!subject || (proposal.object && !object)) return [];
  const refused = { reading, proposal, subject, ...(object ? { object } : {}) };
  if (isInCaption(reading)) return [{ ...refused, refused: 'caption' }];
  if (isOtherFigure(reading, proposal)) return [{ ...refused, refused: 'other-figure' }];
  const confidence = confidenceOf(reading, proposal);
  const least = proposal.rule === PAIR_RULE ? LEAST_OF_PAIRS : LEAST_CONFIDENCE;
  if (confidence < least) return [{ ...refused, refused: 'doubtful', confidence }];
  const amount = amountOf(reading, proposal);
  const status = statusOf(reading, proposal);
  const happened = happenedOf(reading, proposal, status);
  const said = sourceOf(reading, proposal);
  const source = mentionOf(reading, said?.mention)?.entity === subject.entity ? undefined : said;
  return [
    {
      reading,
      proposal,
      subject: subject.entity,
      status,
      confidence,
      elsewhere: amount?.elsewhere ? [amount.elsewhere] : [],
      ...(object === undefined ? {} : { object: object.entity }),
      ...(amount === undefined ? {} : { amount: amount.amount }),
      ...(happened === undefined ? {} : { happened }),
      ...(source === undefined ? {} : { source: source.name }),
    },
  ];
}
