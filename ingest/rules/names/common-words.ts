/**
 * Words that running English writes in lower case: at the start of a sentence their capital says nothing. Counted in the
 * word forms of public corpora (CORE and FIRE, CC BY 4.0; CrossNER, MIT; Universal Dependencies EWT and GUM); own
 * selection.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `abandon abandoned abandoning abbreviation abilities ability able aboard abomination about above abroad abruptly
  absence absent absolute absolutely absorb absorbed absorbing absorption abstract absurd abundance abundant
  abundantly abuse academic accelerate accelerated accent accept acceptable acceptance accepted accepting access
  accessed accessibility accessible accessing accessories accident accidentally acclaim acclaimed accommodate
  accommodation accommodations accompanied accomplish accomplished accomplishment accomplishments accordance according
  accordingly account accountability accountant accountants accounted accounting accounts accumulated accuracy
  accurate accurately accused accuses accustomed achieve achieved achievement achievements achieving acidic acidity
  acknowledge acknowledged acoustic acquire acquired acquires acquiring acquisition acquisitions acquittal acres
  acronym across acrylic act acted acting action actionable actions activated activation active actively activist
  activists activities activity actor actress actresses acts actual actually acupuncture acupuncturist ad ad-supported
  adapt adaptation adaptations adapted adapters adaptive add add-in add-on add-ons added addiction addicts adding
  addition additional additive address addressed addresses addressing adds adequate adequately adhering adjacent
  adjust adjusted adjustment adjustments admin administer administered administration administrations administrative
  administrator administrators admit admitted adn adopt adopted adopting adoption adorable adorned ads adult
  adulterated adults advance advanced advantage advantages advent adventure adventurous adverse adversity advert
  advertise advertised advertisements advertisers advertising advice advise advised advisers advises advising advisor
  advisors advisory aerated aerial aerogel aeroplane aesthetic aesthetics affair affairs affect affected affecting
  affection affects affiliate affiliated affiliates affirm affluent afford affordable afore aforementioned afraid
  after aftermarket aftermath afternoon aftershocks afterward afterwards again against age aged agencies agency agenda
  agent agents aggravated aggregate aggression aggressive aggressively agnostic ago agony agree agreeable agreed
  agreeing agreement agreements agrees agricultural agriculture ah ahead ai aid aiding ailment aim aimed aiming aims
  air aircraft aired airfare airing airline airlines airplane airport airports aka alarm alarming alarms album albums
  alcalde alchemical alcohol alcoholism ale alert alerted ales algae algorithm algorithms alignment alike alive all
  all-cash allegations alleged allegedly alleging alliance allies allocate allocated allocation allow allowable
  allowance allowed allowing allows ally almost aloe alone along alongside alot alpha already alright also altar
  alterations altered alternate alternates alternative alternatives although altitude altogether aluminium aluminum
  alumni always am amalgamated amalgamation amazed amazes amazing amazingly ambiance ambition ambitious ambulances
  amend amended amendment amidst ammonia ammunition among amongst amortization amount amounts amusement amusing an
  analogy analyses analysis analyst analysts analytical analytics analyze analyzes anatomy ancestors ancestry ancient
  and andrillae anemone anemones angel anger angle angry animal animals animated animation ankle anniversary annotated
  announced announcement announcements announces announcing annoyed annoying annual annually anonymous another ans
  answer answered answering answers ant anthology anthrax anti-establishment anti-ship antibiotics antichrist
  anticipate anticipated anticipates anticipating antiquated antiquity ants anxious any anybody anymore anyone
  anything anytime anyway anyways anywhere aortic apart apartment apartments aperture apologize app appalled apparel
  apparent apparently appeal appear appearance appeared appearing appears appease appetite appetizers applaud
  appliances applicable applicant application applications applied applies apply applying appointed appointees
  appointment appointments appreciate appreciated appreciation apprehension apprehensive approach approached
  approaches appropriate appropriately appropriating appropriations appropriators approval approve approved
  approximately approximation apps appy aquarium arcade arcade-style archeological archipelago architect architectural
  architecture archival archive are area areas arena argue argued argues arguing argument argumentative arguments arid
  arise arising arm armaments armed arms army aromas aromatic arose around arrange arranged arrangement arrangements
  arranging array arrayed arrears arrest arrested arrests arrival arrive arrived arriving arrogance arrogant art
  artery arthritis article articles articulated articulating artificial artillery artist artistic artists artwork
  artworks artworld as asbestos ascending ascertain ascetic asexually aside ask asked asking asks asleep aspect
  aspects aspiration aspirations ass assassin assassinated assassination assault assemble assembled assembly assert
  asserted assertion assertions assess assessing assessment assessments asset assets assign assigned assigning
  assignment assist assistance assistant assisted assisting associate associated assume assumed assumes assuming
  assumption assumptions assurance assure assured astounding astronauts asylum asymmetrical asymptotic at ate athletes
  athletic atmosphere atrocities atrophy attach attached attachment attachments attack attacked attacking attacks
  attain attempt attempted attempting attempts attend attendance attendant attended attendees attending attention
  attentive attitude attitudes attorney attorneys attract attracted attracting attraction attractions attractive
  attributable attributed atty auction audience audiences audio audiobooks audiotape audit audits aught auspices
  authentic author authorities authority authorization authorized authors auto automakers automated automatic
  automatically automation automobile automobiles automotive autonomy autumn availability available avant avenues
  average averaging avocado avoid avoided avoiding await awake award award-winner award-winning awarded awards aware
  awareness away awe awesome awful awhile awkward axis azioni babe babies baby back backed background backing
  backpacks backpropagation backs backside backup backward bacteriologist bad badge badly bag bagels bags bail bait
  bake baked bakery baking balance balanced balances balcony baling ball ballistic balloon balloons ballot balls ban
  banana band bands bang bank banking bankrupt bankruptcies bankruptcy banks banned banner banners bar bare bareback
  barely barges bark barn barrel barrels barren barriers bars base baseball based baseline baseman bases basic
  basically basil basis basketball basking bass bassiana bathroom bathrooms batted battery batting battle battling bd
  be beach beaches beak beam beans bear beard bearded bearing bears beat beating beautiful beauty became because
  beckons become becomes becoming becuse bed bedding bedlam bedroom beds beef been beer beers bees before befuddled
  beg began begin beginner beginning beginnings begins begun behalf behavior behaviors behaviour behind behold being
  beings belief beliefs believe believed believes belly belong belonged belonging belongs beloved below belt bench
  beneath beneficial benefit benefits bent beside best best-known bestseller bet beta betrayed betta better between
  beverage beverages beyond bias bicycle bicycles bid bidders bidding big bigger biggest bike bikes biking bill
  billing billion billionaire billions bills bin binary bio-bean biochemical biochemist biodefense biodiversity
  biographical biological biologist biologists biomass bioweaponeer bipartisan bird birds birth birthday bit bite
  bites biting bits bitter bitterness bitters biz black blacklined blacksmithing blackworms bladder blade blah blame
  blames blaming bland blank blanket blasted bleeding blend blended blends bless blessed blessings blew blind blink
  blinking blinks block blockchain blocks blog blogger blood blooded bloody blooming blow blower blowing blown blows
  blue bluff blurred blush bn board boarding boards boasts boat boats bodies body bodying boiled bold bomb bombast
  bomber bombers bombing bombings bombs bond bondad bonds bone bonus book booked booking books bookselling bookshop
  boom booming boot booth boots border borders bore bored boring born borrow borrowers borrowings boss both bother
  bothered bottle bottleneck bottom bought bound bounds boutique boutiques bowl box boxes boy boycott boyfriend boys
  bpd bpost br brack brain brains brainstorm brainwash brake brakes branch branched branches brand branded branding
  brands brass bravely bravery breach bread break breakdown breakfast breakfasts breaking breaks breakthrough breast
  breath breathe breathing breathtaking bred breed breeder breeding brewed brewer breweries brewery brewing brews
  breyer brick bridal bridge bridges brief briefed briefly bright bring bringing brings broad broadband broadcast
  broadcaster broadcasters broadcasting broadcasts broader broke broken broker brokerage bronze brother brothers
  brought browse browser browsers brunch brutal btw bubble bucks buddy budge budget budgeted budgets budgie buds bug
  bugs build building buildings builds buildup built bulb bulbs bulk bullet bulletin bun bunch burden burgeoning
  burger burgers burial buried burn burner burning burp burrow burst bus buses business business-to-business
  businesses businessman bust bustling busy busybodies but butt butterflies butterfly button buy buyer buyers buying
  buyout by bye ca cabin cabinet cabinets cabins cable cache cafe cafes cafeteria cage cages cake calculate calculated
  calculates calculating calculation calendar calendars calender call called calling calls calm calmly came camel
  camera cameras camp campaign campaigning campaigns camper camping camps campus can cancel canceling cancellation
  cancellations cancelled cancer candidate candidates candle candles cannabis canned cannot canonical cans canvas cap
  capabilities capability capable capacities capacity capital capitalist capitalists capitalization caps capsule
  capsules captain captive capture captured capturing car carbon carburettor carburettors card cards care cared career
  careful carefully cares cargo cargo-passenger caring carmakers carpenter carpet carport carried carrier carriers
  carries carry carryforwards carrying cars cartesian cartoon cartoons cartridges carve carved carvings case cases
  cash cashout casinos cast casting casual casualties cat catalog catalogs catalogue catastrophic catch catcher
  categorically categories category cater catering cats cattle caught causal cause caused causes causing cautious cave
  cc cease ceased ceiling celebrated celebration celebrations celebrities celebrity cell cellar cells cemetery censor
  censored cent center centered centers centimetre central centralize centre centres cents centuries century cereal
  certain certainly certificate certificates certification certifications certified cessation chain chains chair
  chairman chairmen chairs challenge challenged challenges challenging chance chances change changed changes changing
  channel channels chaos chapter chapters character characteristics characterized characters charcoal charge charged
  charges charging charitable charities charity charm chart charter chartered chartering chased chassis chat chatbots
  chatshow chatting cheap cheaper cheapest cheaply check checked checkers checkerspot checking checks cheek cheese
  chef chefs chem chemical chemically chemicals chemistry cheques cherished chess chest chewing chicken chickens chief
  chiefs child childbirth childhood children chill chilling chipmakers chips chiro chirping chlorination chnages
  chocolate choice choices choir choose choosing chop choppy chores chose chosen christened christmas chromatograph
  church cicada cigarette cinema cinnamon circa circle circles circling circuit circuits circular circularisation
  circulate circulated circumstances cite cited cites cities citizen citizens citrus city civet civil civilian
  civilians civilization civilizations civilized ck claim claimed claiming claims clan clarification clarify clarity
  clashes class classes classic classical classification classified classifier classroom clause claws clay clean
  cleaned cleaner cleaners cleaning clear clearance clearer clearing clearly clergy clerics clerk click client clients
  climate climb climber climbing clinic clinical clip clock clockwork clog close closed closely closer closing closure
  cloth clothes clothing cloud club clubs clue cluster clustering clusters cm co-chair co-financed co-found co-founded
  co-founder co-founders co-led co-owner co-produce co-produced co-production co-star co-workers coach coaches coal
  coalition coast coastal coasters coastline coat cockatiel cocktail coconut cod code codex coding coefficient coffee
  cofounded cofounder cognition cognitive cognitively cohesive coils coincided coincidence coincidentally coincides
  coined coins cold colder coli collaborate collaborated collaborates collaboration collaborative collage collages
  collapse collapsed collapsing collateral colleague colleagues collect collected collecting collection collections
  collective collectively collector collectors collects college colleges colonial colonies colonization colonizers
  colony color colored colorful colors colour colourful column columnist columns com combat combination combine
  combined combines combining combo come comedian comedians comedy comes comfort comfortable comfortably comforting
  comfy comic comics coming command commander commanders commands commenced comment commentary commented comments
  commerce commercial commercialization commercialize commercially commercials commission commissioned commit
  commitment commitments committed committee commodity common commonly communicate communicated communication
  communicative communities community commuting compact companies companion company comparable compare compared
  compares comparing comparison comparisons compassion compassionate compatible compel compensate compensation compete
  competed competes competing competition competitions competitive competitor competitors compilers complain
  complained complaining complaint complement complementary complete completed completely completing completion
  completly complex complexes compliance complicated complications compliments comply complying component components
  composed composite composition compound compounded compounds comprehension comprehensive compression compressor
  comprised comprises comprising compulsory computation computational computed computer computers computing conceded
  conceived concentrate concentrated concentrating concentration concentrations concept concepts concern concerned
  concerning concerns concert concerts concession concessions conciliatory conclude concluded concluding conclusion
  conclusions concrete concur condemn condition conditional conditioner conditions condominium condoms conduct
  conducted conducting conducts conference conferenced conferences confidante confided confidence confident
  confidential confidentiality confine confined confirm confirmation confirmed confirming confirms confiscated
  conflagration conflict conflicting conflicts confrontation confused confusion congestion conglomerate conglomerates
  congratulate congratulated congregation conjecture conjunction connected connecting connection connections connects
  cons conscience conscientious conscious consciously consciousness consecutive consensus consented consequence
  consequences conservation conservative consider considerable consideration considerations considered considering
  considers consist consisted consistency consistent consistently consisting consists console consoles consolidate
  consolidated consolidation consortium conspiracy constant constantly constituencies constituency constituent
  constitute constitutional constraint constraints constructed constructing construction consulates consultancy
  consultant consulting consumer consumerism consumers consuming consumption contact contacted contacts contain
  contained container containing contains contaminated contamination contemplated contemplates contemporary content
  contents contest context contexts continent contingency continually continue continued continues continuing
  continuously contract contracted contracting contractor contractors contracts contradict contrary contrast
  contrasted contravened contribute contributed contributes contributing contribution contributions contributor
  control controlled controller controllers controlling controls controversial convenience convenient convention
  conventional conventions conversation conversational conversations conversion convert converted convertible convex
  convey convicted conviction convictions convince convinced convincing cook cooked cooking cookware cool cooler
  cooperate cooperated cooperating cooperation cooperative cooperatives coordinate coordinated coordination
  coordinator cop cope copied copies copper copy copying copyright copyrights core coreference cork corn corner
  corners corpora corporate corporations correct correction correctly correlation correspondence corresponding
  corridor corrupt cosmic cosmos cosplayer cost costly costs costumes cotton couch cough could councillor councillors
  counsel counseling count counted counter counterparties counterparty counters countertop counties counting countless
  countries country countrymen countryside counts coup couple coupled couples coupon coupons courage courageous course
  courses courseware court courteous courtesy courts cousin cover coverage covered covering covers covert cows cozy
  crab crack cracked craft crafter craftsmanship crane crap crappy crash crashes crate crawls crazy cream create
  created creates creating creation creative creativity creator creators creatures credence credibility credible
  credit credited creditors credits crew crews crickets cried crime crimes criminal criminals crisis crisp criteria
  criterion critic critical critically criticism criticized critics critters crooks crop cropdusters crops crore cross
  cross-entropy cross-platform crossed crosses crossing crowd crowded crowdfunding crowds crowdsourcing crucial crude
  cruel cruelty cruise cruises crumbling crushed cry cryptocurrency cuisine culminating cult cultural culturally
  culture cultures cumulative curate curating curator curators curb cure cured curiosity curious currency current
  currently currents cursor curtain curtains curve curves custody custom customarily customary customer customers
  customize customized customs cut cute cuts cutting cuz cycle cycling cynical da dad daily dairy damage damaged
  damaging damn damp dance dancer dancers dances danger dangerous dangers dark darker darkness data database databases
  date dated dates dating daughter daughters daunting day daycare days daytime de dead deadbolt deadline deadly deal
  dealer dealers dealership dealerships dealing deals dealt dear death deaths debate debated debris debt debtors debts
  debugger debut debuted decade decades decent decide decided deciding decision decisions decisively deck declarations
  declared declares declaring decline declined declines decor decorated decrease decreased decreasing decree dedicated
  dedication deducted deductions deed deeds deem deemed deep deeper deeply deer default defaults defeat defeated
  defeats defector defence defendant defendants defended defenders defending defense defensive deferred definately
  define defined defining definitely definition definitions definitive deformable defunct degenerate degree degrees
  dehydrated deities del delay delayed delegates delete deleted deli deliberate deliberately delicate delicious
  delighted delisted delisting deliver delivered deliveries delivering delivers delivery della delta demand demanded
  demanding demands demerged demise demo democracy democrat demons demonstrate demonstrated demonstrates demonstration
  demotion denial denied denote dense density dental dentist deny denying depart departing department departments
  departure depend dependency dependent depending depends depicts deployed deploying deployments deposit deposited
  deposition depot depreciation depression dept depth deputies deregulation derivative derivatives derived des
  descendants descended descent describe described describes describing description descriptions descriptors desert
  deserted deserve deserves design designated designed designer designers designing designs desirable desire desired
  desk desktop despair desperate desperately despite dessert desserts destination destinations destined destiny
  destroy destroyed destruction destructive detail detailed details detained detect detected detection detective
  detector deteriorated deterioration determination determine determined determining detrimental devastating develop
  developed developer developers developing development developments develops deviation device devices devised devote
  devoted df dhin di diagnose diagnosed dial dialects dialog dialogue diameter diapers diarrhea dictate dictatorship
  dictionary did didn die died dies diesel diet differ difference differences different differentiable differential
  differentiate differently differing differs difficult difficulties difficulty digital digital-first dignitaries
  dignity dilemma dilemmas dilute dime dime-store dimension dimensions dine dined dining dinner dioxide diplomacy
  diplomatic diplomats dipped dire direct directed directing direction directions directly director directorial
  directors dirt dirtier dirty disability disabled disambiguation disappear disappearance disappeared disappointed
  disappointment disaster disbanded disc discharge discharged disciples disciplines disclose disclosed disclosure
  discomfort disconnect discontent discontinue discontinued discount discounted discouraged discouraging discourse
  discover discovered discoveries discrepancy discretion discriminant discrimination discuss discussed discusses
  discussing discussion discussions disease diseases disenfranchised disgrace dish dishes dishonest disintegration
  disk dislike disliked dismissed dismissing disobedience disorders dispatched disperse dispersing displaced display
  displayed displaying displays displaystyle dispute disregard disrupt disruption disruptive dissatisfied disseminate
  dissertation dissolution dissolved distance distances distant distinct distinction distinguish distinguished
  distinguishing distort distorted distortion distortions distorts distracting distribute distributed distributes
  distributing distribution distributions distributor distributors district diverse diversify diversion diversity
  divested divestment divide divided dividend dividends dividing divine division divisions divorce do docking docks
  doctor doctorate doctors doctrine document documentaries documentary documentation documented documenting documents
  does dog dogs doing dollar dollars domain domains domestic domesticated dominance dominant dominate dominated
  dominos donate donated donation donations done dongle donor door doorbell doors doorstep dot-com double
  double-needle doubled doubles doubt doubts dove down download downloading downside downstream downtown dozen dozens
  draft drafted drafting drafts drag dragged dragon drama dramas dramatic dramatically drank draw drawer drawers drawn
  draws dream dreamed dreams dress dresser dresses dried drill drilling drills drink drinking drinks drive driven
  driver drivers drives driving drones drool drop dropped dropping drops drove drug drugs drunk dry dryer drying du
  dual dubbed duck due duel duh dumb dumping dunnhumby durability duration during dust dusters dusting dusty duties
  duty dwarf dwarfed dwellers dwibbling dying dynamic dysfunctional e-commerce e-mail e-mailed e-mails each eager ear
  earlier earliest early early-stage earned earning earnings ears earth earthquake earthquakes ease easier easiest
  easily east eastbound eastern eastward easy eat eaten eaters eating eats eco ecological ecology economic economical
  economically economics economy ecosystem ecosystems edge edges edible edit edited editing edition editor editorial
  editors educate educated education educational eerie effect effected effective effectively effectiveness effects
  effeminate efficiency efficient efficiently effort efforts egg eggs ego eight eighteen eighth either elapsed elder
  elected election elections electoral electric electrical electricity electron electronic electronically electronics
  electrostatic elects elegant element elementary elements elephants elevator eleven eligibility eligible eliminate
  eliminated eliminating elite elk else elsewhere em email emailed emails embarked embarrassed embarrassing
  embarrassment embassy embedded embedding emerge emerged emergencies emergency emerging emigrated eminent emissions
  emit emotional emotions empathy emphasis emphasize emphasizes emphasizing empirical employ employed employee
  employees employer employing employment employs empty emulators enable enabled enables enabling enacted enchanting
  enchiladas enclosure encompass encompasses encountered encourage encouraged encouraging enculturation end end-to-end
  endanger endangered endeavor ended ending endless endorse endorsed endorsements ends endure endured enemies enemy
  energetic energy enforcement engage engaged engagement engages engaging engine engineer engineering engineers
  engines engraved enhance enhanced enhancement enjoy enjoyable enjoyed enjoying enjoyment enjoys enormous enough
  enovate enriched enrolled enrolments ensure ensured ensures ensuring enter entered entering enterprise enterprises
  enters entertaining entertainment enthusiasm enthusiastic entire entirely entirety entities entitled entity
  entourage entrance entrant entree entrepreneur entrepreneurial entrepreneurs entries entropy entry envelopes
  environment environmental environmentally environments envisioned envoy epidemic episode episodes epistemological
  epistemology epithet equal equality equally equals equation equations equine equipment equipped equity equivalence
  equivalent equivalents era erected erratic error errors erupts es escalator escape escaping especially esports
  essence essential essentially establish established establishing establishment establishments estate estimate
  estimated estimates estimating estimation estoppel et etc eternally ethical ethics ethnic ethnically ethnicity
  ethnocentrism etiquette euros evacuate evacuated evaluate evaluated evaluating evaluation evaluations even evening
  evenings event events eventually ever every everybody everyday everyone everything everywhere evidence evident evil
  evolution evolutionary evolve evolved evolving ex-members exact exactly exam examination examine examined examining
  example examples exceed exceeded exceeds excel excellence excellent except excepted exception exceptional
  exceptionally exceptions excess excessive exchange exchanged exchanges excited exciting excluded excluding exclusion
  exclusive exclusively excuse excuses execute executed executing execution executive executives exempt exemption
  exercise exercised exhausted exhibit exhibited exhibition exhibits exist existed existence existing exists exit
  exits expand expanded expanding expands expansion expect expectation expectations expected expecting expects
  expelling expenditures expense expenses expensive experience experienced experiences experiencing experiment
  experimental experimentation experimenting expert expertise experts expiration expire expired expires explain
  explained explaining explains explanation explanations explanatory explicitly explode exploding exploit exploited
  exploration explore explorers exploring explosive explosives exponentially export exported exporter expose exposed
  exposure exposures express expressed expression expulsion exquisite extend extended extending extension extensions
  extensive extensively extent exterminator external extinctions extra extraction extracurricular extradited
  extradition extraordinary extreme extremely extremist extremists eye eyes fabric fabrications fabrics fabulous face
  face-to-face faced faces facet facial facilitate facilities facility facing fact faction factions factor factories
  factors factory facts factual faculty fail failed failing fails failure failures fair fairly faith faithfully fake
  fall fallen fallibility falling fallout falls false fame famed familiar familiarity families family family-owned
  famous fan fanatic fancy fans fantastic fantasy far farce fare farm farmers farming farms farrier farriers
  fascinating fashion fashioned fast faster fastest fastest-growing fat fatal fate father fathers fault faulty fauna
  favor favorable favorite favorites favour favourable favoured favourite fax faxed fear feared fears feasible feast
  feathered feathers feature feature-length featured features featuring fed federal fee feed feedback feeder
  feedforward feeding feeds feel feeling feels fees feet feild fell fellow fellows felonious felony felt female
  females fence ferries ferry fertile festival festivals fever fevers few fewer ff fi fiber fiction field fields
  fifteen fifth fifty fight fighter fighting fights figure figured figures file filed files filigree filing fill
  filled filling film filmed filming filmmaker films filter filtered filtering filters final finalists finalize
  finalized finalizing finally finals finance financed finances financial financially financier financing finch find
  finding findings finds fine finest finger fingered fingers finish finished finishing fins fire firearms fired fires
  firing firm firmly firms first firstly fiscal fish fisheries fishing fist fit fitness fits fitted fitting five fix
  fixed fixes fixing fixtures flag flags flagship flakes flank flash flashes flat flatbread flatfish flats flavor
  flavors flaw flawless fled flee fleeing fleet flesh fleshing flew flexible flicker flies flight flights flip
  flipping float floated floating flood flooded flooding floor flooring flopping flops flotation flourish flow flowed
  flower flowers flowing flown flows fluffy fluid fluids flunking fly flying fo focus focused focuses focusing foie
  foisted fold folded folding folds folks follow followed followers following follows food foods fool foot football
  footwear for for-profit foraging foray forbid forbidding force forced forces forearm forecast forecasting forecasts
  foreign foreigners foremost foresee forever forged forget forgive forgiveness forgot forgotten fork form formal
  formalin formalisms formally format formation formats formed former formerly formidable forming forms formula
  formulate forth forthcoming fortunate fortune forty forums forward forwarded forwarding fossil fought foul found
  founded founder founders founding four fourteen fourth fps fraction fractionation fracture fragments frame frames
  framework frameworks franchise franchises frankly fraud fray freaked free free-to-air freedom freely freeze freight
  freighter frequencies frequency frequent frequented frequently fresh fridge fried friend friendly friends friendship
  fries frighten frightening from front frozen fruit fruitless fruits frustrated frustrating frustration fry ft fuel
  fueled fulfill fulfilled fulfilling fulfillment full full-service full-time fullest fully fun function functional
  functionality functioning functions fund fundamental fundamentalist fundamentalists fundamentally funded funding
  fundraising funds funeral fungus funny furnace furniture further fusca fusions fuss future futures futuristic fyi ga
  gain gained gaining gains gall galleries gallery gallon gambit gambling game games gaming gang gantry gap gaps
  garage gardens garlic garnered garrison gas gastroenteritis gate gateway gather gathered gathering gave gay gda
  geared gel gelato gels gem gender gene general generalization generally generate generated generates generating
  generation generations generative generators generic generous genes genetic genetically genitals genocide genre
  genres gentle gentleman gentlemen gently geographical gestalt gesture gestures get gets getting giant gift gifted
  gifts giggled gimp giraffe girl girlfriend girls give given gives giving glad glaring glass glasses glazed gliders
  glimpse global globally globe gloomy glow glowing glucose go goal goals god gods goers goes going golden golf gon
  gone good goodness goods goodwill googled googlenut gosh got gotten gouging gourmet govern governance governed
  governing government governmental governments governor governorates gown grab grabbed grabbing grace gracious grade
  grades gradient gradients gradual gradually graduate graduated graduates graduating graduation grain grammar grand
  grandchildren grandeur grandma grandmother grandparents grandson grant granted granting grants grape graph graphic
  graphical graphics gras grateful gratitude grave gravity gravy gray grease great greater greatest greatly greatness
  green greenhouse greenlit greet greeted greeter greeting greetings grenade grew grey grid grill grim grinder grip
  gripped grit grizzly groceries grocery groom gross ground groundbreaking grounds group groups grow growing grown
  grows growth gtee guacamole guarantee guaranteed guarantees guards guardsmen guerrillas guess guest guests guidance
  guide guided guidelines guides guiding guilt guilty guinea guitar guitarist guitars gullible gun guns guy guys gym
  habitat habitation habits had haha hair haircut halal half half-hour halfway hall halls hamster hamsters hand
  handcuffed handed handful handheld handicapped handle handled handles handling handmade hands handsets handsome
  handwriting handy hang hangar hanging happen happened happening happens happier happily happiness happy harass
  harbour hard harder hardest hardliners hardly hardness hardship hardware harm harmless harmony harms harness harsh
  harshly harvesting has hashtag hassle hastened hat hate hatred hauled hauling hav have haven having hay he head
  headaches headcount headed header heading headline headlines headquartered headquarters heads headsets healing
  health healthcare healthier healthy hear heard hearing hearings heart hearts heat heater heating heaven heavily
  heavy heck hectic hedge heel heels height heightened held helicopters hell help helped helpful helping helps hence
  hens her herbs herd here hereby herein heritage hers herself hesitant hesitate hesitation hey heyday hh hi hiatus
  hibernate hibernation hidden hide hiding hierarchical hierarchy high high-end high-level high-profile higher highest
  highlight highlighted highlights highly highrise highway hijackers hike hiking hilarious him himself hindsight hinge
  hinges hint hints hip hire hired hirier hiring his hiss hissed hisses hissing historians historic historical
  historically histories history hit hitch hits hitting hm hoax hobby hoc hold holder holders holding holds hole holes
  holiday holidaying holidays holy home homeland homeless homemade homepage homes hometown homework homosexual
  homosexuality honest honestly honesty honey honor honorable honorary honored honors hoof hook hookers hookless hop
  hope hoped hopeful hopefully hopes hoping horizontal hormonal horrible horrific horror horrors horse horsepower
  horses horticultural hose hospitable hospital hospitality hospitals host hosted hostile hosting hosts hot hotel
  hotels hotspots hotter hour hourly hours house housed household houses housing how however html hub hug huge hugs
  huh huit human humane humanitarian humanity humanoid humans humble humbucker humming hummus humor hundred hundreds
  hung hunger hungry hunh hunt hunting hunts hurling hurry hurt hurting husband hutch hybrid hydraulic hydrogen
  hypertext hypocrisy hysterical ice icing iconic id idea ideal ideals ideas ideation identical identification
  identified identifies identify identifying identity ideological ideology idiots idle if ignorance ignorant ignore
  ignored ignoring ilk ill illegal illness illnesses illustrator image images imaginary imagination imagine imagined
  imaging immediate immediately immensely immigrants immigrate immigration immunity impact impacted impacts impaired
  impairment impeccable impenetrable imperative imperialism implement implementation implementations implemented
  implementing implicated implications implicit implied implies importance important importantly imported importing
  impose imposing impossible impress impressed impression impressionist impressive imprint imprisoned imprisonment
  improve improved improvement improvements improving in in-house inability inaccurate inappropriate inaugural
  incentive incentives inception inch inches incident incitement inciting inclined include included includes including
  inclusion inclusive income incomes incompetence incompetent incomplete incomprehensible incorporate incorporated
  incorporates incorporating incorporation incorrect incorrectly increase increased increases increasing increasingly
  incredible incredibly incremental incubated incubating incubation incubator incurred indeed indefinite indefinitely
  independence independent independently index indexes indexing indicate indicated indicates indicating indication
  indicator indie indifferent indigenous indirect indirectly indiscriminately indispensable individual individually
  individuals indoors induced indulged industrial industrialist industries industry inevitable inevitably inexpensive
  infantry infected infection infections inferior infinite inflation influence influenced influences influential
  influx info inform information informative informed infrastructure infrastructures infringed infringing infused
  ingredient ingredients ingrown inhabitants inhabited inherent inheritance inherited initial initially initials
  initiate initiated initiative initiatives injured injuries injury injustice inkjet inn inner inning innkeeper
  innocent innovated innovation innovations innovative inoperable input inquired inquiries inquiring inquiry insane
  inscriptions insects insecure insensitive insert inserts inside insight insist inspection inspector inspiration
  inspired instability install installation installed installing installment instance instances instant instead
  instigated institution institutions instructed instruction instructions instructor instrumentation instruments
  insult insulting insurance insured insurers insurgency insurgents intake intangible integral integrate integrated
  integrates integration integrations integrity intellectual intellectuals intelligence intelligent intend intended
  intending intends intense intent intention intentions interact interaction interactions interactive intercepted
  interceptor intercompany interconnect interest interested interesting interests interface interfaces interfere
  interference intergovernmental interim interior interlingual intermediary intermediate internal internally
  international internationally internet internship interoperability interoperable interpret interpretation
  interpreted interpreter interrogated interruptions intersect intersections interstellar intertwined intervening
  intervention interview interviewed interviewers interviews intimacy intimate into intolerance intrigue intrigued
  introduce introduced introducing introduction introductions intuitive intuitively invasion invasive invent invented
  invention inventor inventory inventorying inversion invest invested investigate investigated investigating
  investigation investigations investigative investigators investing investment investments investor investors
  invitation invitations invite invited inviting invoice invoiced invoices invoicing invoked involve involved
  involvement involves involving ionosphere iron ironic ironically irrelevant is islamist islamists island islands
  islets isolated issuance issue issued issues issuing it item items itinerary its itself jail jam jamming jar jargon
  jaw jaws jeans jerk jerks jet jets jewellery jewelry jihadis jitney jitsu jiu job jobs join joined joining joins
  joint joint-venture jointly joints joke jokes joking journalist journals journey judge judged judgement judges
  judging judgment judgments judicial juice juicy jump jumped jumping jumps junction junk jurisdiction jurisdictions
  jury just justice justification justifying kaoshikii karma keen keep keeping keeps kept kernel key keys kg kick
  kicked kicking kid kidding kidney kids kill killed killers killie killies killing killings kilometers kilometres
  kind kinda kindness kinds kit kitchen kits kitten kittens kitty km knee knees knew knife knives knock knocked
  knocking know knowing knowledge knowledgeable known knows lab label labeled labelled labels labor laborers labour
  lace lack lacked lacks ladies lady laid lame laminated lamp land landed landing landline landlord landmark landscape
  lanes language languages lantern lanterns lap laptop laptops large largely larger largest laser last lasted lasting
  lasts late lately later latest latte latter laugh laughing laughs launch launched launcher launchers launches
  launching laundry law lawless lawmakers laws lawsuit lawyer lawyers lax lay layer layers laying layoffs layout lazy
  lb lbs lead leader leaders leadership leading leads leafy league leagues leakage leaks lean learn learned learning
  learnt lease leased leases leash least leather leave leaves leaving lecture lectures led left leg legacy legal
  legally legend legendary legislation legislative legislature legitimacy legitimate legs leisure lemon lenders
  lending lends length lengthy lens lesion lesions less lesser lesson lessons let lethal lets letter letters letting
  lettuce level levels leverage leveraged lexical lexicon liabilities liability liberal liberals liberated liberties
  libraries library licence licences license licensed licensee licenses licensing licking lie lies lieutenant life
  lifeboat lifeboats lifelong lifespan lifestyle lifetime lifetimes lift ligament ligaments light lighter lighting
  lights like liked likelihood likely likes likewise limbs lime limestone limit limitations limited line line-up
  linear lineatus lined linens liner liners lines lingering linguist linguistic linguistics linguists link linked
  links lions lip lipstick lipsticks liq liquefied liquid liquidation liquidations liquor list listed listen listened
  listening listing listings lists literally literary literate literature lithograph litigation litter little live
  live-action lived liver lives livestock living ll load loaded loading loads loan loans lobby lobster local localist
  localized locally locals located location locations lock locked locker locks locomotive locomotives lodge lodging
  log logging logic logistic logo lol lone lonely long long-term long-time longer longest longevity look looked
  looking looks looming loop loose loosely looting lope lose loses losing loss losses lost lot lots loud loudspeakers
  lousy love loved lovely loves loving low low-budget lower lowest loyal loyalty lube luck lucky luggage luna lunar
  lunch luncheon lush luxurious luxury lying lyrics machine machinery machines mad made magazine magazines magic
  magical magician magicians magnetic magnificent magnifying magnitude mail mailed mailings main mainland mainly
  mainstream maintain maintained maintaining maintains maintenance maize major majority make maker makers makes makeup
  making male males malls mama man manage managed management manager managers manages managing mandatory maniac
  manifold manipulate manipulating manipulator mankind manliness manned manner manners manslaughter mantra manual
  manually manufacture manufactured manufacturer manufacturers manufactures manufacturing manuscript manuscripts many
  map mapped maps marched margin marginalized margins marine maritime mark marked markers market marketed marketers
  marketing marketplace marketplaces markets marking marks marriage marriages married marry martial martyrs marvelous
  mask masks mass mass-produced massage massive master masterpieces match matches matching mate mater material
  materials math mathematical mathematician mathematicians mathematics mathy matrix matter matters mature maturity
  maximum may maybe mayor me meal meals mean meaning meaningful meanings means meant meantime meanwhile measurable
  measure measured measurement measurements measures measuring meat mecca mechanic mechanical mechanics mechanism
  mechanisms medal media medial median mediation medical medicating medication medicine mediocre medium meet meeting
  meetings megawatt melt melting melts member members membership memo memoir memoirs memorable memorial memories
  memory memos men mental mentally mention mentioned mentioning menu merchandise merchant merchants mere merely merge
  merged merger mergers merging merit merits mermaid mesh mess message messages messaging messed messy met metaethical
  metal meteorological meter metering meters method methods meticulous metric metrics metro metropolitan mezza mice
  microfinance microns microscope microscopic microwave mid mid-market middle middle-class midmarket midnight midst
  midterms might migrant migrants migrate migrated migrates migration mild mile mileage miles milestone militant
  militants militarily militarism military militias milk mill millet milling million millions millionth mills min
  mince mind minded mindedness mindful minds mindset mine mineral minerals mines mini-series miniature minimal
  minimize minimizing minimum mining minister minor minorities minority mins minus minute minutes misconception
  miserable miseries misfortune miss missed missile missiles missing mission missions mist mistake mistaken mistakenly
  mistakes misunderstanding mitigator mitigators mix mixed mixing mixture mln mm mmbtu mobile mod mode model modeling
  models modem moderate moderates moderation modern modernity modes modest modification modifications modified modify
  modules moisture moisturizing mold mom moment moments monarchy monasteries monastery monastic monetary money monies
  monitor monitored monitoring monk monkey monks monopoly month monthly months monumental mood moon moors mop moral
  morality more morning mornings mortars mortgage mosque mosques most mostly motel mother mothers motion motivated
  motivation motives motor motorcycle motorcycles motorist motorized motto mountain mountaineering mountainous
  mountains mounted mounting mouse mouth move moveable moved movement movements moves movie movies moving much multi
  multi-award-winning multi-brand multi-channel multi-million multi-national multi-year multilateral multinational
  multiplatform multiplayer multiple multiplication multiply multitude mum municipal municipalities murder murdered
  murderer murderers murders muscle muscles museums music musical musician musicians mussels must muster mutilating
  mutilation mutual mutually my myself mysteries mystery n-gram nail nailed nails naive naked name named namely names
  naming nano narrative narrow narrowed nation nationalised nationalist nationalities nationality nationally nations
  nationwide native natives natural naturalism naturally nature nausea naval navigation navy near nearby nearest
  nearly neat neatly necessarily necessary necessity neck need needed needing needs negative negotiated negotiating
  negotiation negotiations neighbor neighborhood neighborhoods neighboring neighbors neighbourhood neighbouring
  neighbours neither neologism nephew nerve nervous nest nests net network networking networks neural neuro
  neurological neuroscience neuter neutral never new newborn newcomers newer newest newfound newly news newsletter
  newspaper newspapers next nice nicely nicest niche nickname nicknamed nicks night nightclubs nightlife nightmare
  nights nine nineteen nineteenth ninety ninety-nine ninth no noble nobody nodes noise noisy nominal nominated
  nomination nominations non non-approved non-commercial non-gaming non-human non-invasive non-linear non-profit
  non-realism nonbondad none nonetheless nonlinear nonpartisan nonprofit nonsense noon noone nor normal normalization
  normalized normally norms northbound northeast northeastern northern northwest nose noses nostrils not
  not-for-profit notable notably notation notch note noted notepad notes nothing notice noticeable noticed noticing
  notification notified notify notion notions novel novels now now-defunct nowadays nowhere nr nt nuclear nudes number
  numbered numbers numerical numerous nurse nutrients nutritional oak obedience obeys object objections objective
  objectively objectives objectivity objects obligated obligation obligations obscure observation observations observe
  observed observers obsessed obsession obtain obtained obtaining obvious obviously occasion occasional occasionally
  occasions occupation occupied occur occurred occurrence occurring ocho odd odds of off offended offense offensive
  offer offered offering offerings offers office officer officers offices official officially officials officiate
  offset offsetting offshore offspring often og oh oil oilfield ok okay old older oldest olds ominous omitted omnibus
  on on-site onboard once one one-hundred one-third ones ongoing onions online only onshore onto ontology onwards open
  open-source opened opening openings openly openness operate operated operates operating operation operational
  operations operative operatives operator operators opinion opinions opium opossums opponent opponents opportunities
  opportunity oppose opposed opposite opposition ops opted optic optical optimistic optimization optimize option
  optionality optioned options or orange orbit orbiting order ordered ordering orders ordinary org organic
  organisation organisations organised organization organizations organize organized organizers organizing organs
  orientation orientations oriented origin original originally originate originated originates origins other others
  otherwise ought our ours ourselves out out-of-sample outbid outbreak outcome outcomes outdoor outdoors outer outfit
  outfits outgrow outlet outlets outlier outliers outlined outperformed output outrageously outreach outro outs
  outside outsourced outsourcing outstanding outward oven over overall overbearing overcharges overcome overcrowded
  overdue overflow overlooked overly overnight overpriced overseas overseeing overseen oversees overtaking overthrow
  overview overwhelming overwhelmingly owe owes own owned owned-and-operated owner owners ownership owning owns ozone
  ozs pace pack package packages packaging packed packing packs pact pad padded page pages paid pain painful pains
  paint painted painter painting paintings pair paired pairs palace palate pale pan pan-democratic pan-democrats
  pandemic panel panels panic pants paper papers paperweight paperwork par paraded paradigm paradigmatic paradise
  paragliders paragraph parakeet parakeets paralegal parallel parameters parent parents parietal park parking parks
  parliament parody parole parsing part part-time partial partially participant participants participate participated
  participating participation particle particles particular particularly parties partition partly partner partnered
  partnering partnership partnerships parts party pas pass passage passages passcode passed passenger passengers
  passes passing passion passport past pasta paste pasted pastor pasture patent patented patents path paths patience
  patient patients patron patronage patrons pattern patterns patties paw pay payable payers paying payloads payment
  payments payout payroll pays peace peaceful peacefully peacekeepers peacekeeping peacetime peak peasants pebbles
  pedicure peeing pen penalties penalty pencil pending penines peninsula penny people peoples pepper per perceived
  perceiving percent percentile percentiles perception perceptron perfect perfection perfectly perform performance
  performances performed performers performing perhaps period periodically periods permanent permanently permission
  permissive permit permits permitted peroxide persecuted perseverance persistent person personable personal
  personality personalized personally personnel persons perspective persuade persuaded persue pester pests pet
  petition petrol petroleum pets pewter pharmaceutical pharmacies phase phased phenomenal phenomenon phenophases
  philosopher philosophers philosophy pho phone phoned phones photo photograph photographer photographers photographs
  photography photos phrase phrases phuuz physical physically physician physicist physics physiological pick picked
  picket picketing picking picks pickup pickups picky pics picture pictures pie piece pieces pig pigeon pigs pile
  pilgrimage pilgrims pillars pillow pilot pilots pilsner pin pinkies pinky pins pioneer pioneering pipe pipefitters
  pipeline pipes pistols pit pitch pitcher pivotal pivoted pixel pixels pizza place placed placement places placing
  plain plaintiff plan plane planeloads planes planet planned planners planning plans plant planted plants plaster
  plastic plates platform platforms platted platter play played player players playing plays plc pleadings pleasant
  pleasantly please pleased pleasure pledge pledged pledges plenty plight plot plotted plotter plunge plunged plus pm
  pocket pockets podcast poem poems poet poetry point pointed pointing points poison poisoning polar poles police
  policeman policies policing policy polite politely political politically politician politicians politics poll
  polling polls polluter polluting pollution polygamous polymer pool pools poop poor poorly pop popped popular
  popularity popularized popularly populated population populations populous pork port portable portal portfolio
  portfolios portion portions portrait portrayed portrays ports pose posed poses posing position positioned positions
  positive positives possess possessed possesses possessing possession possibilities possibility possible possibly
  post post-war postage postcards posted poster posters posting postings postpone postponed posts pot potable potato
  potatoes potential potentially potty pounded pounds pour poured pouring poverty powder power powered powerful powers
  pp practical practically practice practices practicing praise praised pray prayer pre pre-distorter pre-killed
  pre-meeting pre-owned pre-processing pre-schoolers preach preached preacher preachers preceded precedent precious
  precise precisely precision preclude precluded predators predecessor predecessors predestination predict predicted
  predicting prediction predictions predictive predictors predominantly prefer preferable preferably preference
  preferred pregnancy pregnant preliminary premier premiere premiered premise premises premium premiums preorder
  prepaid preparation preparations prepare prepared preparing prepayment prerogative prescribe presence present
  present-day presentation presented presenters presenting presently presents preservation preservatives preserve
  preserved preserving preside president presidential press pressure pressures pressurized prestigious pretend
  pretending pretends pretense pretext pretty prevail prevailed prevailing prevent prevented preventing prevention
  preventive previous previously prey price priced prices pricey pricing pride priest primaries primarily primary
  prime primitive principal principally principle principles print printed printers printing prints prior prioritised
  priority prison prisoner prisoners privacy private private-equity privately privatisation privatized privilege
  privileged prize prizes pro probabilities probability probably probit problem problematic problems procedural
  procedure procedures proceed proceeded proceeding proceedings proceeds process processed processes processing
  processor proclaimed procurement produce produced producer producers produces producing product production
  productions productive products profession professional professionalism professionally professionals professor
  professors profile profiled profiler profit profitable profits profound profoundly profundity program programme
  programmed programmes programming programs progress progresses progressive prohibited prohibition project projected
  projections projects prolific prolonged prominence prominent prominently promise promised promises promising promote
  promoted promotes promoting promotion promotional prompt prompted prompting promptly pronounced pronunciation proof
  propaganda propagation propane proper properly properties property proponents proportion proposal proposals propose
  proposed proposing proposition proprietary proprietors pros prosecution prosecutor prosecutors prospect prospective
  prosperity prosperous prostitute protect protected protecting protection protective protects protein protest
  protested protesting protests prototype proud proudly prove proved proven proves provide provided provider providers
  provides providing province provinces provincial provision provisions provocation provoke provoked proximity
  pseudonym psychedelic psycho-spiritual psychologist psychology pub publ public publication publications publicity
  publicly publish published publisher publishers publishes publishing pull pulled pullers pulling pump pumps
  punctuation punish punishment pup puppet puppets puppy purchase purchased purchases purchasing pure purely purpose
  purposes purse pursuant pursue pursued pursuit push pushed pushing put puts putting puzzles pyramid pyramids
  quadrant qualifications qualified qualify quality quantity quarter quarterly quarters quartile quartiles quasi query
  quest question questioned questions quick quicker quickly quiet quietly quit quite quiz quo quote quoted quotes
  quoting rabbit rabbits race races racial racing racism racking radar radiation radical radicals radio radios raid
  raided rail railroad rails rain raise raised raisers raises raising rally ramifications ramp ran ranchers random
  rang range ranged ranges ranging rank ranked ranking ranks rape rapid rapidly rare rarely rat rate rated rates
  rather rating ratio rationale rationalisation rationalised rats rave raw rays re re-branded re-elected re-formed
  re-launched re-opening re-read re-release reach reached reaches reaching react reacted reaction reactor reactors
  read reader readers reading readings reads ready reaffirm real real-time realise realised realism realistic realists
  realities reality realization realize realized realizing really rear reason reasonable reasonably reasoned reasons
  reassure rebelling rebels rebirth rebrand rebranded rebranding rebuild rebuilding rebuilt rebuttal recalculation
  recall recalled recap reccomend reccommend receipt receive received receiver receivership receives receiving recent
  recently reception receptionist receptive recession recessive recieve recieved recipient recipients reciprocate
  recite reclaimed recognised recognises recognition recognizable recognize recognized recognizes recognizing
  recommend recommendation recommendations recommended recommender reconcile reconciled reconciliation reconciling
  reconsider reconstruction record record-breaking recorded recording recordings records recount recover recovered
  recovering recovery recreate recreated recreating recreational recruit recruited recruiting recruitment rectified
  recurrent recurring recycle recycled recycling red redeem redesign redesigned redesigning redevelopment rediculous
  redlined reduce reduced reduced-dimension reducing reduction reef reefs reentered refer referee reference referenced
  references referendum referendums referral referred referring refers refine refining refit reflect reflected
  reflecting reflection reflects reformer reforms refreshment refrigerator refrigerators refugee refugees refund
  refunds refuse refused refuses refusing refute regard regarded regarding regardless regards regime regimes region
  regional regions register registered registration regression regret regrettable regular regularization regularized
  regularly regulate regulated regulation regulations regulator regulators regulatory reimbursable reimbursed rein
  reinforcement reinforces reinforcing reins reinsurance reintroduced reintroduction reject rejected rejection relate
  related relates relating relation relations relationship relationships relative relatively relatives relativism
  relaunched relax relaxed relaxing release released releases releasing relentless relevant reliability reliable
  relief relieved religion religions religious relocated relocation rely relying remain remainder remained remaining
  remains remake remanded remarkable remarks remedies remember remembered remembers remind reminded reminder remnants
  remodel remodeled remote remotely removal remove removed removing renamed renaming render rendered renegade renew
  renewable renewal renewed renovated renovation renowned rent rental rented renting reopen reopened reorganization
  reorganizing rep repair repaired repairs repeat repeated repeatedly repeating repercussions repetition replace
  replaced replacement replacing replica replicant replicas replied replies reply report reported reportedly reporter
  reporters reporting reports represent representation representative representatives represented representing
  represents repressed reprint reprinted reproduce reproduced reproduction reproductive reptile reptiles repulsive
  repurchase repurchased reputable reputation request requested requesting requests require required requirement
  requirements requires requiring rescheduled rescinded rescue rescued research researchers researching resell
  reseller reservation reservations reserve reserved reserves reside resided residence residences resident residential
  residents resignation resigned resilience resistance resisted resolution resolutions resolved resort resource
  resources respect respectful respectfully respecting respective respectively respects respond responded responding
  response responses responsibilities responsibility responsible responsive rest restarted restaurant restaurants
  restaurateur resting restored restrict restricted restrictions restructure restructuring rests resturant result
  resulted resulting results resume resumed resumes retail retailer retailers retailing retails retain retained
  retaining retake retaliate retaliation retarded retired retirement retiring retreat retrial retrieval retrieve
  retrofitting retrospect return returned returning returns revalue reveal revealed revealing reveals revenue revenues
  reversal reverse reverted review reviewed reviewer reviewers reviewing reviews revise revised revision revisions
  revisit revival revived revolt revolution revolutionary revolves revolving reward rewards rhythm rhythmically rice
  rich riches richest rid ridden ride rider riders rides ridiculous riding rifles rigged right rights righty rigid
  ring rinsed ripe ripped rise rises rising risk risking risks rival rivalry rivals river roaches road roads roadshows
  roadside roaming roast roasted roastery robot robotic robotics robots robust rock rocket rockets rocks rode rodents
  rods role role-playing roles roll rollbacks rolled rolling rolls romance romantic roof room roommate rooms root
  roots rose roster rot rotation rotten rough roughly round rounds route routes routine routinely royalty rub rubber
  rubble rude rudely rudeness rugby ruin ruined rule rule-based ruled rulers rules ruling rum rumor rumored rumors run
  running runs rural rush rushed sacred sacrifice sacrificed sacrifices sad saddle sadness safe safer safest safety
  said sail sailing sailors sake salad salads salaried salaries salary sale sales salesman salesperson salon salsa
  salt salty salute salvation same sample sampler samples sampling sanctions sanctuary sand sandwich sandwiches
  santorum saplings sashimi sat satanism satellite satellites satirical satisfaction satisfactory satisfied satisfy
  sauce save saved saving savings saw say saying sayings says scale scam scammer scandal scanning scare scared scarf
  scaring scary scattered scenario scenarios scene scenery scenes scent schedule scheduled scheduling scheme schemes
  schizophrenic scholars scholarship school schooling schools sci science scientific scientist scientists scoop
  scooping scope score scoreboard scored scores scoring scrap scratch scratching screaming screen screened screening
  screens screenwriter screw screwed screws scripted scrub scrutiny sculpture sculptures sea seal sealed seamless
  search searches searching season seasonal seasoned seasons seat seated seating seats secessionist second
  second-quarter secondary seconds secret secretaries secretive secretly sect section sections sector sectors secular
  secularist secure secured securely securing securities security see seed seeing seek seekers seeking seeks seem
  seemed seems seen sees segment segmentation segments seized seizures seldom select selected selecting selection
  selections selective self self-service sell selling sells semantic semantics semester semi semi-automatic
  semi-supervised semiconductors seminal senatorial send sender sending sends senior sensation sensational sense
  senseless senses sensing sensitive sensitivity sensor sensors sent sentence sentences sentiment separate separated
  separately separating separation seperate sequel sequence serial series serious seriously servant servants serve
  served server servers serves service services serving session sessions set setback sets setting settings settle
  settled settlement settlements settlers setup setups seven seventeen seventh seventy several severe severely sex
  sexual shade shadow shake shaken shall shallow shame shape shaped share shared shareholder shareholders shareholding
  shares sharing sharp she shed shedding sheds sheet sheets sheik shelf shell shells shelter sheltered shelters
  shelves shift shifted shifting shine ship shipment shipped shipping ships shipyard shirt shirts shit shock shocked
  shoe shoes shoot shooter shooting shop shoppers shopping shops short short-lived short-term shortened shortest
  shortly shorts shot shots should shoulder shoulders shout show showcasing showdown showed shower showing shown
  showroom shows shrapnel shrink shut shutting shuttle sick sickness side sides sight sights sigmoid sign signage
  signal signaling signals signatory signature signatures signed significance significant significantly signing
  signoff signs silent silicone silk silver similar similarities similarity simple simpler simplicity simply simulate
  simulation simultaneously sin since sincerely singer single singular sink sinking sinks sinus sir sisal sister sit
  sitcom sitcoms site sites sitting situated situation situations six sixteen sixth sixty size sized sizes skeleton
  skeptical skill skilled skills skimmer skin skip skipping skirts skyrocketing slang slanted slave slavery slaves
  sleep sleeping sleeps sleeves slept slice slices slick slide slides sliding slight slightly slip slogan slot slots
  slow slowed slowly small smaller smallest smart smartphone smartphones smell smelling smells smile smirk smoke
  smokers smoking smooth smoothly smuggled smuggling snack snake snakes sneeze snow so so-called soaking soccer social
  socially societal societies society sociologist socks soda soft software soil solar sold soldier soldiers sole
  solely solicit solid solo solution solutions solve solved solving some somebody somehow someone someplace something
  sometime sometimes somewhat somewhere son song songs sons soon sooner soothing sophisticated sophomore sore sorry
  sort sorted sorts sought soul souls sound sounded sounding sounds soundtracks soup soups sour source sourced sources
  south southeast southern sovereign sovereignty soybean spa space spacecraft spaces spacetime spacious span spare
  spawn spawning spayed speak speaker speakers speaking special specialises specialising specialist specialists
  specialized specializes specializing specials specialty species specific specifically specifications specifics
  specifies specify specimens spectacular spectrum speculation speech speed speeds spelling spend spending spent spice
  spicy spikes spin spin-off spin-offs spin-out spinal spine spinoff spinout spinouts spiral spirit spirits spiritual
  spit spite splash split splitter splitting spoke spoken spokes spokesman sponsor sponsored sponsoring sponsorship
  sponsorships spoon spore spores sporting sports spot spots spotted spray sprays spread spreading spreadsheet spring
  spun sq squadrons square squared squares squeeze squish stabbed stability stabilization stable stadium staff staffed
  staffs stage staged stages stain stainless staircase stairs stake stakes stall stalls stamp stampede stamps stand
  stand-alone standalone standard standardized standards standing stands stanza staple star starred starring stars
  start start-up started starters starting starts startup startups starve starving state state-owned stated statement
  statements statewide static stating station stations statistical statistics statue statues statuettes status statute
  statutory stay stayed staying stays steadily steady steak stealing steam steel steer stem stemmed step stepped
  stepping steps stereo stick sticker sticks stifle still stimulating stock stockbroker stocking stocks stolen stomach
  stone stood stop stopped stopping stops storage store stored storefront stores stories storing storm storms story
  stove straight straightened straightforward strain stranded strange stranger straps strategic strategies strategy
  straw stream streamed streaming streams streamside street streets strength strengthen strengthened strengthening
  stress stressed stressful stretch stretching strict strictly strife strike strikes striking string stringing strings
  strip strippers strips strive striving stroke strong stronger strongest strongly struck structural structure
  structured structures struggle struggled struggles struggling stub stuck student students studied studies studio
  studios study studying stuff stunk stunning stupid stupidity style styling sub subcontinent subcontract
  subcontracted subcontractor subfield subject subjective subjects submachine submarine submarines submerged
  submission submit submits submitted subpoenas subscribe subscribed subscribers subscription subscriptions subsequent
  subsequently subsidiaries subsidiary substance substances substantial substantially substantiation substantive
  substituted subtle subtraction suburb suburbs subway succeed succeeded succeeding success successes successful
  successfully successor succumbed such suck sucked sucks sudden suddenly sued suffer suffered suffering sufficient
  sufficiently suffix sugar suggest suggested suggesting suggestion suggestions suggests suicide suit suitable
  suitcases suite suited sum summaries summarization summarized summary summer sump sunny super superb superficial
  superhero superheroes superior superiority superiors supermarket supermarkets superseding supervised supervision
  supervisor supplement supplied supplier suppliers supplies supply supplying support support-vector supported
  supporter supporters supporting supports suppose supposed supposedly suppressed suppressive sure surely surface
  surfaced surge surgeon surgeons surgery surgical surpassed surplus surprise surprised surprises surprising
  surprisingly surrender surrounded surrounding surroundings surrounds surveillance survey surveyors surveys survival
  survive survived survivors suspect suspected suspended suspension suspicion suspicious sussex sustain sustainable
  sustained swap swarm swearing sweatshirts sweet sweets swept swiftly swimming swing swinging switch switched
  switching sworn symbol symbolism symbolizes symbols symmetry sympathize sympathizers sympathy symptoms syndicated
  syndicates syndication syndicator synergies synergy syntactic syntax synthesis synthesizer system system-level
  systematic systems ta table tables tablet tablets tabs tackle tacos tactic tactical tactics tag tagging tagline tail
  take taken takeover takeovers takes taking talent talented talk talked talking talks tall taller tame tamed tandem
  tangible tanins tank tankers tanks tap tape target targeted targeting targets tariff tariffs task tasks taste tasted
  tasteful tasteless tastes tasting tastings tasty tattoo taught tax taxes taxi tea teach teacher teachers teaching
  team teamed teaming teams tear tearing tears tech technical technically technician technique techniques
  technological technologies technology teenager teeth teething teh tel telecom telecommunications telefilms telephone
  telephony telescope televised television televisions tell telling tells temp temper temperature temperatures temple
  temples temporary temptations tempura ten tend tended tendencies tendering tendons tennis tens tension tensions tent
  tenth term terminal terminate terminated termination terms terrain terrible territorial territories territory terror
  terrorism terrorist terrorists test testament tested testified testify testimony testing tests text textbook textile
  texts than thank thankful thankfully thanks that thawed the theater theaters theatre theatres theatrical
  theatrically their theirs them theme themed themes themselves then then-parent theological theoretical theories
  theory therapist therapy there thereafter thereby therefore thermal thermometer these thesis theta they thick thief
  thieves thin thing things think thinking thinks third third-party thirds thirty this thorough those though thought
  thoughts thousand thousands thread threat threatened threatening threatens threats three three-part threshold threw
  thrilled thriller thrive throat through throughout throw throwing thrown throws thru thumb thumbs thus thwarted thy
  thyroid ticker ticket tickets tidbit tie tie-ins tied ties tight tighten til tile tiles till timber time timely
  times timetable timing tin tiny tip tips tire tired tires tissues title titled titles tivantinib to tobacco today
  toe toenail toes together told tolerable tolerant tolerate toll tommorow tomorrow ton tongues tonight tonnage tonnes
  tons too took tool tools top top-grossing top-tier topic topics topped torch torso tortilla toss tossed total
  totalling totally totes touch touched touching tough tour toured tourism tourist tourists touristy tournament tours
  tow toward towards towed towels tower towering town towns toxic toy toys traced traces tracing track tracked
  tracking tracks tract tractor trade traded trademark trademarked trademarks trader traders trades trading tradition
  traditional traditionally traditions traffic traffickers trafficking tragedy tragic trail trailer trailers trails
  train trained trainer trainers training trains trait trampled transaction transactions transducer transfer
  transferred transferring transfers transform transformation transformations transformative transformed transforms
  transition transitional translate translated translates translating translation translations translator transmission
  transmissions transmit transmitted transport transportation transported trap trapped trash trauma travel traveled
  traveler travelers traveling travelled travellers travelling travels treat treated treating treatise treatment
  treatments treats treaty tree trees tremendous trend trends trial trials tribal tribe tribes trick trickle tricks
  tricky tried tries trigger triggered trillion trim trios trip tripartite tripped trips troops tropical trot trotters
  trouble troubled troubles troubling truck true truely truly trust trusted trustee trusty truth truths try trying
  tsunami tube tug tumor tuna tuned tuning tunnel tupperwear turn turn-based turned turning turnout turnover turns
  tutorial tweet tweeted twelve twenty twice twist twisted two two-day two-place tycoons type types typical typically
  ugly uh uhh ulterior ultimate ultimately ultralight um umbilical umbrella unable unacceptable unaffected
  unambiguously unanimously unaware unbeatable unbelievable uncertain uncertainty uncle unclear uncommon unconnected
  unconscious uncovered uncut undecided under underage undergoing undergraduate underground underlying undermine
  undermines undermining underneath understand understandable understanding understands understood understudy
  undertake undertaken undertook underway undisclosed undiscounted undisputed undistributed undoubtedly unemployed
  unemployment unending uneven unexpected unfair unfortunate unfortunately unfunny unhappy unheard unhunh uni unified
  uniform uniforms unify unimportant unions unique uniquely unit units unity universal universe universities unknown
  unknowns unlabeled unless unlike unlikely unlimited unloading unnamed unnecessary unorthodox unpalatable unpopular
  unprecedented unpredictable unreachable unrelated unreleased unreliable unresolved unscripted unspecified unstable
  unsuccessful unsupervised unsure untalented unthinkable until unto unused unusual unveiled unwanted unwelcome
  unwillingness unwooded up upcoming update updated updates updo upfront upgrade upgraded upheaval upload uploads upon
  upper uprising ups upscale upset upstairs ur urban urge urged urgently urging urinals urine us usage use used useful
  usefulness useless user users uses using usual usually utensils utilities utility utilize utilizing utterance
  utterly vacated vacation vaccine vacuum vain valid valuable valuation value valued values valuing van vanilla vanish
  vans variable variant variants varied varies varieties variety various vary varying vast vaunted ve vector vectors
  vegan vegetable vegetarian vegetation veggies vehicle vehicles velocity vendor vendors vent ventilator venture
  ventured venue venues verb verbal verdict verge verified verify versa versatile version versions versus vertical
  very vessel vessels vested vests vet veteran veterans veto vets via viability viable vial vice-president victim
  victims victories victory video videos view viewed viewers viewing viewpoints views vigilant vigorously village
  villages vinegar vintage violates violation violence violent virility virtual virtualization virtually virtuous
  virus visa visas visibility visible vision visit visited visiting visitor visitors visits visual visualization vital
  vitamins vlog vlogger vlogs vocals vodka voice voicemail void volatilities volley vols volume volumes voluntarily
  voluntary volunteer volunteers vomit vomiting von vote voted voters votes voting vs vulnerabilities vulnerability
  vulnerable wafers wage wager wages wagon wai waist wait waited waiter waiting waitress waive waiver wake wakes walk
  walked walking walks wall wallet walls walnut wan wander wangs waning want wanted wanting wants war warehouse
  warfare wargame warlord warlords warm warmer warming warmly warmth warn warned warning warps warrant warrants
  warranty wars wartime wary was wash washed washing waste wasted wasting watch watched watches watching water
  waterfall waters wave wavy wax way ways we weak weakened weakening wealth wealthy weapon weaponize weapons wear
  wearables wearing wears weather web webcasting webpage website websites wedding weeds week weekend weekends weekly
  weeks weeping weighed weight weights weird welcome welcomed welcoming welfare well well-known went were west wet
  wether what whatever whatsoever wheat wheel wheelchair wheels when whenever where whereabouts whereas whereby
  wherever whether which while whilst white whitening who whoever whole wholesale wholesale-network-access-based
  wholesome wholly whom whose why wide widely wider widespread width wielding wife wiki wild wildlife will willing
  willingly willingness willow wilt win wind window winds windsurf wine wines wing wings wink winking winner winners
  winning wins winter winters wire wireless wires wisdom wise wish wished wishes wit with withdraw withdrawal
  withdrawn withdrew within without witness witnessed witnesses wives wo wobblers woke wolf wolves woman women won
  wonder wonderful wonderfully wondering wonders wood wooden word wording words wordy wore work workable worked worker
  workers workforce working workloads workmanship workout workplace works worksheet workshops world world-renowned
  worlds worldwide worms worn worried worries worry worse worship worshippers worst worth worthwhile worthy would
  wound wounded wounds wow wrap wrapped wrapping wrinkles write writer writers writes writing writings written wrong
  wrote xferring ya yacht yard yards ye yeah year yearly years yelled yelling yellow yes yesterday yet yheggy yield
  yields yoga you young younger youngest your yours yourself yourselves youth yrs zero zinc zone zoo zoom zouk`.split(
    /\s+/,
  ),
);
