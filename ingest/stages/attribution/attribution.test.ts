import { markedDocument } from '../relations/marked-document';
import { relationsStage } from '../relations/relations';
import { createSentenceReader } from '../relations/sentence-reader';

const stage = relationsStage(createSentenceReader());

/** Who says the first claim about two firms or the worth of one; a dash for nobody. */
function sourceIn(text: string): string | undefined {
  const claims = stage.run(markedDocument(text)).claims;
  const claim = claims.find((each) => !/^(?:LEADS|WORKS_FOR)$/.test(each.type));
  return claim && (claim.source ?? '-');
}

test.each([
  ['Bloomberg', '[Northwind] plans to buy [Larkspur], [Bloomberg] reported on Monday.'],
  ['Bloomberg', '[Northwind] plans to buy [Larkspur], according to [Bloomberg].'],
  ['Bloomberg', '[Northwind] plans to buy [Larkspur], according to a report by [Bloomberg].'],
  ['Bloomberg', '[Bloomberg] reported that [Northwind] plans to buy [Larkspur].'],
  [
    'Bloomberg',
    '[Bloomberg] first reported on Monday that [Northwind] plans to buy [Larkspur], citing people familiar with the matter.',
  ],
  ['Bloomberg', 'According to [Bloomberg], [Northwind] plans to buy [Larkspur].'],
  ['Bloomberg', 'Citing sources, [Bloomberg] said [Northwind] plans to buy [Larkspur].'],
  [
    'Wall Street Journal',
    '[Northwind] plans to buy [Larkspur], the [Wall Street Journal] reported, citing people familiar with the matter.',
  ],
  ['Financial Times', '[Northwind] plans to buy [Larkspur], the [Financial Times] has learned.'],
  ['Ada Vance', '[Northwind] plans to buy [Larkspur], said [p:Ada Vance], an analyst at [Alder Capital].'],
  ['Ada Vance', '[Northwind] plans to buy [Larkspur], [p:Ada Vance] said.'],
  ['Ada Vance', '“[Northwind] will buy [Larkspur],” said [p:Ada Vance].'],
  ['Ada Vance', '“[Northwind] will buy [Larkspur],” [p:Ada Vance] told [Reuters].'],
  ['Ada Vance', '[p:Ada Vance] told [Reuters] that [Northwind] will buy [Larkspur].'],
  ['Ada Vance', '[p:Ada Vance], chief executive of [Tern Labs], said that [Northwind] will buy [Larkspur].'],
  ['-', '[Northwind] said [it=Northwind] will buy [Larkspur].'],
  ['-', '[Northwind] said on Monday that [it=Northwind] has bought [Larkspur].'],
  ['Larkspur', '[Larkspur] said that [Northwind] has bought [it=Larkspur].'],
  ['people familiar with the matter', '[Northwind] has bought [Larkspur], people familiar with the matter said.'],
  ['two people close to the talks', '[Northwind] plans to buy [Larkspur], according to two people close to the talks.'],
  ['three sources', '[Northwind] plans to buy [Larkspur], three sources told [Reuters].'],
  ['-', '[Northwind] has bought [Larkspur].'],
  ['-', '[Northwind] bought [Larkspur], a spokesman for [Northwind] confirmed.'],
  ['-', '[Northwind] bought [Larkspur], a filing showed.'],
  ['-', 'According to a filing, [Northwind] bought [Larkspur].'],
  ['Ada Vance', '[Northwind] will buy [Larkspur], believes [p:Ada Vance] of [Alder Capital].'],
  ['Ada Vance', '[Northwind], [p:Ada Vance] said, has bought [Larkspur].'],
  ['Bloomberg', '[Northwind] has bought [Larkspur], as [Bloomberg] reported last week.'],
  ['PitchBook', '[Northwind] was valued at $4 billion, according to [PitchBook].'],
  ['Ada Vance', '[p:Ada Vance] said [Northwind] is a rival of [Larkspur].'],
  ['-', '[p:Ada Vance] said [she=Ada Vance] was pleased. [Northwind] bought [Larkspur] in May.'],
  ['-', '[Northwind], which [p:Ada Vance] said was profitable, bought [Larkspur].'],
  ['-', '[Northwind] bought [Larkspur] and [p:Ada Vance] said [she=Ada Vance] would resign.'],
  ['-', '[Northwind] bought [Larkspur]; [p:Ada Vance] said [she=Ada Vance] would resign.'],
])('%s says: %s', (source, text) => {
  expect(sourceIn(text)).toBe(source);
});
