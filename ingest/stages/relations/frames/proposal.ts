import type { Kind } from '../../../../graph/ontology/kinds';
import type { ClaimType } from '../../../../graph/ontology/relations';
import { isRelationType, signatureOf } from '../../../../graph/ontology/relations';
import type { Status } from '../../../../graph/ontology/statuses';
import type { Span } from '../../../document/document';
import { fitsSoftly } from '../fits-softly';
import type { Reading } from '../reading';
import { mentionOf } from '../reading';
import type { Reference } from '../references/reference';

/** Attributes that the frame itself read. */
export interface Attributes {
  readonly role?: string;
  readonly stake?: number;
  readonly what?: string;
  readonly round?: string;
  readonly licence?: string;
  readonly share?: number;
  /** Offsets of the amount of a figure. */
  readonly amount?: Span;
}

/** What a frame read in a sentence: a claim before its status, source and amounts are known. */
export interface Proposal {
  readonly type: ClaimType;
  readonly subject: Reference;
  readonly object?: Reference;
  readonly trigger: Span;
  readonly sentence: number;
  readonly rule: string;
  /** 0..1: the weight of the rule. */
  readonly weight: number;
  /** Index of the verb whose chain decides the status; of the noun where no verb governs it. */
  readonly at: number;
  /** What the frame itself says of the status. */
  readonly status?: Status;
  /** The status holds whatever the verb chain says: "former chief". */
  readonly settled?: boolean;
  readonly attributes: Attributes;
}

export interface Draft extends Omit<Proposal, 'subject' | 'object' | 'sentence' | 'attributes'> {
  readonly attributes?: Attributes;
}

/** One proposal for every pair of subjects and objects whose kinds fit the type and that are two entities. */
export function pairs(
  reading: Reading,
  draft: Draft,
  subjects: readonly Reference[],
  objects: readonly Reference[],
): readonly Proposal[] {
  const { type } = draft;
  if (!isRelationType(type)) return [];
  if (subjects.length > 1 && subjects.length === objects.length && saysRespectively(reading)) {
    return subjects.flatMap((subject, at) => pairs(reading, draft, [subject], objects.slice(at, at + 1)));
  }
  return subjects.flatMap((subject) =>
    objects.flatMap((object): Proposal[] => {
      const left = mentionOf(reading, subject.mention);
      const right = mentionOf(reading, object.mention);
      if (!left || !right || left.entity === right.entity) return [];
      if (!fitsSoftly(reading, type, left, right)) {
        reading.refuse?.({ type, subject: left, object: right, start: draft.trigger.start, end: draft.trigger.end });
        return [];
      }
      const turned = signatureOf(type)?.symmetric === true && object.mention < subject.mention;
      const ends = turned ? { subject: object, object: subject } : { subject, object };
      return [{ ...draft, ...ends, sentence: reading.sentence, attributes: draft.attributes ?? {} }];
    }),
  );
}

/** Whether a sentence pairs the members of its lists by "respectively". */
export function saysRespectively(reading: Reading): boolean {
  return reading.units.some((unit) => unit.type === 'mark' && unit.lower === 'respectively');
}

/** Every two members of a list: "Northwind, Larkspur and Tern Labs are merging". */
export function together(reading: Reading, draft: Draft, members: readonly Reference[]): readonly Proposal[] {
  return members.flatMap((member, at) => pairs(reading, draft, [member], members.slice(at + 1)));
}

/** The kinds that may stand at an end of a type. */
export function kindsAt(type: ClaimType, end: 'subject' | 'object'): readonly Kind[] {
  return signatureOf(type)?.[end] ?? [];
}
