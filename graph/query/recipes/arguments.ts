import { z } from 'zod';
import type { Graph } from '../../graph';
import { FirmamentError } from '../../ontology/errors';
import { STATUSES } from '../../ontology/statuses';
import type { Value } from '../../store/store';
import type { Recipe, RecipeParameter } from './recipe';
import { resolveEntity } from './resolve-entity';

/** Arguments as given: names, numbers, lists, or all as text. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What arguments are worked out with. */
export interface Means {
  readonly graph: Pick<Graph, 'read' | 'search'>;
  readonly now: Date;
}

/** Names and dates may look like numbers: a firm called 4399, the year 2024. */
const text = z.union([z.string(), z.number().transform(String)]);
const date = text.pipe(z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'expected a date such as 2024-05-01'));
const statuses = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').map((each) => each.trim()) : value),
  z.array(z.enum(STATUSES)).min(1),
);
const months = z.coerce.number().int().min(0).max(1200);

/**
 * The parameters that a recipe is run with: arguments checked, defaults filled in, names turned into ids.
 *
 * @throws usage for an argument that is missing, unknown or no such value; not-found for a name that nothing has
 */
export async function parametersOf(
  recipe: Recipe,
  given: Arguments,
  means: Means,
): Promise<Readonly<Record<string, Value>>> {
  const stranger = Object.keys(given).find((name) => !recipe.parameters.some((each) => each.name === name));
  if (stranger !== undefined) throw misused(recipe, `there is no parameter ${JSON.stringify(stranger.slice(0, 80))}`);
  const values = new Map(Object.entries(given));
  const entries: [string, Value][] = [];
  for (const parameter of recipe.parameters) {
    const value = values.get(parameter.name) ?? ('default' in parameter ? parameter.default : undefined);
    if (value === undefined || value === '') {
      if (!('default' in parameter)) throw misused(recipe, `${parameter.name} is missing (${parameter.what})`);
    }
    entries.push([parameter.name, await parameterValue(recipe, parameter, value, means)]);
  }
  return Object.fromEntries(entries);
}

async function parameterValue(
  recipe: Recipe,
  parameter: RecipeParameter,
  value: unknown,
  means: Means,
): Promise<Value> {
  const parsed = <T>(schema: z.ZodType<T>): T => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    throw misused(recipe, `${parameter.name}: ${result.error.issues[0]?.message ?? 'no such value'}`);
  };
  switch (parameter.type) {
    case 'entity':
      return resolveEntity(means.graph, parsed(text), parameter.kind);
    case 'text':
      return parsed(text);
    case 'integer':
      return parsed(z.coerce.number().int().min(parameter.min).max(parameter.max));
    case 'date':
      return parsed(date);
    case 'months-ago':
      return monthsBefore(means.now, parsed(months));
    case 'statuses':
      return parsed(statuses);
  }
}

/** The day so many months before, ISO; of a month that is shorter its last. */
function monthsBefore(now: Date, count: number): string {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(now.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
}

function misused({ name, parameters }: Recipe, fault: string): FirmamentError {
  const taken = parameters.map((each) => each.name).join(', ') || 'nothing';
  return new FirmamentError('usage', `Recipe ${name}: ${fault}. It takes: ${taken}`, { code: 'recipe-argument' });
}
