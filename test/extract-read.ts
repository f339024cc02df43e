import type { Claim } from '../graph/ontology/extraction';
import { anaphoraStage } from '../ingest/stages/anaphora/anaphora';
import { markedDocument } from '../ingest/stages/relations/marked-document';
import { relationsStage } from '../ingest/stages/relations/relations';
import { createSentenceReader } from '../ingest/stages/relations/sentence-reader';

const reader = createSentenceReader();
const anaphora = anaphoraStage(reader);
const relations = relationsStage(reader);

/** What is read from a text with marked names: `Northwind ACQUIRED Larkspur planned`, `actual` left out, sorted. */
export function readMarked(marked: string): readonly string[] {
  return relations
    .run(anaphora.run(markedDocument(marked)))
    .claims.map(shown)
    .sort();
}

function shown(claim: Claim): string {
  const amount = claim.object === undefined ? claim.amount?.value : undefined;
  const status = claim.status === 'actual' ? undefined : claim.status;
  return [claim.subject, claim.type, claim.object, amount, status].filter((part) => part !== undefined).join(' ');
}
