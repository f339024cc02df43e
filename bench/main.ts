import { Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { benchExtract, MEASURES, type Report } from './extract';
import { figureLine, isMet } from './figures';
import { benchStore } from './store';

const optionsSchema = z.object({
  json: z.boolean().default(false),
  built: z.boolean().default(false),
  modules: z.string().optional(),
  megabytes: z.number(),
  only: z.array(z.enum(MEASURES)).default([]),
});

const storeOptionsSchema = z.object({
  json: z.boolean().default(false),
  articles: z.number(),
  url: z.string().optional(),
});

const program = new Command('bench').description('How fast the parts are, against named references in the same run.');
program
  .command('extract')
  .description('texts to claims: throughput, threads, start-up, linearity, memory')
  .option('--json', 'figures for programs')
  .option('--built', 'start dist/cli/main.js, which `npm run build` makes, instead of the sources')
  .option('--modules <dir>', 'a folder with node_modules in which references are looked for first')
  .option('--megabytes <number>', 'how much news is read for throughput', megabytes, 5)
  .addOption(new Option('--only <measure...>', 'measure nothing else').choices(MEASURES))
  .action(async (given: unknown) => {
    const { json, built, modules, megabytes: size, only } = optionsSchema.parse(given);
    const report = await benchExtract({ modules, characters: size * 1e6, only, built });
    process.stdout.write(json ? `${jsonOf(report)}\n` : plainOf(report));
  });
program
  .command('store')
  .description('the graph on a store, beside its engine alone: writing, questions, merging, loading')
  .option('--json', 'figures for programs')
  .option('--articles <number>', 'articles of ten firms and fifteen claims in the generated graph', articleCount, 500)
  .option('--url <address>', 'a Neo4j to measure instead, with NEO4J_USERNAME and NEO4J_PASSWORD; it is emptied first')
  .action(async (given: unknown) => {
    const { json, articles, url } = storeOptionsSchema.parse(given);
    const { NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
    const report = await benchStore({ articles, ...(url !== undefined && { server: { url, username, password } }) });
    process.stdout.write(json ? `${jsonOf(report)}\n` : plainOf(report));
  });
void program.parseAsync();

function articleCount(text: string): number {
  const articles = Number(text);
  if (!Number.isInteger(articles) || articles < 20) throw new InvalidArgumentError('Give a whole number from 20 up.');
  return articles;
}

function megabytes(text: string): number {
  const size = Number(text);
  if (!(size > 0)) throw new InvalidArgumentError('Give a number above 0.');
  return size;
}

function jsonOf({ figures, missing }: Report): string {
  return JSON.stringify({ figures: figures.map((figure) => ({ ...figure, met: isMet(figure) })), missing });
}

function plainOf({ figures, missing }: Report): string {
  const skipped = missing.map(({ name, install }) => `skipped: ${name} is not installed. Install it: ${install}`);
  return [...figures.map(figureLine), ...skipped, ''].join('\n');
}
