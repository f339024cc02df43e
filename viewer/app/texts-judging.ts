import type { ClaimType, RelationType } from '../../graph/ontology/relations';
import type { NameOf } from '../contract';

/** Words about judgements. */
export function judgingTexts(types: Readonly<Record<RelationType, string>>) {
  const typeNames: Readonly<Record<ClaimType, string>> = { ...types, RAISED: 'Funding raised', VALUED_AT: 'Valuation' };
  return {
    somebody: 'somebody',
    typeName: (type: ClaimType) => typeNames[type],
    question: 'Is this right?',
    confirm: 'Confirm',
    refuse: 'Refuse',
    correct: 'Correct',
    reason: 'Reason (optional)',
    type: 'Relation',
    status: 'Status',
    noted: (done: string, by: string) => `${done} by ${by}`,
    undo: 'Undo',
    dismiss: 'Dismiss',
    undone: 'The judgement was taken back.',
    outcomes: {
      confirm: 'The claim is confirmed.',
      refuse: 'The claim is refused and has left the graph.',
      correct: 'The claim is corrected.',
      same: (left: string, right: string) => `${left} and ${right} are one now.`,
      different: (left: string, right: string) => `${left} and ${right} are kept apart.`,
      unsure: (left: string, right: string) => `Left open: ${left} and ${right}.`,
      rename: (name: string) => `It is called ${name} now.`,
      kind: (kind: string) => `It is a ${kind} now.`,
      split: (articles: number) =>
        `In ${articles} ${articles === 1 ? 'article' : 'articles'} it is another entity now.`,
    },
    done: { confirm: 'Confirmed', refuse: 'Refused', correct: 'Corrected', add: 'Added' },
    said: {
      same: (left: string, right: string) => `${left} is the same as ${right}`,
      different: (left: string, right: string) => `${left} is not the same as ${right}`,
      unsure: (left: string, right: string) => `Nobody can tell whether ${left} is the same as ${right}`,
      split: (entity: string, articles: number, as: string) =>
        `${entity} means ${as} in ${articles} ${articles === 1 ? 'article' : 'articles'}`,
      rename: (entity: string, name: string) => `${entity} is called ${name}`,
      kind: (entity: string, kind: string) => `${entity} is of kind ${kind}`,
      retract: (article: string) => `Article ${article} is retracted`,
      undo: 'A judgement was taken back',
      claim: (claim: string, done: string) => `${claim}: ${done.toLowerCase()}`,
    },
    author: {
      title: 'Who judges?',
      text: 'Judgements are kept with the name of who made them. It is asked once and kept in this browser.',
      name: 'Your name',
      go: 'Continue',
      without: 'Without a name',
    },
    names: {
      title: 'Names and why',
      why({ written, introduced, judged }: NameOf, by: string): string {
        const reasons = [
          written > 0 ? `written so in ${written === 1 ? '1 article' : `${written} articles`}` : undefined,
          introduced > 0 ? `introduced by ${introduced === 1 ? '1 article' : `${introduced} articles`}` : undefined,
          judged ? `judged by ${by}` : undefined,
        ].filter((each) => each !== undefined);
        return reasons.length === 0 ? 'from the catalogue' : reasons.join(', ');
      },
    },
    entity: {
      title: 'Put right',
      rename: 'Name',
      kind: 'Kind',
      change: 'Change',
      split: 'In these articles it is somebody else',
      splitOff: 'Split off',
      similar: 'Similar names',
      none: 'No similar name is waiting to be judged.',
      find: 'Look for similar names',
    },
    review: {
      title: 'Review',
      tabs: { review: 'Similar names', history: 'History' },
      which: 'What to review',
      open: (n: number) => (n === 0 ? 'Review' : `Review (${n})`),
      left: (n: number) => (n === 1 ? '1 pair to judge' : `${n} pairs to judge`),
      done: (n: number) => `${n} judged just now`,
      keys: 'Keys: 1 same, 2 different, 3 unsure, ← → to look at others',
      none: 'No two names are so alike that they may be one.',
      place: (at: number, of: number) => `${at} of ${of}`,
      alike: 'Alike',
      back: 'Previous pair',
      on: 'Next pair',
      same: 'Same',
      different: 'Different',
      unsure: 'Unsure',
      support: 'Speaks for it',
      conflict: 'Speaks against it',
      nothing: 'The texts say nothing for it or against it.',
      facts: { names: 'Also known as', sources: 'Sources', mentions: 'Mentions', relations: 'Relations' },
    },
    history: {
      none: 'Nothing was judged yet.',
      who: 'Who',
      when: 'When',
      what: 'What',
      reason: 'Reason',
      state: 'State',
      undo: (what: string) => `Undo: ${what}`,
    },
  };
}
