import { emptyCatalogue } from '../../catalogue/catalogue';
import { newDocument } from '../../document/document';
import { lowerStages } from '../lower-stages';

const stages = lowerStages(emptyCatalogue());
const upToNames = stages.slice(0, stages.findIndex((stage) => stage.name === 'names') + 1);

/** The text with its names in square brackets. */
function mark(text: string): string {
  const doc = upToNames.reduce((current, stage) => stage.run(current), newDocument({ text }));
  let marked = '';
  let at = 0;
  for (const name of doc.spans.names ?? []) {
    marked += `${text.slice(at, name.start)}[${text.slice(name.start, name.end)}]`;
    at = name.end;
  }
  return marked + text.slice(at);
}

test.each([
  'The rival [Brannock] is owned by [Procter & Tollan].',
  'Last year [Goldwater Tarn] CEO [David Hollis] met President [Xi Jinping].',
  'It bought [Brannock Inc.] and [Tollan Bank], a unit of [Bank of Bergen].',
  'The [Securities and Exchange Commission] sued [Gregory C. Allen] of the [Center for Strategic and International Studies].',
  'It opened [Ernie 4.5], [Ernie X1], [GPT-4.1 mini], [Llama 4 Maverick] and [Qwen3-235B-A22B].',
  'Its [Grok 3] AI model beat the [Tally] chatbot.',
  'It works with [xAI], [eBay], [iFlytek] and [01.AI].',
  'He met [Ursula von der Leyen] and [Kai-Fu Lee] in Ghent, Belgium.',
  'French start-up [Quillmark AI] and Chinese [Zhilong AI] grew.',
  'It said [Karén Simonyan] of [Piteå Kraftdata] had left.',
  'In June [Brannock] sold shares to [Tollan]-backed [Arden].',
  'Analysts at [Brannock] said prices would fall.',
  'It fell on the Nasdaq in New York on Friday, as AI and GPU prices rose in the U.S. and China.',
  'The Chinese and the French said so in March.',
  'The case is Petrakis v. Vane.',
  '[Brannock Inc.] (NASDAQ: BRNK) trades under the symbol BRNX beside [BRNL].',
  'She was Director of Strategic Planning and Vice President of Operations at [Tollan].',
  'It was written by [David Hollis] & [Peter Arden] for [Hollis & Arden].',
  'He spoke on [Tollan]’s “Street Talk Asia” show.',
  'The studio made the film [Salt of the Fens] and the documentary [Hearts and Minds] for [Tollan].',
  "It was taken on by [Henry's House] and by [Kuehn+Tollan].",
  'It bought shares in [Brannock Group (US) Holdings] and in [Taylor - Tollan International LLC] today.',
  'Shares of [Arden Pumps] (OSL: ARDN) and [Tollan] (TLN.DE) rose.',
  'The code of [Tally] is under the MIT licence.',
  'It has plants in Salinas, Almería and Novi Sad.',
  '[Lord Thornbury] chairs [Tollan].',
  '[Min Jae-hyuk] met [Choi Soo-yeon] and [Mark Brannock].',
  'It sold [gpt-oss-120b], [Mistral Medium 3.1] and [Whisper large-v3].',
  'She joined the [Brannock Academy of Arts and Sciences] and the [Tollan Association for the Advancement of Science].',
  'He met the [University of Ghent Museum of Archaeology and Anthropology] and [Arden] today.',
  'The head of the [Office of Science] and [Tollan] agreed.',
  'It paid for the [Brannock] Acquisition and signed the Merger Agreement (the [Tollan] Agreement) then.',
  'Its TDRs fell in FY2022 and the [Brannock] Offering was put off by [NVR].',
  'It was bought by [Tarn Acquisition Corp.] and by [Arden Acquisition Holdings] today.',
  'The plan of Messrs. [Quist] and [Arden] failed.',
  'It compared [Claude Sonnet 4.5] and [FLUX.1 Kontext] with [Hunyuan-A13B].',
])('%s', (marked) => {
  expect(mark(marked.replace(/[[\]]/g, ''))).toBe(marked);
});

test.each([
  ['History Brannock was founded in 1999.', 'History [Brannock] was founded in 1999.'],
  ['Awards and Memberships Brannock has joined it.', 'Awards and Memberships [Brannock] has joined it.'],
  ['Cold Brannock Cold Brannock is a mill.', 'Cold Brannock [Cold Brannock] is a mill.'],
  ['History Channel was sold.', '[History Channel] was sold.'],
])('a heading that has lost its line is no part of a name: %s', (text, marked) => {
  expect(mark(text)).toBe(marked);
});

test('a capital in a heading in title case says nothing', () => {
  expect(
    mark('The Rise of Cheap Pumps and Strong Prices\n\nThe trade is old and wide, and many of its firms are small.'),
  ).not.toContain('[');
});

test('a name in a heading is found where the text has it too', () => {
  expect(
    mark('Why Brannock Sells Cheap Pumps\n\nThe trade is old and wide, and the owners of Brannock are small.'),
  ).toContain('Why [Brannock] Sells');
});

test('captions and bodies have names, credits and bylines none', () => {
  const marked = mark(
    'The yard of Brannock in May.\nTove Halvorsen | Northlight | Stock Pictures\nBy Ada Quist\nThe firm Brannock has sold its yard, and nobody knows to whom.',
  );
  expect(marked).toContain('yard of [Brannock]');
  expect(marked).not.toContain('[Tove');
  expect(marked).not.toContain('[Ada');
});
