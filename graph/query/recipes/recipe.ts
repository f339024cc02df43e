import { parse } from 'yaml';
import { z } from 'zod';
import { FirmamentError, messageOf } from '../../ontology/errors';
import { KINDS } from '../../ontology/kinds';
import { STATUSES } from '../../ontology/statuses';

const what = z.string().min(1);

/** What a parameter takes. `entity` is a name or an id, sent as id; `months-ago` a number, sent as the day so long ago. */
const parameterSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('entity'), what, kind: z.enum(KINDS).optional() }),
  z.strictObject({ type: z.literal('text'), what, default: z.string().optional() }),
  z.strictObject({
    type: z.literal('integer'),
    what,
    default: z.int().optional(),
    min: z.int().default(0),
    max: z.int().default(1_000_000),
  }),
  z.strictObject({ type: z.literal('date'), what, default: z.string().optional() }),
  z.strictObject({ type: z.literal('months-ago'), what, default: z.int().optional() }),
  z.strictObject({ type: z.literal('statuses'), what, default: z.array(z.enum(STATUSES)).optional() }),
]);

/** A column to be read, or one of ids that others open; `opens` names such a column of the same row. */
const columnSchema = z.union([
  z.strictObject({ what, opens: z.string().optional() }),
  z.strictObject({ id: z.enum(['entity', 'relationship']) }),
]);

const headSchema = z.strictObject({
  title: z.string().min(1),
  explanation: z.string().min(1),
  parameters: z.record(z.string().regex(/^[a-z]+$/), parameterSchema),
  columns: z.record(z.string(), columnSchema),
  example: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});

export type RecipeParameter = z.infer<typeof parameterSchema> & { readonly name: string };
export type RecipeColumn = { readonly name: string } & z.infer<typeof columnSchema>;

/** A question that analysts ask, as Cypher with parameters. Every one takes `limit` besides those it declares. */
export interface Recipe {
  /** Of its file, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly explanation: string;
  readonly parameters: readonly RecipeParameter[];
  readonly columns: readonly RecipeColumn[];
  /** Arguments that show what it is for. */
  readonly example: Readonly<Record<string, string | number | readonly string[]>>;
  readonly cypher: string;
}

/**
 * A recipe from its file: a head in YAML, each line a comment, and below it the query.
 *
 * @throws invalid-input for a head that does not say what it must, or that does not fit the query
 */
export function parseRecipe(name: string, text: string): Recipe {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const cypher = lines.slice(end).join('\n').trim();
  const head = headSchema.safeParse(yamlOf(name, lines.slice(0, end)));
  if (!head.success) throw malformed(name, z.prettifyError(head.error));
  const { parameters, columns, ...rest } = head.data;
  const recipe = { name, ...rest, parameters: named(parameters), columns: named(columns), cypher };
  const fault = faultOf(recipe);
  if (fault !== undefined) throw malformed(name, fault);
  return recipe;
}

function yamlOf(name: string, lines: readonly string[]): unknown {
  try {
    return parse(lines.map((line) => line.replace(/^\/\/ ?/, '')).join('\n'));
  } catch (cause) {
    throw malformed(name, messageOf(cause));
  }
}

function named<T extends object>(items: Readonly<Record<string, T>>): readonly (T & { readonly name: string })[] {
  return Object.entries(items).map(([name, item]) => ({ name, ...item }));
}

function faultOf({ parameters, columns, example, cypher }: Recipe): string | undefined {
  const used = new Set([...cypher.matchAll(/\$([A-Za-z_]+)/g)].map((match) => match[1]));
  const declared = ['limit', ...parameters.map((each) => each.name)];
  const unknown = [...used].find((each) => !declared.includes(each ?? '')) ?? declared.find((each) => !used.has(each));
  if (unknown !== undefined) return `the parameter ${unknown} is either not declared or not used`;
  const stranger = Object.keys(example).find((each) => !declared.includes(each));
  if (stranger !== undefined) return `the example gives ${stranger}, which is no parameter`;
  const ids = columns.flatMap((column) => ('id' in column ? column.name : []));
  const lost = columns.find((column) => 'opens' in column && column.opens && !ids.includes(column.opens));
  return lost && `the column ${lost.name} opens what is no column of ids`;
}

function malformed(name: string, fault: string): FirmamentError {
  return new FirmamentError('invalid-input', `Recipe ${name}: ${fault}. Mend the head of ${name}.cypher`, {
    code: 'recipe-malformed',
  });
}
