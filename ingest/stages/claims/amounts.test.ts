import type { Amount } from '../../../graph/ontology/extraction';
import { markedDocument } from '../relations/marked-document';
import { relationsStage } from '../relations/relations';
import { createSentenceReader } from '../relations/sentence-reader';

const stage = relationsStage(createSentenceReader());

/** "3e+8 USD", "1e+9 USD to 2e+9", "1.2e+9 USD up to"; a dash where the claim has no sum. */
function shown(amount: Amount | undefined): string {
  if (!amount) return '-';
  const parts = [
    amount.value,
    amount.currency,
    ...(amount.upTo === undefined ? [] : ['to', amount.upTo]),
    amount.qualifier,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** The sums of the claims of a type; "none" where there is no claim. */
function amountsIn(text: string, type: string): readonly string[] {
  const claims = stage.run(markedDocument(text)).claims.filter((claim) => claim.type === type);
  return claims.length === 0 ? ['none'] : claims.map((claim) => shown(claim.amount));
}

test.each([
  ['ACQUIRED', '300000000 USD', '[Northwind] bought [Larkspur] for $300 million.'],
  ['ACQUIRED', '300000000 USD', '[Northwind] bought [Larkspur] in a $300m deal.'],
  ['ACQUIRED', '-', '[Northwind] acquired [Larkspur] for an undisclosed sum.'],
  ['ACQUIRED', '1200000000 USD up to', '[Northwind] acquired [Larkspur] in a deal worth up to $1.2bn.'],
  ['ACQUIRED', '450000000 EUR about', '[Northwind] acquired [Larkspur] in a deal valued at about €450 million.'],
  ['ACQUIRED', '1500000000 GBP', '[Northwind] paid £1.5bn for [Larkspur].'],
  ['ACQUIRED', '2500000000 HKD', '[Northwind] agreed to pay HK$2.5 billion for [Larkspur].'],
  ['ACQUIRED', '400000000 AUD', '[Northwind] bought [Larkspur] for A$400 million (US$260 million).'],
  ['ACQUIRED', '5000000000 INR', '[Northwind] bought [Larkspur] for ₹500 crore.'],
  ['ACQUIRED', '5000000000 INR', '[Northwind] bought [Larkspur] for Rs 500 crore.'],
  ['ACQUIRED', '3000000000 CNY', '[Northwind] bought [Larkspur] for RMB 3bn.'],
  ['ACQUIRED', '3000000000 CNY', '[Northwind] bought [Larkspur] for 3 billion yuan ($410 million).'],
  ['ACQUIRED', '120000000000 JPY', '[Northwind] bought [Larkspur] for 120 billion yen.'],
  ['ACQUIRED', '2000000000000 KRW', '[Northwind] bought [Larkspur] for 2 trillion won.'],
  ['ACQUIRED', '120000000000 JPY', '[Northwind] bought [Larkspur] for ¥120 billion.'],
  [
    'ACQUIRED',
    '300000000 USD to 400000000',
    '[Northwind] bought [Larkspur] for between $300 million and $400 million.',
  ],
  ['ACQUIRED', '300000000 USD to 400000000', '[Northwind] bought [Larkspur] for $300 million to $400 million.'],
  ['ACQUIRED', '1000000000 USD to 2000000000', '[Northwind] bought [Larkspur] for $1-2 billion.'],
  ['ACQUIRED', '2000000000 USD over', '[Northwind] bought [Larkspur] for more than $2 billion.'],
  ['ACQUIRED', '2000000000 USD under', '[Northwind] bought [Larkspur] for just under $2 billion.'],
  ['ACQUIRED', '2000000000 USD at least', '[Northwind] bought [Larkspur] for at least $2 billion.'],
  ['ACQUIRED', '2000000000 USD about', '[Northwind] bought [Larkspur] for roughly $2 billion.'],
  ['ACQUIRED', '2000000000 USD', '[Northwind] bought [Larkspur] for a reported $2 billion.'],
  ['ACQUIRED', '2000000000 USD', '[Northwind] bought [Larkspur] for $2 billion in cash and shares.'],
  ['ACQUIRED', '2000000000 USD', '[Northwind] bought [Larkspur] for $2 billion, including $300 million of debt.'],
  ['ACQUIRED', '2000000000 USD', '[Northwind] bought [Larkspur] for $2 billion including debt.'],
  ['ACQUIRED', '2000000000 USD', '[Northwind] bought [Larkspur], which has revenue of $90 million, for $2 billion.'],
  ['ACQUIRED', '-', '[Northwind] bought [Larkspur], which had sales of $90 million last year.'],
  ['ACQUIRED', '-', '[Northwind], which has a market value of $40 billion, bought [Larkspur].'],
  ['ACQUIRED', '2000000000 USD', '[Northwind], valued at $40 billion, bought [Larkspur] for $2 billion.'],
  ['ACQUIRED', '-', '[Northwind] bought [Larkspur] for $45 a share.'],
  ['ACQUIRED', '2100000000 USD', '[Northwind] offered $45 per share for [Larkspur], or $2.1 billion in total.'],
  [
    'ACQUIRED',
    '2100000000 USD',
    '[Northwind] agreed to buy [Larkspur] for $45 per share, a premium of 30%, in a deal worth $2.1 billion.',
  ],
  ['ACQUIRED', '2100000000 USD', '[Northwind] bought [Larkspur] in an all-cash transaction worth $2.1 billion.'],
  ['ACQUIRED', '2100000000 USD', '[Northwind] completed [its=Northwind] $2.1 billion acquisition of [Larkspur].'],
  ['ACQUIRED', '2100000000 USD', "[Northwind]'s $2.1 billion takeover of [Larkspur] was approved."],
  ['ACQUIRED', '2100000000 USD', '[Northwind] acquired [Larkspur]. The deal was worth $2.1 billion.'],
  ['ACQUIRED', '2100000000 USD', '[Northwind] acquired [Larkspur]. The price was $2.1 billion.'],
  ['ACQUIRED', '2100000000 USD', '[Northwind] acquired [Larkspur]. [It=Northwind] paid $2.1 billion.'],
  ['ACQUIRED', '-', '[Northwind] acquired [Larkspur]. The company, which has sales of $100 million, makes robots.'],
  ['ACQUIRED', '-', '[Northwind] acquired [Larkspur]. [Northwind] shares fell 3% to $21.'],
  ['ACQUIRED', '1000000000 USD', '[Northwind] bought [Larkspur] for a billion dollars.'],
  ['ACQUIRED', '500000000 USD', '[Northwind] bought [Larkspur] for half a billion dollars.'],
  ['ACQUIRED', '-', '[Northwind] bought [Larkspur] with [its=Northwind] 300 employees.'],
  ['ACQUIRED', '-', '[Northwind] bought [Larkspur], a maker of 200,000 robots a year.'],
  ['ACQUIRED', '-', '[Northwind] bought [Larkspur] and said profit rose to $90 million.'],
  ['ACQUIRED', '2000000000 USD', '[Northwind] bought [Larkspur] for $2 billion and sold [Tern Labs] for $1 billion.'],
  [
    'ACQUIRED',
    '2000000000 USD',
    '[Northwind] bought [Larkspur] for $2 billion in 2020 and [Tern Labs] for $1 billion in 2021.',
  ],
  ['ACQUIRED', '-', 'Regulators fined [Northwind] $90 million after [it=Northwind] bought [Larkspur].'],
  ['ACQUIRED', '-', '[Northwind] borrowed $500 million to buy [Larkspur].'],
  ['ACQUIRED', '-', '[Northwind] bought [Larkspur], founded with $5,000.'],
  ['ACQUIRED', '30000000 CHF', '[Northwind] bought [Larkspur] for CHF 30 million.'],
  ['ACQUIRED', '30000000 CHF', '[Northwind] bought [Larkspur] for 30 million Swiss francs.'],
  ['ACQUIRED', '3200000000 SEK', '[Northwind] bought [Larkspur] for SEK 3.2 billion.'],
  ['ACQUIRED', '3200000000 SEK', '[Northwind] bought [Larkspur] for 3.2 billion Swedish kronor.'],
  ['ACQUIRED', '90000000 SGD', '[Northwind] bought [Larkspur] for S$90 million.'],
  ['ACQUIRED', '9000000000 TWD', '[Northwind] bought [Larkspur] for NT$9 billion.'],
  ['ACQUIRED', '500000000 ZAR', '[Northwind] bought [Larkspur] for 500 million rand.'],
  ['ACQUIRED', '300000000 PLN', '[Northwind] bought [Larkspur] for 300 million zlotys.'],
  ['ACQUIRED', '900000000 BRL', '[Northwind] bought [Larkspur] for 900 million reais.'],
  ['ACQUIRED', '2600000000 USD', '[Northwind] bought [Larkspur] for $2.6-billion.'],
  ['ACQUIRED', '300000000 USD', '[Northwind] bought [Larkspur] for USD 300 million.'],
  ['ACQUIRED', '300000000 EUR', '[Northwind] bought [Larkspur] for EUR 300m.'],
  ['ACQUIRED', '300000000 EUR', '[Northwind] bought [Larkspur] for 300m euros.'],
  ['ACQUIRED', '1250000 USD', '[Northwind] bought [Larkspur] for $1,250,000.'],
  ['ACQUIRED', '1 GBP', '[Northwind] bought [Larkspur] for a nominal £1.'],
  [
    'ACQUIRED',
    '240000000 USD',
    '[Northwind] bought [Larkspur] for an initial $240 million, and up to $60 million later.',
  ],
  ['ACQUIRED', '2000000000 USD', '[Northwind] sold [Larkspur] to [Tern Labs] for $2 billion.'],
  ['ACQUIRED', '2000000000 USD', '[Larkspur] was sold to [Northwind] for $2 billion.'],
  ['ACQUIRED', '3000000000 USD', '[Northwind] rejected a $3 billion offer from [Tern Labs].'],
  ['SUED', '90000000 USD', '[Tern Labs] sued [Northwind] for $90 million.'],
  ['SUED', '90000000 USD', '[Tern Labs] sued [Northwind], seeking $90 million in damages.'],
  ['SUED', '-', '[Tern Labs] sued [Northwind], which has revenue of $4 billion.'],
  ['INVESTED_IN', '50000000 USD', '[Northwind] invested $50 million in [Larkspur].'],
  ['INVESTED_IN', '50000000 USD', '[Northwind] invested $50 million in [Larkspur] at a valuation of $1 billion.'],
  ['INVESTED_IN', '50000000 USD', '[Northwind] made a $50 million investment in [Larkspur].'],
  ['INVESTED_IN', '50000000 USD up to', '[Northwind] will invest as much as $50 million in [Larkspur].'],
  ['INVESTED_IN', '50000000 USD', '[Northwind] bought a 10% stake in [Larkspur] for $50 million.'],
  ['INVESTED_IN', '-', '[Northwind] led a $50 million round in [Larkspur].'],
  ['INVESTED_IN', '50000000 USD', '[Northwind] put another $50 million into [Larkspur].'],
  ['INVESTED_IN', '50000000 USD', '[Northwind] took a $50 million stake in [Larkspur].'],
  ['INVESTED_IN', '-', '[Northwind], which manages $50 billion of assets, invested in [Larkspur].'],
  ['INVESTED_IN', 'none', '[Northwind] donated $50 million to [o:Alder University].'],
  ['RAISED', '50000000 USD', '[Northwind] raised $50 million.'],
  ['RAISED', '50000000 USD', '[Northwind] raised $50 million in a Series B round led by [Alder Capital].'],
  ['RAISED', '150000000 USD', '[Northwind] has raised a total of $150 million.'],
  ['RAISED', '50000000 USD', '[Northwind] raised $50 million at a valuation of $400 million.'],
  ['RAISED', '50000000 USD', '[Northwind] raised $50 million at a $400 million valuation.'],
  ['RAISED', '50000000 USD', '[Northwind] secured $50 million in funding.'],
  ['RAISED', '50000000 USD', '[Northwind] announced a $50 million funding round.'],
  ['RAISED', '50000000 USD', '[Northwind] raised $50 million in debt.'],
  ['RAISED', '50000000 EUR over', '[Northwind] raised over €50m from investors.'],
  ['RAISED', 'none', '[Northwind] raised [its=Northwind] dividend to $4.'],
  ['RAISED', 'none', '[Northwind] raised [its=Northwind] forecast for revenue to $4 billion.'],
  ['RAISED', 'none', '[Northwind] raised prices by $4.'],
  ['RAISED', 'none', '[Northwind] raised [its=Northwind] offer for [Larkspur] to $4 billion.'],
  ['ACQUIRED', '4000000000 USD', '[Northwind] raised [its=Northwind] offer for [Larkspur] to $4 billion.'],
  ['RAISED', 'none', '[Northwind] reported revenue of $4 billion.'],
  ['RAISED', '1200000000 USD', '[Northwind] raised $1.2bn in [its=Northwind] initial public offering.'],
  ['VALUED_AT', '4000000000 USD', '[Northwind] was valued at $4 billion.'],
  ['VALUED_AT', '4000000000 USD about', '[Northwind] is worth about $4 billion.'],
  ['VALUED_AT', '400000000 USD', '[Northwind] raised $50 million at a valuation of $400 million.'],
  ['VALUED_AT', '400000000 USD', '[Northwind] raised $50 million at a $400 million valuation.'],
  ['VALUED_AT', '400000000 USD', '[Northwind] raised $50 million at a pre-money valuation of $400 million.'],
  ['VALUED_AT', '450000000 USD', '[Northwind] raised $50 million at a $450 million post-money valuation.'],
  ['VALUED_AT', '400000000 USD', 'The round values [Northwind] at $400 million.'],
  [
    'VALUED_AT',
    '400000000 USD',
    '[Northwind] raised $50 million from [Alder Capital], valuing [the company=Northwind] at $400 million.',
  ],
  ['VALUED_AT', '4000000000 USD', '[Northwind] was valued at $4bn including debt.'],
  ['VALUED_AT', '40000000000 USD', '[Northwind], which has sales of $4 billion, was valued at $40 billion.'],
  ['VALUED_AT', 'none', "[Northwind]'s stake in [Larkspur] is valued at $4 billion."],
  ['VALUED_AT', 'none', '[Northwind] signed a contract worth $4 billion.'],
  ['VALUED_AT', 'none', 'A contract with [Northwind] valued at $4 billion was lost.'],
  ['VALUED_AT', 'none', 'The market for robots is valued at $4 billion, according to [Northwind].'],
  ['SUPPLIES', '10000000000 USD', '[Northwind] signed a $10 billion contract with [Larkspur] to supply chips.'],
  ['SUPPLIES', '-', '[Larkspur] buys chips from [Northwind], which had revenue of $9 billion.'],
])('the sum of %s is %s: %s', (type, expected, text) => {
  expect(amountsIn(text, type)).toContain(expected);
});

test.each([
  ['RAISED', ['5000000 USD', '7000000 USD'], '[Northwind] and [Larkspur] raised $5m and $7m, respectively.'],
  ['RAISED', ['12000000 USD', '12000000 USD'], '[Northwind] and [Larkspur] raised $12m.'],
  ['VALUED_AT', ['1000000 USD', '2000000 USD'], '[Northwind] and [Larkspur] are valued at $1m and $2m, respectively.'],
  ['RAISED', ['5000000 USD'], '[Northwind] raised $5m and $7m in March and May, respectively.'],
])('the sums of %s are %j: %s', (type, expected, text) => {
  expect(amountsIn(text, type)).toEqual(expected);
});
