import type { Kind } from '../../../graph/ontology/kinds';
import { fits, type RelationType, signatureOf } from '../../../graph/ontology/relations';
import type { DocumentMention } from '../../document/document';
import type { Reading } from './reading';

/** The kind that a slot asks for: the one it has, if that will do. */
export function told(asked: readonly Kind[], own: Kind): Kind {
  if (asked.includes(own)) return own;
  if (asked.includes('Firm')) return 'Firm';
  return asked.includes('Product') ? 'Product' : (asked[0] ?? own);
}

/** Whether two mentions fit a type, those of a soft kind by the kind they would be given. */
export function fitsSoftly(
  reading: Reading,
  type: RelationType,
  subject: DocumentMention,
  object: DocumentMention,
): boolean {
  const signature = signatureOf(type);
  if (!signature) return false;
  const left = reading.soft?.has(subject.entity) ? told(signature.subject, subject.kind) : subject.kind;
  const right = reading.soft?.has(object.entity) ? told(signature.object, object.kind) : object.kind;
  return fits(type, left, right);
}
