/**
 * English words and first names that are also names of firms, models and products. A known name that is one of these
 * counts only in exactly its own case; add the word here when a new name brings one.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `
  able abridge absolute acorns ada addition adept admiral advent affirm alan alexa allegro ally alpha alphabet
  amazon ampere ancestry ant anthem apple archer arm aspect atlas audible augment aurora autonomy axiom axon bain
  balance ball basis beacon ben benchmark berkeley bird block bolt bond booking boom boost bow box brave breaking
  bridgewater bright brookings bullish bumble burlington busy cadence cambridge canon canonical captions carbon
  carnival carrier cascade caterpillar charter chemistry chewy chime choice chubb circle citadel claude clay cleo
  clio clip clover clubhouse coach cobalt coda cohere coherence coherent coke colossal commission compass confluent
  congress conjecture constellation continental conviction corning costa counterpoint craft credo crescendo crocs
  cruise current currys cursor dash dave davy dawn deadline decagon dell delta devin dexterity dice diplomat disco
  discord discovery dish dominion dover dow dragonfly drive dust eagle eclipse economist edge elastic element
  elisa emergent emerson endeavor enterprise entrust envision equity essential eternal evergreen expansion factory
  faculty faire fanatics fed felix fidelity figure fin firefly five flagship flex flock floodgate flutter focus ford
  forerunner forethought forge form fortress fortune foundation founders fox fractal fractile frontier fudan fusion
  future galaxy gamma gap gemini generations genesis georgian giga glean globe globes gong gorillas grab grail grain
  granola graphite grasim gravity grid guardian gusto handshake harmonic harvard harvest harvey headspace helion
  hexagon hilton hinge hippo homebrew hopper horizon hugo human humane humanoid huntress hyperbolic ideogram iliad
  imagination imbue improbable inception indeed independent index infinite inflection informa information innovation
  inquirer insider insight inspire intel intercept intercom intrinsic intuitive iridium ironclad irregular island
  isomorphic jacobs jaguar jasper jerry jet jump juniper kayak kernel king kingfisher kraken kremlin lambda lead
  lear ledger legend lemonade lens leonardo liberty lightspeed lilly lime lindy line linear links loft logic looker
  lotus lovable lucid luka lumen luminance lupin lux macro madrona magic magna mango manpower mars marsh marvel
  match matrix max maya mayfield mechanize medium menlo mercer mercury merit meta metro millennium mint miro mirror
  mission mistral modal modern moderna momentum monica monolith moonshot morningstar motional multiverse mythic neon
  next nice noon nothing notion nuance nuclear oasis observer oculus odyssey olympus omega opera oracle orange
  origin orion oscar otis ouster overstock oxford pandora paper paradigm parallel paramount parliament pear pentagon
  people perplexity persimmon persona phoenix picnic pierre pigment pika pilot pinecone plaid planet platformer
  platinum playground plural poolside post postman precision premier prime princeton prism prisma progress
  progressive proton puck puma pure quanta quantum quartz quest rabbit ramp rare rasa reach rebellions recruit
  recursion redpoint reflection register reliance remarkable replicate revolution ring ripple rippling rising robin
  robinhood rogue root roper rumble runway safari sage samsara scale scout sea sears seek senate sentry sequoia
  sesame sharp shell sierra signal signify situational sky slack slate smart snap snips snowflake sofia sonnet
  southwest spark speak spirit sprint square stack standard stanford star starboard stark statista sterling stone
  strategy stride stripe strive subway summit sun superhuman swatch switch synchrony tableau tabular talent tamara
  tapestry target team telegraph tempo temporal tempus terra tether thinking tide tiffany tiger time times tinder
  titan toast tome toss total travelers triangle trident trivium true trust turing twist udio ultra uncork unity
  universal unstructured upstage upstart valve vanguard vantage variety vast vault vector venture verge vertex
  vicarious victory viking vine visa vision vista voyager vulcan warp water waters wave weber wendel wendy wharton
  whirlpool whoop will wing wired wise wonder worthy writer yeti yield zenith zip zipline zoom
`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
