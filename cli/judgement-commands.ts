import { Option } from 'commander';
import { KINDS } from '../graph/ontology/kinds';
import { FIGURE_TYPES, RELATION_TYPES } from '../graph/ontology/relations';
import { STATUSES } from '../graph/ontology/statuses';
import type { Declaration } from './declaration';
import { count, number, oneOf } from './option-values';

const CLAIM_TYPES = [...RELATION_TYPES, ...FIGURE_TYPES];

const signed = () => [
  new Option('--author <name>', 'who decides (FIRMAMENT_AUTHOR; default: the user of this machine)'),
  new Option('--reason <text>', 'why, for whoever reads the history'),
];

const claimValues = () => [
  new Option('--status <status>', `what it is: ${STATUSES.join(', ')}`).argParser(oneOf(STATUSES)),
  new Option('--amount <n>', 'in units of the currency: 2e9').argParser(number),
  new Option('--currency <code>', 'of the amount: USD'),
  new Option('--stake <n>', 'per cent of the firm').argParser(number),
  new Option('--role <text>'),
  new Option('--licence <text>'),
  new Option('--round <text>'),
  new Option('--source <text>', 'who says so'),
  new Option('--what <text>'),
  new Option('--from <date>', 'first day on which it happened'),
  new Option('--to <date>', 'last day on which it happened'),
];

function pair(name: 'same' | 'different' | 'unsure', summary: string, examples: readonly string[]): Declaration {
  return {
    name,
    words: '<a> <b>',
    summary,
    examples,
    options: signed(),
    run: async (words, options, terminal) => (await import('./judge-names')).judgePair(name, words, options, terminal),
  };
}

/** What people decide about the graph, and what they decided. */
export const JUDGEMENT_COMMANDS: readonly Declaration[] = [
  {
    name: 'review',
    summary: 'which names may be one, best first, with what speaks for it and against it',
    examples: ['firmament review', 'firmament review --limit 50 --kind Firm --json'],
    options: [
      new Option('--limit <n>', 'proposals at most').argParser(count).default(10),
      new Option('--kind <kind>', 'only of this kind').argParser(oneOf(KINDS)),
    ],
    run: async (_words, options, terminal) => (await import('./review')).review(options, terminal),
  },
  pair('same', 'two names are one: join them', [
    'firmament same OpenAI "Open AI"',
    'firmament same firm/meta firm/facebook --reason "renamed in 2021"',
  ]),
  pair('different', 'two names are two: keep them apart', ['firmament different firm/x organization/x']),
  pair('unsure', 'take a judgement of two names back, or say that nobody can tell', [
    'firmament unsure Sun "Sun Micro"',
  ]),
  {
    name: 'split',
    words: '<entity>',
    summary: 'in some articles the name means somebody else',
    examples: [
      'firmament split firm/mercury --articles https://news.example/a 5a1b… --reason "the bank, not the maker"',
    ],
    options: [
      new Option('--articles <article...>', 'ids, addresses, paths or titles of those articles').makeOptionMandatory(),
      new Option('--as <id>', 'whom they mean, where the graph has them already'),
      ...signed(),
    ],
    run: async (words, options, terminal) => (await import('./judge-names')).split(words, options, terminal),
  },
  {
    name: 'rename',
    words: '<entity> <name>',
    summary: 'call an entity so; its id stays',
    examples: ['firmament rename firm/open_ai OpenAI'],
    options: signed(),
    run: async (words, options, terminal) => (await import('./judge-names')).rename(words, options, terminal),
  },
  {
    name: 'kind',
    words: '<entity> <kind>',
    summary: `what an entity is: ${KINDS.join(', ')}`,
    examples: ['firmament kind firm/darpa Organization'],
    options: signed(),
    run: async (words, options, terminal) => (await import('./judge-names')).kind(words, options, terminal),
  },
  {
    name: 'refuse',
    words: '<claim>',
    summary: 'a claim is wrong: take it out of the graph, whatever is extracted',
    examples: ['firmament refuse 3f2a9c --reason "the sentence says the opposite"'],
    options: signed(),
    run: async (words, options, terminal) =>
      (await import('./judge-claims')).judgeClaim('refuse', words, options, terminal),
  },
  {
    name: 'confirm',
    words: '<claim>',
    summary: 'a claim is right: keep it, whatever is extracted',
    examples: ['firmament confirm 3f2a9c'],
    options: signed(),
    run: async (words, options, terminal) =>
      (await import('./judge-claims')).judgeClaim('confirm', words, options, terminal),
  },
  {
    name: 'correct',
    words: '<claim>',
    summary: 'put right what a claim says; "none" takes a value away',
    examples: ['firmament correct 3f2a9c --status rumoured', 'firmament correct 3f2a9c --amount 2e9 --currency USD'],
    options: [
      new Option('--type <type>', 'another type').argParser(oneOf(CLAIM_TYPES)),
      new Option('--subject <entity>', 'another first end'),
      new Option('--object <entity>', 'another second end'),
      ...claimValues(),
      ...signed(),
    ],
    run: async (words, options, terminal) => (await import('./judge-claims')).correct(words, options, terminal),
  },
  {
    name: 'add',
    words: '<type>',
    summary: 'a claim that extraction missed, with the sentence that says so',
    examples: [
      'firmament add ACQUIRED --article https://news.example/a --quote "Orrin bought Belmont." --subject Orrin --object Belmont',
      'firmament add RAISED --article notes.txt --quote "It took in $5m." --subject It=firm/belmont --amount 5e6 --currency USD',
    ],
    options: [
      new Option('--article <article>', 'its id, address, path or title').makeOptionMandatory(),
      new Option('--quote <sentence>', 'the sentence, word for word').makeOptionMandatory(),
      new Option('--start <n>', 'where the sentence begins, where the article has it more than once').argParser(number),
      new Option(
        '--subject <words>',
        'words of the sentence; "it=firm/openai" says whom they mean',
      ).makeOptionMandatory(),
      new Option('--object <words>', 'the same for the second end'),
      new Option('--trigger <words>', 'words of the sentence that carry the claim'),
      ...claimValues(),
      ...signed(),
    ],
    run: async (words, options, terminal) => (await import('./judge-claims')).add(words, options, terminal),
  },
  {
    name: 'retract',
    words: '<article>',
    summary: 'take an article back, with its claims and what only it carried',
    examples: ['firmament retract https://news.example/a --reason "withdrawn by the outlet"'],
    options: signed(),
    run: async (words, options, terminal) => (await import('./judge-articles')).retract(words, options, terminal),
  },
  {
    name: 'undo',
    words: '[judgement]',
    summary: 'take a judgement back: the graph is as if it had never been; without an id the last one',
    examples: ['firmament undo', 'firmament undo 1f3c8a'],
    options: signed(),
    run: async (words, options, terminal) => (await import('./judge-articles')).undo(words, options, terminal),
  },
  {
    name: 'history',
    summary: 'what was judged, by whom, when and why; of an article also its versions and readings',
    examples: [
      'firmament history',
      'firmament history --entity OpenAI',
      'firmament history --article https://news.example/a',
    ],
    options: [
      new Option('--entity <entity>', 'judgements about it, its other names and its claims'),
      new Option('--article <article>', 'judgements about it, what was recorded of it and how it was read'),
      new Option('--claim <claim>', 'judgements of this claim'),
      new Option('--limit <n>', 'the so many newest').argParser(count).default(50),
    ],
    run: async (_words, options, terminal) => (await import('./history')).history(options, terminal),
  },
];
