import type { EntityView, RelationshipDetails, RelationshipView } from '../graph/graph';
import { signatureOf } from '../graph/ontology/relations';
import { printable } from '../graph/query/terminal-text';

/** A relationship as a sentence: "Google acquired Wiz". */
export function sentenceOf(relationship: RelationshipView, source?: EntityView, target?: EntityView): string {
  const phrase = signatureOf(relationship.type)?.phrase ?? relationship.type;
  return printable(`${source?.name ?? relationship.source} ${phrase} ${target?.name ?? relationship.target}`);
}

/** Status, support and what is wrong with it, in words. */
export function factsOf({ status, confidence, properties }: RelationshipView): string {
  const sources = Number(properties.sources ?? 1);
  const facts = [status, `${sources} ${sources === 1 ? 'source' : 'sources'}`, `confidence ${confidence.toFixed(2)}`];
  const { until, disputes } = properties;
  const ended = status === 'former' && typeof until === 'string' ? [`until ${until}`] : [];
  const disputed =
    properties.disputed === true ? [`disputed (${Array.isArray(disputes) ? disputes.join(', ') : ''})`] : [];
  return [...facts, ...ended, ...disputed].join(', ');
}

/** "12 outlets, 3 independent", where there is more than one. */
export function outletsText({ relationship, outlets }: Pick<RelationshipDetails, 'relationship' | 'outlets'>): string {
  const sources = Number(relationship.properties.sources ?? 1);
  return outlets.length < 2 ? '' : `${outlets.length} outlets, ${Math.min(sources, outlets.length)} independent`;
}
