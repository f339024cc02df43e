import { Command, Option } from 'commander';
import { KINDS } from '../graph/ontology/kinds';
import { RELATION_TYPES } from '../graph/ontology/relations';
import { STATUSES } from '../graph/ontology/statuses';
import type { Declaration } from './declaration';
import type { ExitStatus } from './exit-status';
import { JUDGEMENT_COMMANDS } from './judgement-commands';
import { collect, count, day, fraction, keyValue, oneOf, period, port, threads } from './option-values';
import type { Terminal } from './terminal';

/** What had been published by a day; what is said of a time. */
const asOfOption = new Option('--as-of <date>', 'as of a day: what had been published by then').argParser(day);
const duringOption = new Option(
  '--during <from..to>',
  'only relationships said to have happened or held then',
).argParser(period);

const portOption = new Option('--port <n>', 'port to listen on; the next free one is taken')
  .argParser(port)
  .default(4400);
const hostOption = new Option(
  '--host <address>',
  'address to listen on; another than this machine needs a token',
).default('127.0.0.1');
const workersOption = new Option(
  '--workers <n>',
  'threads that read; 0 or 1: none but this (default: one a core, where there is enough to read)',
).argParser(threads);
const openOption = new Option('--no-open', 'do not open the browser');

const DECLARATIONS: readonly Declaration[] = [
  {
    name: 'ingest',
    words: '[path...]',
    summary: 'read articles into the graph',
    examples: [
      'firmament ingest news/',
      "firmament ingest 'press/**/*.html' notes.txt",
      'cat story.txt | firmament ingest -',
    ],
    options: [
      workersOption,
      new Option('--again', 'read the texts on record again that another extractor read, and say what changes'),
    ],
    run: async (words, options, terminal) => (await import('./ingest')).ingest(words, options, terminal),
  },
  {
    name: 'extract',
    summary: 'what texts state, without a store: JSON lines in, JSON lines out',
    examples: [
      'firmament extract < articles.jsonl > claims.jsonl',
      `echo '{"id":"1","text":"Orrin bought Belmont."}' | firmament extract`,
    ],
    options: [workersOption],
    run: async (_words, options, terminal) => (await import('./extract')).extract(options, terminal),
  },
  {
    name: 'eval',
    words: '[path...]',
    summary: 'measure extraction against annotated texts: gold folders or suites',
    examples: ['firmament eval', 'firmament eval suite.jsonl --show 10', 'firmament eval --against before.json'],
    options: [
      new Option('--show <n>', 'print so many misses and false alarms with their sentences').argParser(count),
      new Option('--against <file>', 'compare claim by claim with what an earlier run printed with --json'),
      new Option('--without <part>', 'what the figures are without a part of extraction, or each with all').argParser(
        collect(String),
      ),
      new Option('--write-baseline', 'write F1 by type into the gold folder as what must not fall'),
    ],
    run: async (words, options, terminal) => (await import('./eval')).evaluate(words, options, terminal),
  },
  {
    name: 'serve',
    summary: 'open the graph in the viewer',
    examples: ['firmament serve', 'firmament serve --port 8080 --no-open'],
    options: [portOption, hostOption, openOption],
    run: async (_words, options, terminal) => (await import('./serve')).serve(options, terminal),
  },
  {
    name: 'start',
    summary: 'read the shipped articles, then open the viewer',
    examples: ['firmament start'],
    options: [portOption, hostOption, openOption],
    run: async (_words, options, terminal) => (await import('./start')).start(options, terminal),
  },
  {
    name: 'query',
    words: '<cypher>',
    summary: 'ask the graph in Cypher, read only',
    examples: [
      "firmament query 'MATCH (f:Firm)-[r:ACQUIRED]->(g:Firm) RETURN f.name, g.name, r.status LIMIT 10'",
      "firmament query 'MATCH (e:Entity {name: $name}) RETURN e' --param name=OpenAI --format json",
    ],
    options: [
      new Option('--param <k=v>', 'a parameter; the value as JSON, else as text').argParser(collect(keyValue)),
      new Option('--format <format>', 'how to print').choices(['table', 'json', 'jsonl', 'csv']),
      new Option('--limit <n>', 'rows at most (10,000 at most)').argParser(count).default(1000),
      new Option('--timeout <ms>', 'milliseconds at most (10,000 at most)').argParser(count).default(1000),
      asOfOption,
    ],
    run: async (words, options, terminal) => (await import('./query')).query(words, options, terminal),
  },
  {
    name: 'ask',
    words: '[recipe]',
    summary: 'answer one of the questions that analysts ask; without a word, list them',
    examples: [
      'firmament ask',
      'firmament ask shared-investors --param a=OpenAI --param b=Anthropic',
      'firmament ask who-left-for-whom --explain',
    ],
    options: [
      new Option('--param <k=v>', 'what the question takes; names of firms and people, or their ids').argParser(
        collect(keyValue),
      ),
      new Option('--explain', 'what it takes and answers, and its query'),
      new Option('--format <format>', 'how to print').choices(['table', 'json', 'jsonl', 'csv']),
      new Option('--limit <n>', 'rows at most (10,000 at most)').argParser(count).default(100),
    ],
    run: async (words, options, terminal) => (await import('./ask')).ask(words, options, terminal),
  },
  {
    name: 'search',
    words: '<text...>',
    summary: 'find firms, people and models by name',
    examples: ['firmament search deepseek', 'firmament search altman --kind Person'],
    options: [
      new Option('--kind <kind>', 'only this kind').argParser(collect(oneOf(KINDS))),
      new Option('--limit <n>', 'hits at most').argParser(count).default(20),
      asOfOption,
    ],
    run: async (words, options, terminal) => (await import('./search')).search(words, options, terminal),
  },
  {
    name: 'show',
    words: '<id>',
    summary: 'an entity or a relationship with the sentences that say so',
    examples: [
      'firmament show firm/openai',
      "firmament show 'INVESTED_IN:firm/microsoft>firm/openai'",
      'firmament show firm/openai --as-of 2024-03 --during 2023..2024',
    ],
    options: [asOfOption, duringOption, new Option('--ids', 'ids of claims and articles too, to judge them by')],
    run: async (words, options, terminal) => (await import('./show')).show(words, options, terminal),
  },
  {
    name: 'export',
    words: '<file>',
    summary: 'take the graph or a part of it away',
    examples: [
      'firmament export graph.gexf',
      'firmament export openai.graphml --around firm/openai --depth 2',
      'firmament export deals.csv --type ACQUIRED --status actual --min-confidence 0.7',
    ],
    options: [
      new Option('--format <format>', 'gexf, graphml, csv, json or cypher; else by the ending of the file'),
      new Option('--query <cypher>', 'what this answer names'),
      new Option('--param <k=v>', 'a parameter of the query').argParser(collect(keyValue)),
      new Option('--around <id>', 'what lies around this entity').argParser(collect((word: string) => word)),
      new Option('--depth <n>', 'steps around it (default: 1)').argParser(count),
      new Option('--kind <kind>', 'only entities of this kind').argParser(collect(oneOf(KINDS))),
      new Option('--type <type>', 'only relationships of this type').argParser(collect(oneOf(RELATION_TYPES))),
      new Option('--status <status>', 'only relationships of this status').argParser(collect(oneOf(STATUSES))),
      new Option('--min-confidence <p>', 'only relationships at least so sure, 0 to 1').argParser(fraction),
      asOfOption,
      duringOption,
      new Option('--evidence', 'articles and claims as nodes too'),
    ],
    run: async (words, options, terminal) => (await import('./export')).exportGraph(words, options, terminal),
  },
  ...JUDGEMENT_COMMANDS,
  {
    name: 'changes',
    summary: 'what became new, confirmed, denied, ended or disputed, with the sentences',
    examples: ['firmament changes --since 2024-03-01', 'firmament changes --since 2024-03 --until 2024-05'],
    options: [
      new Option('--since <date>', 'published on this day or later').argParser(day).makeOptionMandatory(),
      new Option('--until <date>', 'published on this day or before').argParser(day),
    ],
    run: async (_words, options, terminal) => (await import('./changes')).changes(options, terminal),
  },
  {
    name: 'disputes',
    summary: 'claims that contradict one another, side by side',
    examples: ['firmament disputes', 'firmament disputes --json'],
    options: [new Option('--limit <n>', 'relationships at most').argParser(count).default(100), asOfOption],
    run: async (_words, options, terminal) => (await import('./disputes')).disputes(options, terminal),
  },
  {
    name: 'stats',
    summary: 'what is in the graph, and its hash',
    examples: ['firmament stats', 'firmament stats --json'],
    options: [asOfOption],
    run: async (_words, options, terminal) => (await import('./stats')).stats(options, terminal),
  },
  {
    name: 'losses',
    summary: 'what was read and not taken: articles, paragraphs and claims, each with its reason',
    examples: ['firmament losses', 'firmament losses --article news/deal.md', 'firmament losses --json'],
    options: [
      new Option('--article <article>', 'only those of this article: its id, path or address'),
      new Option('--limit <n>', 'how many to list; all are counted').argParser(count).default(50),
    ],
    run: async (_words, options, terminal) => (await import('./losses')).losses(options, terminal),
  },
  {
    name: 'rebuild',
    summary: 'project the graph anew from its records',
    examples: ['firmament rebuild', 'firmament rebuild --verify'],
    options: [new Option('--verify', 'change nothing, only compare the hashes; exit status 1 on a difference')],
    run: async (_words, options, terminal) => (await import('./rebuild')).rebuild(options, terminal),
  },
  {
    name: 'copy',
    summary: 'move everything to another store: a directory, or a Neo4j',
    examples: [
      'firmament copy --to bolt://127.0.0.1:7687',
      'firmament copy --store bolt://127.0.0.1:7687 --to ./local',
    ],
    options: [
      new Option('--to <place>', 'address or directory, empty or with a former copy cut short').makeOptionMandatory(),
    ],
    run: async (_words, options, terminal) => (await import('./copy')).copy(options, terminal),
  },
  {
    name: 'backup',
    words: '<file>',
    summary: 'everything on record in one file, with a checksum',
    examples: ['firmament backup graph.backup'],
    run: async (words, options, terminal) => (await import('./backup')).backup(words, options, terminal),
  },
  {
    name: 'restore',
    words: '<file>',
    summary: 'the graph of a backup, into an empty directory or server',
    examples: ['firmament restore graph.backup --data ./restored'],
    run: async (words, options, terminal) => (await import('./restore')).restore(words, options, terminal),
  },
  {
    name: 'doctor',
    summary: 'what is wrong with this machine or directory, and what to do',
    examples: ['firmament doctor', 'firmament doctor --store bolt://127.0.0.1:7687'],
    run: async (_words, options, terminal) => (await import('./doctor')).doctor(options, terminal),
  },
];

/** Adds all commands to the program; `end` is told the exit status of the one that ran. */
export function addCommands(program: Command, terminal: Terminal, end: (status: ExitStatus) => void): void {
  program.addHelpText('before', examplesText(DECLARATIONS.flatMap((each) => each.examples.slice(0, 1))));
  for (const declaration of DECLARATIONS) program.addCommand(commandOf(declaration, program, terminal, end));
}

function commandOf(
  declaration: Declaration,
  program: Command,
  terminal: Terminal,
  end: (status: ExitStatus) => void,
): Command {
  const command = new Command(declaration.name).description(declaration.summary).copyInheritedSettings(program);
  if (declaration.words !== undefined) command.arguments(declaration.words);
  for (const option of [...(declaration.options ?? []), ...sharedOptions()]) command.addOption(option);
  command.addHelpText('before', examplesText(declaration.examples));
  return command.action(async () => end(await declaration.run(command.args, command.opts(), terminal)));
}

function sharedOptions(): readonly Option[] {
  return [
    new Option('--data <dir>', 'data directory (FIRMAMENT_DATA; default ./.firmament)'),
    new Option(
      '--store <url>',
      'a Neo4j instead: bolt://… or neo4j://… (FIRMAMENT_STORE; NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE)',
    ),
    new Option('--catalogue <file>', 'known names of your own, JSON lines; may be given again').argParser(
      collect((word: string) => word),
    ),
    new Option('--json', 'answers for programs'),
  ];
}

function examplesText(examples: readonly string[]): string {
  return `Examples:\n${examples.map((each) => `  ${each}`).join('\n')}\n`;
}
