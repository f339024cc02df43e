import type { Diagnostic } from '../../../graph/ontology/extraction';
import type { Document, DocumentMention } from '../../document/document';
import type { Proposal } from '../relations/frames/proposal';
import type { Misfit, Reading } from '../relations/reading';
import type { Statement } from './statement';

/** A claim that a sentence seemed to make, and why it is none. */
export interface RefusedProposal {
  readonly reading: Reading;
  readonly proposal: Proposal;
  readonly subject: DocumentMention;
  readonly object?: DocumentMention;
  readonly refused: 'caption' | 'other-figure' | 'doubtful';
  readonly confidence?: number;
}

interface Refusal {
  readonly sentence: number;
  readonly type: string;
  readonly subject: DocumentMention;
  readonly object?: DocumentMention;
  readonly code: string;
  readonly why: string;
}

/** What was refused, each once, without what the same sentence says all the same. */
export function refusalsOf(
  doc: Document,
  statements: readonly Statement[],
  refused: readonly RefusedProposal[],
  read: readonly { readonly reading: Reading; readonly misfits: readonly Misfit[] }[],
): readonly Diagnostic[] {
  const said = new Set(statements.map(({ reading, subject, object }) => keyOf(reading.sentence, subject, object)));
  const refusals = [
    ...refused.map(refusalOf),
    ...read.flatMap(({ reading, misfits }) => misfits.map((each) => misfitOf(reading, each))),
  ];
  const seen = new Set<string>();
  return refusals.flatMap((each) => {
    const ends = keyOf(each.sentence, each.subject.entity, each.object?.entity);
    const key = `${each.code} ${each.type} ${ends}`;
    if (said.has(ends) || seen.has(key)) return [];
    seen.add(key);
    return [diagnosticOf(doc, each)];
  });
}

/** The two ends, whichever way round. */
function keyOf(sentence: number, subject: string, object: string | undefined): string {
  return [sentence, ...[subject, object ?? ''].sort()].join(' ');
}

function refusalOf({ reading, proposal, refused, subject, object, confidence }: RefusedProposal): Refusal {
  const why = {
    caption: 'it stands in a caption',
    'other-figure': 'the sum is that of something else',
    doubtful: `too doubtful (${confidence})`,
  }[refused];
  const ends = { subject, ...(object ? { object } : {}) };
  return { sentence: reading.sentence, type: proposal.type, ...ends, code: `claim-${refused}`, why };
}

function misfitOf({ sentence }: Reading, { type, subject, object }: Misfit): Refusal {
  const why = `a ${subject.kind} cannot stand so to a ${object.kind}`;
  return { sentence, type, subject, object, code: 'claim-kinds', why };
}

function diagnosticOf(doc: Document, { sentence, type, subject, object, code, why }: Refusal): Diagnostic {
  const { start, end } = doc.sentences[sentence] ?? subject;
  const names = [subject, object].flatMap((each) => (each ? doc.text.slice(each.start, each.end) : []));
  return { code, severity: 'info', stage: 'claims', start, end, message: `${type} ${names.join(' → ')}: ${why}.` };
}
