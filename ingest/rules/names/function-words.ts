import { wordSet } from './words';

/** Words that, capitalised at the start of a sentence, never begin a name that the text does not confirm. Own compilation. */
export const FUNCTION_WORDS = wordSet(`
a about above according across additionally after afterwards again against ago all almost alongside already also although altogether always amid among an and another any anyone anything apart are around as aside at away back because before behind being below beneath
beside besides between beyond both but by can clearly consequently could currently despite did do does during each earlier either else elsewhere especially even eventually ever every everybody everyone everything except few finally first firstly following for formerly
from further furthermore generally given had has have having he hence her here hers herself him himself his historically how however i if in indeed initially inside instead into is it its itself just last lastly lately later least less let like likewise
many may maybe me meanwhile might mine more moreover most mostly much must my namely near nearly neither never nevertheless next no nobody none nonetheless nor not notably nothing now nowadays obviously of off often on once one only onto or originally other others otherwise
our ours out outside over overall own part perhaps possibly presently previously probably quite rather recently regarding regardless several shall she should similarly simply since so some somebody someone something sometimes soon specifically still subsequently such
than thanks that the their theirs them themselves then there thereafter therefore these they this those though through throughout thus to today together tomorrow too toward towards two three four five six seven eight nine ten under underneath unfortunately unless unlike until up upon us use used using
usually versus very via was we were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within without would yes yesterday yet you your yours
ultimately asked based speaking starting founded formed headquartered led backed owned known called dubbed born named prior due owing thanks including excluding along unlike per plus minus amidst
`);
