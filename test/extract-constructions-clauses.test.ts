import { markedDocument } from '../ingest/stages/relations/marked-document';
import { relationsStage } from '../ingest/stages/relations/relations';
import { createSentenceReader } from '../ingest/stages/relations/sentence-reader';
import { readMarked } from './extract-read';

/** How clauses hang together: contractions, openers, relatives, floating words; names are invented. */
const CASES: readonly (readonly [construction: string, text: string, ...claims: string[]])[] = [
  [
    '"who\'s also" before two firms',
    '[p:Ada Vance], who’s also CEO of [Northwind] and [Larkspur], spoke first.',
    'Ada Vance LEADS Larkspur',
    'Ada Vance LEADS Northwind',
  ],
  [
    'a participle with a hyphen before its noun',
    '[p:Ada Vance], managing partner of tech-focused hedge fund [Larkspur], agreed.',
    'Ada Vance LEADS Larkspur',
  ],
  [
    '"as" that opens a clause',
    'The money helps [Northwind] as [it=Northwind] looks to compete with [Larkspur], as well as with a crowd of newcomers including [Tern Labs].',
    'Northwind COMPETES_WITH Larkspur',
    'Northwind COMPETES_WITH Tern Labs',
  ],
  ['"after" that opens a clause', 'Shares fell after [Northwind] sued [Larkspur].', 'Northwind SUED Larkspur'],
  [
    '"who" that passes over a firm',
    '[Tern Labs] was founded by [p:Ada Vance], a former president of [Northwind], who still runs [Larkspur].',
    'Ada Vance FOUNDED Tern Labs',
    'Ada Vance LEADS Larkspur',
    'Ada Vance LEADS Northwind former',
  ],
  [
    'a role after "as" with an object relative',
    '[p:Ada Vance], whom [p:Ben Okoro] hired as chief executive of [Larkspur], leaves in May.',
    'Ada Vance LEADS Larkspur',
  ],
  [
    'a function between role and firm',
    '[p:Ada Vance] was head of research at [Larkspur].',
    'Ada Vance WORKS_FOR Larkspur former',
  ],
  [
    'people who were elsewhere before',
    '[p:Ada Vance] and [p:Ben Okoro], both formerly of [Larkspur], spoke.',
    'Ada Vance WORKS_FOR Larkspur former',
    'Ben Okoro WORKS_FOR Larkspur former',
  ],
  [
    'who says so in the middle',
    '[Larkspur] raised $60 million in January, [Tern Wire] reported, from [Northwind].',
    'Larkspur RAISED 60000000',
    'Northwind INVESTED_IN Larkspur',
  ],
  [
    'a round of a sum led for another',
    'Last year [Northwind] led a round of $1 billion for [Larkspur].',
    'Larkspur RAISED 1000000000',
    'Northwind INVESTED_IN Larkspur',
  ],
  ['a customer that was', '[Larkspur] had been [Northwind]’s largest customer.', 'Northwind SUPPLIES Larkspur former'],
  [
    'a "whose" clause before the verb',
    '[Northwind], whose chairman is [p:Ada Vance], bought the British company [Larkspur] last July.',
    'Ada Vance LEADS Northwind',
    'Northwind ACQUIRED Larkspur',
  ],
];

test.each(CASES)('%s', (_construction, text, ...claims) => {
  expect(readMarked(text)).toEqual([...claims].sort());
});

const relations = relationsStage(createSentenceReader());

test('the trigger of a possessive is the possessive itself', () => {
  const doc = markedDocument('[Northwind]’s [m:Quill-4] has grown.');
  const [claim] = relations.run(doc).claims;
  expect(claim?.evidence.trigger && doc.text.slice(...claim.evidence.trigger)).toBe('’s');
});

test('what only describes a name takes no date from the sentence', () => {
  const text = '[p:Ada Vance] founded [Larkspur] in March 2023 to take on [Northwind], the maker of [m:Quill].';
  const claims = relations.run(markedDocument(text)).claims;
  expect(claims.filter((claim) => claim.happened !== undefined).map((claim) => claim.type)).toEqual(['FOUNDED']);
});

test('a date behind a conjunction belongs to the clause that it opens', () => {
  const text =
    '[Northwind] completed its takeover of [Larkspur], a maker of pumps, and in 2022 [it=Northwind] bought [Tern Labs].';
  const { claims } = relations.run(markedDocument(text));
  expect(claims.filter((claim) => claim.happened !== undefined)).toHaveLength(1);
});
