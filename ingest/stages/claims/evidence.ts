import type { Claim, Evidence, FurtherEvidence } from '../../../graph/ontology/extraction';
import type { Document, Span } from '../../document/document';
import { mentionOf } from '../relations/reading';
import type { Event } from './events';
import type { Statement } from './statement';

/** Further sentences kept with a claim. */
const MOST_FURTHER = 4;

/** The claim of an event, with the sentence that says it and the spans of its two ends and of its trigger. */
export function claimOf(doc: Document, event: Event): Claim {
  const { main } = event;
  const { role, stake, what, round, licence, share } = main.proposal.attributes;
  return {
    type: main.proposal.type,
    subject: main.subject,
    ...(main.object === undefined ? {} : { object: main.object }),
    status: event.status,
    confidence: main.confidence,
    ...(main.amount === undefined ? {} : { amount: main.amount }),
    ...(main.happened === undefined ? {} : { happened: main.happened }),
    ...(main.source === undefined || main.source === '' ? {} : { source: main.source }),
    ...(stake === undefined ? {} : { stake }),
    ...(role === undefined ? {} : { role }),
    ...(licence === undefined ? {} : { licence }),
    ...(round === undefined ? {} : { round }),
    ...(share === undefined ? {} : { share }),
    ...(what === undefined ? {} : { what }),
    evidence: evidenceOf(doc, event),
  };
}

function evidenceOf(doc: Document, event: Event): Evidence {
  const { main } = event;
  const sentence = spanOf(main);
  const subject = mentionOf(main.reading, main.proposal.subject.mention) ?? sentence;
  const object = mentionOf(main.reading, main.proposal.object?.mention);
  const also = furtherOf(doc, event);
  return {
    start: sentence.start,
    end: sentence.end,
    quote: doc.text.slice(sentence.start, sentence.end),
    subject: [subject.start, subject.end],
    ...(object === undefined ? {} : { object: [object.start, object.end] as const }),
    trigger: [main.proposal.trigger.start, main.proposal.trigger.end],
    ...(also.length === 0 ? {} : { also }),
  };
}

function sentenceOf(statement: Statement): Span {
  return statement.reading.doc.sentences[statement.reading.sentence] ?? statement.proposal.trigger;
}

/** The sentence, from an earlier one on where an end of the claim is named only there. */
function spanOf(statement: Statement): Span {
  const sentence = sentenceOf(statement);
  const { reading, proposal } = statement;
  const ends = [mentionOf(reading, proposal.subject.mention), mentionOf(reading, proposal.object?.mention)];
  const first = Math.min(sentence.start, ...ends.map((each) => each?.start ?? sentence.start));
  const from = reading.doc.sentences.findLast((each) => each.start <= first);
  return { start: from?.start ?? first, end: sentence.end };
}

function furtherOf(doc: Document, event: Event): readonly FurtherEvidence[] {
  const main = sentenceOf(event.main);
  const found: { span: Span; purpose: FurtherEvidence['for'] }[] = [
    ...event.main.elsewhere,
    ...antecedents(doc, event.main),
    ...event.others.map((each) => ({ span: sentenceOf(each), purpose: 'status' as const })),
  ];
  const seen = new Set<string>([`${main.start} status`]);
  return found
    .filter(({ span, purpose }) => {
      const key = `${span.start} ${purpose}`;
      if (seen.has(key) || span.start === main.start) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST_FURTHER)
    .map(({ span, purpose }) => ({
      start: span.start,
      end: span.end,
      quote: doc.text.slice(span.start, span.end),
      for: purpose,
    }));
}

/** The names that the anaphors of a claim stand for, where they stand in an earlier sentence. */
function antecedents(doc: Document, statement: Statement): readonly { span: Span; purpose: 'subject' | 'object' }[] {
  const ends = [
    { mention: statement.proposal.subject.mention, purpose: 'subject' as const },
    ...(statement.proposal.object ? [{ mention: statement.proposal.object.mention, purpose: 'object' as const }] : []),
  ];
  return ends.flatMap(({ mention, purpose }) => {
    const anaphor = mentionOf(statement.reading, mention);
    if (!anaphor?.anaphor) return [];
    const names = doc.mentions.filter((each) => each.entity === anaphor.entity && !each.anaphor);
    const name = names.findLast((each) => each.end <= anaphor.start) ?? names[0];
    return name ? [{ span: { start: name.start, end: name.end }, purpose }] : [];
  });
}
