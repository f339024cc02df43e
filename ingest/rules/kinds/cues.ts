import type { Kind } from '../../../graph/ontology/kinds';

/** Words right before or right after a name that tell its kind. */
export interface KindCue {
  readonly name: string;
  readonly kind: Kind;
  readonly side: 'before' | 'after';
  /** 1 hints, 3 all but decides. */
  readonly weight: number;
  /** Of one to three words, in lower case, with `|` between them. */
  readonly phrases: string;
  /** Sentences with the name in double brackets. */
  readonly proofs: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/** Own compilation. */
export const KIND_CUES: readonly KindCue[] = [
  {
    name: 'held-by-shares',
    kind: 'Firm',
    side: 'before',
    weight: 3,
    phrases: `shares of|shares in|stake in|stakes in|stock in|stock of|investment in|investments in|invested in|invest in|investor in|investors in|shareholder in|shareholders in|shareholder of|control of|holding in|holdings in|interest in|listing of|ipo of|bond of`,
    proofs: { yes: ['It sold its stake in [[Brannock]].'], no: ['He lives in [[Brannock]].'] },
  },
  {
    name: 'bought',
    kind: 'Firm',
    side: 'before',
    weight: 2,
    phrases: `acquire|acquired|acquires|acquiring|buy|buys|bought|buying|acquisition of|takeover of|purchase of|buyout of|merger with|merge with|merged with|combination with|bid for|offer for|purchased|took over|take over|acquired by|bought by|owned by|backed by|controlled by|sold to|merger of|sale of|funded by|rescue of|parent of|owner of|subsidiary of|unit of|arm of|division of|affiliate of|spin-off of|part of|parent company|subsidiary|partnership with|deal with|contract with|alliance with|joint venture with|collaboration with|agreement with|competes with|compete with|competing with|supplier to|suppliers to|customers of|clients of`,
    proofs: {
      yes: ['Arden agreed to buy [[Brannock]].', 'It is a unit of [[Brannock]].'],
      no: ['Arden met [[Brannock]].'],
    },
  },
  {
    name: 'led-or-served',
    kind: 'Firm',
    side: 'before',
    weight: 3,
    phrases: `ceo of|chief executive of|chief of|chairman of|chairwoman of|chair of|president of|founder of|co-founder of|cofounder of|founders of|owner of|boss of|head of|director of|board of|partner at|partner in|analyst at|analyst with|economist at|strategist at|engineer at|manager at|executive at|executives at|director at|scientist at|researcher at|employee of|employees of|employees at|worked at|working at|works at|work at|job at|jobs at|career at|joined|joining|left|joins|officer of|officer at|founded|co-founded|employed by|hired by`,
    proofs: {
      yes: ['She is chief executive of [[Brannock]].', 'He joined [[Brannock]] in 2011.'],
      no: ['She spoke of [[Brannock]].'],
    },
  },
  {
    name: 'made-by',
    kind: 'Firm',
    side: 'before',
    weight: 1.5,
    phrases: `launched by|made by|developed by|built by|created by|produced by`,
    proofs: { yes: ['It is an engine developed by [[Brannock]].'], no: ['It is an engine loved by [[Brannock]].'] },
  },
  {
    name: 'example-of-firms',
    kind: 'Firm',
    side: 'before',
    weight: 2,
    phrases: `companies like|companies such as|firms like|firms such as|companies including|firms including|groups like|rivals like|rivals such as|rivals including|competitors like|competitors such as|competitors including|startups like|start-ups like|startups such as|start-ups such as|giants like|giants such as|players like|banks like|banks including|customers including|clients including|investors including|investors such as|lenders including|funds including|brands like|retailers like|disruptors like|backers including|suppliers including|shares of rivals`,
    proofs: { yes: ['It supplies companies like [[Brannock]].'], no: ['It looks like [[Brannock]].'] },
  },
  {
    name: 'own-parts-of-a-firm',
    kind: 'Firm',
    side: 'after',
    weight: 2.5,
    phrases: `shares|stock|shareholders|shareholder|investors|investor|executives|executive|employees|employee|workers|staff|staffers|spokesperson|spokesman|spokeswoman|ceo|cfo|coo|cto|founder|co-founder|cofounder|founders|chief executive|chief financial|chairman|chairwoman|chairperson|president|subsidiary|unit|board|bonds|- backed|- owned|- listed|- led|headquarters|plc|officials|representatives|management|customers|earnings|revenue|sales|share price|stake`,
    proofs: {
      yes: ['[[Brannock]] shares fell.', '[[Brannock]] chief executive Ada Quist resigned.'],
      no: ['[[Brannock]] fell.'],
    },
  },
  {
    name: 'possessed-by-a-firm',
    kind: 'Firm',
    side: 'after',
    weight: 2,
    phrases: `'s shares|'s stock|'s ceo|'s chief|'s founder|'s founders|'s co-founder|'s chairman|'s president|'s board|'s revenue|'s sales|'s profit|'s valuation|'s ipo|'s headquarters|'s parent|'s investors|'s shareholders|'s customers|'s subsidiary|'s employees|'s products|'s debt|'s earnings|'s market|'s chips|'s model|'s models|'s business|'s stake|'s bid|'s offer|'s takeover|'s acquisition|'s purchase|'s cloud|'s app|'s service|'s factories|'s engineers`,
    proofs: { yes: ['[[Brannock]]’s revenue doubled.'], no: ['[[Brannock]]’s sister is a teacher.'] },
  },
  {
    name: 'acts-as-a-firm',
    kind: 'Firm',
    side: 'after',
    weight: 1.2,
    phrases: `acquired|acquires|has acquired|to acquire|raised|has raised|raises|reported|posted|announced|has announced|plans to|agreed to|launched|unveiled|released|sells|sold|makes|manufactures|produces|supplies|operates|owns|bought|buys|has bought|invested|has invested|employs|declined to|filed|competes|is valued|was valued|is based|was founded|is headquartered|went public|merged|has merged|develops|provides|offers|designs|builds`,
    proofs: { yes: ['[[Brannock]] raised $20 million.'], no: ['[[Brannock]] lives in Ghent.'] },
  },
  {
    name: 'speaks',
    kind: 'Person',
    side: 'before',
    weight: 1,
    phrases: `said|says|added|explained|argued|wrote|asked|noted|recalled|told us|joked|mr|mr.|ms|ms.|mrs|mrs.|dr|dr.|named|hired|appointed|elected|married|brother|sister|son|daughter|father|mother|husband|wife|widow`,
    proofs: { yes: ['“It works,” said [[Brannock]].'], no: ['It works at [[Brannock]].'] },
  },
  {
    name: 'lives',
    kind: 'Person',
    side: 'after',
    weight: 1.6,
    phrases: `said|told|says|added|recalled|argued|wrote|tweeted|explained|resigned|retired|stepped down|was born|died|lives|graduated|studied|testified|quipped|joked|left school|married|, aged|is married|himself|herself|served as|was appointed|has been appointed|was named|has served|co-founded|noted that`,
    proofs: { yes: ['[[Brannock]] resigned in May.'], no: ['[[Brannock]], which fell, rose.'] },
  },
  {
    name: 'known-person-by-relative',
    kind: 'Person',
    side: 'after',
    weight: 2,
    phrases: `, who|, whom|was born|stepped down|graduated from|resigned as|served as|was appointed|was named|has served|died in|, aged|himself|herself|'s sister|'s brother|'s wife|'s husband|'s son|'s daughter|'s father|'s mother|'s attorneys|'s lawyer|'s lawyers|'s tweet|'s fortune|'s family`,
    proofs: { yes: ['[[Brannock]] was appointed in May.'], no: ['[[Brannock]] was listed in May.'] },
  },
  {
    name: 'career',
    kind: 'Person',
    side: 'after',
    weight: 2,
    phrases: `was elected|has been elected|was re - elected|became a fellow|is a fellow|is an honorary|became professor|has published|has authored|co - authored|has taught|taught at|received his|received her|received numerous awards|received a bs|received a ba|received a phd|received a bachelor|earned his|earned her|earned a bachelor|holds a degree|holds a bachelor|holds a master|completed his|completed her|and his colleagues|and her colleagues|and colleagues|et al|previously served|currently serves|also serves|serves as|previously worked|has worked as|worked as|joined the faculty|joined the board|has been a director|began his|began her|spent his|spent her|, his wife|, her husband`,
    proofs: {
      yes: ['[[Brannock]] received his degree in Ghent.', 'In May [[Brannock]] joined the board of Arden.'],
      no: ['[[Brannock]] received bids.', '[[Brannock]] joined the index.'],
    },
  },
  {
    name: 'written-or-played-by',
    kind: 'Person',
    side: 'before',
    weight: 1.5,
    phrases: `written by|directed by|coined by|authored by|co - authored by|starring|screenplay by|novel by|played by|portrayed by|narrated by|painted by|composed by|the words of|survived by|succeeded by|supervised by`,
    proofs: {
      yes: ['It was written by [[Brannock]].', 'He spoke in the words of [[Brannock]].'],
      no: ['It was made by [[Brannock]].'],
    },
  },
  {
    name: 'thing-by-relative',
    kind: 'Firm',
    side: 'after',
    weight: 1,
    phrases: `, which|, whose shares|, based in|, headquartered in|, a unit|, a subsidiary|, part of|, owned by|, backed by|, founded in`,
    proofs: { yes: ['[[Brannock]], which makes pumps, rose.'], no: ['[[Brannock]], who makes pumps, rose.'] },
  },
  {
    name: 'called-a-model',
    kind: 'Model',
    side: 'before',
    weight: 3,
    phrases: `model called|model named|model dubbed|models called|model , called|chatbot called|chatbot named|chatbot , called|llm called|assistant called|model known as|version of its model`,
    proofs: { yes: ['It showed a model called [[Brannock]].'], no: ['It showed an app called [[Brannock]].'] },
  },
  {
    name: 'model-word',
    kind: 'Model',
    side: 'after',
    weight: 4,
    phrases: `model|models|ai model|ai models|chatbot|chatbots|ai chatbot|bot|reasoning model|language model|language models|large language|model series|model family|family of models|series of models|llm|llms|assistant|ai assistant|'s weights|open-source model|foundation model|open model|multimodal model`,
    proofs: { yes: ['Its [[Brannock]] model is open.'], no: ['Its [[Brannock]] phone is open.'] },
  },
  {
    name: 'called-a-product',
    kind: 'Product',
    side: 'before',
    weight: 2.5,
    phrases: `app called|service called|platform called|product called|tool called|tools called|device called|chip called|phone called|website called|software called|system called|game called|application called|robot called|agent called|app , called|marketed as|sold as|download|version of|brand name|under the brand`,
    proofs: { yes: ['It sells a device called [[Brannock]].'], no: ['It sells to [[Brannock]].'] },
  },
  {
    name: 'product-word',
    kind: 'Product',
    side: 'after',
    weight: 2,
    phrases: `app|apps|platform|chips|chip|processor|processors|gpu|gpus|accelerator|accelerators|phone|phones|smartphone|tablet|headset|console|browser|search engine|operating system|software|website|web site|toolkit|library|framework|series|brand|drug|vaccine|users|data set|dataset|corpus|database|benchmark|supercomputer|data center|data centre|facility|suv|sedan|truck|engine|service|products|robot|robots|agent|game|film|movie|song|album|magazine|newsletter|programming language|social media platform|social network|platforms|cloud`,
    proofs: { yes: ['Its [[Brannock]] app was banned.'], no: ['Its [[Brannock]] unit was sold.'] },
  },
];
