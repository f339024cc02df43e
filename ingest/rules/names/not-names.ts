import { phraseSet, wordSet } from './words';

/** Written with a capital or in capitals, and yet no firm, person, model, product or body. Own compilation. */
export const ORDINARY_CAPITALS = wordSet(`
AI A.I. AGI ASI ML NLP LLM LLMs SLM VLM GPU GPUs CPU CPUs TPU TPUs NPU NPUs DPU FPGA ASIC ASICs SoC API APIs SDK SDKs IDE UI UX OS IT ICT IoT SaaS PaaS IaaS AIaaS CRM ERP HR PR VR AR XR MR 3D 2D 4K 5G 4G 3G 6G LTE WiFi Wi-Fi Bluetooth USB HDMI PC PCs TV TVs HD DVD DVDs CD CDs
CEO CEOs CFO CTO COO CIO CMO CSO CPO CISO CRO CLO CDO VP SVP EVP MD GM MP MPs PM IPO IPOs SPAC SPACs M&A R&D VC VCs PE LP LPs GP GPs ETF ETFs REIT REITs ESG KPI ROI EBITDA EBIT GAAP IFRS EPS P/E GDP CPI PPI PMI FX FY Q1 Q2 Q3 Q4 H1 H2 YoY QoQ ARR NAV AUM LBO MBO ESOP RSU RSUs IRA CDS CDO MBS FAQ
HBM DRAM NAND SRAM SSD RAM ROM RISC RISC-V x86 ARM64 CUDA EUV DUV AC DC EV EVs LED LEDs LNG LPG CO2 CO₂ DNA RNA mRNA MRI COVID COVID-19 Covid Covid-19 SARS AIDS HIV ADHD GLP-1
B2B B2C D2C DTC O2O P2P C2C KYC AML NFT NFTs DeFi Web3 Web2 DAO BTC ETH HTML CSS HTTP HTTPS URL URLs SQL NoSQL JSON XML PDF PDFs CSV GUI CLI LAN WAN VPN DNS IP TCP SMS RSS SEO CDN CDNs RAG RLHF GAN GANs CNN CNNs RNN RNNs LSTM SVM SVMs KNN PCA LDA CRF HMM MLP BERT-style GPT-style MoE OCR TTS ASR STT
MBA PhD Ph.D. Ph.D BA B.A. BS B.S. BSc MSc MA M.A. MS M.S. JD J.D. LLB LLM. MD M.D. CPA CFA CA Esq. Jr. Sr. II III IV VI VII VIII PLC plc OK TBD TBA AKA ASAP FYI RIP VIP VIPs DIY CCTV GPS SUV SUVs UFO ATM ATMs PIN ID IDs US$ USD EUR GBP JPY CNY RMB HKD SEK NOK DKK CHF INR KRW AUD CAD SGD TWD BRL
AM PM a.m. p.m. EST EDT ET PT PST PDT GMT UTC CET BST HKT IST AD BC BCE CE BSEC WASHINGTON
X-ray X-rays T-shirt T-shirts U-turn E-commerce I I'm I'd I'll I've Mr Mrs Ms Dr Prof Sir Dame Lord Lady Rev Hon Internet Web Net Big Tech Bitcoin Ethereum Ether Dogecoin Solana Crypto Android-moment Brexit Christmas Easter Ramadan Diwali Hanukkah Halloween Thanksgiving Olympics Paralympics Covid-era
God Allah Jesus Bible Quran Koran Torah Holocaust Depression Cold War
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue Tues Wed Thu Thur Thurs Fri
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Spring Summer Autumn Winter
Company Companies Group Corporation Board Bank Fund Trust Agreement Merger Transaction Registrant Partnership Notes Note Item Table Contents Part Section Exhibit Annual Report Form Act Plan Purchase Acquisition Offering Shares Share Stock Common Preferred Series Class Statement Statements Financial Consolidated Business Committee Director Directors Officer Officers Executive Parent Subsidiary Seller Buyer Purchaser
Figure Fig Chapter Appendix Volume Vol No. Nos. Page Pages Phase Stage Step Day Days Week Weeks Year Years Century Age Era Copyright Inc. Corp. Ltd. Co. LLC L.P. LP LLP
Application Programming Interface Interfaces Python Java JavaScript TypeScript C++ C Go Rust Ruby Perl PHP Lisp Prolog Fortran Haskell Scala Kotlin Swift MATLAB R
`);

/** Phrases that look like names: indices, exchanges, laws, licences, events, awards, eras, programmes. */
export const NOT_ENTITIES = phraseSet(`
Nasdaq|NASDAQ|Nasdaq Composite|Nasdaq 100|Nasdaq-100|Nasdaq Composite Index|S&P 500|S&P|S&P 500 Index|S&P Global 1200|Dow|Dow Jones Industrial Average|Dow Jones Industrials|Dow Industrials|Dow Jones Index|Russell 2000|Russell 1000|Russell 3000|FTSE|FTSE 100|FTSE 250|FTSE All-Share|DAX|MDAX|CAC 40|CAC|Euro Stoxx 50|Stoxx 600|STOXX 600|Stoxx Europe 600|IBEX 35|AEX|SMI|OMX|Nikkei 225|Nikkei Stock Average|Topix|TOPIX|Hang Seng|Hang Seng Index|Hang Seng Tech Index|CSI 300|Shanghai Composite|Kospi|KOSPI|Kosdaq|Sensex|Nifty|Nifty 50|BSE|ASX 200|MSCI World|MSCI|VIX|Fortune 500|Fortune 100|Fortune Global 500|Forbes 400|Global 500|Inc. 5000|NYSE|New York Stock Exchange|New York Stock Exchange (NYSE)|London Stock Exchange|Toronto Stock Exchange|Oslo Stock Exchange|Hong Kong Stock Exchange|Shanghai Stock Exchange|Shenzhen Stock Exchange|Tokyo Stock Exchange|Bombay Stock Exchange|National Stock Exchange|Frankfurt Stock Exchange|Nasdaq Stock Market|NASDAQ Stock Market|Nasdaq MarketSite|Nasdaq Global Market|Nasdaq Global Select Market|AMEX|Euronext|Euronext Amsterdam|Nasdaq Stockholm|Nasdaq Helsinki|OMX Helsinki|Helsinki Stock Exchange|STAR Market|ChiNext|Alternative Investment Market|AIM
MIT License|MIT Licence|Apache License|Apache 2.0|Apache License 2.0|GPL|GNU General Public License|BSD License|Creative Commons|CC BY|Llama License|Gemma License|CHIPS Act|Chips Act|CHIPS and Science Act|AI Act|EU AI Act|Digital Markets Act|Digital Services Act|DMA|DSA|GDPR|General Data Protection Regulation|CCPA|HIPAA|ERISA|FOIA|Inflation Reduction Act|Sherman Act|Clayton Act|Securities Act|Exchange Act|Securities Exchange Act|Sarbanes-Oxley|Sarbanes-Oxley Act|Dodd-Frank|Glass-Steagall|Patriot Act|Affordable Care Act|Obamacare|Medicare|Medicaid|Social Security|First Amendment|Second Amendment|Fourth Amendment|Fifth Amendment|Constitution|Bill of Rights|Chapter 11|Chapter 7|Title VII|Section 230|Basel III|Solvency II|Paris Agreement|Paris Accord|Kyoto Protocol|Green New Deal|New Deal|Marshall Plan|Belt and Road|Belt and Road Initiative|Made in China 2025|Vision 2030|Series A|Series B|Series C|Series D|Series E|Series F|Series G|Series H|Class A|Class B|Regulation FD|Form 10-K|Form 10-Q|Form S-1|S-1|10-K|10-Q|8-K|13F|13D
CES|Computex|Mobile World Congress|MWC|Davos|World Economic Forum|SXSW|TED|TEDx|Web Summit|Slush|Collision|NeurIPS|NIPS|ICML|ICLR|CVPR|ICCV|ECCV|ACL|EMNLP|NAACL|AAAI|IJCAI|KDD|SIGGRAPH|SIGIR|COLING|INTERSPEECH|Interspeech|ICASSP|World Cup|Super Bowl|Olympic Games|Winter Olympics|Summer Olympics|Black Friday|Cyber Monday|Singles' Day|Singles Day|Prime Day|Lunar New Year|Chinese New Year|New Year|New Year's Day|New Year's Eve|Valentine's Day|Mother's Day|Memorial Day|Labor Day|Labour Day|Independence Day|Fourth of July|Golden Week|National Day|Nobel Prize|Nobel|Nobel Peace Prize|Turing Award|Pulitzer Prize|Pulitzer|Oscar|Oscars|Academy Award|Academy Awards|Emmy|Emmys|Grammy|Grammys|Golden Globe|Golden Globes|Booker Prize|Tony Award|BAFTA|Fields Medal|Man Booker Prize|Open-Source Week|Open Source Week
World War I|World War II|First World War|Second World War|WWI|WWII|Cold War|Gulf War|Civil War|Vietnam War|Korean War|Great Depression|Great Recession|Global Financial Crisis|Industrial Revolution|Middle Ages|Stone Age|Information Age|Gilded Age|Arab Spring|September 11|9/11|Covid|Generation Z|Gen Z|Gen X|Gen AI|GenAI|Millennials|Baby Boomers|Artificial Intelligence|Machine Learning|Deep Learning|Large Language Model|Large Language Models|Generative AI|Internet of Things|Virtual Reality|Big Data|Big Tech|Big Oil|Big Pharma|Big Four|Big Three|Magnificent Seven|Magnificent 7|Six Little Dragons|Little Dragons|Application Programming Interface|Moore's Law|Turing Test|Chief Executive Officer|Chief Executive|Chief Financial Officer|Chief Operating Officer|Chief Technology Officer|Chief Information Officer|Chief Accounting Officer|Chief Marketing Officer|Vice President|Vice Chairman|Senior Vice President|Executive Vice President|Executive Director|Managing Director|General Manager|General Counsel|Prime Minister|Oval Office|Roosevelt Room|Rose Garden|Air Force One|Common Stock|Preferred Stock|Annual Report|Financial Statements|Supply Chain Management|Human Resources|Red Cross|Green Card|H-1B|Homeland|MAGA|America First|Stargate Project site|Python|Java|C++|JavaScript
`);

/** Last words of what is an event, law, award, show, place or case rather than an entity. */
export const NOT_ENTITY_ENDS = wordSet(`
Act Acts Bill Amendment Treaty Accord Agreement Convention Protocol Directive Regulation Rule Rules Code Law Laws License Licence Constitution Award Awards Prize Prizes Medal Cup Championship Championships Olympics Marathon Tournament Festival
Conference Summit Forum Expo Symposium Workshop Congress Convention Day Days Week Month Year War Wars Revolution Crisis Pandemic Era Age Index Average Composite 500 100 225 Test Theorem Algorithm Method Theory Effect Prize License
Survey Report Review Study Episode Season Challenge Competition Fellowship Scholarship Degree Bachelor Master Doctorate Stakes Derby Open
`);

/** Exchanges before a colon and a ticker: "(NASDAQ: BRNK)". */
export const TICKER_EXCHANGES = wordSet(
  'NASDAQ Nasdaq NasdaqGS NasdaqCM NYSE AMEX NYSEAMERICAN TSX TSXV CSE LSE AIM ASX NZX HKEX SEHK HKG SSE SZSE BSE NSE SGX TYO TSE KRX KOSDAQ OTC OTCQB OTCQX OTCBB OTCPK Euronext XETRA FRA SIX STO EPA',
);

/** What an office is of, at the end of its title: "Director of Strategic Planning". */
export const OFFICES = wordSet(
  'Operations Planning Management Marketing Sales Finance Strategy Development Engineering Resources Affairs Relations Manufacturing Administration Procurement Compliance Accounting Taxation Innovation Recruiting Recruitment Merchandising Treasury Communications Sustainability Growth',
);

/** Last words of what firms have with one another or in court: "the Brannock Acquisition". */
export const DEAL_ENDS = wordSet(`
Acquisition Acquisitions Merger Mergers Agreement Agreements Arrangement Arrangements Transaction Transactions Complaint Complaints Litigation Lawsuit Facility Facilities Subsidiary
Subsidiaries JV JVs Settlement Settlements Purchase Buyout Takeover Offering Offerings Proceedings Option Options Warrants Indenture Covenants
`);
