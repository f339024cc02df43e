function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** Heads of predicates that no firm or work is: "it was the largest deal", "it is a shame". */
export const HAPPENINGS =
  set(`deal exit round number step sign move time day week month year quarter record question matter thing
  way case reason problem pity shame fact mistake blow boost win loss defeat victory purchase listing offering increase rise fall drop jump gain
  decline change shift surprise coincidence proof evidence part-time test challenge start beginning end moment turn turning-point milestone
  setback victory risk bet gamble price sum amount figure share rate percentage total decision ruling verdict order law bill rule talk meeting
  agreement contract pact settlement investment acquisition takeover merger transaction sale bid offer approach plan idea attempt effort story
  report job task honour honor pleasure place town city country village season holiday game match race`);

/** "much of it", "some of it", "part of it": what is cut up is money or work. */
export const QUANTITIES = set(
  'much most some part all half rest none any bulk more less lot little two-thirds quarter third',
);

/** Verbs that give their first object something: it is somebody. */
export const GIVING = set(
  'give grant offer hand lend pay cost owe send award assign allow help let enable force require permit encourage urge ask tell order value rank rate rename name',
);

/** Verbs whose object a firm is, though no relation follows from them. */
export const OF_FIRMS = set(
  `join leave own buy sell sue fund back acquire purchase manage rename rebrand restructure nationalise nationalize privatise privatize delist list
  liquidate bankrupt rescue save bail value represent advise audit regulate criticise criticize accuse fine supply rival owe succeed outbid
  represent sponsor found establish incorporate dissolve merge split demerge absorb contact approach`,
);

/** Verbs of which a firm or a body is the subject, be there a plain thing before or not. */
export const ACTING = set(
  `say announce plan expect agree aim want hope try intend decide buy sell acquire purchase own hire employ launch raise sue report deny confirm
  file post cut fire appoint name invest partner compete open build operate manufacture produce make market rename license owe declare
  pledge promise warn add refuse reject accept consider seek found publish release unveil develop supply provide offer serve run begin start cease value headquarter incorporate list sue settle struggle compete rank specialise specialize focus employ raise grow`,
);

/** "rejected its bid": what is turned down, or taken, is another's. */
export const TURNING_DOWN: ReadonlySet<string> = new Set(
  'reject|spurn|rebuff|refuse|decline|accept|receive|welcome|turn down|turn away|fend off|knock back'.split('|'),
);

/** What is turned down. */
export const OFFERS = set('bid offer approach proposal overture advance advances suit takeover');

/** What befalls a firm: "a round that would lift its valuation", where "its" is the firm's. */
export const EVENTS: ReadonlySet<string> = new Set(
  `round deal transaction sale listing offering flotation merger takeover acquisition purchase bid investment injection loan
  agreement contract partnership alliance lawsuit suit move plan decision launch release`.split(/\s+/),
);
