import type { Document } from '../../document/document';
import type { Stage } from '../../pipeline/stage';
import { claimsOf } from '../claims/claims';
import { framesOf } from './frames/frames';
import { readingsOf } from './readings';
import type { Tagger } from './syntax/tagger';
import { withTopics } from './topics';

/** Reads relations and figures from every sentence and makes them claims of the document. */
export function relationsStage(tagger: Tagger): Stage {
  return {
    name: 'relations',
    requires: ['blocks', 'sentences', 'tokens', 'mentions', 'entities', 'amounts', 'dates'],
    assigns: ['claims'],
    run: (doc: Document): Document => {
      const readings = withTopics(doc, readingsOf(doc, tagger));
      return {
        ...doc,
        claims: claimsOf(
          doc,
          readings.map((reading) => ({ reading, proposals: framesOf(reading) })),
        ),
      };
    },
  };
}
