/**
 * Words by what they are about: what a model of pairs reads of a word that it did not meet in training. Lemmas, and
 * forms where they differ. A word may be about several things.
 */
const WORDS: Readonly<Record<string, string>> = {
  buy: `acquire buy purchase takeover take_over acquisition buyout buy-out absorb swallow snap gobble scoop nab bid purchaser acquirer
    bought acquired reacquire target suitor offer privatize privatise auction sell sold sale divest divestiture divestment offload dump
    spin shed handover bidder`,
  merge:
    'merge merger amalgamate amalgamation combine combination consolidate fuse fusion tie-up union unite join reverse',
  invest: `invest investment investor fund funding fundraise finance financing financier back backer backing round seed series stake
    equity venture capital shareholder bankroll inject injection pour pump plough plow sink raise lead led co-lead anchor participate
    participation subscribe angel accelerator incubator bridge tranche minority convertible valuation backed funded limited`,
  own: `own owner ownership owned subsidiary unit division arm affiliate parent holding majority control controlled controlling wholly
    wholly-owned belong possess sister conglomerate group portfolio brand imprint label part branch`,
  make: `develop developer developed produce producer production produced create creator made make maker making build builder built design
    designer manufacture manufacturer launch release unveil introduce debut publish publisher distribute distributor film movie feature
    series show episode documentary drama sitcom game title record album song book magazine novel app application platform product
    software engine console phone smartphone chip processor tool line range model device vehicle car aircraft engine drug vaccine
    version edition author write direct director animate animation program programme ship roll pioneer invent showcase preview
    construct premiere score soundtrack`,
  supply: `supply supplier provide provider vendor contract contractor client customer clientele buyer order sell deliver delivery
    manufacture outsource serve service subcontract commission procure purchase account campaign advertise advertising agency
    consult consultant audit install installation equip sponsor licensee tenant lease distributor reseller wholesale retailer`,
  use: `use user adopt adoption deploy deployment integrate integration embed power run rely reliance base switch standardise
    standardize migrate implement employ utilise utilize host train built via`,
  partner: `partner partnership collaborate collaboration collaborator alliance ally joint jointly cooperate cooperation co-operate team
    together with agreement deal pact accord venture consortium join sponsor sponsorship member membership work licence license
    licensing affiliate affiliation co-develop co-produce co-host host festival exhibit participate union association exclusive
    strategic memorandum tie relationship contract co-production broadcast distribution carry`,
  compete: `compete competitor competition competitive rival rivalry versus against challenge challenger beat outperform undercut
    threaten contend contender vie match surpass overtake ahead leader like similar alternative unlike comparable largest second
    battle race fight war outsell lag`,
  sue: `sue lawsuit suit litigation court case plaintiff defendant judge ruling settle settlement accuse allege infringe infringement
    patent antitrust complaint claim countersue damages fine regulator probe investigate trial appeal file`,
  found: `found founder co-founder cofounder co-found establish establishment start start-up startup set create form incorporate
    brainchild launch origin begin`,
  lead: `ceo chief executive chairman chairwoman chair chairperson president head boss lead leader cto cfo coo md director managing
    principal appoint appointment succeed successor resign step helm run officer general premier governor minister secretary
    commissioner captain editor-in-chief`,
  work: `join hire recruit employ employee engineer researcher scientist analyst spokesman spokeswoman spokesperson professor partner
    manager vice member staff work worker serve editor reporter correspondent lawyer attorney economist strategist adviser advisor
    consultant fellow lecturer coach player veteran alumnus executive colleague team`,
  open: 'open open-source open-sourced opensource source licence license weights open-weight apache mit download github free publish',
  say: `say tell report announce note add comment write cite quote according statement interview declare argue believe think ask
    estimate predict warn confirm deny analyst`,
  past: 'former formerly ex previously earlier once late until ago then predecessor founded',
  plan: 'plan will would could may might intend hope seek consider talk propose agree expect aim mull weigh eye potential',
  place: `base headquarter headquartered locate location office city country region market state area street near airport
    university school college club league season`,
  share:
    'share stock index percent rise fall drop gain close trading price quarter earnings revenue profit sales market billion million',
};

function byWord(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const [topic, words] of Object.entries(WORDS))
    for (const word of words.split(/\s+/)) table.set(word.replace('_', ' '), [...(table.get(word) ?? []), topic]);
  return table;
}

/** Lemma → what it is about. */
export const TOPICS_OF_WORD = byWord();
