import { readMarked } from './extract-read';

/** One sentence of our own for each way in which news says such things; names are invented. */
const CASES: readonly (readonly [construction: string, text: string, ...claims: string[]])[] = [
  [
    'a name before its model by "whose"',
    'The price war was started by AI startup [Northwind], whose [m:Quill] model came out in May.',
    'Northwind DEVELOPED Quill',
  ],
  [
    'a role after a comma, with "at"',
    '“It works,” said [p:Ada Vance], principal analyst of chips at [Larkspur].',
    'Ada Vance WORKS_FOR Larkspur',
  ],
  [
    'two models, each beside its description',
    'In May [Northwind] released the latest version of its model, [m:Quill 4], as well as a new reasoning model, [m:Quill X].',
    'Northwind DEVELOPED Quill 4',
    'Northwind DEVELOPED Quill X',
  ],
  [
    '"make … open-source" as a plan',
    '[Northwind] plans to make the [m:Quill 4] model series open-source from June.',
    'Northwind OPEN_SOURCED Quill 4 planned',
  ],
  [
    '"with" and a noun before the name',
    'Prices will fall, said [p:Ada Vance], chief analyst with research group [Larkspur].',
    'Ada Vance WORKS_FOR Larkspur',
  ],
  [
    'two possessives',
    'Free models existed before, with [Northwind]’s [m:Quill] and [Tern Labs]’s [m:Heron] being examples.',
    'Northwind DEVELOPED Quill',
    'Tern Labs DEVELOPED Heron',
  ],
  [
    'a possessive and a licence',
    '[Northwind]’s [m:Quill] is distributed under an MIT licence.',
    'Northwind DEVELOPED Quill',
    'Northwind OPEN_SOURCED Quill',
  ],
  [
    '"said it was" of its own doing',
    '[Northwind] said last month it was open-sourcing [m:Quill].',
    'Northwind OPEN_SOURCED Quill',
  ],
  [
    'an adverb of hearsay',
    '[Northwind] reportedly released [m:Quill] earlier this month.',
    'Northwind DEVELOPED Quill rumoured',
  ],
  [
    'two roles with one firm',
    '[p:Ada Vance], principal analyst and founder of [Larkspur], told reporters so.',
    'Ada Vance FOUNDED Larkspur',
    'Ada Vance WORKS_FOR Larkspur',
  ],
  [
    'a dash aside with a pronoun',
    '[Northwind] — which started the rush when it released its [m:Quill] bot in 2022 — has grown.',
    'Northwind DEVELOPED Quill',
  ],
  [
    'a denied sign of a plan',
    '[Northwind] has not signalled that it plans to open-source [m:Quill].',
    'Northwind OPEN_SOURCED Quill rejected',
  ],
  [
    '"the company" of the sentence before',
    'Much money went to [Larkspur]. [Northwind] has invested $13 billion into the company.',
    'Northwind INVESTED_IN Larkspur',
  ],
  ['"in talks to raise"', '[Larkspur] is in talks to raise up to $40 billion.', 'Larkspur RAISED 40000000000 rumoured'],
  [
    'a partner who leads',
    '[p:Ada Vance], managing partner of hedge fund [Larkspur], agreed.',
    'Ada Vance LEADS Larkspur',
  ],
  ['firm, role, name', '[Northwind] chair [p:Ada Vance] told a conference.', 'Ada Vance LEADS Northwind'],
  ['a buyout led', '[p:Ada Vance] led a leveraged buyout of [Larkspur] in 2022.', 'Ada Vance ACQUIRED Larkspur'],
  [
    'a merger',
    '[p:Ada Vance] said on Friday that [Northwind] has merged with [Larkspur], a network.',
    'Northwind MERGED_WITH Larkspur',
  ],
  [
    'passive controlled by',
    '[Northwind] is privately held and controlled by [p:Ada Vance].',
    'Ada Vance OWNS Northwind',
  ],
  [
    'a relative clause with a role',
    '[p:Ada Vance], who is also CEO of [Tern Labs], acquired [Larkspur] in 2022.',
    'Ada Vance ACQUIRED Larkspur',
    'Ada Vance LEADS Tern Labs',
  ],
  [
    'hired as',
    '[p:Ben Okoro], who [p:Ada Vance] hired as CEO of [Larkspur], wrote a post.',
    'Ben Okoro LEADS Larkspur',
  ],
  [
    'an object relative',
    '[Larkspur], the start-up that [p:Ada Vance] co-founded in 2015, has grown.',
    'Ada Vance FOUNDED Larkspur',
  ],
  [
    'a verb under "has been trying to"',
    '[Northwind] has been trying to compete directly with [Larkspur].',
    'Northwind COMPETES_WITH Larkspur',
  ],
  [
    'the firm and its chief',
    '[p:Ben Okoro] sued [Larkspur] and its chief executive, [p:Ada Vance].',
    'Ada Vance LEADS Larkspur',
    'Ben Okoro SUED Ada Vance',
    'Ben Okoro SUED Larkspur',
  ],
  [
    'a list after "as well as"',
    '[Northwind] is taking on offerings from [Larkspur] as well as [Tern Labs] and others.',
    'Northwind COMPETES_WITH Larkspur',
    'Northwind COMPETES_WITH Tern Labs',
  ],
  ['a possessive before a sort', '[Northwind]’s [m:Quill] chatbot is popular.', 'Northwind DEVELOPED Quill'],
  [
    'valued by investors',
    'Investors valued [Northwind] at around $50 billion last year.',
    'Northwind VALUED_AT 50000000000',
  ],
  [
    'valued in the passive',
    '[Northwind] was valued at $61.5 billion in a deal that closed this month.',
    'Northwind VALUED_AT 61500000000',
  ],
  [
    'subject, verb, object',
    'In 2016, [Northwind] acquired [Larkspur] for $2.6 billion.',
    'Northwind ACQUIRED Larkspur',
  ],
  [
    'two passives that share a subject',
    '[Larkspur] was founded by [p:Ada Vance] and funded by [p:Ben Okoro].',
    'Ada Vance FOUNDED Larkspur',
    'Ben Okoro INVESTED_IN Larkspur',
  ],
  ['counts on', '[Northwind] counts on [Larkspur] for over 60% of sales.', 'Northwind SUPPLIES Larkspur'],
  ['a partner who works', '[p:Ada Vance], a partner at [Larkspur], disagreed.', 'Ada Vance WORKS_FOR Larkspur'],
  [
    'an investor in brackets',
    '[Northwind] (one of [Larkspur]’s key investors) has grown.',
    'Northwind INVESTED_IN Larkspur',
  ],
  [
    'two roles before a name',
    '[Larkspur] CEO and co-founder [p:Ada Vance] spoke.',
    'Ada Vance FOUNDED Larkspur',
    'Ada Vance LEADS Larkspur',
  ],
  [
    'two roles after a name',
    '[p:Ada Vance], co-founder and CEO of [Larkspur], spoke.',
    'Ada Vance FOUNDED Larkspur',
    'Ada Vance LEADS Larkspur',
  ],
  ['a participle joined by a hyphen', '[Northwind]-backed [Larkspur] has grown.', 'Northwind INVESTED_IN Larkspur'],
  [
    'run by',
    '[Larkspur], the start-up run by [p:Ada Vance], raised $10 billion in debt, [Tern Bank] said.',
    'Ada Vance LEADS Larkspur',
    'Larkspur RAISED 10000000000',
  ],
  ['a rival by name', '[Northwind] looks to compete with bitter rival [Larkspur].', 'Northwind COMPETES_WITH Larkspur'],
  [
    'buying from',
    '[Northwind] bought chips from [Larkspur] and [Tern Labs].',
    'Larkspur SUPPLIES Northwind',
    'Tern Labs SUPPLIES Northwind',
  ],
  [
    'an elided subject',
    '[Northwind] continues to grow and unveiled the [m:Quill 3] AI model in February.',
    'Northwind DEVELOPED Quill 3',
  ],
  [
    'a round at a valuation',
    'Last year, [Northwind] raised $6 billion at a valuation of $50 billion.',
    'Northwind RAISED 6000000000',
    'Northwind VALUED_AT 50000000000',
  ],
  [
    'a bid and its answer',
    '[p:Ada Vance] put in a bid of $97.4 billion to buy control of [Larkspur]. [p:Ben Okoro] swiftly rejected the offer.',
    'Ada Vance ACQUIRED Larkspur rejected',
  ],
  [
    'the act as a noun',
    '[Northwind] announced on Monday the open-sourcing of [m:Quill].',
    'Northwind OPEN_SOURCED Quill',
  ],
  [
    '"it also collaborates"',
    '[Northwind] makes chips. It also collaborates with [Larkspur], [Tern Labs] and others.',
    'Northwind PARTNERS_WITH Larkspur',
    'Northwind PARTNERS_WITH Tern Labs',
  ],
  [
    'leaders by their firms',
    'China’s bosses, including [Northwind]’s [p:Ada Vance] and [Larkspur]’s [p:Ben Okoro], agree.',
    'Ada Vance LEADS Northwind',
    'Ben Okoro LEADS Larkspur',
  ],
  ['the firm behind', '[Northwind]—the U.S. firm behind [m:Quill]—has grown.', 'Northwind DEVELOPED Quill'],
  ['two names joined to a participle', '[p:Ada Vance]-founded [Larkspur] has grown.', 'Ada Vance FOUNDED Larkspur'],
  ['training with another’s chips', '[Larkspur] trains models using [Northwind]’s chips.', 'Larkspur USES Northwind'],
  [
    'pledged',
    '[Northwind] has pledged to make its [m:Quill] models open source.',
    'Northwind DEVELOPED Quill',
    'Northwind OPEN_SOURCED Quill planned',
  ],
  ['owner between dashes', '[Northwind]—owner of the [Larkspur]—has grown.', 'Northwind OWNS Larkspur'],
  ['former', '[p:Ada Vance], a former [Northwind] researcher, agreed.', 'Ada Vance WORKS_FOR Northwind former'],
  [
    'agreed to buy',
    '[Northwind] said it had agreed to buy [Larkspur] for $4 billion.',
    'Northwind ACQUIRED Larkspur planned',
  ],
  ['called off', '[Northwind] called off its takeover of [Larkspur].', 'Northwind ACQUIRED Larkspur rejected'],
  ['a majority', '[Northwind] bought a majority stake in [Larkspur].', 'Northwind ACQUIRED Larkspur'],
  [
    'a round led',
    '[Larkspur] raised $40 million in a Series B round led by [Northwind], with participation from [Tern Labs].',
    'Larkspur RAISED 40000000',
    'Northwind INVESTED_IN Larkspur',
    'Tern Labs INVESTED_IN Larkspur',
  ],
  ['a lawsuit', '[o:Harbour Commission] filed a lawsuit against [Northwind].', 'Harbour Commission SUED Northwind'],
  [
    'we, in a quotation',
    '“We have acquired [Larkspur],” said [p:Ada Vance], chief executive of [Northwind].',
    'Ada Vance LEADS Northwind',
    'Northwind ACQUIRED Larkspur',
  ],
  [
    'both companies',
    '[Northwind] and [Larkspur] share an office. Both companies are owned by [p:Ada Vance].',
    'Ada Vance OWNS Larkspur',
    'Ada Vance OWNS Northwind',
  ],
];

test.each(CASES)('%s: %s', (_construction, text, ...claims) => {
  expect(readMarked(text)).toEqual([...claims].sort());
});
