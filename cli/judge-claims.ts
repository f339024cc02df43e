import { z } from 'zod';
import { FirmamentError } from '../graph/ontology/errors';
import type { Judgement } from '../graph/ontology/judgements';
import { FIGURE_TYPES, RELATION_TYPES } from '../graph/ontology/relations';
import { STATUSES } from '../graph/ontology/statuses';
import type { ExitStatus } from './exit-status';
import { judge, judgingSchema } from './judge';
import { articleNamed, claimNamed, entityNamed } from './name-things';
import type { Terminal } from './terminal';

type Words = readonly string[];

const TYPES = [...RELATION_TYPES, ...FIGURE_TYPES] as const;
const TEXTS = ['role', 'licence', 'round', 'source', 'what'] as const;
/** Given for a value, this takes it away. */
const NONE = 'none';

const valuesSchema = judgingSchema.extend({
  status: z.enum(STATUSES).optional(),
  amount: z.number().optional(),
  currency: z.string().optional(),
  stake: z.number().optional(),
  role: z.string().optional(),
  licence: z.string().optional(),
  round: z.string().optional(),
  source: z.string().optional(),
  what: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

type Values = z.infer<typeof valuesSchema>;

/** `firmament refuse|confirm CLAIM`. */
export async function judgeClaim(
  verdict: 'refuse' | 'confirm',
  [claim = '']: Words,
  given: unknown,
  terminal: Terminal,
): Promise<ExitStatus> {
  return judge(judgingSchema.parse(given), terminal, async (graph) => ({
    verdict,
    claim: await claimNamed(graph, claim),
  }));
}

const correctSchema = valuesSchema.extend({
  type: z.enum(TYPES).optional(),
  subject: z.string().optional(),
  object: z.string().optional(),
});

/** `firmament correct CLAIM --status rumoured …`. */
export async function correct([claim = '']: Words, given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = correctSchema.parse(given);
  const { type, status, subject, object } = options;
  return judge(options, terminal, async (graph) => ({
    verdict: 'correct',
    claim: await claimNamed(graph, claim),
    changes: {
      ...(type === undefined ? {} : { type }),
      ...(status === undefined ? {} : { status }),
      ...(subject === undefined ? {} : { subject: await entityNamed(graph, subject) }),
      ...(object === undefined ? {} : { object: await entityNamed(graph, object) }),
      ...valuesOf(options),
      ...Object.fromEntries(TEXTS.filter((key) => options[key] === NONE).map((key) => [key, null])),
    },
  }));
}

const addSchema = valuesSchema.extend({
  article: z.string(),
  quote: z.string(),
  start: z.number().optional(),
  subject: z.string(),
  object: z.string().optional(),
  trigger: z.string().optional(),
});

/** `firmament add TYPE --article ARTICLE --quote SENTENCE --subject WORDS --object WORDS`. */
export async function add([word = '']: Words, given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const type = TYPES.find((each) => each === word.toUpperCase());
  if (!type) {
    const message = `${JSON.stringify(word)} is no type of claim. Give one of ${TYPES.join(', ')}`;
    throw new FirmamentError('usage', message, { code: 'type-unknown' });
  }
  const options = addSchema.parse(given);
  const { quote, start, subject, object, trigger, status } = options;
  return judge(
    options,
    terminal,
    async (graph): Promise<Judgement> => ({
      verdict: 'add',
      article: await articleNamed(graph, options.article),
      claim: {
        type,
        quote,
        subject: wordedEnd(subject),
        ...(object === undefined ? {} : { object: wordedEnd(object) }),
        ...(start === undefined ? {} : { start }),
        ...(trigger === undefined ? {} : { trigger }),
        ...(status === undefined ? {} : { status }),
        ...valuesOf(options),
      },
    }),
  );
}

/** `it=firm/openai`: words, and whom they mean. */
function wordedEnd(given: string): { readonly words: string; readonly id?: string } {
  const at = given.lastIndexOf('=');
  return at < 1 ? { words: given } : { words: given.slice(0, at), id: given.slice(at + 1) };
}

/** The values that were given, in the shape of a claim. */
function valuesOf({ amount, currency, stake, from, to, ...texts }: Values) {
  const given = TEXTS.flatMap((key) => (texts[key] === undefined || texts[key] === NONE ? [] : [[key, texts[key]]]));
  return {
    ...(amount === undefined ? {} : { amount: { value: amount, ...(currency === undefined ? {} : { currency }) } }),
    ...(stake === undefined ? {} : { stake }),
    ...(from === undefined && to === undefined ? {} : { happened: happenedIn(from, to) }),
    ...Object.fromEntries(given),
  };
}

function happenedIn(from: string | undefined, to: string | undefined) {
  const [first, last] = [from ?? to ?? '', to ?? from ?? ''];
  return { from: first, to: last, text: first === last ? first : `${first} to ${last}` };
}
