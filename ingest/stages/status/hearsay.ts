import type { Status } from '../../../graph/ontology/statuses';
import { HEARSAY } from '../../rules/status/hearsay';
import type { Proposal } from '../relations/frames/proposal';
import type { Reading } from '../relations/reading';
import { isMark } from '../relations/syntax/units';

/** Frames that tell of an event; names of roles, makers and owners are no hearsay. */
const TELLING = /^(?:verb|event|figure)\.|^(?:round|stake|share)$/;

/** Figures that are known only by those close to a deal: who says them does not make them doubtful. */
const FIGURES: ReadonlySet<string> = new Set(['RAISED', 'VALUED_AT']);

/** Whether only unnamed people say what a sentence claims, so that what it tells as done or planned is a rumour. */
export function isHearsay(reading: Reading, proposal: Proposal, status: Status): boolean {
  if (status !== 'planned' && status !== 'actual') return false;
  return !(FIGURES.has(proposal.type) && status === 'actual') && hearsayIn(reading, proposal) !== undefined;
}

/** Offset of the words by which only unnamed people say what a sentence claims. */
export function hearsayIn(reading: Reading, proposal: Proposal): number | undefined {
  const sentence = reading.doc.sentences[reading.sentence];
  if (!TELLING.test(proposal.rule) || !sentence || isInAside(reading, proposal)) return undefined;
  const text = reading.doc.text.slice(sentence.start, sentence.end).toLowerCase();
  const claimed = proposal.trigger.start - sentence.start;
  for (const { form } of HEARSAY) {
    const found = form.exec(text)?.index;
    if (found === undefined) continue;
    const between = text.slice(Math.min(found, claimed), Math.max(found, claimed));
    if (!/;|, (?:and|but|while|although|though) /.test(between)) return sentence.start + found;
  }
  return undefined;
}

/** "Acme, which owns Quill, is …": what a relative clause adds is told by the text itself. */
function isInAside({ units }: Reading, { at }: Proposal): boolean {
  for (let left = Math.abs(at) - 1; left >= 0; left -= 1) {
    if (isMark(units, left, 'relative', 'whose') && units[left]?.type === 'mark') {
      const lower = units[left];
      return lower?.type === 'mark' && lower.lower !== 'that';
    }
    if (isMark(units, left, 'comma', 'semicolon')) return false;
  }
  return false;
}
