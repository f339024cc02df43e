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
  if (!TELLING.test(proposal.rule) || (FIGURES.has(proposal.type) && status === 'actual')) return false;
  const sentence = reading.doc.sentences[reading.sentence];
  if (!sentence || isInAside(reading, proposal)) return false;
  const text = reading.doc.text.slice(sentence.start, sentence.end).toLowerCase();
  const claimed = proposal.trigger.start - sentence.start;
  return HEARSAY.some(({ form }) => {
    const found = form.exec(text);
    if (!found) return false;
    const [from, to] = found.index < claimed ? [found.index, claimed] : [claimed, found.index];
    return !/;|, (?:and|but|while|although|though) /.test(text.slice(from, to));
  });
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
