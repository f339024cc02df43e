import { markedDocument } from '../marked-document';
import { relationsStage } from '../relations';
import { createSentenceReader } from '../sentence-reader';

const stage = relationsStage(createSentenceReader());

/** What people's posts say, one sentence a construction; then sentences that give nobody a post. */
const CASES: readonly (readonly [text: string, ...claims: string[]])[] = [
  [
    '[p:Ada Vance] served as Chairman of the Board, President and Chief Executive Officer of [Larkspur] from 2006 to 2010.',
    'Ada Vance LEADS Larkspur former',
  ],
  [
    '[p:Ada Vance] serves as Executive Vice President and Chief Operating Officer for [Larkspur].',
    'Ada Vance WORKS_FOR Larkspur',
  ],
  [
    '[p:Ada Vance] is a professor of economics at [o:Alder University] and at [o:Birch College].',
    'Ada Vance WORKS_FOR Alder University',
    'Ada Vance WORKS_FOR Birch College',
  ],
  ['[p:Ada Vance] held the position of CEO of [Larkspur] until June.', 'Ada Vance LEADS Larkspur former'],
  ['[p:Ada Vance] left her role of president and CEO at [Larkspur].', 'Ada Vance LEADS Larkspur former'],
  ['[p:Ada Vance] plans to leave her role as president of [Larkspur].', 'Ada Vance LEADS Larkspur'],
  ['In [p:her=Ada Vance] role as chief executive of [Larkspur], [p:Ada Vance] signed it.', 'Ada Vance LEADS Larkspur'],
  ['[p:Ada Vance] wrote a book about [p:her=Ada Vance] tenure as president of [Larkspur].', 'Ada Vance LEADS Larkspur'],
  [
    'After [p:her=Ada Vance] tenure as president of [Larkspur], [p:Ada Vance] wrote a book.',
    'Ada Vance LEADS Larkspur former',
  ],
  [
    '[p:Ada Vance] is the managing director and chief executive officer (CEO) of [Larkspur], a bank.',
    'Ada Vance LEADS Larkspur',
    'Ada Vance WORKS_FOR Larkspur',
  ],
  ['[Larkspur], whose chief executive officer (CEO) is [p:Ada Vance], sells shoes.', 'Ada Vance LEADS Larkspur'],
  [
    '[p:Ada Vance] joined [Northwind] after three years at [Larkspur], where [p:she=Ada Vance] was chief financial officer.',
    'Ada Vance WORKS_FOR Larkspur former',
    'Ada Vance WORKS_FOR Northwind',
  ],
  ['[Larkspur], where [p:Ada Vance] was head of research, has grown.', 'Ada Vance WORKS_FOR Larkspur former'],
  [
    '[p:Ada Vance] is an American banker, chairwoman of [Northwind] and [Larkspur], director of [Tern Labs], and former president of [Heron].',
    'Ada Vance LEADS Heron former',
    'Ada Vance LEADS Larkspur',
    'Ada Vance LEADS Northwind',
    'Ada Vance WORKS_FOR Tern Labs',
  ],
  ['[p:Ada Vance], a banker, and the chairman of [Larkspur] met.'],
  [
    '[p:Ada Vance], the [Larkspur] and [Northwind] chief, spoke first.',
    'Ada Vance LEADS Larkspur',
    'Ada Vance LEADS Northwind',
  ],
  ['The [Larkspur] and [Northwind] chiefs met [p:Ada Vance].'],
  [
    '[p:Ada Vance], the chairwoman of [Larkspur], lived in Lagos, where [p:she=Ada Vance] led the business of [Larkspur] in Africa.',
    'Ada Vance LEADS Larkspur',
  ],
  ['[p:Ada Vance] resigned as treasurer and as a director of [Larkspur].', 'Ada Vance WORKS_FOR Larkspur former'],
  ['[p:Ada Vance] will resign as chairman of [Larkspur] in May.', 'Ada Vance LEADS Larkspur'],
  ['[p:Ada Vance] refused to resign as chairman of [Larkspur].', 'Ada Vance LEADS Larkspur'],
  ['[p:Ada Vance] retired as chairman of [Larkspur] in May.', 'Ada Vance LEADS Larkspur former'],
  [
    '[p:Ada Vance] (founder and CEO, [Larkspur]) spoke first.',
    'Ada Vance FOUNDED Larkspur',
    'Ada Vance LEADS Larkspur',
  ],
  ['[p:Ada Vance], head of research and chief economist at [Larkspur], spoke first.', 'Ada Vance WORKS_FOR Larkspur'],
  ['[p:Ada Vance] is not the chief executive of [Larkspur].', 'Ada Vance LEADS Larkspur rejected'],
  ['[p:Ada Vance] is no longer chief executive of [Larkspur].', 'Ada Vance LEADS Larkspur former'],
  ['[p:Ada Vance] has never been an employee of [Larkspur].', 'Ada Vance WORKS_FOR Larkspur rejected'],
  ['[p:Ada Vance] declined to become chief executive of [Larkspur].', 'Ada Vance LEADS Larkspur rejected'],
  ['[p:Ada Vance] will become chief executive of [Larkspur] in May.', 'Ada Vance LEADS Larkspur planned'],
  ['[p:Ada Vance], a reporter for [Larkspur], wrote it.'],
  ['[p:Ada Vance] is a graduate of [o:Alder University].'],
  [
    '[p:Ada Vance] succeeded [p:Ben Okoro] as chief executive of [Larkspur] in 2010.',
    'Ada Vance LEADS Larkspur',
    'Ben Okoro LEADS Larkspur former',
  ],
  [
    '[p:Ada Vance] will succeed [p:Ben Okoro] as chief executive of [Larkspur] in June.',
    'Ada Vance LEADS Larkspur planned',
    'Ben Okoro LEADS Larkspur',
  ],
  [
    '[p:Ben Okoro] was replaced as CEO of [Larkspur] by [p:Ada Vance].',
    'Ada Vance LEADS Larkspur',
    'Ben Okoro LEADS Larkspur former',
  ],
  [
    '[Larkspur] named [p:Ada Vance] as [its=Larkspur] chief executive, replacing [p:Ben Okoro].',
    'Ada Vance LEADS Larkspur',
    'Ben Okoro LEADS Larkspur former',
  ],
  ['[p:Ada Vance], chief executive of [Larkspur], replaced [p:Ben Okoro] on the panel.', 'Ada Vance LEADS Larkspur'],
  [
    '[p:Ada Vance] will not replace [p:Ben Okoro] as chief executive of [Larkspur].',
    'Ada Vance LEADS Larkspur rejected',
  ],
  ['[p:Ada Vance] sits on the board of [Larkspur].', 'Ada Vance WORKS_FOR Larkspur'],
  ["[p:Ada Vance] served on [Larkspur]'s board of directors.", 'Ada Vance WORKS_FOR Larkspur'],
  [
    '[p:Ada Vance] joined the board of directors of [Larkspur] and [Northwind].',
    'Ada Vance WORKS_FOR Larkspur',
    'Ada Vance WORKS_FOR Northwind',
  ],
  ['[p:Ada Vance] left the board of [Larkspur] in May.', 'Ada Vance WORKS_FOR Larkspur former'],
  ['[p:Ada Vance] asked the board of [Larkspur] to resign.'],
  ['[p:Ada Vance] took the helm of [Larkspur] in May.', 'Ada Vance LEADS Larkspur'],
  ['[p:Ada Vance] has been at the helm of [Larkspur] since May.', 'Ada Vance LEADS Larkspur'],
  [
    '[p:Ada Vance] held senior positions at [Larkspur] and [Northwind].',
    'Ada Vance WORKS_FOR Larkspur',
    'Ada Vance WORKS_FOR Northwind',
  ],
  ['[p:Ada Vance] accepted a job at [Larkspur].', 'Ada Vance WORKS_FOR Larkspur'],
  ['[p:Ada Vance] was offered a job at [Larkspur].'],
  ['[p:Ada Vance] declined a job at [Larkspur].'],
  ['[p:Ada Vance] lost her job at [Larkspur].', 'Ada Vance WORKS_FOR Larkspur former'],
  ['[p:Ada Vance] began her career at [Larkspur].', 'Ada Vance WORKS_FOR Larkspur former'],
  ['[p:Ada Vance] spent ten years at [Larkspur].', 'Ada Vance WORKS_FOR Larkspur former'],
  [
    '[p:Ada Vance] joined [Northwind] from [Larkspur], where [p:she=Ada Vance] worked on chips.',
    'Ada Vance WORKS_FOR Larkspur former',
    'Ada Vance WORKS_FOR Northwind',
  ],
  ['[p:Ada Vance] moved to Alder, where [Larkspur] has [its=Larkspur] base.'],
  ['[Northwind] holds a strong position at [Larkspur].'],
  ['The founder of [Tern Labs], [p:Ada Vance], rejected the offer.', 'Ada Vance FOUNDED Tern Labs'],
  ['[p:Ben Okoro] met the chief executive of [Tern Labs], [p:Ada Vance].', 'Ada Vance LEADS Tern Labs'],
  ['The chief executive of [Tern Labs], [p:Ada Vance], [p:Ben Okoro] and others came.'],
  ['Former chief executive of [Tern Labs], [p:Ada Vance] has written a book.', 'Ada Vance LEADS Tern Labs former'],
  ['As chief executive of [Tern Labs], [p:Ada Vance] has written a book.', 'Ada Vance LEADS Tern Labs'],
  [
    '[p:Ada Vance] and [p:Ben Okoro] count among the founders of [Tern Labs].',
    'Ada Vance FOUNDED Tern Labs',
    'Ben Okoro FOUNDED Tern Labs',
  ],
  [
    '[p:Ada Vance], a co-founder who left [Tern Labs] in 2021, sued [Northwind].',
    'Ada Vance FOUNDED Tern Labs',
    'Ada Vance SUED Northwind',
    'Ada Vance WORKS_FOR Tern Labs former',
  ],
  ['[p:Ada Vance] leads research at [Larkspur].', 'Ada Vance WORKS_FOR Larkspur'],
  ["[p:Ada Vance] heads [Larkspur]'s cloud unit.", 'Ada Vance WORKS_FOR Larkspur'],
  ['[p:Ada Vance] will lead a new laboratory at [Larkspur].', 'Ada Vance WORKS_FOR Larkspur planned'],
  ['[p:Ada Vance] led a protest at [Larkspur].'],
  ['[p:Ada Vance] led talks at [Larkspur].'],
];

test.each(CASES)('reads the posts of: %s', (text, ...claims) => {
  const found = stage
    .run(markedDocument(text))
    .claims.map(({ subject, type, object, status }) =>
      [subject, type, object, ...(status === 'actual' ? [] : [status])].join(' '),
    );
  expect([...new Set(found)].sort()).toEqual(claims.sort());
});
