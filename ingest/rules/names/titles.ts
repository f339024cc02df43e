import { phraseSet, wordSet } from './words';

/** Forms of address before a person's name; the pronoun where they tell it. Own compilation. */
export const FORMS_OF_ADDRESS: ReadonlyMap<string, 'he' | 'she' | undefined> = new Map([
  ['Mr', 'he'],
  ['Mr.', 'he'],
  ['Messrs', 'he'],
  ['Messrs.', 'he'],
  ['Mrs', 'she'],
  ['Mrs.', 'she'],
  ['Ms', 'she'],
  ['Ms.', 'she'],
  ['Miss', 'she'],
  ['Mx', undefined],
  ['Mx.', undefined],
  ['Dr', undefined],
  ['Dr.', undefined],
  ['Prof', undefined],
  ['Prof.', undefined],
  ['Professor', undefined],
  ['Professors', undefined],
  ['Sir', 'he'],
  ['Dame', 'she'],
  ['Lord', 'he'],
  ['Lady', 'she'],
  ['Baron', 'he'],
  ['Baroness', 'she'],
  ['Count', 'he'],
  ['Countess', 'she'],
  ['Prince', 'he'],
  ['Princess', 'she'],
  ['King', 'he'],
  ['Queen', 'she'],
  ['Emperor', 'he'],
  ['Pope', 'he'],
  ['Sheikh', 'he'],
  ['Sheikha', 'she'],
  ['Rev', undefined],
  ['Rev.', undefined],
  ['Hon.', undefined],
  ['Saint', undefined],
  ['Madame', 'she'],
  ['Monsieur', 'he'],
  ['Herr', 'he'],
  ['Frau', 'she'],
]);

/** Words for a person's place or trade: stripped before a name, telling of a person after one. */
export const ROLE_WORDS = wordSet(`
ceo cfo cto coo cio cmo cso cpo ciso chro chair chairman chairwoman chairperson chairmen president vice-president vp svp evp vice senior junior executive executives chief officer head director directors manager managing partner partners founder founders co-founder cofounder co-founders
cofounders owner co-owner boss leader principal general deputy assistant associate acting interim outgoing incoming former ex-ceo ex-chief then-ceo ex-chairman ex-president co-ceo co-chief co-chair co-president co-chairman global group billionaire entrepreneur investor financier tycoon magnate mogul heir heiress
analyst economist strategist scientist researcher engineer developer programmer professor lecturer scholar academic economist historian philosopher mathematician physicist chemist biologist psychologist journalist reporter correspondent editor columnist author writer novelist poet screenwriter producer actor actress singer rapper musician comedian
lawyer attorney solicitor barrister counsel judge justice magistrate prosecutor minister secretary treasurer chancellor premier governor mayor senator congressman congresswoman representative commissioner ambassador diplomat spokesman spokeswoman spokesperson adviser advisor consultant
banker trader broker accountant auditor banker activist campaigner athlete coach player footballer pianist painter sculptor architect designer artist chef farmer pilot astronaut doctor physician surgeon nurse inventor pioneer guru evangelist veteran prime defence defense foreign finance lord
candidate nominee lawmaker politician dictator emperor king queen prince princess general colonel major captain lieutenant sergeant admiral commander detective inspector officer student graduate alumnus fellow tsar czar superintendent provost rector dean rabbi bishop archbishop cardinal imam
`);

/** Role words that, capitalised, stand between a firm's name and a person's: "Goldman Sachs CEO David Solomon". */
export const TITLE_PHRASES = phraseSet(`
Chief|Executive|Officer|Financial Officer|Operating Officer|Managing|Senior|Vice|Deputy|Co-Founder|Cofounder|Co-founder|Founder|Chairman|Chairwoman|Chairperson|Chair|President|CEO|CFO|CTO|COO|CIO|CMO|Director|Partner|General|Manager|Principal|Head|Governor|Premier|Prime|Minister|Secretary|Chancellor|Senator|Judge|Justice|Representative|Congressman|Congresswoman|Ambassador|Commissioner|Mayor|Sen.|Rep.|Gov.|Gen.|Col.|Lt.|Maj.|Capt.|Sgt.|Adm.|Attorney|Treasurer|Economist|Analyst|Professor|Billionaire|Entrepreneur|Investor|Co-CEO|Co-Chair|Executive|Editor|Correspondent|Spokesman|Spokeswoman|Spokesperson|Interim|Acting|Former|Ex-CEO|Then-CEO|Special|Counsel|First|Lady|Crown|Foreign|Treasury|Defense|Defence|Commerce|Energy|State|Vice-President|Chief-Executive|Founding|Executive|Scientist|Technologist|Strategist|Researcher|Engineer|Technology|Operating|Financial|Marketing|Information|Security|Product|Business|Legal|People|Data|Investment|Revenue|Commercial|Strategy|Science|Medical|Digital|Innovation|Communications|Administrative|Accounting|Development|Diversity|Experience|Privacy|AI|Research|Policy
`);

/** Of these only some may stand alone as a title; the rest count within a longer title: "Chief Technology Officer". */
export const TITLE_HEADS = phraseSet(`
Chief|Officer|Co-Founder|Cofounder|Co-founder|Founder|Chairman|Chairwoman|Chairperson|Chair|President|CEO|CFO|CTO|COO|CIO|CMO|CSO|CPO|Director|Partner|Manager|Principal|Head|Governor|Premier|Minister|Secretary|Chancellor|Senator|Judge|Justice|Representative|Congressman|Congresswoman|Ambassador|Commissioner|Mayor|Sen.|Rep.|Gov.|Gen.|Col.|Lt.|Maj.|Capt.|Sgt.|Adm.|Attorney|Treasurer|Economist|Analyst|Professor|Billionaire|Entrepreneur|Investor|Co-CEO|Co-Chair|Executive|Editor|Correspondent|Spokesman|Spokeswoman|Spokesperson|Counsel|Lady|Vice-President|Scientist|Technologist|Strategist|Researcher|Engineer|Owner|VP|SVP|EVP|General|Boss|Lawyer|Author|Writer|Actor|Actress|Singer|Coach|Captain|Colonel|Major|Sergeant|Lieutenant|Detective|Inspector|Superintendent|Rabbi|Bishop|Archbishop|Cardinal
`);
