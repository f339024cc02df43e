import { readMarked } from './extract-read';

/** Sentences that look as if they said something and do not. */
test.each([
  ['chips are acquired, not the firm', 'Export rules have kept firms from acquiring the best chips from [Northwind].'],
  ['another firm is bought', '[p:Ada Vance] bought a different network, not [Larkspur].'],
  ['a comparison in the name of a firm', 'The plan is a [Northwind]-like strategy.'],
  ['a law case', 'The case is Petrakis v. [p:Ada Vance] in a district court.'],
  ['a donation', '[p:Ada Vance] gave close to $300 million to help [p:Ben Okoro].'],
  ['firms without a name', 'Several companies have integrated models.'],
  ['money into firms without a name', '[Northwind] has poured billions of dollars into private companies.'],
  ['a market share', '[Northwind] lost market share to [Larkspur].'],
  ['a share sale', '[Northwind] has the benefit of $1.5 billion from its share sale.'],
  ['one who leaves the building', '[p:Ada Vance] left the building.'],
  ['a model like another', '[Northwind] launched a model like [m:Quill].'],
  ['advice', 'Analysts at the bank say investors should buy [Northwind].'],
  ['servers from nobody', '[Northwind] bought servers from a reseller.'],
  ['a meeting', '[p:Ada Vance] met [p:Ben Okoro] at [Larkspur].'],
])('nothing is read where %s: %s', (_trap, text) => {
  expect(readMarked(text).filter((claim) => !claim.endsWith('rejected'))).toEqual([]);
});
