import type { Claim, Diagnostic } from '../graph/ontology/extraction';
import { fits, isFigureType, isRelationType } from '../graph/ontology/relations';
import type { Document, DocumentEntity } from './document/document';

/** More claims than the longest text makes. */
const MOST_CLAIMS = 200_000;

export interface Checked {
  readonly claims: readonly Claim[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lets through the claims whose evidence is what the text says and whose ends fit; the others become diagnostics. */
export function checkedClaims(doc: Document): Checked {
  const entities = new Map(doc.entities.map((entity) => [entity.id, entity]));
  const claims: Claim[] = [];
  const diagnostics: Diagnostic[] = [];
  const checked = doc.claims.slice(0, MOST_CLAIMS);
  for (const claim of checked) {
    const fault = faultOf(claim, doc.text, entities);
    if (fault === undefined) claims.push(claim);
    else diagnostics.push(refusal(claim, fault));
  }
  const left = doc.claims.length - checked.length;
  return { claims, diagnostics: left > 0 ? [...diagnostics, tooMany(left)] : diagnostics };
}

function tooMany(left: number): Diagnostic {
  const message = `The text makes more than ${MOST_CLAIMS} claims; the last ${left} were left out. Cut it into articles.`;
  return { code: 'claims-cut', severity: 'warning', stage: 'check', message };
}

function refusal(claim: Claim, fault: string): Diagnostic {
  const { start, end } = claim.evidence;
  const message = `A claim ${claim.type} was refused: ${fault}.`;
  return { code: 'claim-refused', severity: 'warning', start, end, stage: 'check', message };
}

function faultOf(claim: Claim, text: string, entities: ReadonlyMap<string, DocumentEntity>): string | undefined {
  const { evidence } = claim;
  if (text.slice(evidence.start, evidence.end) !== evidence.quote) return 'its quote is not what the text says there';
  const also = evidence.also?.every((each) => text.slice(each.start, each.end) === each.quote) ?? true;
  if (!also) return 'a further quote is not what the text says there';
  const spans = [evidence.subject, evidence.trigger, ...(evidence.object ? [evidence.object] : [])];
  if (!spans.every(([from, to]) => evidence.start <= from && from < to && to <= evidence.end)) {
    return 'its spans lie outside its sentence';
  }
  return faultOfEnds(claim, entities);
}

function faultOfEnds(claim: Claim, entities: ReadonlyMap<string, DocumentEntity>): string | undefined {
  const subject = entities.get(claim.subject);
  const object = claim.object === undefined ? undefined : entities.get(claim.object);
  if (!subject || (claim.object !== undefined && !object)) return 'an end is no entity of the text';
  if (isFigureType(claim.type)) return subject.kind === 'Firm' ? undefined : `${subject.kind} has no such figure`;
  if (!object || !isRelationType(claim.type)) return 'it has no object';
  if (subject.id === object.id) return 'both ends are one entity';
  return fits(claim.type, subject.kind, object.kind) ? undefined : `${subject.kind} and ${object.kind} do not fit`;
}
