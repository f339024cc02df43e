import type { Reading } from '../../graph/graph';
import type { Kind } from '../../graph/ontology/kinds';
import { article, type Kinds, type Line, type Said } from './article';

const KINDS: Kinds = new Map<string, Kind>([
  ['Satya Nadella', 'Person'],
  ['Sam Altman', 'Person'],
  ['Elon Musk', 'Person'],
  ['Ilya Sutskever', 'Person'],
  ['Dario Amodei', 'Person'],
  ['Lisa Su', 'Person'],
  ['Yann LeCun', 'Person'],
  ['GPT-4', 'Model'],
  ['ChatGPT', 'Model'],
  ['Claude', 'Model'],
  ['Llama 3', 'Model'],
  ['Grok', 'Model'],
  ['Qwen', 'Model'],
  ['Azure', 'Product'],
  ['MI300', 'Product'],
  ['H100', 'Product'],
  ['Federal Trade Commission', 'Organization'],
  ['European Commission', 'Organization'],
  ['Stanford University', 'Organization'],
]);

const say = (text: string, type: Said['type'], more: Omit<Said, 'type'> = {}): Line => ({
  text,
  said: { type, ...more },
});
const plain = (text: string): Line => ({ text });
const usd = (value: number, qualifier?: 'about' | 'up to' | 'over') => ({
  value,
  currency: 'USD',
  ...(qualifier ? { qualifier } : {}),
});

/** A small press with everything the viewer must show: parallel relations, all statuses, a dispute, copies, figures. */
export const PRESS: readonly Reading[] = [
  article(
    {
      outlet: 'The Meridian',
      date: '2024-03-14',
      title: 'The bank behind the chatbot',
      url: 'https://meridian.example/2024/bank-behind-the-chatbot',
    },
    [
      plain('Few bets in software have been as large or as closely watched.'),
      say('⟦s:Microsoft⟧ has ⟦t:invested⟧ about $13 billion in ⟦o:OpenAI⟧ since 2019.', 'INVESTED_IN', {
        amount: usd(13e9, 'about'),
        confidence: 0.94,
      }),
      say(
        'Cloud credits for ⟦o:OpenAI⟧ come from the same place: ⟦s:Microsoft⟧ ⟦t:supplies⟧ its computing.',
        'SUPPLIES',
        {
          what: 'computing',
        },
      ),
      say('⟦s:Microsoft⟧ also ⟦t:uses⟧ ⟦o:ChatGPT⟧ inside its office programs.', 'USES'),
      say('⟦s:Satya Nadella⟧, ⟦t:chief executive of⟧ ⟦o:Microsoft⟧, calls it a partnership of equals.', 'LEADS', {
        role: 'chief executive',
      }),
      say('⟦s:Sam Altman⟧ ⟦t:runs⟧ ⟦o:OpenAI⟧, which he helped to found.', 'LEADS', { role: 'chief executive' }),
      say('It was ⟦s:OpenAI⟧ that ⟦t:released⟧ ⟦o:GPT-4⟧, the model behind the boom.', 'DEVELOPED'),
      say('⟦s:OpenAI⟧ ⟦t:built⟧ ⟦o:ChatGPT⟧ on top of it.', 'DEVELOPED'),
    ],
    KINDS,
  ),
  article(
    {
      outlet: 'Harbour Courier',
      date: '2024-03-12',
      title: 'A stake by any other name',
      url: 'https://courier.example/stake',
    },
    [
      say('By one count ⟦s:Microsoft⟧ ⟦t:has put⟧ $10 billion ⟦o:OpenAI⟧ never had to pay back.', 'INVESTED_IN', {
        amount: usd(10e9),
        confidence: 0.71,
        source: 'two people with knowledge of the accounts',
      }),
      say(
        'The two now also ⟦t:compete⟧: ⟦s:Microsoft⟧ sells assistants that rival those of ⟦o:OpenAI⟧.',
        'COMPETES_WITH',
      ),
      say('⟦s:OpenAI⟧ ⟦t:partners with⟧ ⟦o:Microsoft⟧ all the same.', 'PARTNERS_WITH'),
      say('⟦s:Federal Trade Commission⟧ lawyers ⟦t:have sued⟧ ⟦o:Microsoft⟧ over less.', 'SUED', { confidence: 0.66 }),
    ],
    KINDS,
  ),
  article(
    {
      outlet: 'Wire Desk',
      date: '2024-04-02',
      title: 'Amazon completes its investment in Anthropic',
      url: 'https://wire.example/a',
    },
    [
      say('⟦s:Amazon⟧ ⟦t:invested⟧ $4 billion in ⟦o:Anthropic⟧, the maker of Claude.', 'INVESTED_IN', {
        amount: usd(4e9),
      }),
      say('⟦s:Anthropic⟧ ⟦t:developed⟧ ⟦o:Claude⟧.', 'DEVELOPED'),
      say('⟦s:Dario Amodei⟧ ⟦t:founded⟧ ⟦o:Anthropic⟧ with former colleagues.', 'FOUNDED'),
      say('⟦s:Anthropic⟧ ⟦t:raised⟧ $7.3 billion within a year.', 'RAISED', { amount: usd(7.3e9), round: 'Series D' }),
      say('⟦s:Anthropic⟧ ⟦t:was valued at⟧ $18.4 billion in the round.', 'VALUED_AT', { amount: usd(18.4e9) }),
    ],
    KINDS,
  ),
  article(
    {
      outlet: 'Evening Standard of Trade',
      date: '2024-04-02',
      title: 'Amazon and Anthropic: the money is in',
      url: 'https://trade.example/b',
    },
    [
      say('⟦s:Amazon⟧ ⟦t:invested⟧ $4 billion in ⟦o:Anthropic⟧, the maker of Claude.', 'INVESTED_IN', {
        amount: usd(4e9),
      }),
      say('⟦s:Anthropic⟧ ⟦t:developed⟧ ⟦o:Claude⟧.', 'DEVELOPED'),
      say('⟦s:Dario Amodei⟧ ⟦t:founded⟧ ⟦o:Anthropic⟧ with former colleagues.', 'FOUNDED'),
      say('⟦s:Anthropic⟧ ⟦t:raised⟧ $7.3 billion within a year.', 'RAISED', { amount: usd(7.3e9), round: 'Series D' }),
      say('⟦s:Anthropic⟧ ⟦t:was valued at⟧ $18.4 billion in the round.', 'VALUED_AT', { amount: usd(18.4e9) }),
    ],
    KINDS,
  ),
  article(
    {
      outlet: 'The Meridian',
      date: '2024-05-20',
      title: 'Deals that were, and deals that were not',
      url: 'https://meridian.example/deals',
    },
    [
      say('⟦s:Google⟧ ⟦t:plans to invest⟧ up to $2 billion in ⟦o:Anthropic⟧.', 'INVESTED_IN', {
        status: 'planned',
        amount: usd(2e9, 'up to'),
      }),
      say('⟦s:Apple⟧ ⟦t:is in talks to use⟧ ⟦o:Claude⟧, people close to both say.', 'USES', {
        status: 'rumoured',
        confidence: 0.55,
        source: 'people close to both',
      }),
      say('⟦s:Nvidia⟧ ⟦t:called off its purchase of⟧ ⟦o:Arm⟧ after regulators objected.', 'ACQUIRED', {
        status: 'rejected',
        amount: usd(40e9),
      }),
      say('⟦s:Elon Musk⟧ ⟦t:once led⟧ ⟦o:OpenAI⟧ from its board.', 'LEADS', { status: 'former', role: 'co-chairman' }),
      say('⟦s:Elon Musk⟧ ⟦t:sued⟧ ⟦o:OpenAI⟧ in February.', 'SUED', {
        happened: { from: '2024-02-29', to: '2024-02-29', text: 'in February' },
      }),
      say('⟦s:Elon Musk⟧ ⟦t:founded⟧ ⟦o:xAI⟧ to answer it.', 'FOUNDED'),
      say('⟦s:xAI⟧ ⟦t:open-sourced⟧ ⟦o:Grok⟧ under the Apache licence.', 'OPEN_SOURCED', { licence: 'Apache-2.0' }),
      say('⟦s:Meta⟧ ⟦t:published the weights of⟧ ⟦o:Llama 3⟧.', 'OPEN_SOURCED', { licence: 'Llama community licence' }),
      say('⟦s:Yann LeCun⟧ ⟦t:works for⟧ ⟦o:Meta⟧ as its chief scientist.', 'WORKS_FOR', { role: 'chief scientist' }),
      say('⟦s:AMD⟧ ⟦t:unveiled⟧ ⟦o:MI300⟧, its answer to Nvidia.', 'DEVELOPED'),
      say('⟦s:Nvidia⟧ ⟦t:makes⟧ ⟦o:H100⟧, which everyone wants.', 'DEVELOPED'),
      say('⟦s:MI300⟧ ⟦t:competes with⟧ ⟦o:H100⟧ on price.', 'COMPETES_WITH'),
      say('⟦s:Lisa Su⟧ ⟦t:heads⟧ ⟦o:AMD⟧.', 'LEADS', { role: 'chief executive' }),
      say('⟦s:Nvidia⟧ ⟦t:supplies⟧ ⟦o:Microsoft⟧ with most of its accelerators.', 'SUPPLIES', { share: 15 }),
      say('⟦s:Nvidia⟧ ⟦t:supplies⟧ ⟦o:Meta⟧ as well.', 'SUPPLIES'),
      say('⟦s:Nvidia⟧ ⟦t:supplies⟧ ⟦o:Amazon⟧, in smaller numbers.', 'SUPPLIES'),
      say('⟦s:Alibaba⟧ ⟦t:released⟧ ⟦o:Qwen⟧ openly.', 'DEVELOPED'),
      say('⟦s:Ilya Sutskever⟧ ⟦t:left his post at⟧ ⟦o:OpenAI⟧.', 'WORKS_FOR', {
        status: 'former',
        role: 'chief scientist',
      }),
      say(
        '⟦s:Internationale Gesellschaft für angewandte Halbleiterforschung und Rechentechnik mbH⟧ ⟦t:supplies⟧ ⟦o:AMD⟧.',
        'SUPPLIES',
      ),
    ],
    KINDS,
  ),
];

/** Names and sentences as an attacker would write them. */
export const HOSTILE: readonly string[] = [
  '<script>window.__pwned=1</script>',
  '"><img src=x onerror="window.__pwned=2">',
  '<svg onload=window.__pwned=3>',
  "'-window.__pwned=4-'",
  '<iframe srcdoc="<script>parent.__pwned=5</script>">',
  '<a href="javascript:window.__pwned=6">press</a>',
  '<style>@import "//evil.example/x.css"</style>',
  '<body onload=window.__pwned=7>',
  '</textarea><script>window.__pwned=8</script>',
  '</title><script>window.__pwned=9</script>',
  '<math><mtext><script>window.__pwned=10</script></mtext></math>',
  '<input autofocus onfocus=window.__pwned=11>',
  '<details open ontoggle=window.__pwned=12>',
  '<video><source onerror=window.__pwned=13></video>',
  '&lt;script&gt;window.__pwned=14&lt;/script&gt;',
  '$\u007bwindow.__pwned=15}',
  '{{constructor.constructor("window.__pwned=16")()}}',
  '<object data="data:text/html,<script>parent.__pwned=17</script>">',
  '<base href="//evil.example/">',
  '<meta http-equiv="refresh" content="0;url=//evil.example">',
  '`});window.__pwned=18;//',
  "' OR 1=1 RETURN n //",
  '__proto__',
  'constructor',
  '<!--<img src="--><img src=x onerror=window.__pwned=19//">',
];

/** One article a string: as a firm's name, in the sentence, as title, outlet and address. */
export const HOSTILE_PRESS: readonly Reading[] = HOSTILE.map((name, index) =>
  article(
    {
      outlet: name,
      title: name,
      date: '2024-06-01',
      url:
        index % 2 === 0
          ? `javascript:window.__pwned=99//${index}`
          : `data:text/html,<script>window.__pwned=98</script>${index}`,
    },
    [say(`⟦s:${name}⟧ ⟦t:invested in⟧ ⟦o:OpenAI⟧, said ${name}.`, 'INVESTED_IN', { source: name, role: name })],
    KINDS,
  ),
);

const FIRST = [
  'Alder',
  'Basalt',
  'Cobalt',
  'Delta',
  'Ember',
  'Fjord',
  'Granite',
  'Harbour',
  'Indigo',
  'Juniper',
  'Kestrel',
  'Lumen',
  'Mosaic',
  'Nimbus',
  'Orchard',
  'Prism',
  'Quarry',
  'Rowan',
  'Signal',
  'Tundra',
];
const SECOND = [
  'Systems',
  'Capital',
  'Robotics',
  'Labs',
  'Compute',
  'Ventures',
  'Semiconductor',
  'Analytics',
  'Health',
  'Motors',
];
const HUBS = [
  'Northlight',
  'Halcyon AI',
  'Vermilion Chips',
  'Ostrava Cloud',
  'Palisade',
  'Meridian Search',
  'Quill AI',
];
const GIVEN = ['Ana', 'Bo', 'Chloe', 'Dev', 'Elif', 'Farid', 'Grace', 'Hiro', 'Ines', 'Jonas'];
const FAMILY = ['Abara', 'Brandt', 'Castillo', 'Dubois', 'Eriksen', 'Fontana', 'Gupta', 'Hoang'];

const CROWD_KINDS: Kinds = new Map<string, Kind>([
  ...KINDS,
  ...GIVEN.flatMap((given) => FAMILY.map((family) => [`${given} ${family}`, 'Person'] as const)),
  ...FIRST.flatMap((first) => [3, 7].map((n) => [`${first}-${n}B`, 'Model'] as const)),
  ...FIRST.slice(0, 8).map((first) => [`${first} Institute`, 'Organization'] as const),
]);

/** A press of many small firms, for pictures of a usual size. The same numbers give the same press. */
export function crowd(articles: number, sentences: number): readonly Reading[] {
  const random = generator(7);
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(random() ** 1.6 * list.length)];
    if (chosen === undefined) throw new Error('The list is empty.');
    return chosen;
  };
  const firm = () => (random() < 0.25 ? pick(HUBS) : `${pick(FIRST)} ${pick(SECOND)}`);
  const person = () => `${pick(GIVEN)} ${pick(FAMILY)}`;
  const model = () => `${pick(FIRST)}-${pick([3, 7])}B`;
  const body = () => `${pick(FIRST.slice(0, 8))} Institute`;
  const status = () => pick(['actual', 'actual', 'actual', 'planned', 'rumoured', 'rejected', 'former'] as const);
  const templates: readonly (() => Line)[] = [
    () =>
      say(`⟦s:${firm()}⟧ ⟦t:invested⟧ fresh money in ⟦o:${firm()}⟧ this spring.`, 'INVESTED_IN', {
        status: status(),
        amount: usd(Math.ceil(random() * 900) * 1e6),
      }),
    () => say(`⟦s:${firm()}⟧ ⟦t:supplies⟧ parts to ⟦o:${firm()}⟧.`, 'SUPPLIES', { status: status() }),
    () => say(`⟦s:${person()}⟧ ⟦t:leads⟧ ⟦o:${firm()}⟧ from its main office.`, 'LEADS', { role: 'chief executive' }),
    () => say(`⟦s:${person()}⟧ ⟦t:works for⟧ ⟦o:${firm()}⟧.`, 'WORKS_FOR'),
    () => say(`⟦s:${firm()}⟧ ⟦t:released⟧ ⟦o:${model()}⟧ on Tuesday.`, 'DEVELOPED'),
    () => say(`⟦s:${firm()}⟧ ⟦t:uses⟧ ⟦o:${model()}⟧ in its products.`, 'USES', { status: status() }),
    () => say(`⟦s:${firm()}⟧ ⟦t:competes with⟧ ⟦o:${firm()}⟧ for the same customers.`, 'COMPETES_WITH'),
    () => say(`⟦s:${firm()}⟧ ⟦t:works with⟧ ⟦o:${body()}⟧ on safety.`, 'PARTNERS_WITH'),
    () =>
      say(`⟦s:${firm()}⟧ ⟦t:bought⟧ ⟦o:${firm()}⟧ outright.`, 'ACQUIRED', {
        status: status(),
        confidence: 0.5 + random() / 2,
      }),
  ];
  return Array.from({ length: articles }, (_, index) => {
    const lines = Array.from({ length: sentences }, () => pick(templates)()).filter(hasTwoEnds);
    const date = `2024-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
    return article(
      {
        outlet: pick(['The Meridian', 'Harbour Courier', 'Wire Desk']),
        date,
        title: `Notes on the market, ${index + 1}`,
        url: `https://press.example/${index}`,
      },
      lines,
      CROWD_KINDS,
    );
  });
}

/** A firm that buys itself is no news. */
function hasTwoEnds({ text }: Line): boolean {
  const [subject, object] = [/⟦s:([^⟧]*)⟧/, /⟦o:([^⟧]*)⟧/].map((mark) => mark.exec(text)?.[1]);
  return subject !== object;
}

/** Numbers 0..1 from a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
