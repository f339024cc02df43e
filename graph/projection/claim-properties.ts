import type { Passages } from '../analysis/passages';
import type { Claim } from '../ontology/extraction';
import type { Properties } from '../store/store';
import { defined } from './properties';
import { saysStart } from './says-start';

/** The text that a claim stands in. */
export interface Printing {
  readonly text: string;
  readonly published?: string | undefined;
  readonly passages?: Passages | undefined;
}

/** What a claim says and where, as properties of its node; its ends come later, when it is known who is who. */
export function claimProperties(
  claim: Omit<Claim, 'subject' | 'object'>,
  { text, published, passages }: Printing,
): Properties {
  const { type, status, confidence, source, amount, happened, stake, role, licence, round, share, what } = claim;
  return defined({
    type,
    status,
    confidence,
    text,
    published,
    source,
    amount: amount?.value,
    amountUpTo: amount?.upTo,
    currency: amount?.currency,
    qualifier: amount?.qualifier,
    happenedFrom: happened?.from,
    happenedTo: happened?.to,
    happenedText: happened?.text,
    stake,
    role,
    licence,
    round,
    share,
    what,
    starts: saysStart(claim) ? true : undefined,
    signature: passages?.signatureAt(claim.evidence.start, claim.evidence.end),
    ...placesOf(claim.evidence),
  });
}

function placesOf({ quote, start, end, subject, object, trigger, also }: Claim['evidence']) {
  return {
    quote,
    start,
    end,
    subjectStart: subject[0],
    subjectEnd: subject[1],
    objectStart: object?.[0],
    objectEnd: object?.[1],
    triggerStart: trigger[0],
    triggerEnd: trigger[1],
    also: also && also.length > 0 ? JSON.stringify(also) : undefined,
  };
}
