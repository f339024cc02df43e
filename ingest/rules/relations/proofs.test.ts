import type { Claim } from '../../../graph/ontology/extraction';
import { markedDocument } from '../../stages/relations/marked-document';
import { relationsStage } from '../../stages/relations/relations';
import { createSentenceReader } from '../../stages/relations/sentence-reader';
import { COMPOUND_RULES } from './compounds';
import { EVENT_NOUNS } from './events';
import { OPENNESS_PROOFS } from './openness';
import { RELATIONAL_NOUNS } from './relational-nouns';
import { SHARE_PROOFS } from './share-verbs';
import { STAKE_PROOFS } from './stake-verbs';
import { VERB_RULES } from './verbs';

const stage = relationsStage(createSentenceReader());

function shown(claim: Claim): string {
  const parts = [claim.subject, claim.type, claim.object, claim.status === 'actual' ? undefined : claim.status];
  return parts.filter((part) => part !== undefined).join(' ');
}

const rules = [
  ...VERB_RULES,
  ...EVENT_NOUNS,
  ...RELATIONAL_NOUNS,
  ...COMPOUND_RULES,
  { id: 'stake', proofs: STAKE_PROOFS },
  { id: 'share', proofs: SHARE_PROOFS },
  { id: 'openness', proofs: OPENNESS_PROOFS },
];
const cases = rules.flatMap((rule) => rule.proofs.map((each) => ({ id: rule.id, ...each })));

test.each(cases)('rule $id reads: $text', ({ text, claims }) => {
  const found = stage.run(markedDocument(text)).claims.map(shown);
  expect(found.sort()).toEqual([...claims].sort());
});

test.each(rules)('rule $id is proved by a sentence', (rule) => {
  expect(rule.proofs.length).toBeGreaterThan(0);
});
