import { wordSet } from '../names/words';

// Own compilation.

/** Legal forms: the last word of a firm's name. */
export const LEGAL_FORMS = wordSet(`
Inc Inc. Incorporated Corp Corp. Corporation Co Co. Cos. Company Companies Ltd Ltd. Limited LLC L.L.C. LLP L.L.P. LP L.P. N.A. PLC Plc plc AG SE SA S.A. NV N.V. BV B.V. GmbH KGaA KG SpA S.p.A. S.p.A AB ASA AS A/S Oyj Oy ApS Pty Pte KK K.K. Sarl SAS Bhd Berhad Tbk PJSC JSC OJSC OAO PAO ZAO Sdn AD d.d. doo Kft Zrt SRL S.r.l. Srl CV SCA SICAV GmbH. Inc.,
`);

/** Words that end the names of firms and seldom others. */
export const FIRM_ENDS = wordSet(`
Bank Bancorp Bancshares Banking Capital Ventures Venture Partners Holdings Holding Group Groupe Gruppe Technologies Technology Systems Motors Motor Airlines Airways Airline Air Pharmaceuticals Pharmaceutical Pharma Therapeutics Biosciences Biotech Biotechnology Bio Genetics Genomics Diagnostics Energy Petroleum Oil Gas Power Electric Electronics Electronic Semiconductor Semiconductors
Microsystems Microelectronics Micro Robotics Dynamics Aerospace Aviation Space Aircraft Industries Industrial Enterprises Enterprise Entertainment Studios Pictures Records Games Gaming Interactive Media Broadcasting Communications Telecom Telecommunications Telekom Wireless Mobile Networks Network Broadband Cable
Software Solutions Services Consulting Advisors Advisers Advisory Associates Securities Investments Investment Management Asset Assets Equity Fund Funds Trust Insurance Assurance Financial Finance Credit Savings Mortgage Payments Brokerage Markets Exchange Equities Realty Properties Property Estates Homes Hotels Resorts Casinos
Foods Food Brewing Breweries Brewery Beverages Beverage Coffee Restaurants Stores Markets Retail Brands Apparel Fashion Cosmetics Beauty Pharmacies Drugs Healthcare Health Medical Logistics Freight Shipping Railway Railways Railroad Transport Transportation Lines Express Cargo Automotive Automobiles Auto Cars Trucks Tires Tyres
Steel Mining Minerals Metals Gold Chemicals Chemical Materials Cement Paper Packaging Plastics Glass Construction Builders Engineering Instruments Devices Machines Works Products Labs Laboratories Analytics Intelligence Research Computing Computers Computer Cloud Data Digital Online Interactive Web Hosting
Publishing Publishers Press Newspapers Books Toys Sports Fitness Wines Farms Agriculture Agrosciences Seeds Nutrition Pet Waste Water Utilities Renewables Solar Wind Nuclear Fusion Battery Batteries Materials Steelworks Shipbuilding Shipyard Defence Defense Security Outfitters Supply Distribution Distributors Trading Imports Equities Lending Leasing Rentals
Platforms Photonics Optics Lasers Sensors Quantum AI.com .com Worldwide International Global Stake Wealth Acquisition Acquisitions Advertising Marketing Design Creative Interactive Animation Film Films Productions Television Radio Theatres Cinemas Theaters Music Label Agency
Compute Insight Insights Grid Motion Studio Fintech Textiles Mills Ferries Dairies Tobacco Furniture Aeronautics Ceramics Rubber Confectionery Jewelers Jewellers Opticians Brewers Distillers Bakeries Kitchens Cruises Rail Coaches Taxis
`);

/** Words that end, or with "of" begin, the name of a public or common body. */
export const BODY_WORDS = wordSet(`
University Universität Université Universidad Institute Institut Instituto College School Academy Ministry Department Commission Agency Authority Administration Bureau Office Court Tribunal Council Committee Parliament Congress Senate House Assembly Cabinet Government Foundation Association Federation Confederation Union Society League Alliance Consortium Forum Chamber Board Registry
Police Army Navy Force Guard Corps Pentagon Kremlin Treasury Embassy Library Museum Observatory Hospital Clinic Church Cathedral Synod Order Party Coalition Front Movement Campaign Center Centre Laboratory Observatory Polytechnic Conservatory Seminary Senate Reserve Nations Organization Organisation Service Mission Program Programme Initiative Project Network
`);

/** Bodies known by one name. */
export const KNOWN_BODIES = wordSet(`
SEC FTC FCC FDA DOJ FBI CIA NSA NASA NATO IMF WHO WTO OECD OPEC UNESCO UNICEF UN EU ECB BOE BOJ PBOC FDIC CFTC CFPB EPA IRS DARPA DHS DOD DOE DOGE NIH NIST NHTSA FAA CDC CMA FCA PRA BaFin ESMA EBA CNIL ICO SFO CAC SAMR CSRC NDRC MIIT MIT UCLA USC NYU UCL LSE EPFL ETH ETHZ CERN KAIST IIT IISc INRIA Inria CNRS DFKI Fraunhofer Stanford Harvard Yale Oxford Cambridge Princeton Cornell Caltech Berkeley Tsinghua Peking Columbia Dartmouth Duke Wharton INSEAD Insead
ASEAN BRICS G7 G20 IAEA ITU ISO IEEE ACM W3C FINRA SIPC OFAC CFIUS Kremlin Pentagon Fed Treasury Interpol Europol Eurostat UEFA FIFA NBA NFL MLB NHL NCAA BBC-Trust Mozilla-Foundation EFF ACLU NAACP AARP Greenpeace Amnesty Eleuther EleutherAI MILA Mila Vector-Institute BAAI OpenMined LAION SLAC RIKEN AIST ETRI A*STAR NUS NTU HKUST HKU CUHK IIIT SRI PARC CSAIL
`);

/** Soft words: between two forms of one name they part nothing, in a name of their own they may. */
export const SOFT_ENDS = wordSet(
  'Group Holdings Holding Inc Inc. Corp Corp. Corporation Company Co Co. Ltd Ltd. Limited LLC PLC Plc plc AG SE SA NV AB GmbH Oyj ASA',
);

/** After a firm's name: makes it another, which the firm owns. */
export const UNIT_ENDS = wordSet(
  'Cloud Research Labs Lab Ventures Capital Bank Studios Health Pay Pictures Music Energy Robotics Intelligence Mobile Digital Japan China India Europe UK America Americas Asia Germany Austria France Australia International Foundation Games Gaming Media Fund Asset Securities Brain X Financial Services Logistics Web',
);

/** Particles within a person's name. */
export const PARTICLES = wordSet(
  'de del della di da dos das do du des le la van von der den ter ten te zu zur zum af av bin ibn bint al el ben y e al- ul ur',
);

/** Forms of AI models' names. Tried on a whole name. */
export const MODEL_FORMS: readonly RegExp[] = [
  /^(?:Chat)?GPT(?:[- ]?\d[\w.]{0,8}(?:[- ](?:mini|nano|turbo|preview|Turbo|Mini|Vision|Codex|Pro|pro|Instant|Thinking))*)?$/,
  /^o[1-9](?:[- ](?:mini|pro|preview|high))*$/,
  /^(?:R|V|K|M|S)[1-9](?:\.\d)?(?:-\w+)*$/,
  /-(?:\d+(?:\.\d+)?[BM]|Instruct|Chat|Base|VL|Coder|Max|Turbo|Preview|Mini|Distill|Thinking|Omni|Math)(?:-[\w.]+)*$/,
  /^[\p{L}.]+[- ]?\d+(?:\.\d+)?[- ](?:Pro|Ultra|Flash|Nano|Mini|Sonnet|Opus|Haiku|Turbo|Scout|Maverick|Behemoth|Lite|Max|Large|Small|Medium|Preview|Instruct|Vision|Thinking|Omni|mini|nano|turbo|flash|pro)(?: [\p{L}\d.]+)*$/u,
  /^(?:Claude|Gemini|Llama|Qwen|Ernie|ERNIE|Grok|Mistral|Mixtral|Gemma|Phi|DeepSeek|Kimi|Hunyuan|Doubao|GLM|Yi|Falcon|Bard|Sora|DALL-E|Dall-E|Whisper|PaLM|LaMDA|BERT|Nova|Granite|Nemotron|Command|Jamba|Pangu|Baichuan|InternLM|StarCoder|Codestral|Pixtral|Magistral|Devstral|Imagen|Veo|Midjourney|Stable Diffusion|Copilot|MiniMax|Step|Seed|OPT|BLOOM|Vicuna|Alpaca|Dolly|MPT|Orca|Inflection|Pi|Olmo|OLMo|Aya|Solar|EXAONE|HyperCLOVA)[- ]?[A-Z]{0,2}\d+(?:\.\d+)*(?:[- ][\p{L}\d.]+)*$/u,
  /^\p{L}+\d?(?:\.\d)?-\d{1,4}[bB](?:-\w+)*$/u,
  /-A?\d{1,4}[bB]$/,
  /^(?:Qwen|Llama|Gemini|DeepSeek|Seed|Hunyuan|Kimi|GLM|Step|Wan|FLUX|Flux|Nemotron|Cosmos)\d?-\w[\w.-]*$/,
  /^(?:FLUX|Flux)\.\d/,
];

/** A word and a version: "Ernie 4.5", "Ernie X1", "iPhone 16": a model or another product, as the text says. */
export const VERSIONED =
  /^\p{L}[\p{L}.&-]*(?: \p{Lu}[\p{L}.-]*)?[ -]?(?:[A-Z]?\d+(?:\.\d+)*[A-Za-z]?)(?:[ -][\p{L}\d.]+)?$/u;

/** Families of AI models whose names are also given names or words. */
export const FAMILIES = wordSet(
  'Claude Gemini Llama Qwen Ernie Grok Mistral Mixtral Gemma Phi Kimi Hunyuan Doubao Falcon Bard Sora Whisper Nova Granite Command Jamba Olmo Orca Alpaca Vicuna Dolly Pangu ChatGPT GPT Nemotron FLUX.1 FLUX.2',
);
